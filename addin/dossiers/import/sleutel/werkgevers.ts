import { nabijeNamen } from '../../naamgelijkenis.ts'
import { naamsleutel } from '../../naamgroepen.ts'

/** More employers than this are not compared with each other: some of them can resemble each other then. */
const MEESTE_VERGELEKEN = 400
/** So many ways of writing are remembered. */
const MEESTE_VORMEN = 4000

/** The names of employers as they occur in rows. */
export interface Werkgevers {
  /** Takes a name in; gives the key of every way in which it is written. */
  add(naam: string): string
  /** Whether there are so many that another one tells nothing. */
  isVol(): boolean
  /** Whether two of them can be meant as one. */
  kanLijken(): boolean
}

export const createWerkgevers = (): Werkgevers => {
  const sleutels = new Map<string, string>()
  const perSleutel = new Map<string, string>()
  const isVol = (): boolean => perSleutel.size > MEESTE_VERGELEKEN
  return {
    add: (naam) => {
      const bekend = sleutels.get(naam)
      if (bekend !== undefined) return bekend
      const sleutel = naamsleutel(naam)
      if (sleutels.size < MEESTE_VORMEN) sleutels.set(naam, sleutel)
      if (sleutel !== '' && !isVol() && !perSleutel.has(sleutel)) perSleutel.set(sleutel, naam)
      return sleutel
    },
    isVol,
    kanLijken: () => isVol() || nabijeNamen([...perSleutel.values()]).length > 0,
  }
}
