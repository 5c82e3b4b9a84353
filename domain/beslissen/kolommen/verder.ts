import { dag, plusMaanden } from '../../datum.ts'
import type { Afronding, Dag } from '../../datum.ts'
import { GEEN_DAG } from './dossierkolommen.ts'

/** So many months and then days further. */
export interface Afstand {
  readonly maanden: number
  readonly dagen: number
  readonly afronding: Afronding
}

/** Writes days that much further than others, from the first of `uit` on; a day that is not known stays so. */
export const verder = (
  uit: Int32Array,
  dagen: Int32Array,
  begin: number,
  aantal: number,
  afstand: Afstand,
): void => (afstand.maanden === 0 ? dagenVerder : maandenVerder)(uit, dagen, begin, aantal, afstand)

const dagenVerder = (uit: Int32Array, dagen: Int32Array, begin: number, aantal: number, afstand: Afstand): void => {
  const meer = afstand.dagen
  for (let i = 0; i < aantal; i++) {
    const van = dagen[begin + i]!
    uit[i] = van === GEEN_DAG ? GEEN_DAG : van + meer
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

const maandenVerder = (uit: Int32Array, dagen: Int32Array, begin: number, aantal: number, afstand: Afstand): void => {
  const { maanden, dagen: meer, afronding } = afstand
  const geheugen = geheugenVoor(`${maanden} ${afronding}`)
  for (let i = 0; i < aantal; i++) {
    const van = dagen[begin + i]!
    if (van === GEEN_DAG) {
      uit[i] = GEEN_DAG
      continue
    }
    const plaats = van - EERSTE
    let later = plaats >= 0 && plaats < AANTAL ? geheugen[plaats]! : GEEN_DAG
    if (later === GEEN_DAG) {
      later = plusMaanden(van as Dag, maanden, afronding)
      if (plaats >= 0 && plaats < AANTAL) geheugen[plaats] = later
    }
    uit[i] = later + meer
  }
}
