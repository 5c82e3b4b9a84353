import { zin } from '../../../taal/zin.ts'
import type { Standbeeld } from '../woord/eindwoorden.ts'
import { kolomvraagId } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

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
const ANDER_EINDEKEUZES = keuzesVoor([['stand', 'Dat het verzuim zo eindigde, en niet door herstel'], ANDERS])
const DEELKEUZES = keuzesVoor([['stand', 'Dat het herstel gedeeltelijk is: dan loopt het verzuim door'], ANDERS])

const quoted = (woorden: readonly string[]): string => woorden.map((woord) => `"${woord}"`).join(', ')

type Standsoort = keyof Standbeeld

/** What is asked where a column has words of one kind. */
const VRAGEN: Readonly<
  Record<Standsoort, readonly [tekst: (kolom: string, woorden: string) => string, keuzes: Importvraag['keuzes']]>
> = {
  ingetrokken: [
    (kolom, woorden) =>
      zin`Volgens de kolom ${kolom} (${woorden}) zijn rijen ingetrokken of niet geldig. Tellen die mee?`,
    INTREKKEUZES,
  ],
  afgelopen: [
    (kolom, woorden) => zin`In de kolom ${kolom} staat ${woorden} in rijen zonder einde. Wat zegt dat?`,
    EINDEKEUZES,
  ],
  letters: [
    (kolom, woorden) =>
      zin`In de kolom ${kolom} staat ${woorden} in rijen zonder einde. Zegt een letter daar dat het verzuim voorbij is?`,
    LETTERKEUZES,
  ],
  geenEinde: [
    (kolom, woorden) => zin`In de kolom ${kolom} staat ${woorden} in rijen met een einde. Geldt dat einde?`,
    GEEN_EINDEKEUZES,
  ],
  anderEinde: [
    (kolom, woorden) => zin`In de kolom ${kolom} staat ${woorden} in rijen met een einde. Wat zegt dat?`,
    ANDER_EINDEKEUZES,
  ],
  deels: [
    (kolom, woorden) => zin`In de kolom ${kolom} staat ${woorden} in rijen met een einde. Wat zegt dat?`,
    DEELKEUZES,
  ],
}

/** What a column with words of more than one kind does to its rows, by kind. */
const GEVOLGEN: Readonly<Record<Standsoort, (woorden: string) => string>> = {
  ingetrokken: (woorden) => zin`rijen met ${woorden} tellen niet mee`,
  afgelopen: (woorden) => zin`rijen met ${woorden} zonder einde vragen om een dag`,
  letters: (woorden) => zin`van ${woorden} in rijen zonder einde wordt gevraagd of het verzuim voorbij is`,
  geenEinde: (woorden) => zin`in rijen met ${woorden} loopt het verzuim door`,
  anderEinde: (woorden) => zin`in rijen met ${woorden} eindigde het verzuim niet door herstel`,
  deels: (woorden) => zin`in rijen met ${woorden} loopt het verzuim door`,
}
const SOORTEN: readonly Standsoort[] = ['ingetrokken', 'afgelopen', 'letters', 'geenEinde', 'anderEinde', 'deels']
const SAMENKEUZES = keuzesVoor([['stand', 'Ja, hoe het ermee staat'], ANDERS])

/**
 * Asks about columns that are used for nothing and say how an absence stands, where that is not what the end says: that it
 * is over in rows without an end, or that a recovery is in part in rows with one. Which columns are of days is asked
 * first, because one of them can be the end. Of words of more than one kind the question names them all: one does not
 * hide the next.
 */
export const askStandWords = (werk: Kolomwerk, standwoorden: ReadonlyMap<number, Standbeeld>): void => {
  const { naam, sleutels, vragen } = werk
  if (vragen.some(({ blokkeert, keuzes }) => blokkeert && keuzes.some(({ waarde }) => waarde === 'hersteldatum')))
    return
  for (const [plaats, beeld] of standwoorden) {
    if (!werk.isOngebruikt(plaats)) continue
    if (vragen.some(({ id }) => id === kolomvraagId(sleutels[plaats]!))) continue
    const [eerste, ...meer] = SOORTEN.filter((soort) => beeld[soort].length > 0)
    if (eerste === undefined) continue
    const [tekst, keuzes] = VRAGEN[eerste]
    if (meer.length === 0) werk.ask(plaats, tekst(naam(plaats), quoted(beeld[eerste])), keuzes)
    else {
      const gevolgen = [eerste, ...meer].map((soort) => GEVOLGEN[soort](quoted(beeld[soort])))
      werk.ask(
        plaats,
        zin`Zegt de kolom ${naam(plaats)} hoe het met het verzuim staat? Dan geldt: ${gevolgen.join('; ')}.`,
        SAMENKEUZES,
      )
    }
  }
}
