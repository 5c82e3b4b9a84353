import { zin } from '../taal/zin.ts'
import { canoniek, regelboekSchema } from '@poortwachter/wet/keuring'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'
import { keepOorspronkelijk } from './oorspronkelijk.ts'
import { hasValidSignature } from './verificatie.ts'

/** An edition as it is fetched and kept: its exact text with the signature over it. */
export interface Editiepakket {
  readonly versie: string
  readonly tekst: string
  readonly sleutel: string
  /** Base64. */
  readonly handtekening: string
}

/** An edition that was checked, or the sentence that says why it was refused. */
type Keuring =
  | { readonly soort: 'goedgekeurd'; readonly regelboek: Regelboek; readonly pakket: Editiepakket }
  | { readonly soort: 'geweigerd'; readonly reden: string }

const refuse = (reden: string): Keuring => ({ soort: 'geweigerd', reden })

const parse = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

/**
 * Checks an edition before it is used: known key, valid signature over the exact text, the right version, the right
 * shape. All of it is right, or none of it is taken.
 */
export const checkEditie = async (pakket: Editiepakket, sleutels: readonly Regelsleutel[]): Promise<Keuring> => {
  const { versie, tekst, handtekening } = pakket
  const sleutel = sleutels.find(({ id }) => id === pakket.sleutel)
  if (!sleutel)
    return refuse(zin`Regelversie ${versie} is ondertekend met een onbekende sleutel (${pakket.sleutel.slice(0, 40)}).`)
  if (!(await hasValidSignature('regelversie', new TextEncoder().encode(tekst), handtekening, sleutel))) {
    return refuse(zin`De handtekening onder regelversie ${versie} klopt niet.`)
  }
  const geleverd = parse(tekst)
  const gelezen = regelboekSchema.safeParse(geleverd)
  if (!gelezen.success)
    return refuse(
      zin`Regelversie ${versie} heeft niet de vorm die deze invoegtoepassing kent. Werk de invoegtoepassing bij.`,
    )
  if (gelezen.data.versie !== versie)
    return refuse(zin`Onder regelversie ${versie} werd versie ${gelezen.data.versie} geleverd.`)
  const zelfde = canoniek(geleverd)
  if (zelfde.soort !== 'tekst' || zelfde.tekst !== tekst)
    return refuse(zin`Regelversie ${versie} is niet in de vaste schrijfwijze.`)
  keepOorspronkelijk(gelezen.data, geleverd)
  return { soort: 'goedgekeurd', regelboek: gelezen.data, pakket }
}
