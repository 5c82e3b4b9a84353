import type { Vertaling } from '../zin.ts'

export const regelsEngels: Vertaling = {
  'geen termijn': 'no term',
  'fase: {0} wordt {1}': 'state: {0} becomes {1}',
  '{0}: {1} wordt {2}': '{0}: {1} becomes {2}',
  '{0}: veilige dag {1} is voorbij, uiterlijk {2}': '{0}: safe day {1} has passed, last day {2}',
  '{0}: gedaan op {1}, na de veilige dag {2}': '{0}: done on {1}, after the safe day {2}',
  'Vergelijk met': 'Compare with',
  'Voortgang van de vergelijking': 'Progress of the comparison',
  'Dossiers die veranderen': 'Cases that change',
  '1 verschil': '1 difference',
  '{0} verschillen': '{0} differences',
  'Vergelijkt…': 'Comparing…',
  'Geen enkel dossier verandert.': 'Not a single case changes.',
  '{0} van {1} dossiers {0:verandert|veranderen}.': '{0} of {1} cases {0:changes|change}.',
  'Profiel veilig in plaats van wet': 'Safe days instead of the last days of the law',
  'Regelversie {0}': 'Rules {0}',
  'De gegevens of regels zijn gewijzigd. Vergelijk opnieuw.': 'The data or the rules have changed. Compare again.',
  Gevolgen: 'Consequences',
  'Welke dossiers veranderen onder een andere regelversie of een ander profiel?':
    'Which cases change under another version of the rules, or counted by safe days?',
  'meegeleverd met de invoegtoepassing': 'delivered with the add-in',
  'eerder opgehaald; de handtekening is bij het openen opnieuw gecontroleerd':
    'fetched earlier; the signature was checked again on opening',
  'deze sessie opgehaald; de handtekening is gecontroleerd': 'fetched in this session; the signature was checked',
  Regelversie: 'Version of the rules',
  Herkomst: 'Origin',
  Vastgezet: 'Fixed',
  'nee, de nieuwste versie telt': 'no, the newest version counts',
  'ja, deze werkmap vraagt om {0}': 'yes, this workbook asks for {0}',
  'Bevestigd door de uitgever': 'Confirmed by the publisher',
  'nog niet': 'not yet',
  Ingetrokken: 'Withdrawn',
  'Bronnen gecontroleerd op': 'Sources checked on',
  'wordt berekend…': 'being calculated…',
  'Laatst gevraagd om nieuwe regels': 'Last asked for new rules',
  'Voor:': 'For:',
  'Het antwoord was anders:': 'The answer was different:',
  'Gebruikt:': 'Used:',
  'Deze werkmap rekent weer met de nieuwste regels.': 'This workbook uses the newest rules again.',
  'Deze werkmap rekent voortaan met regelversie {0}.': 'From now on this workbook uses rules {0}.',
  'Zet deze versie vast': 'Fix this version',
  'Laat los': 'Release',
  'Vingerafdruk (SHA-256)': 'Fingerprint (SHA-256)',
  'Vingerafdruk van deze regels': 'Fingerprint of these rules',
  'Wie dezelfde vingerafdruk heeft, rekent met precies dezelfde regels.':
    'Who has the same fingerprint calculates with exactly the same rules.',
  'Wat er per regelversie veranderde': 'What changed in each edition of the rules',
  'Vraag om nieuwe regels': 'Ask for new rules',
  'Gevraagd. In gebruik is regelversie {0}.': 'Asked. Rules {0} are in use.',
  'Geweigerd of mislukt:': 'Refused or failed:',
  Wijzigingen: 'Changes',
  'Waar bronnen verschillen': 'Where sources differ',
  'Het gaat om:': 'It is about:',
  'Regelversie {0} is ondertekend met een onbekende sleutel ({1}).': 'Rules {0} are signed with an unknown key ({1}).',
  'De handtekening onder regelversie {0} klopt niet.': 'The signature below rules {0} is not right.',
  'Regelversie {0} heeft niet de vorm die deze invoegtoepassing kent. Werk de invoegtoepassing bij.':
    'Rules {0} do not have the form that this add-in knows. Update the add-in.',
  'Onder regelversie {0} werd versie {1} geleverd.': 'Under rules {0} version {1} was delivered.',
  'Regelversie {0} is niet in de vaste schrijfwijze.': 'Rules {0} are not in the fixed notation.',
  'Regelversie {0} kon niet worden nagerekend en is nog niet gebruikt. Controleer de verbinding.':
    'Rule version {0} could not be worked out again and is not used yet. Check the connection.',
  'Regelversie {0} is nagerekend en niet gebruikt ({1}: {2} {3}).':
    'Rules {0} were checked and not used ({1}: {2} {3}).',
  'Deze uitgave van de invoegtoepassing kent geen uitgever van regels; zij rekent met de meegeleverde regels.':
    'This release of the add-in knows no publisher of rules; it uses the rules delivered with it.',
  'Regelversie {0} kon niet worden geladen. Controleer de verbinding en kies haar opnieuw.':
    'Rules {0} could not be loaded. Check the connection and choose them again.',
  'Regelversie {0} is ingetrokken: {1} Er is hier geen andere; gebruik de uitkomsten niet.':
    'Rules {0} were withdrawn: {1} There is no other version here; do not use the results.',
  'Deze werkmap vraagt om regelversie {0}, maar die is ingetrokken: {1} Er wordt gerekend met {2}.':
    'This workbook asks for rules {0}, but those were withdrawn: {1} Rules {2} are used.',
  'Sinds {0} ({1} dagen) is niet bevestigd dat deze regels nog gelden. Controleer de verbinding of vraag uw beheerder; tot dan wordt gerekend met regelversie {2}.':
    'Since {0} ({1} days) it was not confirmed that these rules still apply. Check the connection or ask your administrator; until then rules {2} are used.',
  'Regelversie {0} heeft andere bytes dan de stand van de regelservice noemt.':
    'Rules {0} have other bytes than the state of the rules service names.',
  'Regelversie {0} ligt te ver vooruit en wordt niet gebruikt.': 'Rules {0} lie too far ahead and are not used.',
  'Het bijwerken van de regels is mislukt; de huidige regels blijven in gebruik.':
    'Updating the rules failed; the present rules stay in use.',
  '"{0}" is geen regelversie. Een regelversie ziet eruit als 2026.11.0.':
    '"{0}" is no version of the rules. A version looks like 2026.11.0.',
  'Het ophalen van de regelversie is mislukt.': 'Fetching that version of the rules failed.',
  'Deze werkmap vraagt om regelversie {0}, maar die is niet beschikbaar. Er wordt gerekend met {1}.':
    'This workbook asks for rules {0}, but those are not available. Rules {1} are used.',
}
