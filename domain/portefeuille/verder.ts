import { dag, plusMaanden } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Afstand } from '../regelboek/afstand.ts'
import { LEEG } from './bitvlak.ts'
import { nieuweBlokdagen } from './dagenkolom.ts'
import type { Blokdagen, Dagenkolom } from './dagenkolom.ts'
import { GEEN_DAG } from './dossierkolommen.ts'

const verder = (van: Dag, { maanden, dagen, afronding }: Afstand): number =>
  (maanden === 0 ? van : plusMaanden(van, maanden, afronding)) + dagen

/** The days of a column that much further; a day that is not known stays so. */
export const verderDagen = (kolom: Dagenkolom, afstand: Afstand): Dagenkolom => {
  const { maanden, dagen } = afstand
  if (maanden === 0 && dagen === 0) return kolom
  const uit = nieuweBlokdagen()
  const ruimte = uit.dagen
  const geheugen = maanden === 0 ? LEEG : geheugenVoor(`${maanden} ${afstand.afronding}`)
  return (blok) => {
    const bron = kolom(blok)
    if (!bron) return undefined
    if (maanden !== 0) maandenVerder(ruimte, bron, blok.aantal, afstand, geheugen)
    uit.dagen = maanden === 0 ? bron.dagen : ruimte
    uit.begin = maanden === 0 ? bron.begin : 0
    uit.meer = maanden === 0 ? bron.meer + dagen : dagen
    uit.geen = bron.geen
    uit.vroegste = bron.geen === LEEG ? verder(bron.vroegste as Dag, afstand) : GEEN_DAG
    return uit
  }
}

/** Days a number of months later that were worked out before, by distance: a caseload spans few different days. */
const onthouden = new Map<string, Int32Array>()
const EERSTE = dag('1940-01-01')
const AANTAL = dag('2150-12-31') - EERSTE + 1

const geheugenVoor = (sleutel: string): Int32Array => {
  const bekend = onthouden.get(sleutel) ?? new Int32Array(AANTAL).fill(GEEN_DAG)
  onthouden.set(sleutel, bekend)
  return bekend
}

const maandenVerder = (
  uit: Int32Array,
  { dagen, begin, meer }: Blokdagen,
  aantal: number,
  afstand: Afstand,
  geheugen: Int32Array,
): void => {
  for (let i = 0; i < aantal; i++) {
    const van = dagen[begin + i]!
    const plaats = van + meer - EERSTE
    const bekend = plaats >>> 0 < AANTAL ? geheugen[plaats]! : GEEN_DAG
    uit[i] = bekend === GEEN_DAG ? nieuweDag(geheugen, van, meer, afstand) : bekend
  }
}

/** A day that was not worked out before, or that is not known. */
const nieuweDag = (geheugen: Int32Array, van: number, meer: number, { maanden, afronding }: Afstand): number => {
  if (van === GEEN_DAG) return GEEN_DAG
  const later = plusMaanden((van + meer) as Dag, maanden, afronding)
  const plaats = van + meer - EERSTE
  if (plaats >= 0 && plaats < AANTAL) geheugen[plaats] = later
  return later
}
