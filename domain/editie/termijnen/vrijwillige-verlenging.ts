import type { Termijn } from '../../regelboek/termijn.ts'
import { wetEnVeilig } from '../bouwstenen.ts'

/** What has not begun cannot end: the extension follows on the waiting time. */
const NA_WACHTTIJD = { van: 'EWT' } as const
const NIET_EERDER = 'De verlenging volgt op de wachttijd en kan dus niet voor het einde daarvan eindigen (afgeleid).'

export const eindeNaVerzoek = {
  code: 'VERLENGEND',
  titel: 'Vroegste einde van de vrijwillige verlenging',
  wie: 'niemand',
  betekenis: 'vroegste dag waarop de vrijwillige verlenging na een verzoek tot wijziging eindigt',
  aard: 'moment',
  alleenBij: 'vrijwillige verlenging van de loondoorbetaling',
  aliassen: ['vrijwillige verlenging'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          ...wetEnVeilig({ laatste: [{ van: 'VERLENGVERZOEK', weken: 15 }, NA_WACHTTIJD] }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '24', lid: '3' }],
          gecontroleerdOp: '2026-11-28',
          toelichting: `Vijftien weken na het verzoek. ${NIET_EERDER}`,
        },
      },
      {
        vanaf: '2013-07-01',
        regel: {
          ...wetEnVeilig({ laatste: [{ van: 'VERLENGVERZOEK', weken: 13 }, NA_WACHTTIJD] }),
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '24' },
            { regeling: 'UWV_HW', plaats: 'Vrijwillige verlenging' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: `Dertien weken na het verzoek, tenzij het dienstverband eerder eindigt. ${NIET_EERDER}`,
        },
      },
    ],
  },
} as const satisfies Termijn

export const verslagOpVerzoek = {
  code: 'RIVVERZOEK',
  titel: 'Re-integratieverslag op verzoek',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever het re-integratieverslag na een verzoek van de werknemer geeft',
  aard: 'stap',
  alleenBij: 'vrijwillige verlenging van de loondoorbetaling',
  aliassen: ['verslag op verzoek'],
  tijdlijn: {
    sleutel: 'datumHandeling',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          wet: { van: 'RIVVRAAG', weken: 2, naarWerkdag: true },
          veilig: { van: 'RIVVRAAG', weken: 2 },
          status: 'wet',
          zekerheid: 'afgeleid',
          bronnen: [
            { regeling: 'WIA', artikel: '25', lid: '4', plaats: 'onderdeel b' },
            { regeling: 'ATW', artikel: '1', lid: '1' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Twee weken na het verzoek. Zonder verzoek geldt dertien weken voor het einde van de verlenging.',
        },
      },
    ],
  },
} as const satisfies Termijn
