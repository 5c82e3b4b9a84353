import { kopherkenningVan, kopwoord } from '@poortwachter/wet/lezen'
import type { Kopherkenning, Veld } from '@poortwachter/wet/lezen'
import { remember } from '../functies/geheugen.ts'

/** What a column was taken for, and how that came about. */
export interface Kolomkoppeling {
  readonly kolom: number
  readonly kop: string
  readonly veld: Veld | undefined
  readonly herkomst: 'herkend' | 'gekozen' | 'niet gebruikt'
  /** A field whose name resembles the heading; only the user can decide that it is meant. */
  readonly voorstel: Veld | undefined
  /** Another column to the left was taken for the same field. */
  readonly dubbel: boolean
  /** What it was taken for where cases were made of it and it holds no field itself. */
  readonly als?: string
}

/** Choices of the user by heading (see `kopwoord`): the id of a field, or `null` for "do not use". */
export type Kopkeuzes = Readonly<Record<string, string | null>>

/** The columns of a caseload and the fields they hold. */
export interface Koppeling {
  readonly kolommen: readonly Kolomkoppeling[]
  /** Index of the column by the id of its field. */
  readonly kolomVan: ReadonlyMap<string, number>
}

const herkenningen = new WeakMap<readonly Veld[], Kopherkenning>()

/** Made once for a list of fields; what a heading resembles is remembered, because the same ones come back at every change. */
const recogniserOf = (velden: readonly Veld[]): Kopherkenning => {
  const bekend = herkenningen.get(velden)
  if (bekend) return bekend
  const nieuw = kopherkenningVan(velden)
  const voorstelVoor = remember(
    (kop: string) => nieuw.voorstelVoor(kop) ?? null,
    (kop) => kop,
  )
  const herkenning = { ...nieuw, voorstelVoor: (kop: string) => voorstelVoor(kop) ?? undefined }
  herkenningen.set(velden, herkenning)
  return herkenning
}

const fieldOf = (
  herkenning: Kopherkenning,
  kop: string,
  keuzes: Kopkeuzes,
): Pick<Kolomkoppeling, 'veld' | 'herkomst'> => {
  const keuze = keuzes[kopwoord(kop)]
  const gekozen = typeof keuze === 'string' ? herkenning.veldMetId.get(keuze) : undefined
  if (gekozen) return { veld: gekozen, herkomst: 'gekozen' }
  const veld = keuze === null ? undefined : herkenning.veldVan(kop)
  return { veld, herkomst: veld ? 'herkend' : 'niet gebruikt' }
}

/** A suggestion takes long; a sheet with more columns than this is no caseload, and goes without for the others. */
const MEESTE_VOORSTELLEN = 500

const columnOf = (herkenning: Kopherkenning, kop: string, kolom: number, keuzes: Kopkeuzes): Kolomkoppeling => {
  const { veld, herkomst } = fieldOf(herkenning, kop, keuzes)
  const isVraag = veld === undefined && keuzes[kopwoord(kop)] !== null && kolom < MEESTE_VOORSTELLEN
  const voorstel = isVraag ? herkenning.voorstelVoor(kop) : undefined
  return { kolom, kop, veld, herkomst, voorstel, dubbel: false }
}

/**
 * Which column holds which field. A heading counts only when it is one of the names of a field, or when the user chose
 * so; a heading that merely resembles one is a suggestion. Of two columns for one field the chosen one counts, else
 * the left one, and the other is marked.
 */
export const linkKoppen = (koppen: readonly string[], velden: readonly Veld[], keuzes: Kopkeuzes = {}): Koppeling => {
  const herkenning = recogniserOf(velden)
  const los = koppen.map((kop, kolom) => columnOf(herkenning, kop, kolom, keuzes))
  const kolomVan = new Map<string, number>()
  for (const { veld, kolom } of los.toSorted(
    (a, b) => Number(b.herkomst === 'gekozen') - Number(a.herkomst === 'gekozen'),
  )) {
    if (veld && !kolomVan.has(veld.id)) kolomVan.set(veld.id, kolom)
  }
  const kolommen = los.map((kolom): Kolomkoppeling => ({
    ...kolom,
    dubbel: kolom.veld !== undefined && kolomVan.get(kolom.veld.id) !== kolom.kolom,
  }))
  return { kolommen, kolomVan }
}

/** The columns with the field that each was decided to hold, by id; `null` for none. */
export const linkVelden = (
  koppen: readonly string[],
  ids: readonly (string | null)[],
  velden: readonly Veld[],
): Koppeling => {
  const { veldMetId } = recogniserOf(velden)
  const kolommen = koppen.map((kop, kolom): Kolomkoppeling => {
    const veld = veldMetId.get(ids[kolom] ?? '')
    return { kolom, kop, veld, herkomst: veld ? 'herkend' : 'niet gebruikt', voorstel: undefined, dubbel: false }
  })
  return {
    kolommen,
    kolomVan: new Map(kolommen.flatMap(({ veld, kolom }) => (veld ? [[veld.id, kolom] as const] : []))),
  }
}

/** The same columns as the fields of another edition; one that it does not have is left out. */
export const koppelingMet = ({ kolommen }: Koppeling, velden: readonly Veld[]): Koppeling =>
  linkVelden(
    kolommen.map(({ kop }) => kop),
    kolommen.map(({ veld, dubbel }) => (veld && !dubbel ? veld.id : null)),
    velden,
  )

/** Places of the columns of which the number format tells what their numbers mean. */
export const procentkolommenOf = ({ kolommen }: Koppeling): readonly number[] =>
  kolommen.flatMap(({ veld, dubbel, kolom }) => (veld?.isProcent && !dubbel ? [kolom] : []))
