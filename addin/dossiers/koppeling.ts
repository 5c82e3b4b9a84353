import { nabij } from '@poortwachter/wet/lezen'
import { remember } from '../functies/geheugen.ts'
import { isUitgevoerdkop, kernwoord, kopwoord } from './kopwoord.ts'
import type { Veld } from './veld.ts'

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
}

/** Choices of the user by heading (see `kopwoord`): the id of a field, or `null` for "do not use". */
export type Kopkeuzes = Readonly<Record<string, string | null>>

/** The columns of a caseload and the fields they hold. */
export interface Koppeling {
  readonly kolommen: readonly Kolomkoppeling[]
  /** Index of the column by the id of its field. */
  readonly kolomVan: ReadonlyMap<string, number>
}

interface Woordenlijst {
  /** Codes as they are written, so that the step SPOOR2 and a column "Spoor 2" stay apart. */
  readonly veldVanCode: ReadonlyMap<string, Veld>
  readonly veldVan: ReadonlyMap<string, Veld>
  readonly veldVanId: ReadonlyMap<string, Veld>
  /** The field whose name a heading resembles; to look for it takes long, and the same headings come back at every change. */
  readonly voorstelVoor: (kop: string) => Veld | null
}

const woordenlijsten = new WeakMap<readonly Veld[], Woordenlijst>()

const LONGEST_HEADING = 80

const suggesterIn = (veldVan: ReadonlyMap<string, Veld>): ((kop: string) => Veld | null) => {
  const woorden = [...veldVan.keys()].filter((woord) => woord.length >= 5)
  return (kop) => {
    const woord = kernwoord(kop)
    if (woord.length < 5 || kop.length > LONGEST_HEADING || !isUitgevoerdkop(kop)) return null
    const [lijktOp] = nabij(woord, woorden, 1)
    return (lijktOp === undefined ? undefined : veldVan.get(lijktOp)) ?? null
  }
}

const wordListOf = (velden: readonly Veld[]): Woordenlijst => {
  const bekend = woordenlijsten.get(velden)
  if (bekend) return bekend
  const veldVan = new Map<string, Veld>()
  const add = (veld: Veld, namen: readonly string[]): void => {
    for (const woord of namen.map(kopwoord)) if (woord !== '' && !veldVan.has(woord)) veldVan.set(woord, veld)
  }
  for (const veld of velden) add(veld, [veld.titel])
  for (const veld of velden) add(veld, [veld.id, ...veld.namen])
  const veldVanCode = new Map(
    velden.flatMap((veld): [string, Veld][] => (veld.stap === undefined ? [] : [[veld.stap, veld]])),
  )
  const voorstelVoor = remember(suggesterIn(veldVan), (kop) => kop)
  const lijst = { veldVanCode, veldVan, veldVanId: new Map(velden.map((veld) => [veld.id, veld])), voorstelVoor }
  woordenlijsten.set(velden, lijst)
  return lijst
}

const recognised = ({ veldVanCode, veldVan }: Woordenlijst, kop: string): Veld | undefined => {
  if (kop.length > LONGEST_HEADING) return undefined
  const veld = veldVanCode.get(kop.trim()) ?? veldVan.get(kopwoord(kop)) ?? veldVan.get(kernwoord(kop))
  return veld?.stap !== undefined && !isUitgevoerdkop(kop) ? undefined : veld
}

const fieldOf = (lijst: Woordenlijst, kop: string, keuzes: Kopkeuzes): Pick<Kolomkoppeling, 'veld' | 'herkomst'> => {
  const keuze = keuzes[kopwoord(kop)]
  const gekozen = typeof keuze === 'string' ? lijst.veldVanId.get(keuze) : undefined
  if (gekozen) return { veld: gekozen, herkomst: 'gekozen' }
  const veld = keuze === null ? undefined : recognised(lijst, kop)
  return { veld, herkomst: veld ? 'herkend' : 'niet gebruikt' }
}

const columnOf = (lijst: Woordenlijst, kop: string, kolom: number, keuzes: Kopkeuzes): Kolomkoppeling => {
  const { veld, herkomst } = fieldOf(lijst, kop, keuzes)
  const voorstel = veld || keuzes[kopwoord(kop)] === null ? undefined : (lijst.voorstelVoor(kop) ?? undefined)
  return { kolom, kop, veld, herkomst, voorstel, dubbel: false }
}

/** Ids of the fields that a row of headings holds, without looking for what the other headings might mean. */
export const veldenIn = (
  koppen: readonly string[],
  velden: readonly Veld[],
  keuzes: Kopkeuzes = {},
): ReadonlySet<string> => {
  const lijst = wordListOf(velden)
  return new Set(koppen.flatMap((kop) => fieldOf(lijst, kop, keuzes).veld?.id ?? []))
}

/**
 * Which column holds which field. A heading counts only when it is one of the names of a field, or when the user chose
 * so; a heading that merely resembles one is a suggestion. Of two columns for one field the chosen one counts, else
 * the left one, and the other is marked.
 */
export const linkKoppen = (koppen: readonly string[], velden: readonly Veld[], keuzes: Kopkeuzes = {}): Koppeling => {
  const lijst = wordListOf(velden)
  const los = koppen.map((kop, kolom) => columnOf(lijst, kop, kolom, keuzes))
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
