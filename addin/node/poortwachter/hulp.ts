import type { Pakketopdracht } from '../oproep.ts'

/** What each command does, in both languages. */
const watZijDoen: Readonly<Record<Pakketopdracht, { readonly nl: string; readonly en: string }>> = {
  evalueer: {
    nl: 'een portefeuille uitrekenen, van bestand naar bestand',
    en: 'work out a portfolio, from file to file',
  },
  formule: {
    nl: 'een formule uitrekenen zoals een werkmap met de invoegtoepassing',
    en: 'work out a formula as a workbook with the add-in does',
  },
  rekenbewijs: {
    nl: 'een rekenbewijs narekenen: volgen de uitkomsten uit de invoer?',
    en: 'check a proof sheet: do the outcomes follow from the input?',
  },
  'regels-sql': {
    nl: 'de regels als SQL, voor wie zijn dossiers in een databank heeft',
    en: 'the rules as SQL, for cases that live in a database or on a cluster',
  },
}

const lijst = (taal: 'nl' | 'en'): string =>
  Object.entries(watZijDoen)
    .map(([naam, wat]) => `  ${naam.padEnd(13)}${wat[taal]}`)
    .join('\n')

/** What `--help` shows when no command is named. */
export const OVERZICHT = `Wet verbetering poortwachter: termijnen, beslissingen en bewijs. Er gaat niets naar het internet.

  npx poortwachter <opdracht> …

${lijst('nl')}

  npx poortwachter <opdracht> --help     de opties van een opdracht
  npx poortwachter --versie              nummer van het programma en van de regels
  npx poortwachter --help --english      this text in English
`

/** The same in English. */
export const OVERZICHT_EN = `Dutch sick-leave law (Wet verbetering poortwachter): deadlines, decisions and proof. Nothing goes to the internet.

  npx poortwachter <command> …

${lijst('en')}

  npx poortwachter <command> --help --english     the options of a command
  npx poortwachter --version                      number of the program and of the rules

Answers, messages and column names are in Dutch, as the law is.
`
