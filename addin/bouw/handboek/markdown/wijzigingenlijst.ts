import type { Register, Wijziging } from '@poortwachter/wet'
import { gegevenTekst } from '@poortwachter/wet/verwoording'
import type { Handboekinvoer } from '../handboekinvoer.ts'

/** What a change is about as a reader knows it, with the code for who uses formulas. */
const subjectOf = (register: Register, code: string): string => {
  const naam = gegevenTekst(register, code)
  return naam === code ? code : `${naam} (${code})`
}

const subjectsOf = (register: Register, codes: readonly string[]): string =>
  codes.length === 0 ? 'alles' : codes.map((code) => subjectOf(register, code)).join('; ')

const renderWijziging = (
  register: Register,
  { wat, voorWelkeDagen, welkeStappen, wanneerAnders }: Wijziging,
): string => `- **Wat:** ${wat}
  - **Voor welke dagen:** ${voorWelkeDagen}
  - **Waar het om gaat:** ${subjectsOf(register, welkeStappen)}
  - **Wanneer was het antwoord anders:** ${wanneerAnders}
`

/** The changelog of the rules, newest edition first. */
export const renderWijzigingenlijst = ({ register }: Handboekinvoer): string => {
  const { wijzigingen: alle } = register.regelboek
  const versies = [...new Set(alle.map(({ versie }) => versie))]
  return `# Wijzigingen

Gemaakt uit de editie zelf (\`domain/editie/wijzigingen.ts\`). Voor wie met de uitkomsten werkt: wat veranderde er, voor welke
dagen en stappen, en wanneer was het antwoord anders.

${versies
  .map(
    (versie) =>
      `## ${versie}\n\n${alle
        .filter((wijziging) => wijziging.versie === versie)
        .map((wijziging) => renderWijziging(register, wijziging))
        .join('\n')}`,
  )
  .join('\n')}`
}
