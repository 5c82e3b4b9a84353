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
  'Dit blad is geen rekenbewijs: in A1 en B1 hoort "{0}" en "{1}" te staan.':
    'This sheet is no proof: A1 and B1 should hold "{0}" and "{1}".',
  'Het rekenbewijs is niet volledig: {0} ontbreekt bovenaan het blad.':
    'The proof is not complete: {0} is missing at the top of the sheet.',
  'Het rekenbewijs is gewijzigd: bij {0} staat {1} en hoort een datum te staan.':
    'The proof was changed: at {0} stands {1}, where a date belongs.',
  'Het rekenbewijs noemt {0} {0:dossier|dossiers} en er staan er {1}. Er zijn rijen weg of bij gekomen.':
    'The proof names {0} cases and holds {1}. Rows were removed or added.',
  'het gegeven {0}': 'the fact {0}',
  'de stap {0}': 'the step {0}',
  'Regelversie {0} kent {1} niet. De kop is gewijzigd, of het bewijs is niet van deze regelversie.':
    'Rules {0} do not know {1}. The heading was changed, or the proof is not of these rules.',
  'Regelversie {0} is hier niet aanwezig.': 'Rules {0} are not present here.',
  'De peildatum van het rekenbewijs is geen datum.': 'The reference date of the proof is not a date.',
  'De koppen van het rekenbewijs zijn gewijzigd: "{0}" staat niet op zijn plaats.':
    'The headings of the proof were changed: "{0}" is not in its place.',
  'De regels van versie {0} zijn hier niet dezelfde: SHA-256 {1}.':
    'The rules of version {0} are not the same here: SHA-256 {1}.',
  'De vingerafdruk klopt niet: na het maken is een cel gewijzigd.':
    'The fingerprint is not right: a cell was changed after the proof was made.',
  'De vingerafdruk is niet de genoteerde ({0}): het rekenbewijs is gewijzigd en van een nieuwe vingerafdruk voorzien, of het is een ander.':
    'The fingerprint is not the one that was noted ({0}): the proof was changed and given a new fingerprint, or it is another one.',
  'Het narekenen is gestopt voordat alle dossiers aan de beurt waren.':
    'The check was stopped before all cases had their turn.',
  '{0}: {1}, peildatum {2}, regelversie {3}, gemaakt op {4} met programmaversie {5}.':
    '{0}: {1}, reference date {2}, rules {3}, made on {4} with program version {5}.',
  'Gelijk: alle uitkomsten van {0} volgen uit de invoer, onder dezelfde regels.':
    'Equal: all results of {0} follow from the input, under the same rules.',
  'Vingerafdruk: {0}. Vergelijk haar met die van het maken: wie een dossiernaam of een regel bovenaan wijzigt, kan ook een nieuwe vingerafdruk schrijven.':
    'Fingerprint: {0}. Compare it with the one from when the proof was made: whoever changes the name of a case or a line at the top can write a new fingerprint too.',
  'Reken opnieuw na: de uitkomst was in een andere taal.': 'Calculate again: the result was in another language.',
  'Niet na te rekenen: {0}': 'Cannot be calculated again: {0}',
  '- {0}, {1}: er staat {2}, nagerekend {3}': '- {0}, {1}: it says {2}, calculated again {3}',
  '- en nog {0} {0:andere cel|andere cellen}': '- and {0} other {0:cell|cells}',
  'Anders:': 'Different:',
  leeg: 'empty',
}
