import type { Tabel } from '../../regelboek/tabel.ts'

const NA_2026 =
  'De boetes van 1-1-2027 zijn niet bekend: dan treedt naar verwachting de Wet handhaving sociale zekerheid in werking, ' +
  'met andere bedragen en eerst een waarschuwing. Het Staatsblad is nog niet gezien.'

export const boeteMaximum = {
  code: 'BOETEMAX',
  titel: 'Hoogste boete bij te late ziekteaangifte',
  eenheid: 'euro',
  betekenis: 'hoogste bestuurlijke boete die de wet toelaat',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2011-07-01',
        regel: {
          waarde: 455,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '3', citaat: 'ten hoogste € 455' },
            { regeling: 'ZW', artikel: '38a', lid: '8', citaat: 'ten hoogste € 455' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Voor de 42e-weeksmelding en de melding bij einde dienstverband (art. 38 lid 3), en voor de vangnetmelding (art. 38a ' +
            'lid 8, gelezen in de tekst van 1-10-2023). Art. 38 is gelezen in de teksten van 1-7-2011, 1-10-2023 en 1-1-2026; op 1-1-2011 was het € 454, alleen voor de melding bij einde dienstverband.',
        },
      },
      { vanaf: '2027-01-01', onbekend: NA_2026 },
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
        vanaf: '2013-01-01',
        regel: {
          trappen: [
            { vanaf: 0, waarde: 0 },
            { vanaf: 1, waarde: 70 },
            { vanaf: 7, waarde: 230 },
            { vanaf: 28, waarde: 455 },
          ],
          status: 'regeling',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'BOETEBESLUIT', artikel: '2c', lid: '1' },
            { regeling: 'BOETEBELEID' },
            { regeling: 'UWV_BOETES' },
            { regeling: 'MEPROS' },
            { regeling: 'UWV_ZAW' },
          ],
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'Gelezen in de teksten van 1-1-2013, 2015 en 14-11-2018. UWV handhaaft volgens een secundaire ' +
            'bron sinds 1-4-2017. € 455 is ook de boete bij een verkeerde eerste ziektedag en als helemaal niet is gemeld ' +
            '(lid 2). Bij verminderde verwijtbaarheid matigt UWV de boete met de helft.',
        },
      },
      { vanaf: '2027-01-01', onbekend: NA_2026 },
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

export const boeteDigitaal = {
  code: 'BOETEDIGITAAL',
  titel: 'Uitloop van een digitale melding bij einde dienstverband',
  eenheid: 'dagen',
  betekenis: 'werkdagen na de laatste dag waarop een digitale melding nog niet verwijtbaar te laat is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-04-01',
        regel: {
          waarde: 1,
          status: 'beleidsregel',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BOETEBELEID', artikel: '7' }],
          gecontroleerdOp: '2026-11-30',
          toelichting:
            'Alleen voor de melding op de laatste dag van het dienstverband. Gelezen in de tekst van 1-7-2018; de beleidsregel is van 1-4-2017.',
        },
      },
      { vanaf: '2027-01-01', onbekend: NA_2026 },
    ],
  },
} satisfies Tabel
