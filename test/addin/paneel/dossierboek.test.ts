import { describe, expect, it } from 'vitest'
import type { Caseload } from '../../../addin/dossiers/caseload.ts'
import { dossierboekOf, followDossierboek } from '../../../addin/paneel/bron/dossierboek.ts'
import { vandaagmodelOf } from '../../../addin/paneel/vandaag/model.ts'
import { caseloadVan } from './proefcaseload.ts'

const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Ziektedatum', 'Probleemanalyse']
const ANNA = ['1', 'Anna', 'Bakkerij', '01-09-2026', '']
const BRAM = ['2', 'Bram', 'Bakkerij', '01-09-2026', '']
/** Ill for the second time, with the number of the first. */
const ANNA_WEER = ['1', 'Anna', 'Bakkerij', '01-11-2026', '']
const caseload = (...rijen: readonly (readonly string[])[]): Caseload => caseloadVan(KOPPEN, rijen, '2026-11-23')

/** The key of the case in the so many-th row. */
const keyOf = (uit: Caseload, rij: number): string => dossierboekOf(uit).sleutelOf(uit.standen[rij]!.dossier)
const ziektedatumAt = (uit: Caseload, sleutel: string) => dossierboekOf(uit).standOf(sleutel)?.dossier.ziektedatum

describe('waar een dossier in het taakvenster aan wordt herkend', () => {
  it('gaat mee als het blad wordt gesorteerd, ook bij wie twee keer ziek is', () => {
    const eerst = caseload(ANNA, BRAM, ANNA_WEER)
    const daarna = caseload(ANNA_WEER, BRAM, ANNA)
    expect([2, 1, 0].map((rij) => keyOf(daarna, rij))).toEqual([0, 1, 2].map((rij) => keyOf(eerst, rij)))
    expect(new Set([0, 1, 2].map((rij) => keyOf(eerst, rij))).size).toBe(3)
    expect(ziektedatumAt(daarna, keyOf(eerst, 0))).toBe(eerst.standen[0]?.dossier.ziektedatum)
  })
  it('is weg als het dossier weg is, en staat dan voor niemand', () =>
    expect(dossierboekOf(caseload(BRAM)).standOf(keyOf(caseload(ANNA, BRAM), 0))).toBeUndefined())
  it('houdt rijen uit elkaar die geen nummer en geen naam hebben', () => {
    const zonder = (dag: string): readonly string[] => ['', '', 'Bakkerij', dag, '']
    const eerst = caseload(zonder('01-09-2026'), zonder('02-09-2026'))
    const daarna = caseload(zonder('02-09-2026'), zonder('01-09-2026'))
    expect(dossierboekOf(daarna).standOf(keyOf(eerst, 0))).toBeUndefined()
  })
  it('geeft ook een taak van Vandaag een kenmerk dat meegaat', () => {
    const keys = (uit: Caseload, wie: string) =>
      vandaagmodelOf(uit).regels.flatMap(({ stand, sleutel }) => (stand.dossier.naam === wie ? [sleutel] : []))
    const eerst = keys(caseload(ANNA, BRAM), 'Anna')
    expect(eerst.length).toBeGreaterThan(0)
    expect(keys(caseload(BRAM, ANNA), 'Anna')).toEqual(eerst)
    expect(keys(caseload(BRAM, ANNA), 'Bram')).not.toEqual(eerst)
  })
})

/** Rows as they stood at one reading after another; gives for each reading the key of every row. */
const readings = (...lezingen: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] => {
  let vorige: ReturnType<typeof dossierboekOf> | undefined
  return lezingen.map((rijen) => {
    const nu = caseload(...rijen)
    const boek = followDossierboek(nu, { tabel: 'T', rijen, vorige })
    vorige = boek
    return nu.standen.map(({ dossier }) => boek.sleutelOf(dossier))
  })
}

describe('van wie een sleutel is, van de ene lezing op de andere', () => {
  /** Two people with one name at one employer, without a number. */
  const JAN = ['', 'Jan', 'Bakkerij', '01-09-2026', '']
  const ANDERE_JAN = ['', 'Jan', 'Bakkerij', '01-11-2026', '']
  const DERDE_JAN = ['', 'Jan', 'Bakkerij', '05-11-2026', '']
  const NAAMLOOS = ['', '', 'Bakkerij', '01-09-2026', '']
  const NAAMLOOS_ANDERS = ['', '', 'Bakkerij', '01-09-2026', '10-10-2026']

  it('die van wie verdwijnt gaat niet naar wie net zo heet, en die houdt de zijne', () => {
    const [eerst = [], daarna = []] = readings([JAN, ANDERE_JAN], [ANDERE_JAN])
    expect(daarna).toEqual([eerst[1]])
    const [voor = [], na = []] = readings([JAN, ANDERE_JAN], [JAN])
    expect(na).toEqual([voor[0]])
  })
  it('wie later komt en net zo heet krijgt een nieuwe, ook als de eerste intussen weg is', () => {
    const [een = [], twee = [], , vier = []] = readings([JAN], [JAN, ANDERE_JAN], [], [ANDERE_JAN])
    expect(twee[0]).toBe(een[0])
    expect(twee[1]).not.toBe(een[0])
    expect(vier[0]).not.toBe(een[0])
  })
  it('wordt een van twee vervangen door een derde met die naam, dan krijgt die een nieuwe', () => {
    const [eerst = [], daarna = []] = readings([JAN, ANDERE_JAN], [DERDE_JAN, ANDERE_JAN])
    expect(daarna[1]).toBe(eerst[1])
    expect(eerst).not.toContain(daarna[0])
  })
  it('blijft als de eerste ziektedag van wie alleen zo heet wordt verbeterd', () => {
    const [eerst = [], daarna = []] = readings([JAN, BRAM], [JAN.with(3, '02-09-2026'), BRAM])
    expect(daarna).toEqual(eerst)
  })
  it('blijft als de werkgever op die regel anders wordt geschreven', () => {
    const [eerst = [], daarna = []] = readings([JAN, BRAM], [JAN.with(2, 'Bakkerij De Kers'), BRAM])
    expect(daarna).toEqual(eerst)
  })
  it('blijft als er iets in de rij wordt geschreven, ook bij twee rijen van één dossier', () => {
    const [eerst = [], daarna = []] = readings([JAN, JAN], [JAN.with(4, '10-10-2026'), JAN])
    expect(daarna).toEqual(eerst)
  })
  it('van rijen zonder nummer en naam gaat mee met wat erin staat, en bij twijfel naar niemand', () => {
    const [eerst = [], gesorteerd = []] = readings([NAAMLOOS, NAAMLOOS_ANDERS], [NAAMLOOS_ANDERS, NAAMLOOS])
    expect(gesorteerd).toEqual(eerst.toReversed())
    const [voor = [], na = [], terug = []] = readings(
      [NAAMLOOS, NAAMLOOS_ANDERS],
      [NAAMLOOS_ANDERS.with(4, '11-10-2026')],
      [NAAMLOOS_ANDERS.with(4, '11-10-2026'), NAAMLOOS],
    )
    expect(voor).not.toContain(na[0])
    expect(terug[0]).toBe(na[0])
    expect(voor).not.toContain(terug[1])
  })
  it('van dossiers in twee tabellen is er geen gelijk', () => {
    const nu = (tabel: string) => followDossierboek(caseload(ANNA), { tabel, rijen: [ANNA], vorige: undefined })
    const keys = ['A', 'B'].map((tabel) => nu(tabel).sleutels.opRij.get(0))
    expect(keys[0]).not.toBe(keys[1])
  })
})
