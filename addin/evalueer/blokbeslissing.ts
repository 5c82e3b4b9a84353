import { dossierstand, redenbronVan } from '../../domain/beslissen/dossier.ts'
import type { Dossierstand } from '../../domain/beslissen/dossier.ts'
import { ontbrekendVan, rijenVan } from '../../domain/beslissen/kolommen/beslissingkolommen.ts'
import type { Beslissingkolommen } from '../../domain/beslissen/kolommen/beslissingkolommen.ts'
import { dossierUit } from '../../domain/beslissen/kolommen/dossierkolommen.ts'
import { beslissingrekenaar } from '../../domain/beslissen/kolommen/portefeuille.ts'
import type { Beslissingrekenaar } from '../../domain/beslissen/kolommen/portefeuille.ts'
import { redenTekst } from '../../domain/beslissen/reden.ts'
import type { Dag } from '../../domain/datum.ts'
import type { Rij } from '../../domain/regelboek/beslistabel.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import { createFeitlezer, feitbronOf } from '../caseload/feitkolommen.ts'
import type { Feitfout, Gedateerd } from '../caseload/feitkolommen.ts'
import { kolomklasse } from '../caseload/kolombeslissing.ts'
import type { Koppeling } from '../caseload/koppeling.ts'
import type { Termijnberekening } from '../caseload/termijngeheugen.ts'
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
  const rekenaars = new Map<string, Beslissingrekenaar | undefined>()
  const zoekers = new Map<string, Tabelrijzoeker>()

  const calculatorFor = (tabel: string): Beslissingrekenaar | undefined => {
    if (!rekenaars.has(tabel)) rekenaars.set(tabel, beslissingrekenaar(register, tabel))
    return rekenaars.get(tabel)
  }
  const rowsOf = (tabel: string): Tabelrijzoeker => {
    const zoeker = zoekers.get(tabel) ?? createTabelrijen(register, tabel, peildatum)
    zoekers.set(tabel, zoeker)
    return zoeker
  }

  return (dossiers) => {
    const { kolommen, fouten } = readFeiten(dossiers, peildatum)
    const perTabel = new Map<string, Beslissingkolommen | undefined>()
    const outcomeOf = (tabel: string): Beslissingkolommen | undefined => {
      if (!perTabel.has(tabel)) perTabel.set(tabel, calculatorFor(tabel)?.(kolommen))
      return perTabel.get(tabel)
    }
    const standAt = (plaats: number): Dossierstand => dossierstand(register, dossierUit(register, kolommen, plaats), termijn)
    /** Several columns ask for the rows of one case in turn. */
    const laatste = new Map<string, { readonly plaats: number; readonly rijen: readonly Rij[] }>()
    const rowsAt = (tabel: string, plaats: number): readonly Rij[] => {
      const bekend = laatste.get(tabel)
      if (bekend?.plaats === plaats) return bekend.rijen
      const uitkomst = outcomeOf(tabel)
      const rijen =
        uitkomst && uitkomst.uitkomst[plaats] !== 0
          ? rowsOf(tabel)(rijenVan(uitkomst, plaats), dossiers[plaats]!.ziektedatum).slice(0, MEESTE_REDENEN)
          : []
      laatste.set(tabel, { plaats, rijen })
      return rijen
    }
    return {
      fouten,
      klasse: (tabel, plaats) => kolomklasse(outcomeOf(tabel), plaats),
      rijen: rowsAt,
      redenen: (tabel, plaats) => {
        const rijen = rowsAt(tabel, plaats)
        const isVast = rijen.every(({ reden }) => !reden.includes('{'))
        if (isVast) return rijen.map(({ reden }) => reden)
        const stand = standAt(plaats)
        return rijen.map(({ reden }) => redenTekst(redenbronVan(stand), reden))
      },
      ontbreekt: (tabel, plaats) => {
        const uitkomst = outcomeOf(tabel)
        return uitkomst ? ontbrekendVan(register, uitkomst, plaats) : []
      },
      start: (tabel, plaats) => {
        if (!rowsAt(tabel, plaats).some(({ vervolg }) => vervolg?.soort === 'start')) return undefined
        return startday(standAt(plaats), tabel)
      },
    }
  }
}
