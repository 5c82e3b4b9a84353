import type { Regelingen } from '../../regelboek/bron.ts'

/** Publications about what is coming. */
export const opkomstpublicaties = {
  SZW_2026: {
    titel: 'Rijksbegroting SZW 2026, RIV-toets (via Fundament)',
    afkorting: 'Rijksbegroting SZW 2026',
    url: 'https://fundamentvoor.nl/node/56117',
  },
  CENTRAAL_BEHEER: { titel: 'Centraal Beheer, Prinsjesdag 2025', afkorting: 'Centraal Beheer' },
  TK_36869: {
    titel: 'Tweede Kamer 36 869, compensatie transitievergoeding (5-12-2025, verslag 26-1-2026)',
    afkorting: 'Kamerstuk 36 869',
  },
  PERSONEELSNET: { titel: 'Personeelsnet, coalitieakkoord januari 2026', afkorting: 'Personeelsnet' },
  ASR_PRINSJESDAG: { titel: 'a.s.r., Prinsjesdag 2025', afkorting: 'a.s.r. Prinsjesdag 2025' },
  SCHOUTEN: { titel: 'Schouten Zekerheid, 60-plusmaatregel WIA', afkorting: 'Schouten Zekerheid' },
  TK_36785: {
    titel: 'Tweede Kamer 36 785, Wet handhaving sociale zekerheid (memorie van toelichting 4-7-2025)',
    afkorting: 'Kamerstuk 36 785',
  },
} satisfies Regelingen
