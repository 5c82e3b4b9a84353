import type { Atoom, Klasse } from './atoom.ts'
import type { Normaalvorm } from './normaalvorm.ts'

/** Bits of one word. */
export interface Bits {
  readonly woord: number
  readonly masker: number
}

/** What tests look at, with the rows that stay when it has a code. */
export interface Klassebits extends Bits {
  readonly klasse: Klasse
  /** Per code (0 = not known): the bits of the rows that still hold, and of those that may. `masker` are the rows that test it. */
  readonly waar: Int32Array
  readonly misschien: Int32Array
}

/** A part of a condition of which one has to hold. */
export interface Keuzedeel {
  /** Its possibilities. */
  readonly een: readonly Bits[]
  /** The rows that do not hold without it. */
  readonly voor: readonly Bits[]
}

/** What decides whether it has to be known if rows match. */
export interface Speeldeel {
  /** Its own bit, behind those of the table. */
  readonly speelt: Bits
  readonly voor: readonly Bits[]
}

/**
 * The rows of a table as bits: row `r` has bit `r & 31` of word `r >> 5`. What is looked at takes away the bits of the
 * rows that its code rules out. Where a condition asks for one of several things, each of these is a row of its own
 * behind those of the table.
 */
export interface Rijplan {
  /** Words of the rows of the table, and of these with what stands behind them. */
  readonly rijwoorden: number
  readonly woorden: number
  /** The bits that are in use, per word. */
  readonly alle: Int32Array
  readonly klassen: readonly Klassebits[]
  /** In the order in which they can be worked out. */
  readonly keuzedelen: readonly Keuzedeel[]
  readonly speeldelen: readonly Speeldeel[]
}

/** A row: tests and choices that must all hold. */
interface Planrij {
  readonly atomen: Atoom[]
  readonly keuzen: Set<number>
}

const bitsUit = (plaatsen: readonly number[]): readonly Bits[] => {
  const perWoord = new Map<number, number>()
  for (const plaats of plaatsen) {
    perWoord.set(plaats >> 5, (perWoord.get(plaats >> 5) ?? 0) | (1 << (plaats & 31)))
  }
  return [...perWoord].map(([woord, masker]) => ({ woord, masker }))
}

const past = ({ goed }: Atoom, code: number): boolean => code > 0 && ((goed >> (code - 1)) & 1) === 1
const kan = (atoom: Atoom, code: number): boolean => (code === 0 ? !atoom.isBekend : past(atoom, code))

/** The bits of what one class looks at, in one word. */
const klassebits = (
  klasse: Klasse,
  woord: number,
  toetsen: readonly { readonly plaats: number; readonly atoom: Atoom }[],
): Klassebits => {
  const over = (houdt: (atoom: Atoom, code: number) => boolean): Int32Array =>
    Int32Array.from({ length: klasse.aantal + 1 }, (_, code) =>
      toetsen.reduce((bits, { plaats, atoom }) => (houdt(atoom, code) ? bits : bits & ~(1 << (plaats & 31))), -1),
    )
  const masker = toetsen.reduce((bits, { plaats }) => bits | (1 << (plaats & 31)), 0)
  return { klasse, woord, masker, waar: over(past), misschien: over(kan) }
}

const klassenVan = (rijen: ReadonlyMap<number, Planrij>): readonly Klassebits[] => {
  const groepen = new Map<string, { klasse: Klasse; woord: number; toetsen: { plaats: number; atoom: Atoom }[] }>()
  for (const [plaats, { atomen }] of rijen) {
    for (const atoom of atomen) {
      const sleutel = `${atoom.klasse.sleutel} ${plaats >> 5}`
      const groep = groepen.get(sleutel) ?? { klasse: atoom.klasse, woord: plaats >> 5, toetsen: [] }
      groep.toetsen.push({ plaats, atoom })
      groepen.set(sleutel, groep)
    }
  }
  return [...groepen.values()].map(({ klasse, woord, toetsen }) => klassebits(klasse, woord, toetsen))
}

/**
 * Lays rows down as bits; a row holds when all of its conditions do. `speelden` says, by place, when it has to be known
 * whether a row does.
 */
export const rijplanVan = (
  voorwaarden: readonly (readonly Normaalvorm[])[],
  speelden: readonly (Normaalvorm | undefined)[] = [],
): Rijplan => {
  const rijwoorden = Math.max(1, Math.ceil(voorwaarden.length / 32))
  const rijen = new Map<number, Planrij>()
  const keuzen = new Map<string, number>()
  const mogelijkheden: (readonly number[])[] = []
  let volgende = rijwoorden * 32

  const metVorm = (rij: Planrij, vorm: Normaalvorm): void => {
    if (vorm.soort === 'atoom') rij.atomen.push(vorm.atoom)
    else if (vorm.soort === 'alle') for (const deel of vorm.delen) metVorm(rij, deel)
    else rij.keuzen.add(keuzeVan(vorm.delen))
  }
  const rijUit = (vormen: readonly Normaalvorm[]): Planrij => {
    const rij: Planrij = { atomen: [], keuzen: new Set() }
    for (const vorm of vormen) metVorm(rij, vorm)
    return rij
  }
  const keuzeVan = (delen: readonly Normaalvorm[]): number => {
    const sleutel = JSON.stringify(delen)
    const bekend = keuzen.get(sleutel)
    if (bekend !== undefined) return bekend
    const plaatsen = delen.map((deel) => {
      const rij = rijUit([deel])
      rijen.set(volgende, rij)
      return volgende++
    })
    keuzen.set(sleutel, mogelijkheden.push(plaatsen) - 1)
    return mogelijkheden.length - 1
  }

  voorwaarden.forEach((vormen, plaats) => rijen.set(plaats, rijUit(vormen)))
  const perSpel = new Map<string, { readonly speelt: number; readonly voor: number[] }>()
  speelden.forEach((vorm, plaats) => {
    if (!vorm) return
    const sleutel = JSON.stringify(vorm)
    const spel = perSpel.get(sleutel) ?? { speelt: volgende++, voor: [] }
    if (!perSpel.has(sleutel)) rijen.set(spel.speelt, rijUit([vorm]))
    perSpel.set(sleutel, spel)
    spel.voor.push(plaats)
  })
  const woorden = Math.ceil(volgende / 32)
  const alle = new Int32Array(woorden)
  for (const plaats of rijen.keys()) alle[plaats >> 5]! |= 1 << (plaats & 31)
  return {
    rijwoorden,
    woorden,
    alle,
    klassen: klassenVan(rijen),
    keuzedelen: mogelijkheden.map((een, keuze) => ({
      een: bitsUit(een),
      voor: bitsUit([...rijen].flatMap(([plaats, rij]) => (rij.keuzen.has(keuze) ? [plaats] : []))),
    })),
    speeldelen: [...perSpel.values()].map(({ speelt, voor }) => ({
      speelt: bitsUit([speelt])[0]!,
      voor: bitsUit(voor),
    })),
  }
}
