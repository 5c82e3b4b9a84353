import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { blootstellingOf } from '../../../addin/dossiers/blootstelling.ts'
import type { Loonaannamen } from '../../../addin/dossiers/blootstelling.ts'
import { verantwoordingOver } from '../../../addin/dossiers/beslissing.ts'
import { dossiergevalOf, klassetekstOf } from '../../../addin/dossiers/gevallen.ts'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import { isLopend } from '../../../addin/dossiers/dossierstand.ts'
import { feitenOf } from '../../../addin/dossiers/feiten.ts'
import { createRisicorekenaar, risicoklassen } from '../../../addin/dossiers/risico.ts'
import { beslismodelOf } from '../../../addin/paneel/dossier/beslismodel.ts'
import { aangenomen, waardeverschillenOf } from '../../../addin/paneel/dossier/wat-als.ts'
import { createGevolgenzoeker } from '../../../addin/paneel/regels/gevolgen.ts'
import { groepTekst, risicoreden, risicomodelOf } from '../../../addin/paneel/risico/model.ts'
import { createRisicowerk } from '../../../addin/paneel/risico/rekenwerk.ts'
import { risicoblad } from '../../../addin/paneel/risico/uitvoer.ts'
import { dag, registerVan } from '@poortwachter/wet'
import { PEILDAG, gevarieerdeRijen, koppeling } from '../dossiers/gevarieerd.ts'
import { caseloadVan, register } from './proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Ziektedatum',
  '42e-weeksmelding',
  'Belastbaarheid',
  'Concreet perspectief',
  'Loon per maand',
  'Gebdat',
  'Start spoor 2',
]
const GEEN: Loonaannamen = { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined }
const rij = ['A', '06-01-2025', '', 'belastbaar', 'nee', 3500, '', '']
const of = (...rijen: (string | number)[][]) => caseloadVan(KOPPEN, rijen, '2026-02-01')
const dossierVan = (...cellen: (string | number)[]) => of(cellen).standen[0]!.dossier

describe('the facts of a row', () => {
  it('are read by the words of the edition, and an empty cell is not known', () => {
    const { feiten } = feitenOf(register, dossierVan(...rij))
    expect(feiten).toMatchObject({ belastbaarheid: 'belastbaar', perspectiefConcreet: 'nee' })
    expect(feiten).not.toHaveProperty('instemmingBeiden')
  })
  it('that cannot be read are named and left out', () => {
    const { feiten, fouten } = feitenOf(register, dossierVan(...rij.with(3, 'misschien')))
    expect(feiten).not.toHaveProperty('belastbaarheid')
    expect(fouten[0]?.bericht).toContain('"misschien" kan niet')
  })
  it('hold the AOW date that follows from the day of birth: 1-1-1960 gives 1-1-2027', () =>
    expect(feitenOf(register, dossierVan(...rij.with(6, '01-01-1960')))).toMatchObject({
      feiten: { aowDatum: dag('2027-01-01') },
      afgeleid: ['aowDatum'],
    }))
})

describe('the decision about a row', () => {
  it('is yes without a concrete perspective, with the date to begin: 15-2-2026', () => {
    const model = beslismodelOf(of(rij), dossierVan(...rij), 'SPOOR2NODIG')
    expect(model.klasse).toBe('ja')
    expect(model.tekst).toContain('15 februari 2026')
    expect(model.feiten).toEqual(expect.arrayContaining(['belastbaarheid', 'perspectiefConcreet']))
  })
  it('names what is missing when nothing is known', () => {
    const leeg = rij.with(3, '').with(4, '')
    const model = beslismodelOf(of(leeg), dossierVan(...leeg), 'SPOOR2NODIG')
    expect(model.klasse).toBe('ontbreekt')
    expect(model.feiten).toContain('belastbaarheid')
  })
  it('makes a step not applicable: without lasting capacity spoor 2 is not late', () => {
    const status = (belastbaarheid: string) =>
      caseloadVan(KOPPEN, [rij.with(3, belastbaarheid)], '2026-02-20').standen[0]?.stappen.find(
        ({ code }) => code === 'SPOOR2',
      )?.status
    expect([status('belastbaar'), status('gbmDuurzaam')]).toEqual(['te laat', 'n.v.t.'])
  })
  it('changes with a fact that is assumed, beside what it is now', () => {
    const caseload = of(rij)
    const verschillen = waardeverschillenOf(caseload, dossierVan(...rij), { feiten: { belastbaarheid: '' } }, [
      'SPOOR2NODIG',
    ])
    expect(verschillen).toEqual([{ wat: 'Spoor 2 nodig', nu: 'ja', dan: 'ontbreekt' }])
  })
  it('sees a step that is assumed to be done as the fact it is', () =>
    expect(aangenomen(register, dossierVan(...rij), { gedaan: { SPOOR2: dag('2026-02-10') } }).feiten).toMatchObject({
      spoor2Start: '2026-02-10',
    }))
})

describe('the exposure', () => {
  const bedrag = (aannamen: Partial<Loonaannamen>, cellen = rij, klasse = 'hoog') =>
    blootstellingOf(register, dossierVan(...cellen), klasse, { ...GEEN, ...aannamen })
  it('is 52 weeks of the own wage: 3500 × 12 × 70 % = 29,400', () =>
    expect(bedrag({ loonpercentage: 70 })).toEqual({ soort: 'bekend', bedrag: 29_400, weken: 52, loonpercentage: 70 }))
  it('grows with holiday allowance and charges: 29,400 × 1.08 × 1.20 = 38,102.40', () =>
    expect(bedrag({ loonpercentage: 70, vakantietoeslag: 8, werkgeverslasten: 20 })).toMatchObject({
      bedrag: 38_102.4,
    }))
  it('has no average for a row without a wage, and no percentage of its own', () => {
    expect(bedrag({ loonpercentage: 70 }, rij.with(5, ''))).toEqual({ soort: 'ontbreekt', wat: ['loon per maand'] })
    expect(bedrag({})).toEqual({ soort: 'ontbreekt', wat: ['doorbetaling in procenten'] })
  })
  it.each(['laag', 'geen', 'n.v.t.'])('is not there in the class %s', (klasse) =>
    expect(bedrag({ loonpercentage: 70 }, rij, klasse)).toEqual({ soort: 'geen' }),
  )
})

describe('the ranked list', () => {
  const caseload = of(rij.with(2, '27-10-2025'), rij.with(0, 'B'), rij.with(0, 'C').with(2, '27-10-2025').with(5, 9000))
  const risicos = createRisicorekenaar(caseload)(caseload.standen)
  const model = risicomodelOf(caseload, risicos, { ...GEEN, loonpercentage: 70 })
  it('knows the classes of the edition, heaviest first, with what is missing between risk and no risk', () => {
    const klassen = risicoklassen(caseload)
    expect(klassen[0]).toBe('hoog')
    expect(klassen.indexOf('verhoogd, als de rest in orde is')).toBe(klassen.indexOf('verhoogd') + 1)
    expect(klassen.indexOf('ten minste verhoogd')).toBe(klassen.indexOf('verhoogd') + 2)
    expect(klassen.indexOf('ontbreekt')).toBe(klassen.indexOf('laag') - 1)
  })
  it('puts the case with a late step first within its class, then the largest amount', () =>
    expect(model.regels.map(({ risico }) => risico.stand.dossier.label)).toEqual(['B', 'C', 'A']))
  it('adds up what is known', () => expect(model.samen.tot).toBe(29_400 + 29_400 + 75_600))
  it('counts no amount for a case with nothing to fear', () => {
    const [risico] = model.regels.map((regel) => ({ ...regel.risico, klasse: 'geen', uitkomst: 'geen' }))
    const gerust = risicomodelOf(caseload, [risico!], { ...GEEN, loonpercentage: 70 })
    expect(gerust).toMatchObject({
      samen: { tot: 0, onbekend: 0, geen: 1 },
      regels: [{ blootstelling: { soort: 'geen' } }],
    })
  })
  it('goes to a sheet as formulas over the wages beside them, with its own day, edition and percentages', () => {
    const metLasten = risicomodelOf(caseload, risicos, { ...GEEN, loonpercentage: 70, werkgeverslasten: 20 })
    const blad = risicoblad(metLasten)
    expect(blad.rijen[7]?.[11]).toEqual({ formule: '=I8*12/52*K8*J8/100*(1+N($B$3)/100)*(1+N($B$4)/100)' })
    expect(blad.rijen[5]?.[11]).toEqual({ formule: '=SUM(L8:L10)' })
    expect(blad.rijen[3]).toEqual(['Werkgeverslasten %', 20])
    expect(blad.rijen[4]).toEqual([`Peildatum 01-02-2026, regelversie ${register.regelboek.versie}`])
    expect(blad.tabellen).toEqual([{ naam: 'Risico', rij: 6, rijen: 4, kolommen: 12 }])
  })
})

describe.each([
  ['little', 0.2],
  ['much', 0.8],
])('the risk of cases of which %s is known', (_naam, vulling) => {
  const rijen = gevarieerdeRijen(300, vulling, 5)
  const vraag = { register, peildatum: PEILDAG, koppeling }
  const caseload = caseloadOf(rijen, vraag)
  const lopend = caseload.standen.filter(isLopend)

  it('is that of the table for each case alone, with the same reasons, kinds and questions', async () => {
    const werk = createRisicowerk()
    expect(await werk.run(caseload, () => undefined)).toBe(true)
    const verwacht = lopend.map((stand) => {
      const { uitkomst, toelichting } = verantwoordingOver(register, stand.dossier, 'LOONSANCTIERISICO', PEILDAG)
      const bekend = uitkomst.soort === 'bekend' ? uitkomst.waarde : undefined
      return {
        dossier: stand.dossier.label,
        uitkomst: dossiergevalOf(register, stand.dossier, PEILDAG).geval?.klasse('LOONSANCTIERISICO'),
        klasse: klassetekstOf(dossiergevalOf(register, stand.dossier, PEILDAG).geval, 'LOONSANCTIERISICO'),
        perGroep: bekend?.perGroep ?? {},
        redenen: (bekend?.bevindingen ?? toelichting?.gebleken ?? []).map(({ reden }) => reden),
        ontbreekt: uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map(({ vraag: zin }) => zin) : [],
      }
    })
    expect(new Set(verwacht.map(({ klasse }) => klasse)).size).toBeGreaterThan(1)
    expect(
      werk.klaar(caseload)?.map(({ stand, klasse, uitkomst, uitleg }) => ({
        dossier: stand.dossier.label,
        klasse,
        uitkomst,
        ...uitleg(),
      })),
    ).toEqual(verwacht)
  })
  it('is worked out again only for rows that changed', async () => {
    const werk = createRisicowerk()
    await werk.run(caseload, () => undefined)
    const eerste = werk.klaar(caseload)!
    const gewijzigd = eerste[3]!.stand.dossier.rij
    const anders = rijen.map((rij, i) => (i === gewijzigd ? rij.with(0, 'gewijzigd') : rij))
    const nieuw = caseloadOf(anders, { ...vraag, eerder: { caseload, rijen } })
    await werk.run(nieuw, () => undefined)
    expect(werk.klaar(caseload)).toBeUndefined()
    expect(werk.klaar(nieuw)?.flatMap((risico, i) => (risico === eerste[i] ? [] : [i]))).toEqual([3])
  })
  it('is not there when the work was stopped', async () => {
    // A clock on which every step fills a slice, so that there is a moment to stop at.
    let tijd = 0
    const klok = vi.spyOn(performance, 'now').mockImplementation(() => (tijd += 10))
    onTestFinished(() => klok.mockRestore())
    const werk = createRisicowerk()
    const lopendWerk = werk.run(caseload, () => undefined)
    werk.stop()
    expect([await lopendWerk, werk.klaar(caseload)]).toEqual([false, undefined])
  })
  it('says in one line why a case stands where it stands', () => {
    const [risico] = createRisicorekenaar(caseload)(lopend).filter(
      ({ uitleg }) => Object.keys(uitleg().perGroep).length > 0,
    )
    expect(risico && risicoreden(risico)).toContain(risico?.uitleg().redenen[0])
    expect(risico && groepTekst(risico)).toContain(`: ${risico?.uitkomst}`)
  })
})

describe('the impact list', () => {
  const caseload = caseloadVan(KOPPEN, [rij, rij.with(0, 'B').with(2, '26-10-2025')], '2025-10-27')
  it('names what would be late under the safe profile: the 42-week report, safe on 26-10-2025', () => {
    const gevolgen = createGevolgenzoeker(caseload, { soort: 'profiel veilig' })(caseload.standen)
    expect(gevolgen.map(({ stand }) => stand.dossier.label)).toEqual(['A'])
    expect(gevolgen[0]?.verschillen.map(String)).toEqual([
      '42e-weeksmelding bij UWV: veilige dag 26-10-2025 is voorbij, uiterlijk 27-10-2025',
    ])
  })
  it('is empty under the same edition', () =>
    expect(createGevolgenzoeker(caseload, { soort: 'regelversie', register })(caseload.standen)).toEqual([]))
  it('names the step whose term is another under another edition', () => {
    const anders = registerVan({
      ...register.regelboek,
      versie: '2099.1.0',
      termijnen: register.regelboek.termijnen.filter(({ code }) => code !== 'UWV42'),
    })
    const [gevolg] = createGevolgenzoeker(caseload, { soort: 'regelversie', register: anders })(caseload.standen)
    expect(gevolg?.verschillen.map(String)).toEqual([
      '42e-weeksmelding bij UWV: 27-10-2025 binnenkort wordt geen termijn',
    ])
  })
})
