import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

export const vangnetmelding = {
  code: 'VANGNET4',
  titel: 'Ziekteaangifte vangnet',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever de ziekte van een vangnetter bij UWV meldt',
  aard: 'stap',
  alleenBij: 'werknemers met recht op ziekengeld',
  aliassen: ['vierde dag', 'vangnetmelding'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2019-11-14',
        regel: {
          wet: { van: 'eersteZiektedag', dagen: 3, naarWerkdag: true },
          veilig: { van: 'eersteZiektedag', dagen: 3 },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38a', lid: '1' },
            { regeling: 'UWV_ZAW', plaats: 'Voorbeeld 9' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'De vierde dag van ziekte. Het oudste voorbeeld van UWV is van 14-11-2019.',
        },
      },
    ],
  },
} satisfies Termijn

export const vangnetmeldingZesWeken = {
  code: 'VANGNET6W',
  titel: 'Ziekteaangifte bij no-risk, zwangerschap of orgaandonatie',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever deze ziekte bij UWV meldt',
  aard: 'stap',
  alleenBij: 'no-risk, ziekte door zwangerschap of bevalling, en orgaandonatie',
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
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Het oudste voorbeeld van UWV is van 14-11-2019.',
        },
      },
    ],
  },
} satisfies Termijn

export const meldingUitDienst = {
  code: 'UITDIENST',
  titel: 'Ziekteaangifte bij einde dienstverband',
  wie: 'werkgever',
  betekenis: 'dag waarop de werkgever meldt dat de werknemer ziek uit dienst gaat',
  aard: 'stap',
  alleenBij: 'werknemers die ziek uit dienst gaan',
  aliassen: ['ziek uit dienst'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2023-01-01',
        regel: {
          ...wetEnVeilig({ van: 'EINDEDIENST' }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2' },
            { regeling: 'UWV_ZAW', plaats: 'Voorbeelden 1 en 3' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Een digitale melding die de eerstvolgende werkdag binnen is, rekent UWV nog als op tijd.',
        },
      },
    ],
  },
} satisfies Termijn

export const verslagUitDienst = {
  code: 'RIVUITDIENST',
  titel: 'Re-integratieverslag bij einde dienstverband',
  wie: 'werkgever',
  betekenis: 'dag waarop het re-integratieverslag er bij einde dienstverband moet zijn',
  aard: 'stap',
  alleenBij: 'werknemers die na zes weken ziekte of langer uit dienst gaan',
  aliassen: ['re-integratieverslag uit dienst'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2023-01-01',
        regel: {
          ...wetEnVeilig({ van: 'EINDEDIENST' }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2' },
            { regeling: 'RPEZ', artikel: '6', lid: '2' },
          ],
          gecontroleerdOp: '2026-11-22',
        },
      },
    ],
  },
} satisfies Termijn
