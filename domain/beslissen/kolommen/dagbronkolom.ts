import type { Register } from '../../regelboek/register.ts'
import type { Dagbron } from '../dagoperand.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagkolom } from './dossierkolommen.ts'
import type { Termijnkolom } from './termijnkolom.ts'
import { verder } from './verder.ts'

/** Days for a block of cases: that of case `i` stands at `begin + i`. */
export interface Blokdagen {
  readonly dagen: Int32Array
  readonly begin: number
  /** Whether any of them is not known. */
  readonly heeftGeen: boolean
}

/** Days for blocks of cases; undefined when not known in any of them. */
export type Dagenkolom = (blok: Blok) => Blokdagen | undefined

const heeftGeen = (dagen: Int32Array, begin: number, aantal: number): boolean => {
  for (let i = begin; i < begin + aantal; i++) if (dagen[i] === GEEN_DAG) return true
  return false
}

/** The same column once per block, however many tests look at it. */
const eenKeerPerBlok = (kolom: Dagenkolom): Dagenkolom => {
  let nummer = -1
  let laatste: Blokdagen | undefined
  return (blok) => {
    if (nummer !== blok.nummer) {
      laatste = kolom(blok)
      nummer = blok.nummer
    }
    return laatste
  }
}

const feitkolom =
  (naam: string): Dagenkolom =>
  ({ kolommen, van, aantal }) => {
    const dagen = dagkolom(kolommen, naam)
    return dagen && { dagen, begin: van, heeftGeen: heeftGeen(dagen, van, aantal) }
  }

const verderkolom = (kolom: Dagenkolom, maanden: number, dagen: number): Dagenkolom => {
  if (maanden === 0 && dagen === 0) return kolom
  const uit = new Int32Array(BLOKGROOTTE)
  return (blok) => {
    const bron = kolom(blok)
    if (!bron) return undefined
    verder(uit, bron.dagen, bron.begin, blok.aantal, { maanden, dagen, afronding: 'naarBeneden' })
    return { dagen: uit, begin: 0, heeftGeen: bron.heeftGeen }
  }
}

/** A day of a fact where it is given, and else that of a term. */
const andersKolom = (eerst: Dagenkolom, anders: Dagenkolom): Dagenkolom => {
  const uit = new Int32Array(BLOKGROOTTE)
  return (blok) => {
    const een = eerst(blok)
    if (een && !een.heeftGeen) return een
    const ander = anders(blok)
    if (!een || !ander) return ander
    for (let i = 0; i < blok.aantal; i++) {
      const dag = een.dagen[een.begin + i]!
      uit[i] = dag === GEEN_DAG ? ander.dagen[ander.begin + i]! : dag
    }
    return { dagen: uit, begin: 0, heeftGeen: ander.heeftGeen && heeftGeen(uit, 0, blok.aantal) }
  }
}

/** Makes the columns of days that tests compare; equal ones are shared. */
export const dagenkolommen = (register: Register, termijnkolom: (code: string) => Termijnkolom) => {
  const gemaakt = new Map<string, Dagenkolom>()
  const gedeeld = (sleutel: string, maak: () => Dagenkolom): Dagenkolom => {
    const kolom = gemaakt.get(sleutel) ?? eenKeerPerBlok(maak())
    gemaakt.set(sleutel, kolom)
    return kolom
  }
  const vanFeit = (feit: number): Dagenkolom =>
    gedeeld(`feit ${feit}`, () => feitkolom(register.regelboek.feiten[feit]!.naam))
  const vanTermijn = (code: string): Dagenkolom =>
    gedeeld(`termijn ${code}`, () => {
      const kolom = termijnkolom(code)
      return (blok) => {
        const dagen = kolom(blok)
        return { dagen, begin: 0, heeftGeen: heeftGeen(dagen, 0, blok.aantal) }
      }
    })
  const vanBron = ({ operand, feit, termijn, maanden, dagen }: Dagbron): Dagenkolom =>
    gedeeld(JSON.stringify(operand), () => {
      const eerst = feit === undefined ? undefined : vanFeit(feit)
      const anders = termijn === undefined ? undefined : vanTermijn(termijn)
      const kolom = eerst && anders ? andersKolom(eerst, anders) : (eerst ?? anders)!
      return verderkolom(kolom, maanden, dagen)
    })
  return { vanFeit, vanBron }
}

export type Dagenkolommen = ReturnType<typeof dagenkolommen>
