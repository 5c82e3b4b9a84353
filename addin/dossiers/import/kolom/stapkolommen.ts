import { zin } from '../../../taal/zin.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor } from '../vraag/vraag.ts'

/** Under which the answer is kept whether days that were worked out are days on which something was done. */
const UITERSTEVRAAG = 'uiterste'

/** Whether a column is taken for the days on which a step was done. */
export const isStaprol = (rol: string | undefined): boolean => rol?.startsWith('gedaan:') === true

/**
 * Asks about columns of steps of which every day lies equally far from the first sick day: nobody does a step like that, and
 * a list of terms has it.
 */
export const askWorkedOut = (werk: Kolomwerk, afstanden: ReadonlyMap<number, number>): void => {
  const { antwoorden, gekozen, naam, profielen, redenen, rolVan, vragen } = werk
  const plaatsen = [...afstanden.keys()].filter((plaats) => !gekozen.has(plaats) && isStaprol(rolVan.get(plaats)))
  if (plaatsen.length === 0 || antwoorden[UITERSTEVRAAG] === 'gedaan') return
  if (antwoorden[UITERSTEVRAAG] === 'uiterste') {
    for (const plaats of plaatsen) {
      rolVan.delete(plaats)
      redenen.set(plaats, zin`een uiterste of geplande dag, geen feit`)
    }
    return
  }
  const kolommen = plaatsen.map((plaats) => zin`${naam(plaats)} (${afstanden.get(plaats)!} dagen)`)
  vragen.push({
    id: UITERSTEVRAAG,
    tekst: zin`In iedere rij staat een dag die even ver na de eerste ziektedag komt: ${kolommen.join(', ')}. Is het op die dag gedaan, of is dat de uiterste dag?`,
    voorbeelden: profielen[plaatsen[0]!]!.voorbeelden,
    voorstel: null,
    keuzes: keuzesVoor([
      ['uiterste', zin`De uiterste of een geplande dag: niet gebruiken`],
      ['gedaan', zin`Op die dag gedaan`],
    ]),
    blokkeert: true,
  })
}
