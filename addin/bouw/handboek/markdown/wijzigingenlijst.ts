import type { Wijziging } from '@poortwachter/wet'
import type { Handboekinvoer } from '../handboekinvoer.ts'

const renderWijziging = ({ wat, voorWelkeDagen, welkeStappen, wanneerAnders }: Wijziging): string => `- **Wat:** ${wat}
  - **Voor welke dagen:** ${voorWelkeDagen}
  - **Welke stappen:** ${welkeStappen.length > 0 ? welkeStappen.join(', ') : 'alle'}
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
        .map(renderWijziging)
        .join('\n')}`,
  )
  .join('\n')}`
}
