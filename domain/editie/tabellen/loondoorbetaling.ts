import type { Tabel } from '../../regelboek/tabel.ts'

export const loondoorbetalingstabel = {
  code: 'LOONDEEL',
  titel: 'Loondoorbetaling bij ziekte',
  eenheid: 'procent',
  betekenis: 'deel van het loon, tot het maximumdagloon, dat bij ziekte ten minste wordt doorbetaald',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 70,
          status: 'wet',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'BW7', artikel: '629', lid: '1' }, { regeling: 'PRAKTIJK' }],
          gecontroleerdOp: '2026-11-22',
        },
      },
      {
        vanaf: '2026-01-01',
        regel: {
          waarde: 70,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'BW7',
              artikel: '629',
              lid: '1',
              citaat: 'de eerste 52 weken ten minste … wettelijke minimumloon',
            },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Een cao of arbeidsovereenkomst kan een hoger deel geven.',
        },
      },
    ],
  },
} satisfies Tabel

export const wekenMetMinimumloon = {
  code: 'WMLWEKEN',
  titel: 'Weken met het minimumloon als ondergrens',
  eenheid: 'weken',
  betekenis: 'aantal weken vanaf de eerste ziektedag waarin ten minste het minimumloon wordt doorbetaald',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 52,
          status: 'wet',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'BW7', artikel: '629', lid: '1' }, { regeling: 'PRAKTIJK' }],
          gecontroleerdOp: '2026-11-22',
        },
      },
      {
        vanaf: '2026-01-01',
        regel: {
          waarde: 52,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'BW7',
              artikel: '629',
              lid: '1',
              citaat: 'de eerste 52 weken ten minste … wettelijke minimumloon',
            },
          ],
          gecontroleerdOp: '2026-11-22',
        },
      },
    ],
  },
} satisfies Tabel

export const wekenLoonNaAow = {
  code: 'AOWWEKEN',
  titel: 'Weken loondoorbetaling bij AOW-leeftijd',
  eenheid: 'weken',
  betekenis: 'aantal weken loondoorbetaling en opzegverbod voor wie de AOW-leeftijd heeft',
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 13,
          status: 'wet',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'BW7', artikel: '629', lid: '2' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Overgangsregel: wie voor 1-7-2023 ziek werd, houdt dertien weken.',
        },
      },
      {
        vanaf: '2023-07-01',
        regel: {
          waarde: 6,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'STB_2023_169' }, { regeling: 'BW7', artikel: '629', lid: '2' }],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Wordt de AOW-leeftijd tijdens de ziekte bereikt, dan lopen de zes weken vanaf die dag; samen nooit meer ' +
            'dan 104 weken. Dat laatste komt uit een secundaire bron.',
        },
      },
    ],
  },
} satisfies Tabel

export const wekenTotHerstel = {
  code: 'HERSTELWEKEN',
  titel: 'Weken zonder uitzicht op herstel bij ontslag',
  eenheid: 'weken',
  betekenis: 'termijn waarbinnen bij ontslag na langdurige ziekte geen herstel meer te verwachten is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2026-01-01',
        regel: {
          waarde: 26,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BW7', artikel: '669', lid: '3' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Voor wie de AOW-leeftijd heeft is dit zes weken. Gelezen in de teksten van 2026.',
        },
      },
    ],
  },
} satisfies Tabel
