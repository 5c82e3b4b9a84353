import type { Register } from '@poortwachter/wet'
import type { Lezing } from '@poortwachter/wet/lezen'
import type { Antwoord, Celantwoord } from '../cel/antwoord.ts'
import { legeCel, nietBeschikbaar, waardefout } from '../cel/antwoord.ts'
import { isGewoneCel, readCelinvoer } from '../cel/celinvoer.ts'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'
import type { Functie } from './functie.ts'
import type { Parameter } from './parameter.ts'

/** Where a call finds the rules. */
export interface Regelbron<R = Register> {
  /** The edition in use. */
  huidig(): R
  /** A given edition, or a sentence that says which ones there are. */
  versie(versie: string): Lezing<R>
  /** Begins to load an edition that is known and not there yet; undefined when there is nothing to wait for. */
  laad(versie: string): Promise<void> | undefined
}

type Matrix = readonly (readonly unknown[])[]

const isMatrix = (waarde: unknown): waarde is Matrix => Array.isArray(waarde) && Array.isArray(waarde[0])

const isGewoneRij = (rij: readonly unknown[]): rij is readonly Celinvoer[] => {
  for (const cel of rij) if (!isGewoneCel(cel)) return false
  return true
}

/** A range as it is read; rows that need nothing done to them stay the ones Excel gave. */
const matrixOf = (waarde: unknown): Celbereik =>
  (isMatrix(waarde) ? waarde : [[waarde]]).map((rij) => (isGewoneRij(rij) ? rij : rij.map(readCelinvoer)))

const isSingle = (matrix: Celbereik): boolean => matrix.length === 1 && matrix[0]?.length === 1

/** A cell of a range that is repeated over a larger one, as Excel repeats a row, a column or a single cell. */
const cellAt = (matrix: Celbereik, rij: number, kolom: number): Celinvoer | undefined =>
  (matrix.length === 1 ? matrix[0] : matrix[rij])?.[matrix[0]?.length === 1 ? 0 : kolom]

const isVersieparameter = (parameter: Parameter<unknown, never>): boolean =>
  'rol' in parameter && (parameter as { rol?: string }).rol === 'regelversie'

type Celkeuze = (matrix: Celbereik) => Celinvoer | undefined

/** An argument with its cells normalised, once for the whole call. */
interface Invoer<R> {
  readonly parameter: Parameter<unknown, R>
  readonly naam: string
  /** The cells of an argument that is one range; null where nothing was passed. */
  readonly matrix: Celbereik | null
  readonly lees: (cel: Celkeuze, register: R) => Lezing<unknown>
}

const prepareInvoer = <R>(functie: Functie<R>, ruw: readonly unknown[]): readonly Invoer<R>[] =>
  Object.entries(functie.parameters).map(([naam, parameter], i): Invoer<R> => {
    const waarde = ruw[i] ?? null
    if (parameter.vorm === 'reeks') {
      const reeks = Array.isArray(waarde) ? waarde.map(matrixOf) : []
      return { parameter, naam, matrix: null, lees: (_, register) => parameter.lees(reeks, naam, register) }
    }
    const matrix = waarde === null ? null : matrixOf(waarde)
    return {
      parameter,
      naam,
      matrix,
      lees: (celUit, register) => {
        if (!matrix) return { soort: 'leeg' }
        if (parameter.vorm === 'tabel') return parameter.lees(matrix, naam, register)
        const cel = celUit(matrix)
        return cel === undefined
          ? { soort: 'fout', bericht: `${naam}: dit bereik is kleiner dan de andere. Maak ze even groot.` }
          : parameter.lees(cel, naam, register)
      },
    }
  })

/** A sentence as it goes on after a colon; a word in capitals keeps them. */
const withoutCapital = (zin: string): string => zin.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())

interface Gelezen {
  readonly argumenten: Record<string, unknown>
  readonly fout?: Celantwoord
}

/** Where a value may belong that its own argument cannot read and another can, while what is there for that one is none. */
const volgordezin = <R>(invoer: readonly Invoer<R>[], mis: Invoer<R>, cel: Celkeuze, register: R): string => {
  const waarde = mis.matrix && cel(mis.matrix)
  const past = invoer.find(
    ({ parameter, naam, lees }) =>
      (parameter.vorm === 'waarde' || parameter.vorm === 'kolom') &&
      !isVersieparameter(parameter) &&
      lees(cel, register).soort !== 'gelezen' &&
      parameter.lees(waarde as Celinvoer, naam, register).soort === 'gelezen',
  )
  return past ? ` Het past bij ${past.naam}; de volgorde is ${invoer.map(({ naam }) => naam).join('; ')}.` : ''
}

const readAll = <R>(invoer: readonly Invoer<R>[], cel: Celkeuze, register: R): Gelezen => {
  const argumenten: Record<string, unknown> = {}
  for (const een of invoer) {
    const { parameter, naam, lees } = een
    const lezing = lees(cel, register)
    if (lezing.soort === 'fout') {
      return { argumenten, fout: foutantwoord(parameter, lezing.bericht + volgordezin(invoer, een, cel, register)) }
    }
    if (lezing.soort === 'leeg' && parameter.verplicht) {
      return {
        argumenten,
        fout: waardefout(`${naam}: niets ingevuld. Nodig is: ${withoutCapital(parameter.uitleg.nl)}`),
      }
    }
    argumenten[naam] = lezing.soort === 'gelezen' ? lezing.waarde : undefined
  }
  return { argumenten }
}

/**
 * A word that is not on a list is "not available": Excel then still shows which words are. Other mistakes are wrong
 * values, also in pairs: their list only helps with typing.
 */
const foutantwoord = (parameter: Parameter<unknown, never>, bericht: string): Celantwoord =>
  parameter.keuzelijst && parameter.vorm !== 'reeks' ? nietBeschikbaar(bericht) : waardefout(bericht)

/** The edition that a call names; undefined when it goes by the one in use. */
export const gevraagdeVersie = <R>(functie: Functie<R>, ruw: readonly unknown[]): string | undefined => {
  const index = Object.values(functie.parameters).findIndex(isVersieparameter)
  const gevraagd = index < 0 ? null : matrixOf(ruw[index])[0]?.[0]
  return gevraagd === null || gevraagd === undefined || gevraagd === '' || gevraagd === 0
    ? undefined
    : String(gevraagd).trim()
}

const registerFor = <R>(functie: Functie<R>, ruw: readonly unknown[], regels: Regelbron<R>): Lezing<R> => {
  const versie = gevraagdeVersie(functie, ruw)
  return versie === undefined ? { soort: 'gelezen', waarde: regels.huidig() } : regels.versie(versie)
}

const single = (matrix: Celbereik): Celinvoer | undefined => matrix[0]?.[0]

/**
 * Calls a function with what Excel passed. Arguments that are columns make the function answer for every row; a
 * mistake in one row leaves the others alone.
 */
export const callFunctie = <R>(functie: Functie<R>, ruw: readonly unknown[], regels: Regelbron<R>): Antwoord => {
  const register = registerFor(functie, ruw, regels)
  if (register.soort !== 'gelezen') {
    return nietBeschikbaar(register.soort === 'fout' ? register.bericht : 'Geef een regelversie, zoals "2026.11.0".')
  }
  const invoer = prepareInvoer(functie, ruw)
  const answer = (cel: Celkeuze): Antwoord => {
    const { argumenten, fout } = readAll(invoer, cel, register.waarde)
    return fout ?? functie.bereken(register.waarde, argumenten)
  }
  const kolommen = invoer.flatMap(({ parameter, matrix }) =>
    parameter.vorm === 'kolom' && matrix && !isSingle(matrix) ? [matrix] : [],
  )
  if (kolommen.length === 0 || functie.resultaat === 'matrix') return answer(single)
  const rijen = Math.max(...kolommen.map((matrix) => matrix.length))
  const breedte = Math.max(...kolommen.map((matrix) => matrix[0]?.length ?? 0))
  return Array.from({ length: rijen }, (_, rij) =>
    Array.from({ length: breedte }, (_, kolom) => firstCell(answer((matrix) => cellAt(matrix, rij, kolom)))),
  )
}

const isRows = (antwoord: Antwoord): antwoord is readonly (readonly Celantwoord[])[] => Array.isArray(antwoord)

const firstCell = (antwoord: Antwoord): Celantwoord => (isRows(antwoord) ? (antwoord[0]?.[0] ?? legeCel) : antwoord)
