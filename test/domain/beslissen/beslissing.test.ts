import { describe, expect, it } from 'vitest'
import { beslissing, startdatum } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import { dag } from '../../../domain/dag/datum.ts'
import type { IsoDag } from '../../../domain/dag/datum.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import type { Rij } from '../../../domain/regelboek/beslistabel.ts'
import { createRegister, createRij, createTabel } from './proeftabel.ts'
import { regelboek } from '../../../domain/editie/index.ts'

const ja = (feit: string) => ({ feit, is: 'ja' })
const ask = (
  rijen: readonly Rij[],
  feiten: Readonly<Record<string, Feitinhoud>>,
  eigen: Parameters<typeof createTabel>[1] = {},
  peildatum: IsoDag = '2026-02-01',
) => {
  const register = createRegister(createTabel(rijen, eigen))
  const vraag = { tabel: 'PROEF', eersteZiektedag: dag('2025-01-06'), peildatum: dag(peildatum), feiten }
  return { uitkomst: beslissing(register, vraag), start: startdatum(register, vraag) }
}
const told = (
  rijen: readonly Rij[],
  feiten: Readonly<Record<string, Feitinhoud>>,
  eigen: Parameters<typeof createTabel>[1] = {},
) => {
  const { uitkomst } = ask(rijen, feiten, eigen)
  switch (uitkomst.soort) {
    case 'bekend':
      return `${uitkomst.waarde.uitkomst} ${uitkomst.waarde.bevindingen.map(({ rij }) => rij).join('+')}`
    case 'onvolledig':
      return `? ${uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join(' ')}`
    default:
      return uitkomst.soort
  }
}
const slot = createRij({ id: 'Z', dan: 'licht' })

describe('the first row that matches', () => {
  const rijen = [
    createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
    createRij({ id: 'B', als: ja('b'), dan: 'midden' }),
    slot,
  ]

  it.each([
    [{ a: 'ja', b: 'ja' }, 'zwaar A'],
    [{ a: 'nee', b: 'ja' }, 'midden B'],
    [{ a: 'nee', b: 'nee' }, 'licht Z'],
    [{ a: 'ja' }, 'zwaar A'],
  ])('with %o gives %s', (feiten, antwoord) => expect(told(rijen, feiten)).toBe(antwoord))

  it('gives no answer while an earlier row may still match, and names what would settle it', () => {
    expect(told(rijen, { b: 'ja' })).toBe('? a')
    expect(told(rijen, { a: 'nee' })).toBe('? b')
    expect(told(rijen, {})).toBe('? a b')
  })

  it('gives the answer when every row that may match gives the same one', () => {
    const gelijk = [
      createRij({ id: 'A', als: ja('a'), dan: 'licht' }),
      createRij({ id: 'B', als: ja('b'), dan: 'licht' }),
      slot,
    ]
    expect(told(gelijk, {})).toBe('licht Z')
  })

  it('does not ask for a fact that only chooses between rows with one answer', () => {
    const trap = [
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
      createRij({ id: 'B', als: ja('b'), dan: 'licht' }),
      slot,
    ]
    expect(told(trap, {})).toBe('? a')
  })

  it('asks first for the fact that can settle it alone', () => {
    const samen = [createRij({ id: 'A', als: { alle: [{ een: [ja('a'), ja('b')] }, ja('c')] }, dan: 'zwaar' }), slot]
    expect(told(samen, {})).toBe('? c a b')
  })

  it('counts terms anew from the day of a step that it tries', () => {
    // Without a day for the EJE spoor 2 is due on 15-2-2026, after the day one looks from; with the EJE in December it was due before it.
    const inDecember = {
      feit: 'ejeDatum',
      voor: { feit: 'eersteZiektedag', maanden: 11, afronding: 'naarBeneden' },
    } as const
    const voorbij = { feit: 'peildatum', na: { termijn: 'SPOOR2' } } as const
    const verschoven = [
      createRij({
        id: 'A',
        als: { alle: [{ een: [inDecember, { niet: inDecember }] }, { een: [voorbij, ja('a')] }] },
        dan: 'zwaar',
      }),
      slot,
    ]
    expect(told(verschoven, {})).toBe('? ejeDatum a')
    expect(told(verschoven, { ejeDatum: dag('2025-12-05') })).toBe('zwaar A')
  })

  it('asks another table anew about a fact that it tries', () => {
    const steun = createTabel([createRij({ id: 'S', als: ja('a'), dan: 'zwaar' }), slot], { code: 'STEUN' })
    const rij = createRij({
      id: 'A',
      als: { alle: [{ een: [ja('b'), ja('c')] }, { tabel: 'STEUN', is: 'zwaar' }] },
      dan: 'zwaar',
    })
    const vraag = { tabel: 'PROEF', eersteZiektedag: dag('2025-01-06'), peildatum: dag('2026-02-01'), feiten: {} }
    // Only a `nee` to a, by way of the other table, settles it alone.
    expect(beslissing(createRegister(createTabel([rij, slot]), steun), vraag)).toMatchObject({
      soort: 'onvolledig',
      ontbreekt: [{ gegeven: 'a' }, { gegeven: 'b' }, { gegeven: 'c' }],
    })
  })

  it('leaves to a person what a row leaves to a person', () => {
    const { uitkomst } = ask([createRij({ id: 'A', als: ja('a'), oordeel: 'Wat vindt u?' }), slot], { a: 'ja' })
    expect(uitkomst).toMatchObject({ soort: 'oordeelNodig', vraag: 'Wat vindt u?', grond: { regel: 'PROEF A' } })
  })

  it('does not count a row that nobody claims, and says that it could change the answer', () => {
    const { uitkomst } = ask([createRij({ id: 'A', als: ja('a'), beroepOp: ['a'], dan: 'zwaar' }), slot], {})
    expect(uitkomst).toMatchObject({ soort: 'bekend', waarde: { uitkomst: 'licht', voorbehoud: ['a'] } })
  })

  it('has no answer before the table was in force, and none for a table it does not know', () => {
    expect(ask([slot], {}, {}, '2017-10-26').uitkomst).toMatchObject({ soort: 'geenRegel', regel: 'PROEF' })
    expect(ask([slot], {}, { code: 'ANDERS' }).uitkomst).toMatchObject({ soort: 'geenRegel', regel: 'PROEF' })
  })

  it('has no answer when a day has no rule and only that day could settle it', () => {
    const register = createRegister(
      createTabel([createRij({ id: 'A', als: { feit: 'peildatum', na: { termijn: 'EJE' } }, dan: 'zwaar' }), slot]),
    )
    const vraag = { tabel: 'PROEF', eersteZiektedag: dag('2006-01-06'), peildatum: dag('2018-01-01'), feiten: {} }
    expect(beslissing(register, vraag).soort).toBe('geenRegel')
  })

  it('carries facts, source, edition and how every row stood', () => {
    const { uitkomst } = ask(rijen, { a: 'nee', b: 'ja', c: 'ja' })
    expect(uitkomst).toMatchObject({
      soort: 'bekend',
      waarde: {
        spoor: [
          { rij: 'A', stand: 'nee' },
          { rij: 'B', stand: 'ja' },
        ],
      },
      grond: {
        regel: 'PROEF B',
        regelversie: regelboek.versie,
        vanaf: '2017-10-27',
        bronnen: [{ regeling: 'BBP' }],
        feiten: { a: { tekst: 'nee' }, b: { tekst: 'ja' } },
      },
    })
    expect(uitkomst.soort === 'bekend' && Object.keys(uitkomst.grond.feiten)).toEqual(['a', 'b'])
  })
})

describe('days and numbers', () => {
  const rijen = [createRij({ id: 'A', als: { feit: 'loonwaarde', meerDan: 65 }, dan: 'zwaar' }), slot]

  it.each([
    [64.99, 'licht Z'],
    [65, 'licht Z'],
    [65.01, 'zwaar A'],
  ])('%d against more than 65 gives %s', (loonwaarde, antwoord) => expect(told(rijen, { loonwaarde })).toBe(antwoord))

  it('counts months to the last day of a shorter month', () => {
    const opDag = [
      createRij({
        id: 'A',
        als: { feit: 'aowDatum', op: { feit: 'ejeDatum', maanden: 1, afronding: 'naarBeneden' } },
        dan: 'zwaar',
      }),
      slot,
    ]
    expect(told(opDag, { ejeDatum: dag('2026-01-31'), aowDatum: dag('2026-02-28') })).toBe('zwaar A')
  })

  it('reads the day of a step, and its last day while that is not given', () => {
    const naStap = [createRij({ id: 'A', als: { feit: 'peildatum', na: { stap: 'EJE' } }, dan: 'zwaar' }), slot]
    expect(ask(naStap, {}).uitkomst).toMatchObject({ waarde: { uitkomst: 'zwaar', voorbehoud: ['ejeDatum'] } })
    expect(told(naStap, { ejeDatum: dag('2026-02-01') })).toBe('licht Z')
  })

  it('fills the sentence of a row with facts and days', () => {
    const { uitkomst } = ask(
      [createRij({ id: 'A', dan: 'licht', reden: 'Op {aowDatum}, {loonwaarde}, {b}, na {EJE}.' })],
      {
        aowDatum: dag('2027-06-01'),
        loonwaarde: 65.5,
      },
    )
    expect(uitkomst).toMatchObject({
      waarde: { bevindingen: [{ reden: 'Op 01-06-2027, 65,5, niet opgegeven, na 04-01-2026.' }] },
    })
  })
})

describe('the last day to start', () => {
  const start = (maanden: number) =>
    ({ soort: 'start', wat: 'start', dag: { termijn: 'EJE', maanden, afronding: 'naarBeneden' } }) as const

  it('is given with the decision', () => {
    expect(ask([createRij({ id: 'A', dan: 'zwaar', vervolg: start(1) })], {}).start).toMatchObject({
      soort: 'bekend',
      waarde: { dag: dag('2026-02-04') },
    })
  })

  it('is not given while rows with another day may match, though the decision is', () => {
    const rijen = [
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar', vervolg: start(1) }),
      createRij({ id: 'B', dan: 'zwaar', vervolg: start(2) }),
    ]
    expect(told(rijen, {})).toBe('zwaar B')
    expect(ask(rijen, {}).start).toMatchObject({ soort: 'onvolledig', ontbreekt: [{ gegeven: 'a' }] })
  })

  it('has no day when nothing has to start', () => {
    expect(ask([slot], {}).start).toMatchObject({ soort: 'bekend', waarde: { dag: undefined } })
  })
})

describe('a table that collects', () => {
  const alle = { soort: 'alle' } as const
  const A = createRij({ id: 'A', als: ja('a'), dan: 'zwaar', groep: 'g' })
  const B = createRij({ id: 'B', als: ja('b'), dan: 'midden', groep: 'g' })

  it.each([
    [{ a: 'ja', b: 'ja' }, 'zwaar A+B'],
    [{ a: 'nee', b: 'ja' }, 'midden B'],
    [{ a: 'nee', b: 'nee' }, 'licht Z'],
    [{ a: 'ja' }, 'zwaar A'],
    [{ b: 'ja' }, '? a'],
    [{}, '? a b'],
  ])('with %o gives %s', (feiten, antwoord) => expect(told([A, B, slot], feiten, alle)).toBe(antwoord))

  it('drops what another row takes away', () => {
    const C = createRij({ id: 'C', als: ja('c'), neemtWeg: ['g'] })
    expect(told([C, A, B, slot], { a: 'ja', b: 'ja', c: 'ja' }, alle)).toBe('licht Z+C')
    expect(told([C, A, B, slot], { a: 'ja', b: 'ja', c: 'nee' }, alle)).toBe('zwaar A+B')
    expect(told([C, A, B, slot], { a: 'ja', b: 'ja' }, alle)).toBe('? c')
  })

  it('makes a judgment of what another row puts in doubt, and nothing heavier of it', () => {
    const C = createRij({ id: 'C', als: ja('c'), neemtWeg: ['g'], oordeel: 'Klopt dat?' })
    const licht = createRij({ id: 'L', als: ja('d'), dan: 'licht', groep: 'g' })
    expect(told([C, A, slot], { a: 'ja', c: 'ja' }, alle)).toBe('beoordeling nodig A+C')
    expect(told([C, licht, slot], { d: 'ja', c: 'ja' }, alle)).toBe('licht L+C')
  })

  it('lets a row that was taken away take nothing itself', () => {
    const C = createRij({ id: 'C', als: ja('c'), neemtWeg: ['D'] })
    const D = createRij({ id: 'D', als: ja('d'), neemtWeg: ['A'] })
    expect(told([C, D, A, slot], { a: 'ja', c: 'ja', d: 'ja' }, alle)).toBe('zwaar A+C')
  })

  it('gives the class of each group apart', () => {
    const ander = createRij({ id: 'H', als: ja('b'), dan: 'midden', groep: 'h' })
    expect(ask([A, ander, slot], { a: 'ja', b: 'ja' }, alle).uitkomst).toMatchObject({
      waarde: { perGroep: { g: 'zwaar', h: 'midden' } },
    })
  })
})
