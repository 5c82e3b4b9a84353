import { excelwaarde } from '../../../addin/functies/cel/excelwaarde.ts'
import { functies } from '../../../addin/functies/index.ts'
import { callFunctie } from '../../../addin/functies/kern/aanroep.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { dag, dagUitSerienummer, isDag, isoVan, serienummerVan } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'

const regels = createRegelvoorraad()

const functieMet = (id: string) => {
  const functie = functies.find((kandidaat) => kandidaat.id === id)
  if (!functie) throw new Error(`Geen functie ${id}`)
  return functie
}

/** The serial number a date cell holds. */
export const cel = (iso: IsoDag): number => serienummerVan(dag(iso))

/** What Excel would be given for these arguments; an error of a single cell comes as `{ code, message }`. */
export const roep = (id: string, ...argumenten: unknown[]): unknown => {
  try {
    return excelwaarde(callFunctie(functieMet(id), argumenten, regels), 'kaal')
  } catch (fout) {
    return fout
  }
}

/** The answer as a day in ISO form. */
export const roepDag = (id: string, ...argumenten: unknown[]): string => {
  const waarde = roep(id, ...argumenten)
  const gevonden = typeof waarde === 'number' ? dagUitSerienummer(waarde) : undefined
  return gevonden !== undefined && isDag(gevonden) ? isoVan(gevonden) : String(waarde)
}

/** The message of the error that the call gives, or what it gave instead. */
export const roepFout = (id: string, ...argumenten: unknown[]): { code: string; bericht: string } => {
  const waarde = roep(id, ...argumenten)
  return waarde instanceof Error && 'code' in waarde
    ? { code: String(waarde.code), bericht: waarde.message }
    : { code: 'geen fout', bericht: JSON.stringify(waarde) }
}
