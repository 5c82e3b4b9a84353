import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

export const aanvraagNaLateBrief = {
  code: 'WIANABRIEF',
  titel: 'WIA-aanvraag na een late kennisgeving',
  wie: 'werknemer',
  betekenis: 'laatste dag waarop een WIA-aanvraag na een late kennisgeving nog op tijd is',
  aard: 'stap',
  alleenBij: 'een kennisgeving van UWV die na week 89 kwam',
  aliassen: ['vier weken na kennisgeving'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          wet: { van: 'KENNISGEVING', weken: 4, naarWerkdag: true },
          veilig: { van: 'KENNISGEVING', weken: 4 },
          status: 'wet',
          zekerheid: 'afgeleid',
          bronnen: [
            { regeling: 'WIA', artikel: '64', lid: '6' },
            { regeling: 'ATW', artikel: '1', lid: '1' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting: 'Geldt niet als de werkgever de 42e-weeksmelding niet voor het einde van week 81 deed.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const meldingVoorWeek81 = {
  code: 'MELD81',
  titel: '42e-weeksmelding voor soepelheid bij een late aanvraag',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de 42e-weeksmelding een late WIA-aanvraag nog kan redden',
  aard: 'stap',
  alleenBij: 'een late 42e-weeksmelding',
  aliassen: ['81 weken', 'W81'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2012-01-01',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 79, dagen: -2, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '64', lid: '6' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Toen 79 weken.',
        },
      },
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ van: 'eersteZiektedag', weken: 81, dagen: -2, verschuift: true }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '64', lid: '6' },
            { regeling: 'UWV_LAO', citaat: 'uiterlijk in week 81' },
          ],
          gecontroleerdOp: '2026-12-01',
          toelichting:
            'De wet zegt: voor de dag waarop de wachttijd 81 weken heeft geduurd. UWV noemt zelf een dag later, de laatste ' +
            'dag van week 81, en in een ander handboek nog een dag later.',
        },
      },
    ],
  },
} as const satisfies Termijn

export const terugwerkendeKracht = {
  code: 'WIATERUG',
  titel: 'Terugwerkende kracht van de WIA',
  wie: 'niemand',
  betekenis: 'vroegste dag waarover na een late aanvraag nog WIA kan worden betaald',
  aard: 'moment',
  alleenBij: 'een WIA-aanvraag na het einde van de wachttijd',
  aliassen: ['terugwerkende kracht'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'AANVRAAG', weken: -52 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '64', lid: '11' }],
          gecontroleerdOp: '2026-12-01',
          toelichting: 'In een bijzonder geval kan UWV verder teruggaan (Centrale Raad van Beroep 4-3-2021).',
        },
      },
    ],
  },
} as const satisfies Termijn
