import { canoniek, wortelUit } from '@poortwachter/wet/keuring'
import type { Brief } from '@poortwachter/wet/keuring'
import type { Ondertekensleutel } from './sleutelbos.ts'

/** The text of a root as it is signed; fails with a sentence when it cannot be one. */
export const wortelTekst = (wortel: unknown): string => {
  const vorm = canoniek(wortel)
  if (vorm.soort === 'bezwaar') throw new Error(`Dit kan geen wortel zijn, ${vorm.plaats}: ${vorm.reden}.`)
  if (!wortelUit(vorm.tekst)) {
    throw new Error(
      'Dit is geen wortel. Nodig: schema wortel/v1, dienst, nummer, drempel van minstens 2, en sleutels met rol en geldigheid; iedere sleutel één keer, en minstens zoveel met rol wortel als de drempel.',
    )
  }
  return vorm.tekst
}

/** A letter with one signature more. */
export const signWortel = (brief: Brief, sleutel: Ondertekensleutel): Brief => ({
  tekst: brief.tekst,
  handtekeningen: [
    ...brief.handtekeningen.filter((eerder) => eerder.sleutel !== sleutel.id),
    { sleutel: sleutel.id, handtekening: sleutel.sign('wortel', new TextEncoder().encode(brief.tekst)) },
  ],
})
