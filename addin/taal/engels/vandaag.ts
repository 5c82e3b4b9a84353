import type { Vertaling } from '../zin.ts'

export const vandaagEngels: Vertaling = {
  'Deze week': 'This week',
  Straks: 'Coming up',
  Nakijken: 'To check',
  'Toon {0} van nog {1}': 'Show {0} of {1} more',
  '1 dag': '1 day',
  '{0} dagen': '{0} days',
  '{0} · daarvan is afgeweken en er staat geen dag waarop het is gedaan':
    '{0} · departed from, and no day is recorded on which it was done',
  '{0} of eerder: kijk na wanneer de dagen waren die niet meetellen':
    '{0} or earlier: check when the days were that do not count',
  '{0} · {1} te laat': '{0} · {1} late',
  '{0} · vandaag is de laatste dag': '{0} · today is the last day',
  '{0} · nog {1}, de veilige dag {2} is voorbij': '{0} · {1} left, the safe day {2} has passed',
  'nog {0}': '{0} left',
  '{0} · {1}, uiterlijk {2}': '{0} · {1}, last day {2}',
  'Hele dossier': 'Whole case',
  'Volgende taak': 'Next task',
  'Of dit nodig is staat nog open: {0}': 'Whether this is needed is still open: {0}',
  adviseur: 'adviser',
  werkgever: 'employer',
  stap: 'step',
  zoekwoord: 'search words',
  'Dit was de laatste taak in uw lijst.': 'This was the last task in your list.',
  'Zoek op dossier, naam of werkgever': 'Search by case, name or employer',
  Filteren: 'Filter',
  'Filteren op {0}': 'Filtered by {0}',
  '1 stap wordt niet bijgehouden': '1 step is not tracked',
  '{0} stappen worden niet bijgehouden': '{0} steps are not tracked',
  'Deze tabel heeft geen kolom waarin staat wanneer ze zijn gezet. Ze worden wel aangekondigd, maar nooit "te laat" genoemd. Zet u er een op Gedaan, dan wordt de kolom gemaakt: {0}.':
    'This table has no column that says when they were done. They are announced, but never called "late". Once you mark one as Done, its column is made: {0}.',
  'Met dit filter is er niets te doen.': 'With this filter there is nothing to do.',
  'Er is de komende 30 dagen niets te doen, en elke rij is te berekenen.':
    'There is nothing to do in the next 30 days, and every row can be calculated.',
  'Ga naar': 'Go to',
  'Wat één keer is geteld': 'What was counted once',
  'Verbeter dit op regel {0} van het blad. Die regel is geselecteerd.':
    'Correct this in row {0} of the sheet. The row is selected.',
  'Bekijk alle gegevens': 'Look at all data',
}
