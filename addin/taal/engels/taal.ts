import type { Vertaling } from '../zin.ts'

export const taalEngels: Vertaling = {
  Taal: 'Language',
  'Taal (language)': 'Language (taal)',
  'Zoals Office': 'As in Office',
  'Nederlands (Dutch)': 'Dutch (Nederlands)',
  'Engels (English)': 'English',
  'Wat uit de wet komt blijft Nederlands in iedere taal: namen van stappen, vragen, redenen en bronnen. Ook brieven, bladen en het handboek zijn Nederlands. Datums staan altijd als dag-maand-jaar.':
    'What comes from the law stays Dutch in every language: names of steps, questions, reasons and sources. Letters, sheets and the handbook are in Dutch too. Dates are always written as day-month-year.',
  'Woorden van de wet': 'Dutch terms',
  'Zoek een woord': 'Search a term',
  '1 woord': '1 term',
  '{0} woorden': '{0} terms',
  'Stappen, redenen en brieven zijn in het Nederlands. Meer > Taal legt de woorden uit.':
    'Steps, reasons and letters are in Dutch. More > Language explains the terms.',
  'Het taakvenster is in het Nederlands.': 'The pane is in Dutch.',
  'Poortwachter voor Excel': 'Poortwachter for Excel',
}
