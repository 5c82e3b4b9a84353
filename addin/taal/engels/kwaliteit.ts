import type { Vertaling } from '../zin.ts'

export const kwaliteitEngels: Vertaling = {
  '{0} staat ook op regel {1}. Ga na of het een of twee gevallen zijn.':
    '{0} is also in row {1}. Check whether it is one case or two.',
  '{0} scheelt alleen nullen vooraan met {1} op regel {2}. Ga na of het een of twee gevallen zijn.':
    '{0} differs from {1} in row {2} in nothing but zeros in front. Check whether it is one case or two.',
  'Dezelfde persoon met dezelfde eerste ziektedag {0} staat ook op regel {1}. Ga na of het een of twee gevallen zijn.':
    'The same person with the same first sick day {0} is also in row {1}. Check whether it is one case or two.',
  '{0}: geen datum ingevuld, uiterlijk was {1}. Ga na of de melding is gedaan.':
    '{0}: no date entered, the last day was {1}. Check whether the report was made.',
  'Minder dan vier weken na het herstel op {0} (regel {1}): de perioden tellen samen. De eerste ziektedag is dan {2}, met {3} dagen die niet meetellen.':
    'Less than four weeks after the recovery on {0} (row {1}): the periods count together. The first sick day is then {2}, with {3} {3:day|days} that do not count.',
  'Eerste ziektedag: {0} ligt na de peildatum {1}. Controleer de datum.':
    'First sick day: {0} is after the reference date {1}. Check the date.',
  'Dagen die niet meetellen: {0}, maar tussen de eerste ziektedag en de peildatum {1} liggen er {2}. De verzuimweek is dan onbekend. Controleer het aantal.':
    'Days that do not count: {0}, but between the first sick day and the reference date {1} there are {2}. The week of sickness is then unknown. Check the number.',
  'Hersteld op: {0} ligt na de peildatum {1}; het dossier telt dan nog als ziek.':
    'Recovered on: {0} is after the reference date {1}; the case then still counts as ill.',
  'Geboortedatum: ligt na de peildatum. Controleer de datum.':
    'Date of birth: is after the reference date. Check the date.',
  '{0}: {1} ligt na de peildatum; de stap telt dan nog als niet gezet.':
    '{0}: {1} is after the reference date; the step then still counts as not taken.',
  'de eerste ziektedag {0}': 'the first sick day {0}',
  'Hersteld op {0} ligt voor {1}. Controleer beide datums.': 'Recovered on {0} is before {1}. Check both dates.',
  'Einde dienstverband {0} ligt voor {1}. Controleer beide datums.':
    'End of employment {0} is before {1}. Check both dates.',
  'De geboortedatum past niet bij {0}. Controleer beide datums.':
    'The date of birth does not fit {0}. Check both dates.',
  '{0} op {1} ligt voor {2}. Controleer beide datums.': '{0} on {1} is before {2}. Check both dates.',
  '{0} op {1} ligt voor de {2} op {3}. Controleer beide datums.':
    '{0} on {1} is before the {2} on {3}. Check both dates.',
  '{0} staat er ook als {1}. Dat is als één geteld.': '{0} is also written as {1}. That was counted as one.',
  '{0} (als {1})': '{0} (as {1})',
  '{0} en nog {1}': '{0} and {1} more',
  'Regel {0} herhaalt een dossier dat al is geteld: hetzelfde nummer, dezelfde naam, werkgever en eerste ziektedag. Ieder dossier telt één keer.':
    'Row {0} repeats a case that was counted already: the same number, name, employer and first sick day. Every case counts once.',
  'Regels {0} herhalen een dossier dat al is geteld: hetzelfde nummer, dezelfde naam, werkgever en eerste ziektedag. Ieder dossier telt één keer.':
    'Rows {0} repeat a case that was counted already: the same number, name, employer and first sick day. Every case counts once.',
  'kolom {0}': 'column {0}',
  '1 cel': '1 cell',
  '{0} cellen': '{0} cells',
  'de kop noemt een burgerservicenummer': 'the heading names a burgerservicenummer (citizen service number)',
  '{0} met een nummer dat aan de elfproef voldoet': '{0} with a number that passes the test of a BSN',
  'Lijkt een BSN te bevatten: {0}. Voor het bewaken van termijnen is dat niet nodig. Haal de kolom weg of gebruik een eigen nummer.':
    'Seems to hold a BSN: {0}. It is not needed to watch terms. Take the column away or use a number of your own.',
  '{0} met woorden als "{1}"': '{0} with words such as "{1}"',
  'de kop bevat "{0}"': 'the heading contains "{0}"',
  'Lijkt gegevens over de ziekte zelf te bevatten: {0}. Een werkgever mag die niet vastleggen. Haal ze weg.':
    'Seems to hold data about the illness itself: {0}. An employer may not record those. Take them away.',
}
