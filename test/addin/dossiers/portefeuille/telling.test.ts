import { describe, expect, it } from 'vitest'
import type { Loonaannamen } from '../../../../addin/dossiers/blootstelling.ts'
import { leegBlootstelling, metBlootstelling } from '../../../../addin/dossiers/portefeuille/blootstelling-samen.ts'
import { NIET_INGEVULD } from '../../../../addin/dossiers/portefeuille/indeling.ts'
import type { Indeling } from '../../../../addin/dossiers/portefeuille/indeling.ts'
import { spoor2overzichtOf } from '../../../../addin/dossiers/portefeuille/spoor2.ts'
import { portefeuilletellingOf } from '../../../../addin/dossiers/portefeuille/telling.ts'
import { createRisicorekenaar } from '../../../../addin/dossiers/risico.ts'
import { isLopend } from '../../../../addin/dossiers/dossierstand.ts'
import { dag } from '@poortwachter/wet'
import { caseloadVan } from '../../paneel/proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Afdeling',
  'Adviseur',
  'Ziektedatum',
  '42e-weeksmelding',
  'Start spoor 2',
  'Laatste rapportage spoor 2',
  'Volgende rapportage spoor 2',
]
/** Looked at on 1-2-2026: the 42-week report of a first sick day on 6-1-2025 was due on 27-10-2025. */
const AAGJE = ['2025-1', 'Aagje', 'Bakkerij Zoete Inval', 'Winkel', 'Els', '06-01-2025', '', '', '', '']
const BRAM = ['2025-2', 'Bram', 'Bakkerij Zoete Inval', 'Oven', 'Els', '01-09-2025', '', '', '', '']
const CORA = ['2025-3', 'Cora', 'Smederij', '', 'Bob', '06-01-2025', '20-10-2025', '', '', '']
const GEEN: Loonaannamen = { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined }

const tel = (rijen: readonly string[][], indeling: Indeling = 'werkgever') => {
  const caseload = caseloadVan(KOPPEN, rijen, '2026-02-01')
  const risicos = createRisicorekenaar(caseload)(caseload.standen.filter(isLopend))
  return portefeuilletellingOf(caseload, risicos, indeling, GEEN)
}
const perGroep = (...vraag: Parameters<typeof tel>) =>
  tel(...vraag).groepen.map(({ groep, aantal, teLaat }) => [groep.naam, aantal, teLaat])

describe('een portefeuille geteld', () => {
  it('per werkgever, met wat te laat is', () =>
    expect(perGroep([AAGJE, BRAM, CORA])).toEqual([
      ['Bakkerij Zoete Inval', 2, 1],
      ['Smederij', 1, 0],
    ]))
  it('per afdeling, en wat niet is ingevuld staat apart en achteraan', () =>
    expect(perGroep([AAGJE, BRAM, CORA], 'afdeling')).toEqual([
      ['Oven', 1, 0],
      ['Winkel', 1, 1],
      [NIET_INGEVULD, 1, 0],
    ]))
  it('per adviseur', () =>
    expect(perGroep([AAGJE, BRAM, CORA], 'adviseur').map(([naam]) => naam)).toEqual(['Bob', 'Els']))
  it('per kwartaal van de eerste ziektedag', () =>
    expect(perGroep([AAGJE, BRAM, CORA], 'kwartaal')).toEqual([
      ['2025 kwartaal 1', 2, 1],
      ['2025 kwartaal 3', 1, 0],
    ]))
  it('telt op tot het totaal, en iedere klasse ook', () => {
    const { groepen, totaal } = tel([AAGJE, BRAM, CORA])
    const som = (van: (groep: (typeof groepen)[number]) => number) =>
      groepen.reduce((tot, groep) => tot + van(groep), 0)
    expect([som(({ aantal }) => aantal), som(({ lopend }) => lopend), som(({ teLaat }) => teLaat)]).toEqual([
      totaal.aantal,
      totaal.lopend,
      totaal.teLaat,
    ])
    for (const [klasse, aantal] of totaal.klassen)
      expect(
        som(({ klassen }) => klassen.get(klasse) ?? 0),
        klasse,
      ).toBe(aantal)
    expect([...totaal.klassen.values()].reduce((tot, aantal) => tot + aantal, 0)).toBe(totaal.lopend)
  })
})

describe('wat hetzelfde is telt één keer', () => {
  it('een werkgever die met hoofdletters, punten of spaties anders is geschreven', () => {
    const telling = tel([AAGJE, BRAM.with(2, ' bakkerij  zoete-inval'), AAGJE.with(0, '2025-9').with(1, 'Dirk')])
    expect(telling.groepen.map(({ groep, aantal }) => [groep.naam, aantal])).toEqual([['Bakkerij Zoete Inval', 3]])
    expect(telling.opmerkingen.join(' ')).toContain('staat er ook als')
  })
  it('maar een ander woord in de naam is een andere werkgever, want dat is niet te raden', () =>
    expect(perGroep([AAGJE, BRAM.with(2, 'Bakkerij Zoete Inval Holding')])).toHaveLength(2))
  it('een dossier dat er twee keer staat, met een opmerking', () => {
    const telling = tel([AAGJE, AAGJE, CORA])
    expect(telling.totaal.aantal).toBe(2)
    expect(telling.opmerkingen[0]).toMatch(/^Regel 2 \(als 1\) herhaalt een dossier/)
  })
  it('maar niet als de eerste ziektedag of de naam anders is', () => {
    expect(tel([AAGJE, AAGJE.with(5, '07-01-2025')]).totaal.aantal).toBe(2)
    expect(tel([AAGJE, AAGJE.with(1, 'Dirk')]).totaal.aantal).toBe(2)
  })
  it('en niet als het herstel anders is: dat kunnen twee dienstverbanden van een persoon zijn', () => {
    const metHerstel = (...rijen: readonly (readonly string[])[]) =>
      caseloadVan(['Naam', 'Ziektedatum', 'Hersteld op'], rijen, '2026-02-01').uniek.standen
    expect(metHerstel(['Aagje', '06-01-2025', '03-03-2025'], ['Aagje', '06-01-2025', ''])).toHaveLength(2)
    expect(metHerstel(['Aagje', '06-01-2025', ''], ['Aagje', '06-01-2025', ''])).toHaveLength(1)
  })
  it('en twee regels zonder nummer en naam zijn er twee', () =>
    expect(tel([AAGJE.with(0, '').with(1, ''), AAGJE.with(0, '').with(1, '')]).totaal.aantal).toBe(2))
})

describe('blootstelling samen', () => {
  const bedrag = (euro: number) => ({ soort: 'bekend', bedrag: euro, weken: 52, loonpercentage: 70 }) as const
  const onbekend = { soort: 'ontbreekt', wat: ['loon per maand'] } as const
  it('is een bereik: vast staat hoog, open staat wat nog niet is te zeggen', () => {
    const som = [
      ['hoog', bedrag(20_000)],
      ['ontbreekt', bedrag(5000)],
      ['beoordeling nodig', bedrag(1000)],
    ] as const
    expect(som.reduce((tot, [klasse, wat]) => metBlootstelling(tot, klasse, wat), leegBlootstelling)).toEqual({
      van: 20_000,
      tot: 26_000,
      onbekend: 0,
      geen: 0,
    })
  })
  it('houdt onbekend apart van nul', () => {
    expect(metBlootstelling(leegBlootstelling, 'hoog', onbekend)).toMatchObject({ tot: 0, onbekend: 1, geen: 0 })
    expect(metBlootstelling(leegBlootstelling, 'laag', { soort: 'geen' })).toMatchObject({
      tot: 0,
      onbekend: 0,
      geen: 1,
    })
  })
  it('telt een ondergrens als vaststaand: ten minste hoog kost in ieder geval dit', () =>
    expect(metBlootstelling(leegBlootstelling, 'ten minste hoog', bedrag(100))).toMatchObject({ van: 100, tot: 100 }))
})

describe('het overzicht van spoor 2', () => {
  const overzicht = (...rijen: string[][]) => spoor2overzichtOf(caseloadVan(KOPPEN, rijen, '2026-02-20'))
  it('noemt per dossier de uiterste start: 58 weken na 6-1-2025 is 15-2-2026', () =>
    expect(overzicht(AAGJE)[0]).toMatchObject({ status: 'niet gestart', uiterlijk: dag('2026-02-15') }))
  it('noemt wanneer het begon, de rapportages en wat van het plan niet bekend is', () => {
    const [regel] = overzicht(AAGJE.with(7, '10-02-2026').with(8, '12-02-2026').with(9, '12-03-2026'))
    expect(regel).toMatchObject({
      status: 'gestart',
      gestartOp: dag('2026-02-10'),
      laatsteRapportage: dag('2026-02-12'),
      volgendeRapportage: dag('2026-03-12'),
    })
    expect(regel?.planOnbekend).toContain('Samenhangende activiteiten')
  })
  it('laat weg waar spoor 2 nog niet aan de orde is, en telt een herhaling één keer', () =>
    expect(overzicht(AAGJE, AAGJE)).toHaveLength(1))
})
