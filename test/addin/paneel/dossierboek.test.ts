import { describe, expect, it } from 'vitest'
import type { Caseload } from '../../../addin/dossiers/caseload.ts'
import { dossierboekOf } from '../../../addin/paneel/bron/dossierboek.ts'
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
