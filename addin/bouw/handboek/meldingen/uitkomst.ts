import type { Meldingtekst } from './melding.ts'

const ZIEK = 'DATUM(2025;1;6)'

/** Sentences about an answer that is not there, or a question that does not fit. */
export const uitkomstmeldingen: readonly Meldingtekst[] = [
  {
    naam: 'nog-nodig',
    titel: 'Nog nodig',
    formule: `=PW.DEADLINE(${ZIEK};"UITDIENST")`,
    betekent:
      'Met wat er bekend is, is er nog geen zeker antwoord. De melding noemt wat ontbreekt en de vraag die u moet stellen.',
    doe: [
      'Zoek het antwoord op de vraag in de melding op en vul het in.',
      'Een lege cel telt als onbekend. Bedoelt u "nee", vul dan nee in.',
    ],
  },
  {
    naam: 'geen-regel',
    titel: 'Kent geen regel',
    formule: '=PW.DEADLINE(DATUM(2006;1;4);"EJE")',
    betekent:
      'Voor deze dag staat er geen regel in de editie. Er wordt nooit stilzwijgend de regel van een ander jaar gebruikt.',
    doe: [
      'Controleer eerst de datum.',
      'Klopt die, zoek dan de wettekst van die dag op; de pagina van de stap noemt vanaf wanneer deze editie de regel kent.',
    ],
  },
  {
    naam: 'beoordeling-nodig',
    titel: 'Beoordeling nodig',
    formule: `=PW.DEADLINE(${ZIEK};"BEZWAAR")`,
    betekent:
      'Hier kan alleen een mens antwoorden: de wet laat ruimte, het overgangsrecht is niet bekend, of de tekst is niet gelezen.',
    doe: [
      'Leg de vraag uit de melding voor aan wie haar kan beantwoorden: de bedrijfsarts, de arbeidsdeskundige, UWV of een jurist.',
    ],
  },
  {
    naam: 'geen-ankerdatum',
    titel: 'Laat ankerdatum leeg',
    formule: `=PW.DEADLINE(${ZIEK};"EJE";DATUM(2025;2;3))`,
    betekent:
      'Deze stap telt vanaf de eerste ziektedag en hangt niet aan een andere stap. Uw datum zou niets veranderen.',
    doe: ['Laat het argument leeg. Schuift de stap op door dagen die niet meetellen, geef dan verschuiving.'],
  },
  {
    naam: 'voor-de-eerste-ziektedag',
    titel: 'Ligt voor de eerste ziektedag',
    formule: `=PW.VERZUIMWEEK(${ZIEK};DATUM(2025;1;5))`,
    betekent:
      'De tweede datum is eerder dan de eerste ziektedag, of dan de dag waarop er zoiets kan zijn: een loonsanctie volgt op de WIA-aanvraag, ' +
      'dus niet voor week 87, en de wachttijd duurt 104 weken. Een van de twee klopt niet.',
    doe: ['Controleer beide datums; vaak zijn dag en maand verwisseld of is het jaartal van vorig jaar.'],
  },
  {
    naam: 'geen-stap-meer',
    titel: 'Geen stap meer',
    formule: `=PW.VOLGENDE(DATUM(2000;1;3);DATUM(2025;1;6))`,
    betekent: 'Alle stappen zijn gezet, of de editie kent voor deze ziektedag geen stappen.',
    doe: ['Controleer de eerste ziektedag. Klopt die, dan is er niets meer te doen.'],
  },
  {
    naam: 'geen-bronverschil',
    titel: 'Geen bronnen die elkaar tegenspreken',
    formule: '=PW.BRONVERSCHIL("BEZWAAR")',
    betekent:
      'Over deze stap zijn in de editie geen bronnen vastgelegd die iets anders zeggen. Dat sluit niet uit dat ze er zijn.',
    doe: ['De bronnen van de stap zelf vraagt u op met PW.BRON.'],
  },
]
