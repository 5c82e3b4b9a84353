import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const wiaAanvraag = {
  code: 'WIA',
  titel: 'WIA-aanvraag',
  wie: 'werknemer',
  betekenis: 'laatste dag waarop de WIA-aanvraag bij UWV moet zijn ingediend',
  aard: 'stap',
  vervaltBij: vervalWia,
  aliassen: ['WIA-aanvraag', 'WIA_AANVRAAG', 'aanvraag WIA', 'W93', '93W'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: -13 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '64', lid: '3' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Gelezen in de teksten van 29-12-2005 en 13-6-2008. Geldt niet voor wie voor 15-8-2004 ziek werd (WIA art. 123b).',
        },
      },
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ van: 'EWT', weken: -11 }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '64', lid: '3', citaat: 'uiterlijk elf weken voor afloop van de wachttijd' },
            {
              regeling: 'UWV_WIA',
              plaats: 'Re-integratieverslag',
              citaat: 'uiterlijk in de 93e verzuimweek, tegelijk met de aanvraag',
            },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Dit is het einde van week 93. Te laat aanvragen verlengt de loondoorbetaling met de dagen van de ' +
            'vertraging (BW 7:629 lid 11).',
        },
      },
    ],
  },
} as const satisfies Termijn
