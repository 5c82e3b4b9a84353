import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboekSchema } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'
import { keepOorspronkelijk } from './oorspronkelijk.ts'

/** An edition that went out before the one of this build; undefined for a number that never did. */
export const readEerdereEditie = (versie: string): Regelboek | undefined => {
  const gepubliceerd = eerdereEdities.find((editie) => editie.versie === versie)
  if (!gepubliceerd) return undefined
  const regelboek = regelboekSchema.parse(gepubliceerd)
  keepOorspronkelijk(regelboek, gepubliceerd)
  return regelboek
}
