import { KIEZERS, INGEBOUWD } from '../rekenblad/functies/namen.ts'
import { formulenaam, type FunctieBeschrijving, type FunctieParameter } from '../rekenblad/gastheer.ts'
import { parameterVan } from '../rekenblad/marshalling.ts'
import type { Landinstelling } from '../rekenblad/talen.ts'

export interface Aanvulkeuze {
  /** What is put in the formula. */
  readonly tekst: string
  readonly uitleg: string
}

/** Help at one place of a formula that is being typed. */
export interface Aanvulling {
  /** The function around the cursor, with the argument that is being typed. */
  readonly oproep?: {
    readonly naam: string
    readonly uitleg: string
    readonly parameters: readonly FunctieParameter[]
    readonly actief: number
  }
  readonly keuzes: readonly Aanvulkeuze[]
  /** The piece of text that a choice replaces. */
  readonly van: number
  readonly tot: number
}

/** Functions and choices that can be typed, from `functions.json` and the built-in names. */
export interface Catalogus {
  readonly naamruimte: string
  readonly functies: readonly FunctieBeschrijving[]
  readonly keuzelijsten: ReadonlyMap<string, readonly Aanvulkeuze[]>
}

/** The choice lists of a `functions.json`. */
export const leesKeuzelijsten = (json: unknown): Catalogus['keuzelijsten'] => {
  const lijsten = new Map<string, readonly Aanvulkeuze[]>()
  if (!isObject(json) || !Array.isArray(json['enums'])) return lijsten
  for (const lijst of json['enums']) {
    if (!isObject(lijst) || typeof lijst['id'] !== 'string' || !Array.isArray(lijst['values'])) continue
    lijsten.set(
      lijst['id'],
      lijst['values'].filter(isObject).map((w) => ({
        tekst: `"${String(w['stringValue'] ?? w['numberValue'] ?? w['name'] ?? '')}"`,
        uitleg: String(w['tooltip'] ?? ''),
      })),
    )
  }
  return lijsten
}

const isObject = (w: unknown): w is Record<string, unknown> => typeof w === 'object' && w !== null

const MEESTE = 60

/** What to offer while `tekst` is typed with the cursor at `plek`. Undefined when it is no formula. */
export const aanvullingOp = (
  tekst: string,
  plek: number,
  catalogus: Catalogus,
  land: Landinstelling,
): Aanvulling | undefined => {
  if (!tekst.startsWith('=')) return undefined
  const voor = tekst.slice(0, plek)
  const { open, inTekst } = haakjes(voor, land.scheiding)
  const binnenste = open.at(-1)
  const f = binnenste ? vindFunctie(binnenste.naam, catalogus) : undefined
  const p = f && binnenste ? parameterVan(f, binnenste.argument) : undefined
  const basis =
    f && binnenste
      ? {
          oproep: {
            naam: formulenaam(catalogus.naamruimte, f),
            uitleg: f.description ?? '',
            parameters: f.parameters,
            actief: p ? f.parameters.indexOf(p) : -1,
          },
        }
      : {}
  const argument = /(?:^=|[(;,+\-*/&=<>{\\]\s*)("?[^"(;,]*)$/.exec(voor)?.[1] ?? ''
  const lijst = p?.customEnumId ? catalogus.keuzelijsten.get(p.customEnumId) : undefined
  if (lijst && (inTekst || argument === '' || argument.startsWith('"'))) {
    const begin = argument.replace('"', '').toLowerCase()
    return {
      ...basis,
      keuzes: lijst.filter((k) => k.tekst.slice(1).toLowerCase().startsWith(begin)).slice(0, MEESTE),
      van: plek - argument.length,
      tot: plek,
    }
  }
  const woord = inTekst ? '' : (/[\p{L}_][\p{L}\p{N}_.]*$/u.exec(voor)?.[0] ?? '')
  if (woord === '') return { ...basis, keuzes: [], van: plek, tot: plek }
  return { ...basis, keuzes: functienamen(woord, catalogus, land), van: plek - woord.length, tot: plek }
}

const vindFunctie = (naam: string, { naamruimte, functies }: Catalogus): FunctieBeschrijving | undefined =>
  functies.find((f) => formulenaam(naamruimte, f) === naam.toUpperCase())

const functienamen = (woord: string, { naamruimte, functies }: Catalogus, land: Landinstelling): Aanvulkeuze[] => {
  const hoofd = woord.toUpperCase()
  const eigen = functies.map((f) => ({ tekst: `${formulenaam(naamruimte, f)}(`, uitleg: f.description ?? '' }))
  const ingebouwd = [...KIEZERS, ...INGEBOUWD.values()].map((f) => ({
    tekst: `${land.taal === 'nl' ? f.nl : f.en}(`,
    uitleg: '',
  }))
  return [...eigen, ...ingebouwd.toSorted((a, b) => a.tekst.localeCompare(b.tekst))]
    .filter((k) => k.tekst.startsWith(hoofd))
    .slice(0, MEESTE)
}

/** Calls that are open before the cursor, outermost first, and whether the cursor is inside quotes. */
const haakjes = (voor: string, scheiding: string): { open: { naam: string; argument: number }[]; inTekst: boolean } => {
  const open: { naam: string; argument: number }[] = []
  let inTekst = false
  let woord = ''
  for (const teken of voor) {
    if (teken === '"') inTekst = !inTekst
    if (inTekst) continue
    const laatste = open.at(-1)
    if (teken === '(') open.push({ naam: woord, argument: 0 })
    else if (teken === ')') open.pop()
    else if (teken === scheiding && laatste) laatste.argument += 1
    woord = /[\p{L}\p{N}_.]/u.test(teken) ? woord + teken : ''
  }
  return { open, inTekst }
}
