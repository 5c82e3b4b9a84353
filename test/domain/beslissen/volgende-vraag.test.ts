import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Rij, Voorwaarde } from '../../../domain/regelboek/beslistabel.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { createRegister, createRij, createTabel } from './proeftabel.ts'

const ja = (feit: string): Voorwaarde => ({ feit, is: 'ja' })
const nee = (feit: string): Voorwaarde => ({ feit, is: 'nee' })
const slot = createRij({ id: 'Z', dan: 'licht' })
const ALTIJD: Voorwaarde = { alle: [] }
const askedWith = (rijen: readonly Rij[], feiten: Readonly<Record<string, Feitinhoud>> = {}) =>
  portefeuillegeval(createRegister(createTabel([...rijen, slot], { soort: 'alle' })), {
    eersteZiektedag: dag('2025-01-06'),
    peildatum: dag('2026-02-01'),
    feiten,
  })
    .antwoord('PROEF')
    .ontbreekt()
const names = (rijen: readonly Rij[], feiten: Readonly<Record<string, Feitinhoud>> = {}) =>
  askedWith(rijen, feiten).map(({ gegeven }) => gegeven)

describe('de volgende vraag', () => {
  it('is die waarna de minste vragen overblijven', () => {
    const rijen = [
      createRij({ id: 'A', als: { alle: [ja('a'), ja('b'), ja('c')] }, speelt: ALTIJD, dan: 'midden' }),
      createRij({ id: 'B', als: ja('d'), speelt: ALTIJD, dan: 'zwaar' }),
    ]
    expect(names(rijen)[0]).toBe('d')
    expect(names(rijen, { d: 'nee' })[0]).toBe('a')
  })

  it('is het geheel of een deel ervan, nooit allebei', () => {
    const heel = createRij({
      id: 'A',
      als: { alle: [{ niet: ja('a') }, { een: [nee('b'), nee('c')] }] },
      speelt: ALTIJD,
      dan: 'midden',
    })
    expect(names([heel])).toEqual(['a'])
    expect(names([heel], { a: 'nee' })).toEqual(['b', 'c'])
  })

  it('is nooit een gegeven waarvan geen antwoord iets uitmaakt', () => {
    const rijen = [
      createRij({ id: 'A', als: { alle: [ja('a'), { een: [ja('b'), nee('b')] }] }, speelt: ALTIJD, dan: 'midden' }),
    ]
    expect(names(rijen)).not.toContain('b')
  })

  it('gaat uit van de dagen waarop stappen zijn gedaan, ook als die geen gegeven zijn', () => {
    const rijen = [
      createRij({
        id: 'A',
        als: { alle: [ja('a'), { feit: 'peildatum', opOfVoor: { termijn: 'EVAL' } }] },
        speelt: ALTIJD,
        dan: 'midden',
      }),
      createRij({ id: 'B', als: ja('b'), speelt: ALTIJD, dan: 'zwaar' }),
    ]
    const dossier = { eersteZiektedag: dag('2025-01-06'), peildatum: dag('2026-02-01'), feiten: {} }
    const vragenMet = (ankers: Readonly<Record<string, Dag>>) =>
      portefeuillegeval(createRegister(createTabel([...rijen, slot], { soort: 'alle' })), { ...dossier, ankers })
        .antwoord('PROEF')
        .vragen()
    expect(vragenMet({})).toEqual(['b'])
    expect(vragenMet({ EVAL: dag('2026-01-15') })).toEqual(['b', 'a'])
  })

  it('zegt waarom zij wordt gesteld', () => {
    const rijen = [
      createRij({ id: 'A', als: ja('a'), speelt: ALTIJD, dan: 'midden' }),
      createRij({ id: 'B', als: ja('a'), speelt: ALTIJD, dan: 'zwaar' }),
    ]
    expect(askedWith(rijen)).toEqual([{ gegeven: 'a', vraag: 'a?', wegens: { uitkomst: 'zwaar' } }])
  })

  it('noemt de tabel die het antwoord nodig heeft', () => {
    const steun = createTabel([createRij({ id: 'S', als: ja('b'), dan: 'zwaar' }), slot], { code: 'STEUN' })
    const tabel = createTabel(
      [createRij({ id: 'A', als: { tabel: 'STEUN', is: 'zwaar' }, speelt: ALTIJD, dan: 'midden' }), slot],
      { soort: 'alle' },
    )
    const antwoord = portefeuillegeval(createRegister(steun, tabel), {
      eersteZiektedag: dag('2025-01-06'),
      peildatum: dag('2026-02-01'),
      feiten: {},
    }).antwoord('PROEF')
    expect(antwoord.ontbreekt()).toEqual([{ gegeven: 'b', vraag: 'b?', wegens: { tabel: 'STEUN' } }])
  })
})

describe('de vragen van de editie', () => {
  const register = registerVan(regelboek)
  const first = (tabel: string, feiten: Readonly<Record<string, Feitinhoud>>) =>
    portefeuillegeval(register, { eersteZiektedag: dag('2025-01-06'), peildatum: dag('2026-11-01'), feiten })
      .antwoord(tabel)
      .ontbreekt()
      .map(({ gegeven }) => gegeven)

  it('vragen naar het hele verslag en niet ook naar de stukken', () => {
    const vragen = first('LOONSANCTIERISICO', {})
    expect(vragen).toContain('rivVolledig')
    expect(vragen.filter((naam) => naam.startsWith('riv'))).toEqual(['rivVolledig'])
  })
  it('vragen pas naar de dag van het perspectief als er perspectief is', () => {
    const vragen = first('SPOOR2NODIG', { belastbaarheid: 'belastbaar', spoor2Status: 'geen' })
    expect(vragen).toContain('perspectiefConcreet')
    expect(vragen).not.toContain('perspectiefDatum')
    expect(
      first('SPOOR2NODIG', { belastbaarheid: 'belastbaar', spoor2Status: 'geen', perspectiefConcreet: 'ja' }),
    ).toEqual(['perspectiefDatum'])
  })
})
