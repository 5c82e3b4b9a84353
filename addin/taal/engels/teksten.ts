import type { Vertaling } from '../zin.ts'

export const tekstenEngels: Vertaling = {
  'Van wie de weeklijst is': 'Whose week list it is',
  'Wat te laat is en wat deze week moet, om mee te nemen.': 'What is late and what is due this week, to take along.',
  'Wie op de weeklijst staat': 'Who is named on the weekly list',
  'De weeklijst': 'The weekly list',
  Weeklijst: 'Weekly list',
  'Kopieer weeklijst': 'Copy weekly list',
  'Weeklijst als Word-bestand': 'Weekly list as Word file',
  '{0} is aangeboden als download. Komt er geen bestand, zoals in Excel voor de Mac, kopieer dan de tekst.':
    '{0} is offered as a download. If no file appears, as in Excel for Mac, copy the text instead.',
  Aan: 'To',
  Over: 'About',
  'Wie erin staat': 'Who is named in it',
  'De tekst': 'The text',
  'Er is nog geen tekst. Kies eerst een dossier.': 'There is no text yet. Choose a case first.',
  'Kopieer tekst': 'Copy text',
  'Bewaar als Word-bestand': 'Save as Word file',
  'Wat te laat is of binnenkort moet': 'What is late or due soon',
  'Gemaakt op deze computer, uit uw eigen tabel en de regels. Lees de tekst na voor u haar verstuurt.':
    'Made on this computer, in Dutch, from your own table and the rules. Read the text before you send it.',
  'Zonder dossiernummers en namen': 'Without case numbers and names',
  'Met dossiernummer': 'With case number',
  'Met dossiernummer en naam': 'With case number and name',
  'Notitie voor het dossier': 'Note for the file',
  'E-mail': 'E-mail',
  Brief: 'Letter',
  Werknemer: 'Worker',
  'Bedrijfsarts of arbodienst': 'Company doctor or occupational health service',
  'Re-integratiebureau': 'Re-integration agency',
}
