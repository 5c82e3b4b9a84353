import { zin } from '../../../taal/zin.ts'
import { naamsleutel } from '../../naamgroepen.ts'
import type { Ruiszoeker } from './ruis.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** Lines between the rows, by their place. */
export interface Tussenregels {
  /** The employer that a line names for the rows below it. */
  readonly werkgevers: ReadonlyMap<number, string>
  /** Lines with a text alone, which can be an employer or a row of the list without a day. */
  readonly los: ReadonlyMap<number, string>
}

/** Under which the answer is kept whether lines with a text alone are employers. */
const TUSSENVRAAG = 'tussenregel'
const MEESTE_GENOEMD = 3

/** Keeps the lines that a search for noise comes by. */
export const createTussenregels = (): Tussenregels & {
  add(plaats: number, waarom: string | undefined, zoeker: Pick<Ruiszoeker, 'werkgever' | 'losseRegel'>): void
} => {
  const werkgevers = new Map<number, string>()
  const los = new Map<number, string>()
  return {
    werkgevers,
    los,
    add: (plaats, waarom, zoeker) => {
      const werkgever = waarom === undefined ? undefined : zoeker.werkgever()
      if (werkgever !== undefined) werkgevers.set(plaats, werkgever)
      const losseRegel = waarom === undefined ? zoeker.losseRegel() : undefined
      if (losseRegel !== undefined) los.set(plaats, losseRegel)
    },
  }
}

/** The lines that name an employer: those that say so, and those of which the user says so. */
export const werkgeverregels = (
  { werkgevers, los }: Tussenregels,
  antwoorden: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> => (antwoorden[TUSSENVRAAG] === 'werkgever' && werkgevers.size === 0 ? los : werkgevers)

/** The line that a row stands below, as a key; undefined above the first one. */
export const createErboven = (regels: ReadonlyMap<number, string>): ((rijplaats: number) => string | undefined) => {
  const lijst = [...regels].map(([plaats, naam]) => [plaats, naamsleutel(naam)] as const)
  return (rijplaats) => {
    let [van, tot] = [0, lijst.length]
    while (van < tot) {
      const midden = (van + tot) >> 1
      if (lijst[midden]![0] <= rijplaats) van = midden + 1
      else tot = midden
    }
    return lijst[van - 1]?.[1]
  }
}

/** Asks whether lines with a text alone are employers, where someone stands below more than one of them. */
export const askTussenregels = (
  { werkgevers, los }: Tussenregels,
  groepen: Iterable<readonly { readonly rij: number }[]>,
  { ask }: Vragenlijst,
): void => {
  if (los.size === 0 || werkgevers.size > 0) return
  const erboven = createErboven(los)
  const isGespreid = [...groepen].some((regels) => new Set(regels.map(({ rij }) => erboven(rij))).size > 1)
  if (!isGespreid) return
  const namen = [...new Set(los.values())].slice(0, MEESTE_GENOEMD).map((naam) => `"${naam}"`)
  ask({
    id: TUSSENVRAAG,
    tekst: zin`Tussen de rijen staan regels met alleen een tekst (${namen.join(', ')}), en een persoon staat onder meer dan een ervan. Zijn dat werkgevers?`,
    voorbeelden: [],
    voorstel: null,
    keuzes: keuzesVoor([
      ['werkgever', zin`Ja: onder iedere werkgever zijn het andere mensen`],
      ['anders', zin`Nee: het zijn dezelfde mensen`],
    ]),
  })
}
