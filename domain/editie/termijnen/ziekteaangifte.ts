import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalVerslagUitDienst } from './verval.ts'

/** The text until 1-7-2018 for everything that must be there when an employment ends. */
const LAATSTE_WERKDAG = {
  ...wetEnVeilig({ van: 'EINDEDIENST', naarWerkdag: 'ervoor' }),
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [
    {
      regeling: 'ZW',
      artikel: '38',
      lid: '2',
      citaat: 'op de laatste werkdag voordat de dienstbetrekking eindigt',
    },
  ],
  gecontroleerdOp: '2026-12-01',
  toelichting: 'Gelezen in de teksten van 1-5-2007, 1-1-2011 en 2-9-2015.',
} as const

/** What held until 1-7-2018: read until 2015, and told by publications after that. */
const UIT_DIENST_TOT_2018 = [
  { vanaf: '2007-05-01', regel: LAATSTE_WERKDAG },
  {
    vanaf: '2016-01-01',
    regel: {
      ...LAATSTE_WERKDAG,
      zekerheid: 'secundair',
      bronnen: [...LAATSTE_WERKDAG.bronnen, { regeling: 'EVOFENEDEX' }],
      toelichting:
        'De wet is na 2-9-2015 pas weer gelezen op 1-7-2018. Publicaties van 2017 noemen de laatste werkdag nog. Is de ' +
        'laatste dag een werkdag, dan geven beide teksten die dag.',
    },
  },
] as const

export const vangnetmelding = {
  code: 'VANGNET4',
  titel: 'Ziekteaangifte vangnet',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever de ziekte van een vangnetter bij UWV meldt',
  aard: 'stap',
  alleenBij: 'werknemers met recht op ziekengeld',
  aliassen: ['vierde dag', 'vangnetmelding', 'ziekte door bevalling'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-05-01',
        regel: {
          wet: { van: 'eersteZiektedag', dagen: 3, naarWerkdag: true },
          veilig: { van: 'eersteZiektedag', dagen: 3 },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'ZW',
              artikel: '38a',
              lid: '2',
              plaats: 'onderdeel a',
              citaat: 'niet later dan op de vierde dag',
            },
            { regeling: 'ATW', artikel: '2' },
            { regeling: 'UWV_ZAW', plaats: 'Voorbeeld 9' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De vierde dag van de ongeschiktheid; de eerste telt mee. In die dagen vallen ten minste twee werkdagen. ' +
            'Ook bij ziekte door de bevalling na het verlof (ZW art. 29a lid 4). Gelezen in de teksten van 1-5-2007 en 1-7-2026. Het eerste lid gaat over de melding door de werknemer zelf. ' +
            'Voor een zwangere die ziek is telt de vierde dag pas vanaf de dag waarop haar verlof had kunnen ingaan (lid 2 onder b); ' +
            'die dag is hier niet ingevuld.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const vangnetmeldingZesWeken = {
  code: 'VANGNET6W',
  titel: 'Ziekteaangifte bij no-risk, orgaandonatie of zwangerschap',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever deze ziekte bij UWV meldt',
  aard: 'stap',
  alleenBij: 'no-risk, orgaandonatie, en ziekte door zwangerschap voor het verlof',
  aliassen: ['zes weken ziekteaangifte', 'no-risk'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2019-11-14',
        regel: {
          wet: { van: 'eersteZiektedag', weken: 6, naarWerkdag: true },
          veilig: { van: 'eersteZiektedag', weken: 6 },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'ZW',
              artikel: '38a',
              lid: '3',
              citaat: 'uiterlijk op de eerste dag na zes weken gerekend vanaf die eerste werkdag',
            },
            { regeling: 'UWV_ZAW', plaats: 'Voorbeelden 10 en 11' },
          ],
          gecontroleerdOp: '2026-11-30',
          toelichting:
            'Niet bij ziekte door de bevalling na het verlof (ZW art. 29a lid 4): dan geldt de vierde dag (VANGNET4). Duurt ziekte door zwangerschap ' +
            'tot de dag waarop het verlof had kunnen ingaan, dan meldt de werkgever uiterlijk op de vierde dag daarna (lid 2 onder b). ' +
            'Eindigt het dienstverband binnen de zes weken, dan meldt hij op de laatste dag. Het oudste voorbeeld van UWV is van 14-11-2019.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const meldingUitDienst = {
  code: 'UITDIENST',
  titel: 'Ziekteaangifte bij einde dienstverband',
  wie: 'werkgever',
  betekenis: 'dag waarop de werkgever meldt dat de werknemer ziek uit dienst gaat',
  aard: 'stap',
  alleenBij: 'werknemers die ziek uit dienst gaan',
  ontstaatBij: { bij: 'EINDEDIENST' },
  aliassen: ['ziek uit dienst'],
  tijdlijn: {
    sleutel: 'EINDEDIENST',
    ingangen: [
      ...UIT_DIENST_TOT_2018,
      {
        vanaf: '2018-07-01',
        regel: {
          wet: { van: 'EINDEDIENST', naarWerkdag: true },
          veilig: { van: 'EINDEDIENST' },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2', citaat: 'op de laatste dag van de dienstbetrekking' },
            { regeling: 'UWV_ZAW', plaats: 'Voorbeelden 1 en 3' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'In een weekend of op een feestdag rekent UWV met de eerstvolgende werkdag. Een eigenrisicodrager voor de ' +
            'Ziektewet heeft zes weken (UITDIENSTERD). ZW art. 38 lid 2 luidde zo ook op 1-7-2018 en op 1-1-2022.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const verslagUitDienst = {
  code: 'RIVUITDIENST',
  titel: 'Re-integratieverslag bij einde dienstverband',
  wie: 'werkgever',
  betekenis: 'dag waarop het re-integratieverslag er bij einde dienstverband moet zijn',
  aard: 'stap',
  alleenBij: 'werknemers die na zes weken ziekte of langer uit dienst gaan',
  ontstaatBij: { bij: 'EINDEDIENST', nietEerder: { weken: 6 } },
  vervaltBij: vervalVerslagUitDienst,
  aliassen: ['re-integratieverslag uit dienst'],
  tijdlijn: {
    sleutel: 'EINDEDIENST',
    ingangen: [
      ...UIT_DIENST_TOT_2018,
      {
        vanaf: '2018-07-01',
        regel: {
          wet: { van: 'EINDEDIENST', naarWerkdag: true },
          veilig: { van: 'EINDEDIENST' },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2', citaat: 'op de laatste dag van de dienstbetrekking' },
            { regeling: 'RPEZ', artikel: '6', lid: '2' },
            { regeling: 'UWV_ZUD' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Een eigenrisicodrager voor de Ziektewet hoeft geen verslag in te dienen (ZW art. 38 lid 2, slot). Bij zes tot ' +
            'tien weken ziekte, of als de bedrijfsarts binnen drie maanden volledig herstel verwacht, vraagt UWV een verkort verslag.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const meldingUitDienstErd = {
  code: 'UITDIENSTERD',
  titel: 'Ziekteaangifte bij einde dienstverband door een eigenrisicodrager',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop een eigenrisicodrager meldt dat de werknemer ziek uit dienst is gegaan',
  aard: 'stap',
  alleenBij: 'werknemers van een eigenrisicodrager voor de Ziektewet die ziek uit dienst gaan',
  aliassen: ['ziek uit dienst eigenrisicodrager'],
  tijdlijn: {
    sleutel: 'EINDEDIENST',
    ingangen: [
      {
        vanaf: '2018-07-01',
        regel: {
          wet: { van: 'EINDEDIENST', weken: 6, naarWerkdag: true },
          veilig: { van: 'EINDEDIENST', weken: 6 },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38aa' },
            { regeling: 'ATW', artikel: '1', lid: '1' },
            { regeling: 'UWV_ZAW' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting: 'Zes weken na de laatste dag van het dienstverband. Een re-integratieverslag is dan niet nodig.',
        },
      },
    ],
  },
} as const satisfies Termijn
