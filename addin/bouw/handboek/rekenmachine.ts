import { createEigenGastheer } from '../eigen-gastheer.ts'
import { foutTekst } from '../../nabootsing/rekenblad/fouten.ts'
import { eigenschappenVan } from '../../nabootsing/rekenblad/kaarten.ts'
import { createWerkmap } from '../../nabootsing/rekenblad/werkmap.ts'
import type { Formuleuitkomst } from '../../nabootsing/rekenblad/werkmap.ts'
import type { Handboekberekening } from './handboekinvoer.ts'

/** The day on which every calculation of the handbook is made; a formula that reads the clock then always says the same. */
const VANDAAG = '2026-11-22'

const berekeningOf = ({
  tekst,
  fout,
  kaart,
  rijen,
}: Pick<Formuleuitkomst, 'tekst' | 'fout' | 'kaart' | 'rijen'>): Handboekberekening => ({
  tekst: fout ? foutTekst(fout.code, 'nl') : tekst,
  ...(fout?.bericht ? { bericht: fout.bericht } : {}),
  kaart: kaart ? eigenschappenVan(kaart).map(([kop, waarde]) => [kop, String(waarde)] as const) : [],
  ...(rijen ? { rijen: rijen.map((rij) => rij.map((cel) => cel.tekst)) } : {}),
})

/** Works formulas out with the add-in's own functions in a stand-in workbook: no browser, no network. */
export const createRekenmachine = (): ((formule: string) => Promise<Handboekberekening>) => {
  const werkmap = createWerkmap({ locale: 'nl', vandaag: VANDAAG, gastheer: createEigenGastheer() })
  return async (formule) => berekeningOf(await werkmap.evaluate(formule))
}

/** A sheet filled cell by cell; answers what each of the cells asked for then shows. */
export const calculateBlad = async (
  cellen: readonly { readonly adres: string; readonly invoer: string }[],
): Promise<ReadonlyMap<string, Handboekberekening>> => {
  const werkmap = createWerkmap({ locale: 'nl', vandaag: VANDAAG, gastheer: createEigenGastheer() })
  for (const { adres, invoer } of cellen) werkmap.setInvoer('Blad1', adres, invoer)
  await werkmap.wanneerRustig()
  return new Map(cellen.map(({ adres }) => [adres, berekeningOf(werkmap.cel('Blad1', adres))]))
}
