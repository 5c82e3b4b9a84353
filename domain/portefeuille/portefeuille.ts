import { antwoordOver, startantwoordOver } from '../beslissen/antwoord/antwoord.ts'
import type { Tabelantwoord } from '../beslissen/antwoord/antwoord.ts'
import { dossierkolommenUit } from '../beslissen/dossiers/dossierkolommen.ts'
import type { Dossierkolommen } from '../beslissen/dossiers/dossierkolommen.ts'
import type { Dossier } from '../beslissen/dossiers/dossier.ts'
import { eenmalig } from '../beslissen/tabelwerk/eenmalig.ts'
import { enkeleKamers, enkelGeval } from '../beslissen/antwoord/enkel-geval.ts'
import { gevalOp } from '../beslissen/geval/blokgeval.ts'
import type { Geval } from '../beslissen/geval/geval.ts'
import { redenTekst } from '../beslissen/geval/reden.ts'
import { codeOp } from '../beslissen/tabelwerk/klassecodes.ts'
import { proefruimteVan } from '../beslissen/antwoord/proefruimte.ts'
import type { Proefruimte } from '../beslissen/antwoord/proefruimte.ts'
import { werkruimteVan } from '../beslissen/tabelwerk/werkruimte.ts'
import type { Werkruimte } from '../beslissen/tabelwerk/werkruimte.ts'
import { dag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Dagoperand, Rij } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { bekendeDagOp, dagOp } from '../rekenen/termijn/dagreeks.ts'
import type { Dagknoop } from '../rekenen/termijn/knoop.ts'
import type { Termijndag } from '../rekenen/termijn/termijnknoop.ts'
import type { Vervallen } from '../rekenen/termijn/verval.ts'
import { kortlezer } from './kortantwoord.ts'
import type { Kortantwoord, Kortlezer } from './kortantwoord.ts'

/** What is asked of every case: codes of terms and of decision tables. */
export interface Portefeuillevraag<T extends string = string, B extends string = string> {
  readonly termijnen?: readonly T[]
  readonly tabellen?: readonly B[]
}

/** The answers for many cases as columns, by code. */
export interface Portefeuillekolommen {
  /** The last day of a term that the text allows; `GEEN_DAG` where no rule gives one. */
  readonly termijnen: ReadonlyMap<string, Int32Array>
  /** Place of the outcome of a table, counted from 1; 0 where it cannot be given. A table that is not there is left out. */
  readonly uitkomsten: ReadonlyMap<string, Uint8Array>
}

/** One case among many. It can be asked until the next one comes. */
export interface Portefeuillegeval<T extends string = string, B extends string = string> {
  /** Its place in the columns. */
  readonly plaats: number
  /** A day of a term; undefined where no rule gives one. */
  dag(termijn: T, welke: Termijndag): Dag | undefined
  /** The event that ends a term in this case; undefined while it is there. */
  vervallen(termijn: T): Vervallen | undefined
  /** Whether a term belongs to this case: to every case, or by an event that is known. */
  hoortBij(termijn: T): boolean
  /** The outcome of a table in the time of a look-up; undefined when it cannot be given. */
  klasse(tabel: B): string | undefined
  antwoord(tabel: B): Tabelantwoord
  /** The answer without the days in it; what it rests on is looked at, and it is worked out once for all cases alike. */
  kort(tabel: B): Kortantwoord
  /** The sentence of a row, with what this case fills in. */
  reden(rij: Rij): string
  /** The day of an operand; undefined when not known. */
  operanddag(operand: Dagoperand): Dag | undefined
  /** The answer when the last day to begin has to be known as well. */
  startantwoord(tabel: B): Tabelantwoord
}

/** Many cases under one edition. One caller uses it at a time. */
export interface Portefeuille<T extends string = string, B extends string = string> {
  readonly kolommen: (dossiers: Dossierkolommen, vraag: Portefeuillevraag<T, B>) => Portefeuillekolommen
  /** One case after another. Only what is asked is worked out, for a block of cases at once. */
  readonly gevallen: (dossiers: Dossierkolommen) => Iterable<Portefeuillegeval<T, B>>
}

const metDagen = (uit: Int32Array, van: number, aantal: number, reeks: Parameters<typeof dagOp>[0]): void => {
  const { dagen, begin, meer, compleet } = reeks
  if (compleet) for (let i = 0; i < aantal; i++) uit[van + i] = dagen[begin + i]! + meer
  else for (let i = 0; i < aantal; i++) uit[van + i] = dagOp(reeks, i)
}

/** What the cases of one edition are asked through, found once for all of them. */
interface Vraagkamer {
  readonly werkruimte: Werkruimte
  readonly proefruimte: Proefruimte
  readonly termijndag: (code: string) => Readonly<Record<Termijndag, Dagknoop>>
  readonly kort: (tabel: string) => Kortlezer
}

const nieuweKamer = (werkruimte: Werkruimte, proefruimte: Proefruimte): Vraagkamer => {
  const { termijnen } = werkruimte
  return {
    werkruimte,
    proefruimte,
    termijndag: eenmalig((code: string) => ({
      wet: termijnen.dag(code, 'wet'),
      veilig: termijnen.dag(code, 'veilig'),
      begin: termijnen.dag(code, 'begin'),
    })),
    kort: eenmalig((tabel: string) => kortlezer(werkruimte, proefruimte, tabel)),
  }
}

const kamerVanEnkele = (register: Register): Vraagkamer => {
  const { geval, proef } = enkeleKamers(register)
  return nieuweKamer(geval, proef)
}

/** Every case begins with it, and of many no table is asked. */
const NOG_NIETS: readonly never[] = []

/** There are as many as there are cases: what it can be asked stands on the class. */
class Gevraagd implements Portefeuillegeval {
  readonly plaats: number
  private readonly geval: Geval
  private readonly kamer: Vraagkamer
  /** By code of the table; of most cases one or two are asked. */
  private antwoorden: readonly (readonly [tabel: string, antwoord: Tabelantwoord])[]

  constructor(geval: Geval, kamer: Vraagkamer) {
    this.plaats = geval.blok.van + geval.plaats
    this.geval = geval
    this.kamer = kamer
    this.antwoorden = NOG_NIETS
  }

  dag(termijn: string, welke: Termijndag): Dag | undefined {
    const { blok, plaats } = this.geval
    return bekendeDagOp(this.kamer.termijndag(termijn)[welke].reeks(blok), plaats)
  }

  vervallen(termijn: string): Vervallen | undefined {
    const { blok, plaats } = this.geval
    return this.kamer.werkruimte.termijnen.vervallen(termijn, blok, plaats)
  }

  hoortBij(termijn: string): boolean {
    const { blok, plaats } = this.geval
    return this.kamer.werkruimte.termijnen.hoortBij(termijn, blok, plaats)
  }

  klasse(code: string): string | undefined {
    const { blok, plaats } = this.geval
    const tabel = this.kamer.werkruimte.tabel(code)
    return tabel?.uitkomsten[codeOp(tabel.codes(blok), plaats) - 1]
  }

  antwoord(tabel: string): Tabelantwoord {
    for (const [code, bekend] of this.antwoorden) if (code === tabel) return bekend
    const antwoord = antwoordOver(this.geval, tabel, this.kamer.proefruimte)
    this.antwoorden = [...this.antwoorden, [tabel, antwoord]]
    return antwoord
  }

  kort(tabel: string): Kortantwoord {
    return this.kamer.kort(tabel)(this.geval)
  }

  reden({ reden }: Rij): string {
    return redenTekst(this.geval, reden)
  }

  operanddag(operand: Dagoperand): Dag | undefined {
    return this.geval.dag(operand)
  }

  startantwoord(tabel: string): Tabelantwoord {
    return startantwoordOver(this.geval, tabel, this.kamer.proefruimte)
  }
}

/** One case by itself, asked in the same way. It can be asked until the next one is. */
export const portefeuillegeval = (register: Register, dossier: Dossier): Portefeuillegeval => {
  const { geval } = enkelGeval(register, dossier)
  return new Gevraagd(geval, register.eenmalig(kamerVanEnkele))
}

/**
 * A case that stays, asked for a table of either kind. What an engine compiled for the objects of a class goes with the
 * last of them when memory is cleaned up, so without it every recalculation of a workbook would begin anew.
 */
const blijvendGeval = (register: Register): Portefeuillegeval => {
  const { gecontroleerdOp, beslistabellen } = register.regelboek
  const [eersteZiektedag, peildatum] = [dag(gecontroleerdOp), dag(gecontroleerdOp)]
  const werkruimte = werkruimteVan(register)
  const [blok] = werkruimte.blokken(dossierkolommenUit(register, [{ eersteZiektedag, peildatum, feiten: {} }]))
  const geval = new Gevraagd(gevalOp(werkruimte, blok!, 0), nieuweKamer(werkruimte, proefruimteVan(register)))
  const perSoort = new Map(beslistabellen.map(({ soort, code }) => [soort, code]))
  for (const code of perSoort.values()) geval.antwoord(code)
  return geval
}

/** Makes an edition ready for many cases. */
export const portefeuille = (register: Register): Portefeuille => {
  const werkruimte = werkruimteVan(register)
  register.eenmalig(blijvendGeval)
  const kamer = nieuweKamer(werkruimte, proefruimteVan(register))
  return {
    kolommen: (dossiers, { termijnen = [], tabellen = [] }) => {
      const dagen = termijnen.map((code) => ({
        code,
        knoop: werkruimte.termijnen.dag(code, 'wet'),
        kolom: new Int32Array(dossiers.aantal),
      }))
      const uitkomsten = tabellen.flatMap((code) => {
        const tabel = werkruimte.tabel(code)
        return tabel ? [{ code, tabel, kolom: new Uint8Array(dossiers.aantal) }] : []
      })
      for (const blok of werkruimte.blokken(dossiers)) {
        for (const { knoop, kolom } of dagen) metDagen(kolom, blok.van, blok.aantal, knoop.reeks(blok))
        for (const { tabel, kolom } of uitkomsten) {
          kolom.set(tabel.codes(blok).codes.subarray(0, blok.aantal), blok.van)
        }
      }
      return {
        termijnen: new Map(dagen.map(({ code, kolom }) => [code, kolom])),
        uitkomsten: new Map(uitkomsten.map(({ code, kolom }) => [code, kolom])),
      }
    },
    gevallen: function* (dossiers) {
      for (const blok of werkruimte.blokken(dossiers)) {
        for (let i = 0; i < blok.aantal; i++) {
          yield new Gevraagd(gevalOp(werkruimte, blok, i), kamer)
        }
      }
    },
  }
}
