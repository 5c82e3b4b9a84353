import type { Regelsleutel } from '@poortwachter/wet/keuring'
import uitgevers from '@poortwachter/wet/regelsleutels.json'

declare const __REGELSLEUTELS__: readonly Regelsleutel[] | undefined

/**
 * The keys whose signature makes an edition trustworthy: those of the publisher, and those an organisation adds when it
 * builds the add-in for its own service.
 */
export const regelsleutels: readonly Regelsleutel[] = [
  ...(uitgevers as readonly Regelsleutel[]),
  ...(typeof __REGELSLEUTELS__ === 'undefined' ? [] : __REGELSLEUTELS__),
]
