/** What stands in a hole of a sentence. */
type Invulling = string | number | Opschrift

/**
 * Sentences in another language, by the Dutch sentence with its holes numbered: `{0} dossiers in {1} weken`. In a
 * sentence `{0}` is the hole itself and `{0:case|cases}` the word that goes with its number.
 */
export type Vertaling = Readonly<Record<string, string>>

/** The languages that the pane speaks. */
export type Venstertaal = 'nl' | 'en'

const GAT = /\{(\d+)(?::([^|}]*)\|([^}]*))?\}/g

let vertaling: Vertaling | undefined

/** From now on sentences are in the language of this translation, and without one in Dutch. */
export const speak = (zinnen: Vertaling | undefined): void => {
  vertaling = zinnen
}

/** The language that sentences are in now. */
export const venstertaal = (): Venstertaal => (vertaling === undefined ? 'nl' : 'en')

/** The name of that language as `lang` and the formatters of the browser take it. */
export const landstaal = (): 'nl-NL' | 'en-GB' => (vertaling === undefined ? 'nl-NL' : 'en-GB')

const sleutels = new WeakMap<readonly string[], string>()

/** The Dutch sentence with its holes numbered: what a translation is found by. */
const sleutelOf = (delen: readonly string[]): string => {
  const eerder = sleutels.get(delen)
  if (eerder !== undefined) return eerder
  const sleutel = delen.reduce((tot, deel, i) => (i === 0 ? deel : `${tot}{${i - 1}}${deel}`), '')
  sleutels.set(delen, sleutel)
  return sleutel
}

const fill = (zinsleutel: string, invullingen: readonly Invulling[]): string => {
  const gesproken = vertaling?.[zinsleutel] ?? zinsleutel
  if (invullingen.length === 0) return gesproken
  return gesproken.replace(GAT, (_gat, nummer: string, een?: string, meer?: string) => {
    const waarde = String(invullingen[Number(nummer)] ?? '')
    if (een === undefined) return waarde
    return waarde === '1' ? een : (meer ?? '')
  })
}

/** A Dutch sentence, in the language that is spoken at this moment. */
export const zin = (delen: TemplateStringsArray, ...invullingen: readonly Invulling[]): string =>
  fill(sleutelOf(delen), invullingen)

/**
 * A text that stays where it stands when the language changes: a heading, a label, a button. What is shown of it is
 * worked out anew at each showing; `kenmerk` is the same in every language, to know it again by.
 */
export class Opschrift {
  readonly kenmerk: string
  readonly #read: () => string

  constructor(kenmerk: string, read: () => string) {
    this.kenmerk = kenmerk
    this.#read = read
  }

  toString(): string {
    return this.#read()
  }
}

/** What a text is known by, whatever the language. */
export const kenmerkVan = (tekst: Invulling): string => (tekst instanceof Opschrift ? tekst.kenmerk : String(tekst))

/** A Dutch sentence as a text that follows the language while it is on the screen. */
export const opschrift = (delen: TemplateStringsArray, ...invullingen: readonly Invulling[]): Opschrift => {
  const zinsleutel = sleutelOf(delen)
  return new Opschrift([zinsleutel, ...invullingen.map(kenmerkVan)].join(' '), () => fill(zinsleutel, invullingen))
}

/** A Dutch word or sentence of another room: in the language of the pane where its translation knows it, else as it is. */
export const overgenomen = (tekst: string): Opschrift => new Opschrift(tekst, () => vertaling?.[tekst] ?? tekst)

/** The same for a sentence with numbered holes, and what stood in them. */
export const overgenomenZin = (zinsleutel: string, invullingen: readonly string[]): Opschrift =>
  new Opschrift([zinsleutel, ...invullingen].join(' '), () => fill(zinsleutel, invullingen))

/** A text that was written in both languages. */
export const tweetalig = ({ nl, en }: Readonly<Record<Venstertaal, string>>): Opschrift =>
  new Opschrift(nl, () => (vertaling === undefined ? nl : en))

/** Makes something in Dutch whatever the language of the pane is: what is put in a workbook or in a file for others. */
export const inHetNederlands = <T>(make: () => T): T => {
  const huidig = vertaling
  vertaling = undefined
  try {
    return make()
  } finally {
    vertaling = huidig
  }
}

/** A text of the program that follows the language, or one of the user or of the law, which does not. */
export type Tekst = string | Opschrift

/** Sentences after one another; what is not there leaves no gap. */
export const aaneen = (...delen: readonly (Tekst | undefined | false)[]): string =>
  delen
    .filter((deel) => deel !== undefined && deel !== false)
    .map(String)
    .filter((deel) => deel !== '')
    .join(' ')

/** The same as a text that follows the language, in each of its parts. */
export const opschriftVan = (...delen: readonly (Tekst | undefined | false)[]): Opschrift =>
  new Opschrift(delen.map((deel) => (deel === undefined || deel === false ? '' : kenmerkVan(deel))).join(' '), () =>
    aaneen(...delen),
  )
