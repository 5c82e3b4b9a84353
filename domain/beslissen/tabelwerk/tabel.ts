import { OORDEEL } from '../../regelboek/beslistabel.ts'
import type { Beslistabel, Rij, Tabelregel } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'
import type { IsoDag } from '../../dag/datum.ts'
import { bekendAtoom, uitkomstenVan } from './atoom.ts'
import type { Atoom } from './atoom.ts'
import { operandfeiten } from './dagoperand.ts'
import { eenmalig } from './eenmalig.ts'
import { atomenVan, normaalvormVan } from './normaalvorm.ts'
import type { Normaalvorm } from './normaalvorm.ts'
import { rijplanVan } from './rijplan.ts'
import type { Rijplan } from './rijplan.ts'

/** A row made ready. */
export interface Tabelrij {
  readonly rij: Rij
  /** Its place in the table, counted from 0. */
  readonly plaats: number
  readonly voorwaarde: Normaalvorm
  /** When it has to be known whether it matches; undefined for a row of which that never depends. */
  readonly speelt: Normaalvorm | undefined
  /** Every test in what it tests. */
  readonly atomen: readonly Atoom[]
  /** What it looks at, in the order of its tests: facts by their index, and tables by their code. */
  readonly bekijkt: readonly (number | string)[]
  /** The same of what moves a term that it leans on: days on which steps were done that it is counted from. */
  readonly ankers: readonly (number | string)[]
  /** Codes of the tables that its conditions lean on. */
  readonly steun: readonly string[]
  /** Indexes of the facts that have to be given for it to count. */
  readonly beroep: readonly number[]
  /** Place of its outcome, counted from 1; 0 when it has none. */
  readonly code: number
  /** Places of the later rows that it takes away, or turns into a matter of judgment. */
  readonly neemtWeg: readonly number[]
}

/** What a row tests: when it matches, and when that has to be known. */
export const voorwaardenVan = ({ voorwaarde, speelt }: Tabelrij): readonly Normaalvorm[] =>
  speelt ? [voorwaarde, speelt] : [voorwaarde]

/** A table made ready: the rows of one entry of its timeline. */
export interface Gereed {
  readonly tabel: Beslistabel
  readonly regel: Tabelregel
  /** First day of the entry. */
  readonly vanaf: IsoDag
  readonly uitkomsten: readonly string[]
  /** Place of the outcome that leaves it to a person, counted from 1. */
  readonly oordeelcode: number
  readonly rijen: readonly Tabelrij[]
  readonly rijplan: Rijplan
}

/** The row of a collecting table that answers when there is no finding. */
export const slotrij = ({ rijen }: Gereed): Tabelrij => rijen.at(-1)!

const heeftTekortkoming = ({ regelboek }: Register): boolean =>
  regelboek.beslistabellen.some(({ tijdlijn }) =>
    tijdlijn.ingangen.some((ingang) => 'regel' in ingang && ingang.regel.rijen.some(({ speelt }) => speelt)),
  )

/** Whether an edition says of its shortcomings when they have to be known; one that does not answers as it always did. */
export const kentTekortkomingen = (register: Register): boolean => register.eenmalig(heeftTekortkoming)

const bekekenIn = ({ klasse }: Atoom): readonly (number | string)[] => {
  if (klasse.soort === 'tabel') return [klasse.tabel]
  return klasse.soort === 'dagpaar' && klasse.met.feit !== undefined ? [klasse.feit, klasse.met.feit] : [klasse.feit]
}

const ankersIn = (register: Register, { klasse }: Atoom): readonly (number | string)[] => {
  if (klasse.soort === 'tabel') return [klasse.tabel]
  return klasse.soort === 'dagpaar' ? operandfeiten(register, klasse.met.operand) : []
}

/** An entry of a timeline that has rows. */
type Regelingang = Extract<Ingang<Tabelregel>, { readonly regel: unknown }>

const nieuwGereed = (register: Register, tabel: Beslistabel, { regel, vanaf }: Regelingang): Gereed => {
  const uitkomsten = uitkomstenVan(tabel)
  const voorwaarden = regel.rijen.map((rij) => normaalvormVan(register, rij.als ?? { alle: [] }))
  const beroepen = regel.rijen.map(({ beroepOp }) => (beroepOp ?? []).map((naam) => register.feitindex.get(naam)!))
  const speelden = regel.rijen.map(({ speelt }) => speelt && normaalvormVan(register, speelt))
  const rijplan = rijplanVan(
    voorwaarden.map((voorwaarde, plaats) => [
      ...beroepen[plaats]!.map((feit): Normaalvorm => ({ soort: 'atoom', atoom: bekendAtoom(register, feit) })),
      voorwaarde,
    ]),
    speelden,
  )
  const rijen = regel.rijen.map((rij, plaats): Tabelrij => {
    const voorwaarde = voorwaarden[plaats]!
    const speelt = speelden[plaats]
    const atomen = [voorwaarde, ...(speelt ? [speelt] : [])].flatMap(atomenVan)
    const steun = atomen.flatMap(({ klasse }) => (klasse.soort === 'tabel' ? [klasse.tabel] : []))
    return {
      rij,
      plaats,
      voorwaarde,
      speelt,
      atomen,
      bekijkt: [...new Set([...beroepen[plaats]!, ...atomen.flatMap(bekekenIn)])],
      ankers: [
        ...new Set([
          ...(rij.vervolg ? operandfeiten(register, rij.vervolg.dag) : []),
          ...atomen.flatMap((atoom) => ankersIn(register, atoom)),
        ]),
      ],
      steun: [...new Set(steun)],
      beroep: beroepen[plaats]!,
      code: uitkomsten.indexOf(rij.dan ?? (rij.oordeel && tabel.soort === 'eerste' ? OORDEEL : '')) + 1,
      neemtWeg: regel.rijen.flatMap(({ id, groep }, ander) =>
        ander > plaats && rij.neemtWeg?.some((doel) => doel === id || doel === groep) ? [ander] : [],
      ),
    }
  })
  return { tabel, regel, vanaf, uitkomsten, oordeelcode: uitkomsten.indexOf(OORDEEL) + 1, rijen, rijplan }
}

const geredenIn = (register: Register): ((vraag: readonly [Beslistabel, Regelingang]) => Gereed) =>
  eenmalig(
    ([tabel, ingang]: readonly [Beslistabel, Regelingang]) => nieuwGereed(register, tabel, ingang),
    ([, ingang]) => ingang,
  )

/** The rows of an entry made ready, once for each edition. */
export const gereedVan = (register: Register, tabel: Beslistabel, ingang: Regelingang): Gereed =>
  register.eenmalig(geredenIn)([tabel, ingang])
