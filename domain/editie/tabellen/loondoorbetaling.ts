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
        vanaf: '2004-01-01',
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
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Een cao of arbeidsovereenkomst kan een hoger deel geven. Over ten hoogste de eerste twee dagen kan zijn ' +
            'afgesproken dat er geen loon is (lid 9). Wie doorgaans op minder dan vier dagen per week in het huishouden van ' +
            'de werkgever werkt heeft recht over zes weken, niet over 104 (lid 2). Over de dagen dat de werknemer de ' +
            'WIA-aanvraag zonder deugdelijke grond te laat doet heeft hij geen recht op loon (lid 3). ' +
            'Gelezen in de teksten van 2004, 2011, 2015, 2022, 2025 en 2026.',
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
        vanaf: '2004-01-01',
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
          gecontroleerdOp: '2026-11-28',
          toelichting: 'Gelezen in de teksten van 2004, 2011, 2015, 2022, 2025 en 2026.',
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
        vanaf: '2004-01-01',
        onbekend:
          'Ziek voor 1-1-2016: wie toen of voor 1-7-2016 de AOW-leeftijd had, hield loon tot en met 30-6-2016 en daarna dertien ' +
          'weken; anders dertien weken vanaf de AOW-dag. Samen nooit meer dan 104 weken (Wet werken na AOW art. VIIIa en IX).',
      },
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 13,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WWNA', artikel: 'VIIIa', lid: '1', citaat: 'een tijdvak van dertien weken' },
            {
              regeling: 'WWNA',
              artikel: 'VIIIa',
              lid: '4',
              citaat: 'blijft het in dat lid genoemde tijdvak van dertien weken gelden',
            },
          ],
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'Overgangsrecht: wie voor 1-7-2023 ziek werd, houdt dertien weken, vanaf de eerste ziektedag of de latere AOW-dag ' +
            'en niet vanaf 1-7-2023. BW 7:629 lid 2 zelf noemde toen al zes weken (gelezen in de tekst van 1-1-2022).',
        },
      },
      {
        vanaf: '2023-07-01',
        regel: {
          waarde: 6,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'STB_2023_169' },
            { regeling: 'BW7', artikel: '629', lid: '2' },
            { regeling: 'BW7', artikel: '670', lid: '1' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Wordt de AOW-leeftijd tijdens de ziekte bereikt, dan lopen de zes weken vanaf die dag; samen nooit meer ' +
            'dan 104 weken loon en twee jaren opzegverbod.',
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
        vanaf: '2015-07-01',
        regel: {
          waarde: 26,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BW7', artikel: '669', lid: '3', plaats: 'onderdeel b' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Voor wie de AOW-leeftijd heeft, geldt HERSTELAOW. Gelezen in de teksten van 26-11-2015 en 1-7-2026.',
        },
      },
    ],
  },
} satisfies Tabel

export const wekenTotHerstelNaAow = {
  code: 'HERSTELAOW',
  titel: 'Weken zonder uitzicht op herstel bij ontslag na de AOW-leeftijd',
  eenheid: 'weken',
  betekenis: 'termijn waarbinnen bij ontslag van wie de AOW-leeftijd heeft geen herstel meer te verwachten is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 13,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WWNA',
              artikel: 'VIIIa',
              lid: '3',
              citaat: 'tot een bij koninklijk besluit te bepalen tijdstip een tijdvak van dertien weken',
            },
          ],
          gecontroleerdOp: '2026-12-01',
          toelichting: 'Overgangsrecht: BW 7:669 lid 3 zelf noemde zes weken.',
        },
      },
      {
        vanaf: '2023-07-01',
        regel: {
          waarde: 6,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'BW7', artikel: '669', lid: '3', plaats: 'onderdelen b en c' },
            { regeling: 'STB_2023_169', artikel: 'III' },
          ],
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'Ook voor wie op 1-7-2023 al ziek was: alleen loon en opzegverbod bleven dertien weken (Wet werken na AOW art. VIIIa).',
        },
      },
    ],
  },
} satisfies Tabel
