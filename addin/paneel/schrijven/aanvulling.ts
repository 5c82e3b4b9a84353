import { formuleBlijft, isFormule } from '../../excel/celinhoud.ts'
import type { Schrift, Schrijfuitslag } from '../../excel/werkmap.ts'
import type { Schrijfdeel } from './schrijver.ts'
import type { Schrijfplaats } from './voorstel.ts'

type Schrijf = (deel: Schrijfdeel) => Promise<Schrijfuitslag<Schrift>>

/**
 * Writes what a cell holds with something added. When the cell turns out to hold something else, it is added to that: what
 * another wrote meanwhile stays. A formula is left alone, for text below it would take its place.
 */
export const addToCell = async (
  schrijf: Schrijf,
  plaats: Schrijfplaats,
  met: (nu: string) => string,
): Promise<Schrijfuitslag<Schrift>> => {
  const uitslag = await schrijf({ plaats, waarde: met(String(plaats.gezien)) })
  if (uitslag.soort !== 'anders') return uitslag
  const { nu, adres } = uitslag
  if (isFormule(nu)) return { soort: 'geweigerd', reden: formuleBlijft(adres, nu) }
  return addToCell(schrijf, { ...plaats, gezien: nu }, met)
}
