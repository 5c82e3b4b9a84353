import { zin } from '../../taal/zin.ts'
import { kolomvraagId } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from './vraag.ts'

const STANDKEUZES = keuzesVoor([
  ['stand', 'Dat het verzuim voorbij is: die rijen vragen dan om een dag'],
  [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'],
])

/**
 * Asks about columns that are used for nothing and say in rows without an end that the absence is over: such a case would
 * go on without anyone seeing it. Which columns are of days is asked first, because one of them can be the end.
 */
export const askEndWords = (werk: Kolomwerk, eindwoorden: ReadonlyMap<number, readonly string[]>): void => {
  const { gekozen, geenFeit, naam, redenen, rolVan, sleutels, vragen } = werk
  if (vragen.some(({ blokkeert, keuzes }) => blokkeert && keuzes.some(({ waarde }) => waarde === 'hersteldatum')))
    return
  for (const [plaats, woorden] of eindwoorden) {
    if (rolVan.has(plaats) || gekozen.has(plaats) || geenFeit.has(plaats) || redenen.has(plaats)) continue
    if (vragen.some(({ id }) => id === kolomvraagId(sleutels[plaats]!))) continue
    const genoemd = woorden.map((woord) => `"${woord}"`).join(', ')
    werk.ask(
      plaats,
      zin`In de kolom ${naam(plaats)} staat ${genoemd} in rijen zonder einde. Wat zegt dat?`,
      STANDKEUZES,
    )
  }
}
