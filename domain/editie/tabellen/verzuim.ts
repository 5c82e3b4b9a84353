import type { Tabel } from '../../regelboek/tabel.ts'

export const langsteOnderbreking = {
  code: 'ONDERBREKING',
  titel: 'Onderbreking van het verzuim',
  eenheid: 'dagen',
  betekenis: 'langste herstel waarna het verzuim nog als hetzelfde geval telt',
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2004-01-01',
        regel: {
          waarde: 27,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '23', lid: '3' },
            { regeling: 'ZW', artikel: '38', lid: '1' },
            { regeling: 'BW7', artikel: '629', lid: '10' },
            { regeling: 'GHAMS_2019_603' },
            { regeling: 'UWV_ZA', citaat: '4 kalenderweken minus 1 dag, dus 27 kalenderdagen' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Alleen volledige geschiktheid voor het eigen werk onderbreekt. WAZO-verlof telt niet mee en verbindt alleen ' +
            'ziekte die er direct voor en direct na ligt, met dezelfde oorzaak. Over verlof van voor 1-9-2005 gold iets anders.',
        },
      },
    ],
  },
} satisfies Tabel

export const verlofbrug = {
  code: 'VERLOFBRUG',
  titel: 'Verlof tussen twee perioden van ziekte',
  eenheid: 'ja of nee',
  betekenis: 'of zwangerschaps- en bevallingsverlof ziekte ervoor en erna met dezelfde oorzaak verbindt',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2004-01-01',
        onbekend:
          'Telde verlof van voor 1-9-2005 mee? Toen verbond zwangerschapsverlof de ziekte ervoor en erna nog niet (WIA art. ' +
          '123a), en hoe het verlof de vier weken onderbrak is alleen in BW 7:629 gelezen. Laat dit beoordelen.',
      },
      {
        vanaf: '2005-09-01',
        regel: {
          waarde: 1,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '23', lid: '3' },
            { regeling: 'WIA', artikel: '123a' },
          ],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} satisfies Tabel

export const verslagNaWeken = {
  code: 'RIVDREMPEL',
  titel: 'Re-integratieverslag bij einde dienstverband',
  eenheid: 'dagen',
  betekenis: 'aantal dagen ziekte vanaf waar bij einde dienstverband een re-integratieverslag nodig is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2007-05-01',
        regel: {
          waarde: 42,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2', citaat: 'ten minste zes weken' },
            { regeling: 'RPEZ', artikel: '6', lid: '2' },
            { regeling: 'UWV_WIA', plaats: 'Ziek uit dienst' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Zes weken of meer tussen de eerste ziektedag en de laatste dag van het dienstverband. Gelezen in de tekst van 1-5-2007.',
        },
      },
    ],
  },
} satisfies Tabel

export const volledigVerslagNaWeken = {
  code: 'RIVVOLLEDIG',
  titel: 'Volledig re-integratieverslag bij einde dienstverband',
  eenheid: 'dagen',
  betekenis:
    'aantal dagen ziekte vanaf waar bij einde dienstverband een volledig re-integratieverslag nodig is; daaronder is een verkort verslag genoeg',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2023-01-01',
        regel: {
          waarde: 70,
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'UWV_ZUD', citaat: 'na 10 weken of langer' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'UWV vraagt bij zes tot tien weken een verkort verslag, en ook als de bedrijfsarts binnen drie maanden volledig ' +
            'herstel verwacht. De wet en de regeling noemen deze grens niet. Gelezen in een bewaarde tekst van de pagina.',
        },
      },
    ],
  },
} satisfies Tabel

export const doorlooptijdDeskundigenoordeel = {
  code: 'DOORLOOPDO',
  titel: 'Doorlooptijd deskundigenoordeel',
  eenheid: 'dagen',
  betekenis: 'tijd die een deskundigenoordeel van UWV in de praktijk kost',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2021-11-01',
        regel: {
          waarde: 35,
          status: 'praktijk',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'SELWYN' }, { regeling: 'UWV_DO' }],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Gemiddelde uit 2021. De wettelijke termijn is twee weken; UWV hanteert zelf vier weken, en vijf werkdagen ' +
            'extra als stukken worden opgevraagd.',
        },
      },
    ],
  },
} satisfies Tabel

export const bekortingPerDag = {
  code: 'BKPERDAG',
  titel: 'Bekorting per dag',
  eenheid: 'ja of nee',
  betekenis: 'of elke dag die UWV te laat besliste de loonsanctie een dag korter maakt',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2005-12-29',
        onbekend:
          'Met hoeveel weken moet de loonsanctie korter? De tekst van 29-12-2005 rekende te late beslissingen van UWV in hele ' +
          'weken; wanneer dat dagen werd, is niet gevonden (uiterlijk 1-1-2011). Laat dit beoordelen.',
      },
      {
        vanaf: '2011-01-01',
        regel: {
          waarde: 1,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '25', lid: '14', citaat: 'zoveel eerder' }],
          gecontroleerdOp: '2026-11-28',
        },
      },
    ],
  },
} satisfies Tabel
