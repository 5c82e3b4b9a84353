import { zin } from '../../taal/zin.ts'
import type { Standbeeld } from './eindwoorden.ts'
import { kolomvraagId } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from './vraag.ts'

const ANDERS = [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'] as const
const EINDEKEUZES = keuzesVoor([['stand', 'Dat het verzuim voorbij is: die rijen vragen dan om een dag'], ANDERS])
const INTREKKEUZES = keuzesVoor([
  ['ingetrokken', 'Nee: die rijen niet gebruiken'],
  [NIET_GEBRUIKEN, 'Ja: de kolom gaat over iets anders'],
])
const LETTERKEUZES = keuzesVoor([
  ['stand', 'Ja, een letter zegt of het verzuim voorbij is: die rijen vragen dan om een dag'],
  ANDERS,
])
const GEEN_EINDEKEUZES = keuzesVoor([
  ['stand', 'Nee: dan loopt het verzuim in die rijen door'],
  [NIET_GEBRUIKEN, 'Ja: niet gebruiken'],
])
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
  for (const [plaats, { ingetrokken, afgelopen, letters, geenEinde, deels }] of standwoorden) {
    if (!werk.isOngebruikt(plaats)) continue
    if (vragen.some(({ id }) => id === kolomvraagId(sleutels[plaats]!))) continue
    if (ingetrokken.length > 0)
      werk.ask(
        plaats,
        zin`Volgens de kolom ${naam(plaats)} (${quoted(ingetrokken)}) zijn rijen ingetrokken. Tellen die mee?`,
        INTREKKEUZES,
      )
    else if (afgelopen.length > 0)
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(afgelopen)} in rijen zonder einde. Wat zegt dat?`,
        EINDEKEUZES,
      )
    else if (letters.length > 0)
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(letters)} in rijen zonder einde. Zegt een letter daar dat het verzuim voorbij is?`,
        LETTERKEUZES,
      )
    else if (geenEinde.length > 0)
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(geenEinde)} in rijen met een einde. Geldt dat einde?`,
        GEEN_EINDEKEUZES,
      )
    else
      werk.ask(
        plaats,
        zin`In de kolom ${naam(plaats)} staat ${quoted(deels)} in rijen met een einde. Wat zegt dat?`,
        DEELKEUZES,
      )
  }
}
