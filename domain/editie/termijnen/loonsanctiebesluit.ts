import type { Termijn } from '../../regelboek/termijn.ts'
import { VROEGSTE_LOONSANCTIE } from '../bouwstenen.ts'
import { vervalWia } from './verval.ts'

export const loonsanctiebesluit = {
  code: 'LSBESLUIT',
  titel: 'Besluit van UWV over een loonsanctie',
  wie: 'UWV',
  betekenis: 'laatste dag waarop UWV een loonsanctie nog kan opleggen (dag van verzending)',
  aard: 'stap',
  vervaltBij: vervalWia,
  vroegst: VROEGSTE_LOONSANCTIE,
  aliassen: ['loonsanctiebesluit', 'besluit loonsanctie'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    eersteZiektedagVanaf: '2004-08-15',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          wet: { van: 'EWT' },
          veilig: { van: 'EWT', weken: -6 },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'WIA',
              artikel: '25',
              lid: '10',
              citaat: 'uiterlijk zes weken voor de afloop van de wachttijd',
            },
            { regeling: 'WIA', artikel: '25', lid: '11' },
            { regeling: 'WIA', artikel: '123b' },
            { regeling: 'CRVB_2018_3943' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'UWV hoort zes weken voor het einde van de wachttijd te beslissen (de veilige dag), maar kan tot en met de ' +
            'laatste dag nog een besluit verzenden. Daarna is verlenging niet meer mogelijk. In de tekst van ' +
            '29-12-2005 stond "uiterlijk" er nog niet bij. Het besluit volgt op de WIA-aanvraag (lid 9), dus niet voor de ' +
            'brief van UWV in week 87 of 88. Geldt niet voor wie voor 15-8-2004 ziek werd.',
        },
      },
    ],
  },
} as const satisfies Termijn
