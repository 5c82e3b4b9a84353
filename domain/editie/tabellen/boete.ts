import type { Tabel } from '../../regelboek/tabel.ts'

export const boeteMaximum = {
  code: 'BOETEMAX',
  titel: 'Hoogste boete bij te late ziekteaangifte',
  eenheid: 'euro',
  betekenis: 'hoogste bestuurlijke boete die de wet toelaat',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2023-10-01',
        regel: {
          waarde: 455,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'ZW', artikel: '38', lid: '3', citaat: 'ten hoogste € 455' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Gelezen in de teksten van 1-10-2023 en 1-1-2026; in de tekst van 2007 was het € 454.',
        },
      },
    ],
  },
} satisfies Tabel

export const boeteStaffel = {
  code: 'BOETE',
  titel: 'Boete bij te late ziekteaangifte',
  eenheid: 'euro',
  betekenis: 'boete die UWV oplegt bij een te late aangifte anders dan de 42e-weeksmelding',
  maat: 'kalenderdagen te laat',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-04-01',
        regel: {
          trappen: [
            { vanaf: 0, waarde: 0 },
            { vanaf: 1, waarde: 70 },
            { vanaf: 7, waarde: 230 },
            { vanaf: 28, waarde: 455 },
          ],
          status: 'beleidsregel',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'MEPROS' }, { regeling: 'UWV_ZAW' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'De bedragen € 70 en € 455 staan ook in voorbeelden van UWV, het bedrag € 230 niet.',
        },
      },
    ],
  },
} satisfies Tabel

export const boeteWeek42 = {
  code: 'BOETE42',
  titel: 'Boete bij te late 42e-weeksmelding',
  eenheid: 'euro',
  betekenis: 'boete die UWV volgens zijn eigen schema oplegt bij een te late 42e-weeksmelding',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2024-04-10',
        regel: {
          waarde: 0,
          status: 'werkwijzer',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'UWV_ZA', citaat: 'geen boete bij te late melding' }, { regeling: 'UWV_ZAW' }],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'De wet laat een boete tot € 455 toe. Het werkelijke gevolg is een ander: na een late melding vervalt de ' +
            'soepelheid bij een late WIA-aanvraag, en die verlengt de loondoorbetaling.',
        },
      },
    ],
  },
} satisfies Tabel
