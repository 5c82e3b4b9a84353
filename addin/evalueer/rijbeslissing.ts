import { vervolgdatum } from '../../domain/beslissen/bevinding.ts'
import { dossierstand } from '../../domain/beslissen/dossier.ts'
import type { Dossierstand } from '../../domain/beslissen/dossier.ts'
import { eersteTreffer } from '../../domain/beslissen/oordeel.ts'
import { redenTekst } from '../../domain/beslissen/reden.ts'
import { slotrij } from '../../domain/beslissen/tabel.ts'
import type { Gereed, Tabelrij } from '../../domain/beslissen/tabel.ts'
import type { Dag } from '../../domain/datum.ts'
import { OORDEEL } from '../../domain/regelboek/beslistabel.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import type { termijn } from '../../domain/termijn/termijn.ts'
import type { Dossier, Leesfout } from '../caseload/dossier.ts'
import { feitenOf } from '../caseload/feiten.ts'

/** What a table says about a row, as far as a portfolio shows it. */
export interface Rijoordeel {
  /** The outcome; `ontbreekt` when facts are missing, `geen regel` when the table cannot say. */
  readonly klasse: string
  /** Ids of the rows that answer, heaviest first. */
  readonly rijen: readonly string[]
  /** The same as sentences. */
  readonly redenen: readonly string[]
  /** Names of the facts that are missing, in the order of the edition. */
  readonly ontbreekt: readonly string[]
  /** Last day to begin that follows from it. */
  readonly start: Dag | undefined
}

/** Decisions about one row. */
export interface Rijbeslissing {
  readonly fouten: readonly Leesfout[]
  oordeel(tabel: string): Rijoordeel
}

/** More reasons than this say no more. */
const MEESTE_REDENEN = 3

const GEEN_REGEL: Rijoordeel = { klasse: 'geen regel', rijen: [], redenen: [], ontbreekt: [], start: undefined }

const startOf = (stand: Dossierstand, { rij }: Tabelrij): Dag | undefined =>
  rij.vervolg?.soort === 'start' ? vervolgdatum(stand, rij.vervolg.dag) : undefined

/** The last day to begin; not known as long as rows with another day may match. */
const startday = (stand: Dossierstand, gereed: Gereed, rij: Tabelrij): Dag | undefined => {
  const dag = startOf(stand, rij)
  if (dag === undefined) return undefined
  const { code } = eersteTreffer(gereed, stand, (een, ander) => een.code === ander.code && startOf(stand, een) === startOf(stand, ander))
  return code > 0 ? dag : undefined
}

const judge = (register: Register, stand: Dossierstand, tabel: string): Rijoordeel => {
  const beslistabel = register.beslistabel.get(tabel)
  const gereed = beslistabel && stand.gereed(beslistabel)
  if (!gereed) return GEEN_REGEL
  const { code, rijen, gemist } = stand.oordeel(gereed)
  if (code === 0) {
    if (gemist.feiten.size === 0) return GEEN_REGEL
    const ontbreekt = [...gemist.feiten].toSorted((a, b) => a - b).map((index) => register.regelboek.feiten[index]!.naam)
    return { ...GEEN_REGEL, klasse: 'ontbreekt', ontbreekt }
  }
  const eerste = rijen[0]!
  const isEerste = gereed.tabel.soort === 'eerste'
  const genoemd = isEerste ? [eerste] : rijen.filter((rij) => rij !== slotrij(gereed) || rijen.length === 1).slice(0, MEESTE_REDENEN)
  return {
    klasse: isEerste && eerste.rij.oordeel !== undefined ? OORDEEL : gereed.uitkomsten[code - 1]!,
    rijen: genoemd.map(({ rij }) => rij.id),
    redenen: genoemd.map(({ rij }) => redenTekst(stand, rij.reden)),
    ontbreekt: [],
    start: isEerste ? startday(stand, gereed, eerste) : undefined,
  }
}

/** Lays a row with a first sick day beside the edition; each table is worked out when it is first asked for. */
export const decideRow = (
  register: Register,
  dossier: Dossier,
  eersteZiektedag: Dag,
  peildatum: Dag,
  termijnuit: typeof termijn,
): Rijbeslissing => {
  const { feiten, fouten } = feitenOf(register, dossier)
  const stand = dossierstand(register, { eersteZiektedag, peildatum, feiten }, termijnuit)
  const oordelen = new Map<string, Rijoordeel>()
  return {
    fouten,
    oordeel: (tabel) => {
      const bekend = oordelen.get(tabel)
      if (bekend) return bekend
      const nieuw = judge(register, stand, tabel)
      oordelen.set(tabel, nieuw)
      return nieuw
    },
  }
}
