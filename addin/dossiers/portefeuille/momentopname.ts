import { isDag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../caseload.ts'
import { dossiersleutels } from '../dossiersleutel.ts'
import type { Onherleidbaar } from '../dossiersleutel.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { isJsonobject } from '../jsonobject.ts'
import type { Risico } from '../risico.ts'

/** What is kept of one case: its class and the codes of the steps that were late. */
export interface Opnameregel {
  readonly klasse: string
  readonly teLaat: readonly string[]
}

/** How a portfolio stood on a day, without names, numbers or dates of anybody. */
export interface Momentopname {
  readonly op: Dag
  readonly regelversie: string
  /** By a key that only this workbook can find again. */
  readonly regels: ReadonlyMap<string, Opnameregel>
}

/** A workbook keeps no more than this many cases, so that its settings stay small. */
const MEESTE_DOSSIERS = 20_000
/** Signs of a key: 64 bits, so that ten thousand cases share none. */
const SLEUTELLENGTE = 16

const lateCodes = ({ stappen }: Caseloadstand): readonly string[] =>
  stappen.filter(({ status }) => status === 'te laat').map(({ code }) => code)

/** What is kept of a running case. */
export const opnameregelOf = (stand: Caseloadstand, klasse: string): Opnameregel => ({
  klasse,
  teLaat: lateCodes(stand),
})

/** The running cases of a portfolio as they stand now, with the state that each key belongs to. */
export interface Opname {
  readonly opname: Momentopname
  readonly standVan: ReadonlyMap<string, Caseloadstand>
}

/** `risicos` are those of the running cases; `onherleidbaar` makes keys from which nobody can be read. */
export const momentopnameOf = async (
  { register, peildatum, uniek }: Caseload,
  risicos: readonly Risico[],
  onherleidbaar: Onherleidbaar,
): Promise<Opname> => {
  const klasseVan = new Map(risicos.map(({ stand, klasse }) => [stand, klasse]))
  const sleutels = dossiersleutels(uniek.standen)
  const standen = uniek.standen.filter(isLopend).slice(0, MEESTE_DOSSIERS)
  const paren = await Promise.all(
    standen.map(async (stand): Promise<[string, Caseloadstand]> => [
      (await onherleidbaar(sleutels.get(stand)!)).slice(0, SLEUTELLENGTE),
      stand,
    ]),
  )
  const standVan = new Map(paren)
  const regels = new Map(
    paren.map(([sleutel, stand]): [string, Opnameregel] => [sleutel, opnameregelOf(stand, klasseVan.get(stand) ?? '')]),
  )
  return { opname: { op: peildatum, regelversie: register.regelboek.versie, regels }, standVan }
}

/** The words are written once and referred to by number, which keeps ten thousand cases well under a megabyte. */
export const writeMomentopname = ({ op, regelversie, regels }: Momentopname): string => {
  const woorden: string[] = []
  const place = (woord: string): number => {
    const bekend = woorden.indexOf(woord)
    return bekend >= 0 ? bekend : woorden.push(woord) - 1
  }
  const compact = [...regels].map(([sleutel, { klasse, teLaat }]) => [sleutel, ...[klasse, ...teLaat].map(place)])
  return JSON.stringify({ vorm: 1, op, regelversie, woorden, regels: compact })
}

const readRegel = (regel: unknown, woorden: readonly string[]): readonly [string, Opnameregel][] => {
  if (!Array.isArray(regel)) return []
  const [sleutel, ...plaatsen] = regel as readonly unknown[]
  const [klasse, ...teLaat] = plaatsen.map((plaats) => (typeof plaats === 'number' ? woorden[plaats] : undefined))
  if (typeof sleutel !== 'string' || klasse === undefined) return []
  return [[sleutel, { klasse, teLaat: teLaat.filter((code) => code !== undefined) }]]
}

/** Reads what was kept; undefined for anything that is not what we keep. */
export const readMomentopname = (tekst: string | undefined): Momentopname | undefined => {
  let inhoud: unknown
  try {
    inhoud = tekst === undefined ? undefined : JSON.parse(tekst)
  } catch {
    return undefined
  }
  if (!isJsonobject(inhoud) || inhoud.vorm !== 1) return undefined
  const { op, regelversie, woorden, regels } = inhoud
  if (
    typeof op !== 'number' ||
    !isDag(op) ||
    typeof regelversie !== 'string' ||
    !Array.isArray(woorden) ||
    !Array.isArray(regels)
  )
    return undefined
  const gelezen = woorden.map(String)
  return { op, regelversie, regels: new Map(regels.flatMap((regel) => readRegel(regel, gelezen))) }
}
