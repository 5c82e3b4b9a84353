import * as z from 'zod/mini'
import { briefSchema, wortelUit } from '@poortwachter/wet/keuring'
import type { Wortel } from '@poortwachter/wet/keuring'
import ingebouwd from '@poortwachter/wet/wortels.json'

declare const __WORTELS__: unknown

/** Undefined where nothing was built in, and where there is no build at all. */
const gebouwd: unknown = typeof __WORTELS__ === 'undefined' ? undefined : __WORTELS__

/**
 * The root that this build trusts: the last of the chain it was built with, which an organisation replaces by its own
 * when it builds the add-in for its own service. Undefined when nobody may publish yet.
 */
export const vertrouwdeWortel: Wortel | undefined = wortelUit(
  z
    .array(briefSchema)
    .safeParse(gebouwd ?? ingebouwd)
    .data?.at(-1)?.tekst ?? '',
)
