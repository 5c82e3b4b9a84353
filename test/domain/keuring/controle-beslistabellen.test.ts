import { describe, expect, it } from 'vitest'
import { bereikControle } from '../../../domain/keuring/controle-beslistabellen/bereik.ts'
import { beslistabelcontroles } from '../../../domain/keuring/controle-beslistabellen/controles.ts'
import { dubbelenControle } from '../../../domain/keuring/controle-beslistabellen/dubbelen.ts'
import { herkomstVanRijenControle } from '../../../domain/keuring/controle-beslistabellen/herkomst.ts'
import { verwijzingenControle } from '../../../domain/keuring/controle-beslistabellen/verwijzingen.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { createRegelboek, createRij, createTabel } from '../beslissen/proeftabel.ts'

const ja = (feit: string) => ({ feit, is: 'ja' })
const nee = (feit: string) => ({ feit, is: 'nee' })
const slot = createRij({ id: 'Z', dan: 'licht' })
const texts = (bezwaren: readonly { plaats: string; bezwaar: string }[]) =>
  bezwaren.map(({ plaats, bezwaar }) => `${plaats}: ${bezwaar}`)

describe('the edition that ships', () => {
  it.each(Object.entries(beslistabelcontroles))('has no objection: %s', (_, controle) => {
    expect(texts(controle(regelboek))).toEqual([])
  })
})

describe('reach', () => {
  const check = (...rijen: Parameters<typeof createTabel>[0]) =>
    texts(bereikControle(createRegelboek(createTabel(rijen))))

  it('finds a row behind one that always matches', () => {
    expect(check(slot, createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }))).toEqual([
      'PROEF vanaf 2017-10-27, rij A: kan nooit passen',
    ])
  })

  it('finds a row whose conditions contradict each other', () => {
    expect(check(createRij({ id: 'A', als: { alle: [ja('a'), nee('a')] }, dan: 'zwaar' }), slot)).toEqual([
      'PROEF vanaf 2017-10-27, rij A: kan nooit passen',
    ])
  })

  it('finds a row that earlier rows together take all cases from', () => {
    const rijen = [
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
      createRij({ id: 'B', als: { alle: [nee('a'), ja('b')] }, dan: 'midden' }),
      createRij({ id: 'C', als: { alle: [nee('a'), ja('b'), ja('c')] }, dan: 'licht' }),
      slot,
    ]
    expect(check(...rijen)).toEqual(['PROEF vanaf 2017-10-27, rij C: kan nooit passen'])
  })

  it('lets a row be reached when the earlier one has to be claimed', () => {
    expect(
      check(createRij({ id: 'A', als: { niet: { alle: [ja('a'), nee('a')] } }, beroepOp: ['a'], dan: 'zwaar' }), slot),
    ).toEqual([])
  })

  it('lets three comparisons with one day be three cases, and no more', () => {
    const met = { termijn: 'EWT' }
    const rijen = [
      createRij({ id: 'A', als: { feit: 'aowDatum', voor: met }, dan: 'zwaar' }),
      createRij({ id: 'B', als: { feit: 'aowDatum', op: met }, dan: 'midden' }),
      createRij({ id: 'C', als: { feit: 'aowDatum', na: met }, dan: 'licht' }),
    ]
    expect(check(...rijen)).toEqual([])
    expect(check(...rijen.slice(0, 2))).toEqual([
      'PROEF vanaf 2017-10-27: heeft een combinatie van bekende feiten zonder rij',
    ])
    expect(check(...rijen, slot)).toEqual(['PROEF vanaf 2017-10-27, rij Z: kan nooit passen'])
  })

  it('finds a combination of known facts without a row', () => {
    const rijen = [
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
      createRij({ id: 'B', als: { alle: [nee('a'), ja('b')] }, dan: 'midden' }),
    ]
    expect(check(...rijen)).toEqual(['PROEF vanaf 2017-10-27: heeft een combinatie van bekende feiten zonder rij'])
    expect(check(...rijen, createRij({ id: 'C', als: { alle: [nee('a'), nee('b')] }, dan: 'licht' }))).toEqual([])
  })

  it('finds a gap in a shipped table as soon as a row is taken out', () => {
    const zonder = regelboek.beslistabellen.map((tabel) =>
      tabel.code !== 'SPOOR2NODIG'
        ? tabel
        : {
            ...tabel,
            tijdlijn: {
              ...tabel.tijdlijn,
              ingangen: tabel.tijdlijn.ingangen.map((ingang) =>
                'regel' in ingang
                  ? {
                      ...ingang,
                      regel: { ...ingang.regel, rijen: ingang.regel.rijen.filter(({ id }) => id !== 'S14') },
                    }
                  : ingang,
              ),
            },
          },
    )
    expect(texts(bereikControle({ ...regelboek, beslistabellen: zonder }))).toEqual([
      'SPOOR2NODIG vanaf 2017-10-27: heeft een combinatie van bekende feiten zonder rij',
    ])
  })

  it('wants a collecting table to end with a row that always matches', () => {
    const tabel = createTabel([createRij({ id: 'A', als: ja('a'), dan: 'zwaar' })], { soort: 'alle' })
    expect(texts(bereikControle(createRegelboek(tabel)))).toEqual([
      'PROEF vanaf 2017-10-27: verzamelt, maar eindigt niet met een rij die altijd past',
    ])
  })
})

describe('references', () => {
  const check = (rij: Parameters<typeof createRij>[0], eigen: Parameters<typeof createTabel>[1] = {}) =>
    verwijzingenControle(createRegelboek(createTabel([createRij(rij), slot], eigen))).map(({ bezwaar }) => bezwaar)

  it.each([
    [{ id: 'A', als: ja('onbekendFeit'), dan: 'zwaar' }, 'verwijst naar feit onbekendFeit, dat er niet is'],
    [
      { id: 'A', als: { feit: 'a', is: 'misschien' }, dan: 'zwaar' },
      'verwijst naar de waarde van a misschien, dat er niet is',
    ],
    [
      { id: 'A', als: { feit: 'aowDatum', is: 'ja' }, dan: 'zwaar' },
      'vraagt een woord van aowDatum, dat geen lijst heeft',
    ],
    [
      { id: 'A', als: { feit: 'a', voor: { termijn: 'EWT' } }, dan: 'zwaar' },
      'vergelijkt a met een dag, maar het is er geen',
    ],
    [
      { id: 'A', als: { feit: 'aowDatum', meerDan: 5 }, dan: 'zwaar' },
      'vergelijkt aowDatum met een getal, maar het is er geen',
    ],
    [
      { id: 'A', als: { feit: 'aowDatum', voor: { termijn: 'XYZ' } }, dan: 'zwaar' },
      'verwijst naar termijn XYZ, dat er niet is',
    ],
    [
      { id: 'A', als: { feit: 'aowDatum', voor: { feit: 'weg' } }, dan: 'zwaar' },
      'verwijst naar feit weg, dat er niet is',
    ],
    [{ id: 'A', als: { tabel: 'WEG', is: 'ja' }, dan: 'zwaar' }, 'verwijst naar tabel WEG, die er niet is'],
    [{ id: 'A', als: ja('a'), beroepOp: ['weg'], dan: 'zwaar' }, 'verwijst naar feit weg, dat er niet is'],
    [{ id: 'A', als: ja('a'), dan: 'heel zwaar' }, 'verwijst naar de uitkomst heel zwaar, dat er niet is'],
    [{ id: 'A', als: ja('a'), dan: 'zwaar', reden: 'zie {weg}' }, 'verwijst naar feit of termijn weg, dat er niet is'],
    [{ id: 'A', als: ja('a') }, 'heeft niet precies een uitkomst of een vraag'],
    [{ id: 'A', als: ja('a'), dan: 'zwaar', oordeel: 'wat nu?' }, 'heeft niet precies een uitkomst of een vraag'],
    [{ id: 'A', als: ja('a'), dan: 'zwaar', neemtWeg: ['Z'] }, 'neemt rijen weg, maar de tabel verzamelt niet'],
    [
      { id: 'A', als: ja('a'), dan: 'zwaar', beroepOp: ['a'], speelt: ja('b') },
      'heeft beroepOp en speelt: een uitzondering of een tekortkoming',
    ],
    [{ id: 'A', dan: 'zwaar', speelt: ja('b') }, 'heeft speelt, maar past altijd'],
    [
      { id: 'A', als: ja('a'), dan: 'zwaar', speelt: ja('bestaatNiet') },
      'verwijst naar feit bestaatNiet, dat er niet is',
    ],
  ] as const)('objects to %o', (rij, bezwaar) => {
    expect(check(rij)).toContain(bezwaar)
  })

  it('objects to taking away a row that comes earlier', () => {
    const tabel = createTabel([slot, createRij({ id: 'A', neemtWeg: ['Z'] })], { soort: 'alle' })
    expect(verwijzingenControle(createRegelboek(tabel)).map(({ bezwaar }) => bezwaar)).toEqual([
      'verwijst naar een latere rij of groep Z, dat er niet is',
    ])
  })

  it('objects to tables that lean on each other in a circle', () => {
    const een = createTabel([createRij({ id: 'A', als: { tabel: 'TWEE', is: 'licht' }, dan: 'licht' }), slot], {
      code: 'EEN',
    })
    const twee = createTabel([createRij({ id: 'A', als: { tabel: 'EEN', is: 'licht' }, dan: 'licht' }), slot], {
      code: 'TWEE',
      titel: 'Twee',
    })
    expect(texts(verwijzingenControle(createRegelboek(een, twee)))).toEqual([
      'EEN: leunt via andere tabellen op zichzelf',
      'TWEE: leunt via andere tabellen op zichzelf',
    ])
  })
})

describe('sources and names', () => {
  it('finds a row without a source, and an unknown regulation', () => {
    const tabel = createTabel([
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar', bronnen: [] }),
      { ...slot, bronnen: [{ regeling: 'WEG' }] },
    ])
    expect(texts(herkomstVanRijenControle(createRegelboek(tabel)))).toEqual([
      'PROEF vanaf 2017-10-27, rij A: heeft geen bron',
      'PROEF vanaf 2017-10-27, rij Z: noemt de onbekende regeling WEG',
    ])
  })

  it('finds two rows with one id, two tables with one code, and two facts with one name', () => {
    const tabel = createTabel([
      createRij({ id: 'A', als: ja('a'), dan: 'zwaar' }),
      createRij({ id: 'A', dan: 'licht' }),
    ])
    const boek = createRegelboek(tabel, { ...tabel, titel: 'Andere' })
    expect(texts(dubbelenControle(boek))).toContain('PROEF vanaf 2017-10-27: heeft meer dan een rij A')
    expect(texts(dubbelenControle(boek))).toContain('beslistabellen: kent de naam proef meer dan een keer')
    expect(texts(dubbelenControle({ ...boek, feiten: [...boek.feiten, boek.feiten[0]!] }))).toContain(
      'feiten: kent de naam eersteziektedag meer dan een keer',
    )
  })

  it('finds one word for two values of a fact', () => {
    const feit = {
      soort: 'keuze' as const,
      naam: 'kleur',
      label: 'Kleur',
      vraag: 'Welke?',
      wie: 'werkgever' as const,
      keuzes: [
        { waarde: 'rood', tekst: 'rood' },
        { waarde: 'blauw', tekst: 'blauw', aliassen: ['Rood'] },
      ],
    }
    expect(texts(dubbelenControle({ ...createRegelboek(), feiten: [feit] }))).toEqual([
      'feit kleur: kent de waarde rood meer dan een keer',
    ])
  })
})
