/**
 * What the sentences look like that a cell or the pane says instead of an answer, by the name of the page of the handbook
 * about them, in the order in which people meet them. A name stays the same for ever, because people keep links.
 */
export const meldingsoorten = {
  'niets-ingevuld': /: niets ingevuld\. /,
  'geen-datum': /is geen datum/,
  'jaartal-van-twee-cijfers': /heeft een jaartal van twee cijfers/,
  'datum-buiten-bereik': /ligt buiten 1-1-1940 tot en met 31-12-2150/,
  'fout-in-cel': /bevat (de|een) fout/,
  'geen-stap': /is geen (soort termijn|stap)|deze stap, tabel of toets bestaat niet/,
  'geen-profiel': /is geen profiel/,
  'geen-aantal-dagen': /is geen aantal dagen/,
  'regelversie-niet-aanwezig': /Regelversie .* is hier niet aanwezig|Geef een regelversie/,
  paren: /geef paren van|staat niet welk gegeven/,
  'geen-getal': /is geen getal/,
  'twee-lezingen': /: is dat .+ of .+\? Schrijf het /,
  'getal-buiten-bereik':
    /is geen (bedrag|percentage|aantal uren per week)\.|geef een heel aantal dagen van|een loonsanctie duurt hoogstens/,
  'geen-keuze': /is geen keuze\.|is geen herstel\.|zegt niet of /,
  'dag-ontbreekt': /de eerste dag ontbreekt|de laatste dag van het verlof ontbreekt/,
  'dagen-verwisseld': /de laatste dag ligt voor de eerste/,
  'onbekend-gegeven': /is geen gegeven dat de regels kennen/,
  'waarde-kan-niet': / kan niet\.| valt buiten het bereik\./,
  'bereiken-niet-even-lang': /De bereiken zijn niet even lang|Maak ze even breed/,
  'een-dossier': /Deze functie legt één dossier uit/,
  'geen-beslistabel': /is geen beslistabel/,
  'geen-bedragtabel': /is geen (tabel met bedragen|termijn, beslistabel)/,
  'maat-van-een-bedrag': /^maat: |hangt af van .+ PW\.BEDRAG/,
  'geen-vervolgdatum': /Uit deze beslissing volgt geen datum/,
  'kolom-ontbreekt': /er is geen kolom /,
  'nog-nodig': /^Nog nodig: /,
  'geen-regel': /kent geen regel /,
  'beoordeling-nodig': /^Beoordeling nodig: /,
  'geen-ankerdatum': /ankerdatum: \S+ telt vanaf de eerste ziektedag/,
  'voor-de-eerste-ziektedag': /ligt (?:\S+ )?voor |kan er niet voor \S+ zijn/,
  'geen-stap-meer': /Er is geen stap meer/,
  'geen-bronverschil': /kent deze regelversie geen bronnen die elkaar tegenspreken/,
} as const satisfies Readonly<Record<string, RegExp>>

export type Meldingsoort = keyof typeof meldingsoorten
