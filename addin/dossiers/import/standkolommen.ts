import { zin } from '../../taal/zin.ts'
import type { Standbeeld } from './eindwoorden.ts'
import { kolomvraagId } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from './vraag.ts'

const ANDERS = [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'] as const
const EINDEKEUZES = keuzesVoor([['stand', 'Dat het verzuim voorbij is: die rijen vragen dan om een dag'], ANDERS])
const DEELKEUZES = keuzesVoor([['stand', 'Dat het herstel gedeeltelijk is: dan loopt het verzuim door'], ANDERS])

const quoted = (woorden: readonly string[]): string => woorden.map((woord) => `"${woord}"`).join(', ')

/**
 * Asks about columns that are used for nothing and say how an absence stands, where that is not what the end says: that it
 * is over in rows without an end, or that a recovery is in part in rows with one. Which columns are of days is asked
 * first, because one of them can be the end.
 */
export const askStandWords = (werk: Kolomwerk, standwoorden: ReadonlyMap<number, Standbeeld>): void => {
  const { naam, sleutels, vragen } = werk
  if (vragen.some(({ blokkeert, keuzes }) => blokkeert && keuzes.some(({ waarde }) => waarde === 'hersteldatum')))
    return
  for (const [plaats, { afgelopen, deels }] of standwoorden) {
    if (!werk.isOngebruikt(plaats)) continue
    if (vragen.some(({ id }) => id === kolomvraagId(sleutels[plaats]!))) continue
    if (afgelopen.length > 0)
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(afgelopen)} in rijen zonder einde. Wat zegt dat?`,
        EINDEKEUZES,
      )
    else
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(deels)} in rijen met een einde. Wat zegt dat?`,
        DEELKEUZES,
      )
  }
}
