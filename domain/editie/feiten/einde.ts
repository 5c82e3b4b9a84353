import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

/** The end of the road: postponing, ending the employment, and what happens when people disagree. */
export const eindeFeiten = [
  jaNee(
    'uitstelBeidenWillen',
    'Beiden willen uitstel',
    'werkgever en werknemer',
    'Willen werkgever en werknemer allebei dat de WIA-beoordeling later komt?',
  ),
  jaNee(
    'uitstelBesproken',
    'Uitstel besproken',
    'bedrijfsarts',
    'Is het uitstel van de WIA-beoordeling met de bedrijfsarts besproken?',
  ),
  jaNee(
    'herstelInZicht',
    'Herstel in zicht',
    'bedrijfsarts',
    'Is binnen afzienbare tijd volledig herstel te verwachten?',
  ),
  dagfeit(
    'volledigHervatOp',
    'Volledig hervat op',
    'werkgever',
    'Vanaf welke dag doet de werknemer het eigen werk weer volledig?',
  ),
  jaNee(
    'herstel26Weken',
    'Herstel binnen 26 weken',
    'bedrijfsarts',
    'Is binnen 26 weken (na de AOW-leeftijd zes weken) herstel voor het eigen werk te verwachten, ook in aangepaste vorm?',
  ),
  jaNee(
    'herplaatsingMogelijk',
    'Herplaatsing mogelijk',
    'werkgever',
    'Kan de werknemer binnen een redelijke tijd, zo nodig na scholing, in ander passend werk worden geplaatst?',
  ),
  keuzefeit('wiaUitkomst', 'WIA-besluit', 'UWV', 'Wat besloot UWV over de WIA?', [
    ['iva', 'IVA'],
    ['wgaVolledig', 'WGA, volledig maar niet duurzaam', 'WGA 80-100'],
    ['wgaGedeeltelijk', 'WGA, gedeeltelijk', 'WGA 35-80'],
    ['minderDan35', 'minder dan 35 procent', 'geen WIA', '35-min'],
    ['voorlopig', 'voorlopig besluit', 'voorschot'],
    ['nogNiet', 'nog geen besluit'],
  ]),
  keuzefeit(
    'eindeInitiatief',
    'Initiatief tot einde',
    'werkgever en werknemer',
    'Wie wil het dienstverband beëindigen?',
    [
      ['werkgever', 'de werkgever'],
      ['werknemer', 'de werknemer, die zelf ontslag neemt', 'de werknemer'],
      ['werknemerVraagt', 'de werknemer, die de werkgever vraagt het te beëindigen', 'slapend dienstverband'],
      ['beiden', 'beiden, met een overeenkomst'],
      ['niemand', 'niemand', 'geen'],
    ],
  ),
  keuzefeit('eindeWijze', 'Wijze van einde', 'werkgever', 'Op welke manier zou het dienstverband eindigen?', [
    ['overeenkomst', 'met een beëindigingsovereenkomst', 'wederzijds goedvinden', 'vaststellingsovereenkomst'],
    ['opzeggingWerknemer', 'de werknemer zegt op', 'ontslagname'],
    ['opzeggingWerkgever', 'de werkgever zegt op', 'ontslag'],
    ['looptAf', 'het contract voor bepaalde tijd loopt af'],
    ['opzeggingInstemming', 'de werkgever zegt op en de werknemer stemt schriftelijk in', 'opzegging met instemming'],
    ['proeftijd', 'de werkgever zegt op in de proeftijd', 'proeftijdontslag'],
    ['opStaandeVoet', 'ontslag op staande voet', 'op staande voet'],
    ['ontbinding', 'de kantonrechter ontbindt het contract op verzoek van de werkgever', 'ontbinding door de rechter'],
  ]),
  keuzefeit(
    'ontslagReden',
    'Reden van ontslag',
    'werkgever',
    'Waarom zegt de werkgever op, of vraagt hij de kantonrechter het contract te ontbinden?',
    [
      ['arbeidsplaatsVervalt', 'de arbeidsplaats vervalt', 'bedrijfseconomisch', 'reorganisatie'],
      ['ondernemingStopt', 'de hele onderneming stopt', 'bedrijfsbeëindiging'],
      ['leeftijd', 'de werknemer bereikt de AOW- of pensioenleeftijd', 'pensioen', 'AOW'],
      ['anders', 'een andere reden'],
    ],
  ),
  jaNee(
    'ziekNaVerzoek',
    'Ziek na het verzoek',
    'werkgever',
    'Werd de werknemer pas ziek nadat UWV of de kantonrechter het verzoek om ontslag had ontvangen?',
  ),
  keuzefeit('meningsverschil', 'Meningsverschil', 'werkgever en werknemer', 'Waarover gaat het meningsverschil?', [
    ['geen', 'er is geen meningsverschil', 'nee'],
    ['oordeelBedrijfsarts', 'het oordeel of advies van de bedrijfsarts'],
    ['werkwijzeBedrijfsarts', 'hoe de bedrijfsarts of arbodienst werkt', 'bejegening'],
    ['geschiktOfPassend', 'of het eigen of aangeboden werk kan'],
    ['inspanningen', 'of een van beiden genoeg doet'],
    ['planSpoor2', 'het plan voor spoor 2'],
    [
      'controleregels',
      'de werknemer houdt zich niet aan de controlevoorschriften',
      'niet bereikbaar',
      'niet op spreekuur',
    ],
    ['weigering', 'de werknemer weigert passend werk of werkt niet mee', 'werkt niet mee', 'weigert werk'],
  ]),
  jaNee(
    'loonmaatregelAangekondigd',
    'Loonmaatregel aangekondigd',
    'werkgever',
    'Is de werknemer vooraf en schriftelijk gewaarschuwd dat het loon wordt opgeschort of gestopt?',
  ),
  jaNee(
    'redenMeegedeeld',
    'Reden meegedeeld',
    'werkgever',
    'Hoorde de werknemer van de werkgever waarom het loon wordt opgeschort of gestopt, meteen toen die reden bleek?',
  ),
  jaNee('redenGegeven', 'Reden gegeven', 'werknemer', 'Geeft de werknemer een reden waarom hij niet meewerkt?'),
] as const satisfies readonly Feit[]
