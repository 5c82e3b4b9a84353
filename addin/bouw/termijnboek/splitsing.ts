import type { Tekstaanvulling } from '../../regels/aanvulling.ts'

/**
 * What no cell with a date shows: the card behind it names the source, `PW.UITLEG`, `PW.BRON` and the pane also quote
 * it, explain it, say when it was checked and open it. They read the whole edition.
 */
const ALLEEN_VOOR_UITLEG: ReadonlySet<string> = new Set(['toelichting', 'citaat', 'bwb', 'url', 'gecontroleerdOp'])

/** A regulation is named by its abbreviation; its title is that of a page about it. */
const isVolleNaam = (plaats: string, deel: object): boolean => plaats === 'titel' && 'afkorting' in deel

/** A value in two parts: without the texts, and the texts with their places. */
interface Splitsing {
  readonly kort: unknown
  readonly teksten: Tekstaanvulling
}

/** What a cell with a date needs, and the texts that can follow. */
export const splitsingOf = (waarde: unknown): Splitsing => {
  if (typeof waarde !== 'object' || waarde === null) return { kort: waarde, teksten: {} }
  const kort: [string, unknown][] = []
  const teksten: Record<string, string | Tekstaanvulling> = {}
  for (const [plaats, deel] of Object.entries(waarde)) {
    if (typeof deel === 'string' && (ALLEEN_VOOR_UITLEG.has(plaats) || isVolleNaam(plaats, waarde))) {
      teksten[plaats] = deel
      continue
    }
    const verder = splitsingOf(deel)
    kort.push([plaats, verder.kort])
    if (Object.keys(verder.teksten).length > 0) teksten[plaats] = verder.teksten
  }
  return { kort: Array.isArray(waarde) ? kort.map(([, deel]) => deel) : Object.fromEntries(kort), teksten }
}
