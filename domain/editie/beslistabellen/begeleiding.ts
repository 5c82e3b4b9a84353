import { ja, nee } from './bouwstenen.ts'

/**
 * No source obliges an employer to hire a re-integratiebedrijf, and UWV does not judge whether there is one. A worker
 * who wants guidance to other work may ask for it; that it is not offered is something UWV weighs (bronverschil C26).
 */
export const BEGELEIDING_NIET_GEBODEN = {
  als: { alle: [ja('bureauGewenst'), nee('bureauIngeschakeld')] },
  reden:
    'De werknemer wil begeleiding naar ander werk en de werkgever biedt of betaalt die niet. Een bureau is niet verplicht; deze begeleiding mag worden gevergd.',
  bewijs: ['aanbod van begeleiding'],
  status: 'beleidsregel',
  bronnen: [{ regeling: 'BBP', plaats: 'par. 9' }],
} as const
