import { alsProcent } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import type { Invoerblok, Invoercel } from './blok.ts'
import { eachRecord } from './csv/ontleding.ts'
import type { Csvvorm } from './csv/ontleding.ts'
import type { Rekenrij } from './kolommen/rij.ts'
import { serialOf } from '../werkmapdatum.ts'

/** A row of the input with where it stood, as wide as the headings. */
export interface Invoerrij {
  readonly cellen: readonly Invoercel[]
  readonly regel: number
  /** Places of the cells whose number is shown as a percentage. */
  readonly procenten: readonly number[]
  /** Why the row cannot be trusted; undefined when it can. */
  readonly weigering: string | undefined
  /** What the user should look at in a row that is worked out all the same. */
  readonly opmerking: string | undefined
}

/** The rows of a block and the number of lines it took up. */
interface Blokrijen {
  readonly rijen: readonly Invoerrij[]
  readonly regels: number
}

type Bladblok = Extract<Invoerblok, { readonly soort: 'blad' }>

/** Texts that begin with one of these may be blank. */
const HOOGSTE_WIT = 0x20

const isBlank = (cel: Invoercel | undefined): boolean => {
  if (typeof cel !== 'string') return cel === undefined
  if (cel === '') return true
  const begin = cel.charCodeAt(0)
  return (begin <= HOOGSTE_WIT || begin > 0x7e) && cel.trim() === ''
}

const GEEN_PROCENTEN: readonly number[] = []

/**
 * A row made as wide as the headings. Fewer cells are empty ones: Excel leaves separators at the end of a line out.
 * More cells than headings means that cells have moved, and which ones nobody can say.
 */
const fitRow = (
  cellen: readonly Invoercel[],
  regel: number,
  breedte: number,
  { weigering, opmerking, procenten }: Omit<Invoerrij, 'cellen' | 'regel'>,
): Invoerrij => {
  const passend =
    cellen.length < breedte ? [...cellen, ...Array.from({ length: breedte - cellen.length }, () => '')] : cellen
  const gevuld = passend.findLastIndex((cel) => !isBlank(cel)) + 1
  const teveel = `De rij heeft ${gevuld} velden en er zijn ${breedte} koppen. Zet tekst met een scheidingsteken tussen aanhalingstekens.`
  return {
    cellen: passend.length > breedte ? passend.slice(0, breedte) : passend,
    regel,
    procenten,
    weigering: weigering ?? (gevuld > breedte ? teveel : undefined),
    opmerking,
  }
}

const eachSheetRow = (blok: Bladblok, breedte: number, onRij: (rij: Invoerrij) => void): void => {
  for (const [i, cellen] of blok.rijen.entries()) {
    const rij = fitRow(cellen, blok.nummers[i]!, breedte, {
      weigering: blok.geweigerd?.[i],
      opmerking: undefined,
      procenten: blok.procenten[i] ?? [],
    })
    if (blok.isTabel || !rij.cellen.every(isBlank)) onRij(rij)
  }
}

/**
 * Gives the rows of a block that hold something, in their order, each before the next is read. Comes back with how many
 * lines the block took up.
 */
export const eachRij = (
  blok: Invoerblok,
  csv: Csvvorm | undefined,
  breedte: number,
  onRij: (rij: Invoerrij) => void,
): number => {
  if (blok.soort === 'blad') eachSheetRow(blok, breedte, onRij)
  if (blok.soort === 'blad' || csv === undefined) return 0
  return eachRecord(blok.bytes, csv, blok.plaatsen, ({ cellen, regel, weigering, opmerking }, nummer) => {
    if (nummer < blok.overslaan || cellen.every(isBlank)) return
    const rij = { cellen, regel: regel + 1, procenten: GEEN_PROCENTEN, weigering, opmerking }
    onRij(cellen.length === breedte ? rij : fitRow(cellen, rij.regel, breedte, rij))
  })
}

/** The rows of a block that hold something, in their order. */
export const readRijen = (blok: Invoerblok, csv: Csvvorm | undefined, breedte: number): Blokrijen => {
  const rijen: Invoerrij[] = []
  const regels = eachRij(blok, csv, breedte, (rij) => void rijen.push(rij))
  return { rijen, regels }
}

const cellOf = (cel: Invoercel): Dossiercel => (cel instanceof Date ? serialOf(cel) : cel)

const isPlain = (rij: Invoerrij): rij is Invoerrij & { readonly cellen: readonly Dossiercel[] } =>
  rij.procenten.length === 0 && !rij.cellen.some((cel) => typeof cel === 'object')

/**
 * A row as the calculation takes it: a date of a workbook becomes its serial number, and a number that is shown as a
 * percentage becomes that percentage.
 */
export const rekenrijOf = (rij: Invoerrij): Rekenrij => {
  if (isPlain(rij)) return rij
  const { weigering, opmerking, procenten } = rij
  const cellen = rij.cellen.map(cellOf)
  for (const plaats of procenten) cellen[plaats] = alsProcent(cellen[plaats] ?? '')
  return { cellen, weigering, opmerking }
}
