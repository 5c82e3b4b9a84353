import { nabij } from '../../domain/invoer/nabij.ts'
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
  readonly woorden: readonly string[]
}

const woordenlijsten = new WeakMap<readonly Veld[], Woordenlijst>()

const wordListOf = (velden: readonly Veld[]): Woordenlijst => {
  const bekend = woordenlijsten.get(velden)
  if (bekend) return bekend
  const veldVan = new Map<string, Veld>()
  const add = (veld: Veld, namen: readonly string[]): void => {
    for (const woord of namen.map(kopwoord)) if (woord !== '' && !veldVan.has(woord)) veldVan.set(woord, veld)
  }
  for (const veld of velden) add(veld, [veld.titel])
  for (const veld of velden) add(veld, [veld.id, ...veld.namen])
  const veldVanCode = new Map(velden.flatMap((veld): [string, Veld][] => (veld.stap === undefined ? [] : [[veld.stap, veld]])))
  const lijst = { veldVanCode, veldVan, veldVanId: new Map(velden.map((veld) => [veld.id, veld])), woorden: [...veldVan.keys()] }
  woordenlijsten.set(velden, lijst)
  return lijst
}

const LONGEST_HEADING = 80

const recognised = ({ veldVanCode, veldVan }: Woordenlijst, kop: string): Veld | undefined => {
  if (kop.length > LONGEST_HEADING) return undefined
  const veld = veldVanCode.get(kop.trim()) ?? veldVan.get(kopwoord(kop)) ?? veldVan.get(kernwoord(kop))
  return veld?.stap !== undefined && !isUitgevoerdkop(kop) ? undefined : veld
}

const suggested = ({ veldVan, woorden }: Woordenlijst, kop: string): Veld | undefined => {
  const woord = kernwoord(kop)
  if (woord.length < 5 || kop.length > LONGEST_HEADING || !isUitgevoerdkop(kop)) return undefined
  const [lijktOp] = nabij(woord, woorden.filter((kandidaat) => kandidaat.length >= 5), 1)
  return lijktOp === undefined ? undefined : veldVan.get(lijktOp)
}

const columnOf = (lijst: Woordenlijst, kop: string, kolom: number, keuzes: Kopkeuzes): Kolomkoppeling => {
  const keuze = keuzes[kopwoord(kop)]
  const gekozen = typeof keuze === 'string' ? lijst.veldVanId.get(keuze) : undefined
  if (gekozen) return { kolom, kop, veld: gekozen, herkomst: 'gekozen', voorstel: undefined, dubbel: false }
  const veld = keuze === null ? undefined : recognised(lijst, kop)
  if (veld) return { kolom, kop, veld, herkomst: 'herkend', voorstel: undefined, dubbel: false }
  const voorstel = keuze === null ? undefined : suggested(lijst, kop)
  return { kolom, kop, veld: undefined, herkomst: 'niet gebruikt', voorstel, dubbel: false }
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
  for (const { veld, kolom } of los.toSorted((a, b) => Number(b.herkomst === 'gekozen') - Number(a.herkomst === 'gekozen'))) {
    if (veld && !kolomVan.has(veld.id)) kolomVan.set(veld.id, kolom)
  }
  const kolommen = los.map((kolom): Kolomkoppeling => ({
    ...kolom,
    dubbel: kolom.veld !== undefined && kolomVan.get(kolom.veld.id) !== kolom.kolom,
  }))
  return { kolommen, kolomVan }
}

/** Number of columns that hold a field, doubles counted once. */
export const aantalHerkend = ({ kolomVan }: Koppeling): number => kolomVan.size
