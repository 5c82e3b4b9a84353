import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

export const herstelRiv = {
  code: 'RIVHERSTEL',
  titel: 'Aanvulling van het re-integratieverslag',
  wie: 'werkgever',
  betekenis: 'laatste dag om ontbrekende stukken na de brief van UWV aan te leveren',
  aard: 'stap',
  alleenBij: 'een brief van UWV over een onvolledig re-integratieverslag',
  aliassen: ['herstel verslag', 'aanvullen RIV'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2006-11-18',
        regel: {
          wet: { van: 'HERSTELBRIEF', weken: 1, naarWerkdag: true },
          veilig: { van: 'HERSTELBRIEF', weken: 1 },
          status: 'beleidsregel',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'BBP' },
            { regeling: 'WIA', artikel: '25', lid: '8', citaat: 'stelt … een termijn' },
            { regeling: 'UWV_BKV', plaats: '1.2.1' },
            { regeling: 'UWV_WIA', plaats: 'Re-integratieverslag' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'De wet noemt geen aantal dagen: de datum in de brief gaat voor. Een week en vijf werkdagen geven dezelfde ' +
            'dag, behalve rond feestdagen. Weekend- en feestdagen binnen die week tellen mee; alleen de laatste dag schuift op.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const beslissingBekorting = {
  code: 'BKBESLUIT',
  titel: 'Beslissing van UWV op een bekortingsverzoek',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV op tijd op het verzoek beslist',
  aard: 'stap',
  alleenBij: 'een bekortingsverzoek tijdens een loonsanctie',
  aliassen: ['beslissing bekorting', 'drie weken bekorting'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'BKVERZOEK', weken: 3, dagen: -1 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '25', lid: '13' },
            {
              regeling: 'UWV_BKV',
              plaats: 'Ad 2',
              citaat: 'De dag van ontvangst telt mee voor het bepalen van de 3-wekentermijn.',
            },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'UWV telt kalenderdagen, ook als de laatste een zondag is. Geldt niet voor wie voor 15-8-2004 ziek werd (WIA art. 123b).',
        },
      },
    ],
  },
} as const satisfies Termijn

export const eindeBekorting = {
  code: 'BKEINDE',
  titel: 'Einde loondoorbetaling na herstel van de tekortkoming',
  wie: 'niemand',
  betekenis: 'laatste dag van de loondoorbetaling als UWV zelf nergens te laat was',
  aard: 'moment',
  alleenBij: 'een toegewezen bekortingsverzoek',
  aliassen: ['einde bekorting', 'zes weken bekorting'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'BKTOEWIJZING', weken: 6, dagen: -1 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '25', lid: '14' },
            { regeling: 'UWV_BKV', plaats: '2.3 en 2.4', citaat: 'De dag van de beëindigingsbeslissing telt mee' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting: 'De WIA kan de dag erna ingaan. Elke dag die UWV te laat besliste gaat eraf: zie PW.BEKORTING.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const wiaBesluitNaHerstel = {
  code: 'BKWIA',
  titel: 'Beslissing over de WIA na herstel van de tekortkoming',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV op tijd over de WIA beslist',
  aard: 'stap',
  alleenBij: 'een toegewezen bekortingsverzoek',
  aliassen: ['WIA-besluit na bekorting'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          wet: { van: 'BKTOEWIJZING', weken: 6, naarWerkdag: true },
          veilig: { van: 'BKTOEWIJZING', weken: 6, dagen: -1 },
          status: 'wet',
          zekerheid: 'afgeleid',
          bronnen: [
            { regeling: 'WIA', artikel: '25', lid: '15' },
            { regeling: 'ATW', artikel: '1', lid: '1' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Zes weken. Telt UWV de dag van de beslissing mee, zoals bij de bekorting, dan is het een dag eerder.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const hervattingAanvraag = {
  code: 'LSHERVAT',
  titel: 'Hervatting van de WIA-aanvraag tijdens een loonsanctie',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV de opgeschorte WIA-aanvraag weer in behandeling neemt',
  aard: 'stap',
  alleenBij: 'een loonsanctie die 52 weken duurt',
  aliassen: ['hervatting aanvraag'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'LSMAX', weken: -6 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '64', lid: '8', plaats: 'onderdeel c' }],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} as const satisfies Termijn

export const bezwaar = {
  code: 'BEZWAAR',
  titel: 'Bezwaar tegen een besluit van UWV',
  wie: 'werkgever en werknemer',
  betekenis: 'laatste dag om bezwaar te maken',
  aard: 'stap',
  alleenBij: 'een besluit van UWV',
  aliassen: ['bezwaartermijn'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2002-04-01',
        onbekend:
          'Welke dag staat onder het besluit van UWV als laatste dag voor bezwaar? Deze editie heeft de wettekst van de ' +
          'bezwaartermijn niet gelezen en rekent haar daarom niet uit.',
      },
    ],
  },
} as const satisfies Termijn
