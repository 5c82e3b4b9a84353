import type { Vertaling } from '../zin.ts'

export const formuleEngels: Vertaling = {
  '#N/B': '#N/A',
  '#WAARDE!': '#VALUE!',
  'Uitkomst:': 'Result:',
  'Uitkomst (de eerste rijen)': 'Result (the first rows)',
  'Deze verwijzing is vanuit het taakvenster niet te lezen; in de cel werkt zij wel.':
    'This reference cannot be read from the task pane; in the cell it does work.',
  '{0} (mag leeg)': '{0} (optional)',
  'Mag leeg ({0})': 'Optional ({0})',
  'Geen functie met die woorden. Zoek op wat u wilt weten, zoals: deadline, status, loon.':
    'No function with those words. Search for what you want to know, such as: deadline, status, wage.',
  'Geen functie met al die woorden. Deze hebben er een deel van:':
    'No function with all those words. These have some of them:',
  'Neem selectie': 'Take selection',
  'Neem selectie voor {0}': 'Take selection for {0}',
  'Kies eerst een functie.': 'Choose a function first.',
  'Vul eerst {0} in.': 'Fill in {0} first.',
  'geeft {0}': 'gives {0}',
  Voorbeelden: 'Examples',
  'Zet in de geselecteerde cel': 'Put in the selected cell',
  'Zoek een functie': 'Find a function',
  'Herstel formules': 'Repair formulas',
  'Datums opmaken': 'Format dates',
}
