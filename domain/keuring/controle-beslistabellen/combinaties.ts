import { atoomVan } from '../../beslissen/tabelwerk/atoom.ts'
import type { Klasse } from '../../beslissen/tabelwerk/atoom.ts'
import type { Rij, Voorwaarde } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import { toetsingen } from './rijplaatsen.ts'

/** Bit 0 is "not known", the others the values of what a test looks at. */
const NIET_BEKEND = 1

/** What a combination of facts may still be, by what is looked at. */
type Combinatie = ReadonlyMap<string, number>

/** One way in which a row matches: per thing looked at the values that do. */
interface Weg {
  readonly eisen: ReadonlyMap<string, number>
  /** Facts that have to be given. */
  readonly beroep: readonly number[]
}

/** The rows of a table as ways to match, with everything they look at. */
interface Wegen {
  readonly klassen: ReadonlyMap<string, Klasse>
  readonly perRij: readonly (readonly Weg[])[]
}

const alleWaarden = ({ aantal }: Klasse): number => (1 << (aantal + 1)) - 2

type Eisen = ReadonlyMap<string, number>

const beide = (een: Eisen, ander: Eisen): Eisen | undefined => {
  const samen = new Map(een)
  for (const [sleutel, goed] of ander) {
    const over = (samen.get(sleutel) ?? goed) & goed
    if (over === 0) return undefined
    samen.set(sleutel, over)
  }
  return samen
}

/** All ways in which a condition is true (or, turned round, false). */
const wegenNaar = (
  register: Register,
  voorwaarde: Voorwaarde,
  isWaar: boolean,
  klassen: Map<string, Klasse>,
): readonly Eisen[] => {
  if ('niet' in voorwaarde) return wegenNaar(register, voorwaarde.niet, !isWaar, klassen)
  const isAlle = 'alle' in voorwaarde
  if (isAlle || 'een' in voorwaarde) {
    const delen = (isAlle ? voorwaarde.alle : voorwaarde.een).map((deel) => wegenNaar(register, deel, isWaar, klassen))
    if (isAlle !== isWaar) return delen.flat()
    return delen.reduce<readonly Eisen[]>(
      (tot, deel) => tot.flatMap((een) => deel.flatMap((ander) => beide(een, ander) ?? [])),
      [new Map()],
    )
  }
  const { klasse, goed } = atoomVan(register, voorwaarde)
  klassen.set(klasse.sleutel, klasse)
  const gezocht = isWaar ? goed << 1 : alleWaarden(klasse) & ~(goed << 1)
  return gezocht === 0 ? [] : [new Map([[klasse.sleutel, gezocht]])]
}

/** The ways in which each row of a table matches. */
export const wegenVan = (register: Register, rijen: readonly Rij[]): Wegen => {
  const klassen = new Map<string, Klasse>()
  const perRij = rijen.map(({ als, beroepOp, speelt }) => {
    // A shortcoming that is not in play is shut by not being given, like an exception.
    const gevraagd = speelt ? toetsingen(als).flatMap((toetsing) => ('feit' in toetsing ? [toetsing.feit] : [])) : []
    const beroep = [...(beroepOp ?? []), ...gevraagd].map((naam) => register.feitindex.get(naam)!)
    return wegenNaar(register, als ?? { alle: [] }, true, klassen).map((eisen) => ({ eisen, beroep }))
  })
  return { klassen, perRij }
}

const beperkt = (combinatie: Combinatie, sleutel: string, waarden: number): Combinatie | undefined => {
  const over = combinatie.get(sleutel)! & waarden
  return over === 0 ? undefined : new Map(combinatie).set(sleutel, over)
}

/** The combinations left when one way is shut: by a value that does not do, or by a fact that is not given. */
const uitwegen = ({ klassen }: Wegen, combinatie: Combinatie, weg: Weg): readonly Combinatie[] => [
  ...[...weg.eisen].flatMap(([sleutel, goed]) => beperkt(combinatie, sleutel, ~goed & ~NIET_BEKEND) ?? []),
  ...weg.beroep.flatMap((feit) => {
    let over: Combinatie | undefined = combinatie
    let isGezien = false
    for (const klasse of klassen.values()) {
      if (klasse.soort === 'tabel' || klasse.feit !== feit || !over) continue
      isGezien = true
      over = beperkt(over, klasse.sleutel, NIET_BEKEND)
    }
    return over && isGezien ? [over] : []
  }),
]

const isDicht = (combinatie: Combinatie, { eisen }: Weg): boolean =>
  [...eisen].some(([sleutel, goed]) => (combinatie.get(sleutel)! & (goed | NIET_BEKEND)) === 0)

/** More steps than any table of ours needs; it bounds the work on a hostile edition. */
const MEESTE_STAPPEN = 200_000

/** Whether some combination shuts every one of these ways; undefined when that took too long to find out. */
const heeftUitweg = (wegen: Wegen, begin: Combinatie, dicht: readonly Weg[]): boolean | undefined => {
  let stappen = 0
  const zoek = (combinatie: Combinatie, over: readonly Weg[]): boolean | undefined => {
    if (++stappen > MEESTE_STAPPEN) return undefined
    const open = over.filter((weg) => !isDicht(combinatie, weg))
    if (open.length === 0) return true
    let keuze: { readonly weg: Weg; readonly uit: readonly Combinatie[] } | undefined
    for (const weg of open) {
      const uit = uitwegen(wegen, combinatie, weg)
      if (!keuze || uit.length < keuze.uit.length) keuze = { weg, uit }
      if (uit.length === 0) return false
    }
    const rest = open.filter((weg) => weg !== keuze!.weg)
    for (const uit of keuze!.uit) {
      const gevonden = zoek(uit, rest)
      if (gevonden !== false) return gevonden
    }
    return false
  }
  return zoek(begin, dicht)
}

const begin = ({ klassen }: Wegen, isAllesBekend: boolean): Combinatie =>
  new Map(
    [...klassen.values()].map((klasse) => [klasse.sleutel, alleWaarden(klasse) | (isAllesBekend ? 0 : NIET_BEKEND)]),
  )

/** Whether some case reaches a row and matches it, past the `eerder` rows before it. */
export const isTeBereiken = (wegen: Wegen, plaats: number, isEersteTreffer: boolean): boolean | undefined => {
  const eerder = isEersteTreffer ? wegen.perRij.slice(0, plaats).flat() : []
  let uitkomst: boolean | undefined = false
  for (const { eisen, beroep } of wegen.perRij[plaats]!) {
    let combinatie: Combinatie | undefined = begin(wegen, false)
    for (const [sleutel, goed] of eisen) combinatie = combinatie && beperkt(combinatie, sleutel, goed)
    for (const klasse of wegen.klassen.values()) {
      if (klasse.soort === 'tabel' || !beroep.includes(klasse.feit)) continue
      combinatie = combinatie && beperkt(combinatie, klasse.sleutel, ~NIET_BEKEND)
    }
    const gevonden = combinatie && heeftUitweg(wegen, combinatie, eerder)
    if (combinatie && gevonden !== false) {
      uitkomst = gevonden
      if (gevonden) return true
    }
  }
  return uitkomst
}

/** Whether some case in which everything is known matches no row. */
export const heeftGat = (wegen: Wegen): boolean | undefined =>
  heeftUitweg(wegen, begin(wegen, true), wegen.perRij.flat())
