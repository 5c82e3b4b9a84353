import type { Handboekinvoer } from '../handboekinvoer.ts'

/** The changelog of the rules, newest edition first. */
export const renderWijzigingenlijst = ({ register }: Handboekinvoer): string => `# Wijzigingen

Gemaakt uit de editie zelf (\`domain/editie/wijzigingen.ts\`). Voor wie met de uitkomsten werkt: wat veranderde er, voor welke
dagen en stappen, en wanneer was het antwoord anders.

${register.regelboek.wijzigingen
  .map(
    ({ versie, wat, voorWelkeDagen, welkeStappen, wanneerAnders }) => `## ${versie}

- **Wat:** ${wat}
- **Voor welke dagen:** ${voorWelkeDagen}
- **Welke stappen:** ${welkeStappen.length > 0 ? welkeStappen.join(', ') : 'alle'}
- **Wanneer was het antwoord anders:** ${wanneerAnders}
`,
  )
  .join('\n')}`
