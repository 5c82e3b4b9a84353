import {
  dossierstand,
  dossierUit,
  ontbrekendVan,
  portefeuillerekenaar,
  redenkolom,
  redentermijnen,
  rijenVan,
} from '@poortwachter/wet'
import type { Beslissingkolommen, Dag, Portefeuillerekenaar, Redenkolom, Register, Rij } from '@poortwachter/wet'
import { createFeitlezer, feitbronOf } from '../../dossiers/feitkolommen.ts'
import type { Feitfout, Gedateerd } from '../../dossiers/feitkolommen.ts'
import { kolomklasse } from '../../dossiers/kolombeslissing.ts'
import type { Koppeling } from '../../dossiers/koppeling.ts'
import type { Termijnberekening } from '../../dossiers/termijngeheugen.ts'
import { startday } from './startdag.ts'
import { createTabelrijen } from './tabelrijen.ts'
import type { Tabelrijzoeker } from './tabelrijen.ts'

/** What the tables of an edition say about the cases of a block; a case is named by its place. */
export interface Blokbeslissing {
  readonly fouten: readonly Feitfout[]
  /** The outcome; `ontbreekt` when facts are missing, `geen regel` when the table cannot say. */
  klasse(tabel: string, plaats: number): string
  /** The rows that answer, heaviest first. */
  rijen(tabel: string, plaats: number): readonly Rij[]
  /** The same as sentences. */
  redenen(tabel: string, plaats: number): readonly string[]
  /** Names of the facts that are missing, in the order of the edition. */
  ontbreekt(tabel: string, plaats: number): readonly string[]
  /** Last day to begin that follows from it. */
  start(tabel: string, plaats: number): Dag | undefined
}

/** More reasons than this say no more. */
const MEESTE_REDENEN = 3

/** What a table says about the cases of a block; without outcome the edition does not have the table. */
interface Tabelantwoord {
  readonly uitkomst: Beslissingkolommen | undefined
  readonly reden: Redenkolom
}

/** What decisions about blocks of cases are taken with. */
export interface Beslisvoorraad {
  readonly register: Register
  readonly koppeling: Koppeling
  readonly peildatum: Dag
  readonly termijn: Termijnberekening
}

/** Takes decisions about blocks of cases, a table at a time and in columns. */
export const createBlokbeslisser = ({
  register,
  koppeling,
  peildatum,
  termijn,
}: Beslisvoorraad): ((dossiers: readonly Gedateerd[]) => Blokbeslissing) => {
  const readFeiten = createFeitlezer(register, feitbronOf(koppeling))
  const rekenaars = new Map<string, Portefeuillerekenaar>()
  const zoekers = new Map<string, Tabelrijzoeker>()

  /** Works a table out, with the terms that stand in its sentences. */
  const calculatorFor = (tabel: string): Portefeuillerekenaar => {
    const rekenaar =
      rekenaars.get(tabel) ??
      portefeuillerekenaar(register, { tabellen: [tabel], termijnen: redentermijnen(register, tabel) })
    rekenaars.set(tabel, rekenaar)
    return rekenaar
  }
  const rowsOf = (tabel: string): Tabelrijzoeker => {
    const zoeker = zoekers.get(tabel) ?? createTabelrijen(register, tabel, peildatum)
    zoekers.set(tabel, zoeker)
    return zoeker
  }

  return (dossiers) => {
    const { kolommen, fouten } = readFeiten(dossiers, peildatum)
    const perTabel = new Map<string, Tabelantwoord>()
    const answerOf = (tabel: string): Tabelantwoord => {
      const bekend = perTabel.get(tabel)
      if (bekend) return bekend
      const { beslissingen, termijnen } = calculatorFor(tabel)(kolommen)
      const antwoord = { uitkomst: beslissingen.get(tabel), reden: redenkolom(register, kolommen, termijnen) }
      perTabel.set(tabel, antwoord)
      return antwoord
    }
    /** Several columns ask for the rows of one case in turn. */
    const laatste = new Map<string, { readonly plaats: number; readonly rijen: readonly Rij[] }>()
    const rowsAt = (tabel: string, plaats: number): readonly Rij[] => {
      const bekend = laatste.get(tabel)
      if (bekend?.plaats === plaats) return bekend.rijen
      const { uitkomst } = answerOf(tabel)
      const rijen =
        uitkomst && uitkomst.uitkomst[plaats] !== 0
          ? rowsOf(tabel)(rijenVan(uitkomst, plaats), dossiers[plaats]!.ziektedatum).slice(0, MEESTE_REDENEN)
          : []
      laatste.set(tabel, { plaats, rijen })
      return rijen
    }
    return {
      fouten,
      klasse: (tabel, plaats) => kolomklasse(answerOf(tabel).uitkomst, plaats),
      rijen: rowsAt,
      redenen: (tabel, plaats) => rowsAt(tabel, plaats).map(({ reden }) => answerOf(tabel).reden(reden, plaats)),
      ontbreekt: (tabel, plaats) => {
        const { uitkomst } = answerOf(tabel)
        return uitkomst ? ontbrekendVan(register, uitkomst, plaats) : []
      },
      start: (tabel, plaats) => {
        if (!rowsAt(tabel, plaats).some(({ vervolg }) => vervolg?.soort === 'start')) return undefined
        return startday(dossierstand(register, dossierUit(register, kolommen, plaats), termijn), tabel)
      },
    }
  }
}
