import type { Vertaling } from '../zin.ts'

export const rekenbewijsEngels: Vertaling = {
  'Voortgang van het rekenbewijs': 'Progress of the proof',
  'Blad {0} gemaakt met 1 dossier, vingerafdruk {1}…': 'Sheet {0} made with 1 case, fingerprint {1}…',
  'Blad {0} gemaakt met {1} dossiers, vingerafdruk {2}…': 'Sheet {0} made with {1} cases, fingerprint {2}…',
  'In deze werkmap staat geen rekenbewijs.': 'This workbook holds no proof.',
  'Alleen het gekozen dossier': 'Only the chosen case',
  'Een rekenbewijs is een blad met de invoer, de uitkomsten, de regelversie met haar vingerafdruk en de programmaversie. Wie het heeft, kan het narekenen en zien of er iets is veranderd.':
    'A proof (rekenbewijs) is a sheet with the input, the results, the version of the rules with its fingerprint and the version of the program. Whoever has it can calculate it again and see whether anything has changed.',
  'Maak rekenbewijs': 'Make a proof',
  Narekenen: 'Check',
  'Rekent elk rekenbewijs in deze werkmap na. Hoe het buiten Excel kan, staat in het handboek onder':
    'Calculates every proof in this workbook again. How to do so outside Excel is in the handbook (in Dutch) under',
  'Reken na': 'Calculate again',
}
