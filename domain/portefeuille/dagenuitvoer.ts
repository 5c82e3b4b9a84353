import { LEEG } from './bitvlak.ts'
import type { Blok } from './blok.ts'
import { blokdag } from './dagenkolom.ts'
import type { Blokdagen } from './dagenkolom.ts'
import type { Termijnkolom } from './termijnkolom.ts'

/** Columns that are filled with the days of terms, block by block. */
export interface Dagenuitvoer {
  readonly neemOp: (blok: Blok) => void
  /** In the order in which the terms were given. */
  readonly kolommen: readonly Int32Array[]
}

const metDagen = (uit: Int32Array, { van, aantal }: Blok, bron: Blokdagen): void => {
  if (bron.geen !== LEEG) {
    for (let i = 0; i < aantal; i++) uit[van + i] = blokdag(bron, i)
    return
  }
  const { dagen, begin, meer } = bron
  for (let i = 0; i < aantal; i++) uit[van + i] = dagen[begin + i]! + meer
}

/** Four columns of days that are counted from the same ones: those are read once. */
const metVier = (
  { van, aantal }: Blok,
  uit: readonly Int32Array[],
  bronnen: readonly Blokdagen[],
  vier: readonly number[],
): void => {
  const [a, b, c, d] = vier as readonly [number, number, number, number]
  const { dagen, begin, meer } = bronnen[a]!
  const een = uit[a]!
  const twee = uit[b]!
  const drie = uit[c]!
  const laatste = uit[d]!
  const [naarTwee, naarDrie, naarLaatste] = [bronnen[b]!.meer, bronnen[c]!.meer, bronnen[d]!.meer]
  for (let i = 0; i < aantal; i++) {
    const dag = dagen[begin + i]!
    een[van + i] = dag + meer
    twee[van + i] = dag + naarTwee
    drie[van + i] = dag + naarDrie
    laatste[van + i] = dag + naarLaatste
  }
}

const heeftZelfdeBron = (bronnen: readonly Blokdagen[], groep: readonly number[]): boolean => {
  const { dagen, begin } = bronnen[groep[0]!]!
  for (const k of groep) {
    const bron = bronnen[k]!
    if (bron.geen !== LEEG || bron.dagen !== dagen || bron.begin !== begin) return false
  }
  return true
}

/** Terms laid together by the days from which they count, four at a time; what is left over stands alone. */
const perVier = (bronnen: readonly Blokdagen[]): readonly (readonly number[])[] => {
  const perBron = new Map<Int32Array, number[]>()
  bronnen.forEach(({ dagen }, k) => perBron.set(dagen, [...(perBron.get(dagen) ?? []), k]))
  return [...perBron.values()].flatMap((plaatsen) => {
    const heel = plaatsen.length - (plaatsen.length % 4)
    const groepen: number[][] = plaatsen.slice(heel).map((plaats) => [plaats])
    for (let k = 0; k < heel; k += 4) groepen.push(plaatsen.slice(k, k + 4))
    return groepen
  })
}

/** Makes room for the last days of terms in so many cases. */
export const dagenuitvoer = (termijnen: readonly Termijnkolom[], aantal: number): Dagenuitvoer => {
  const kolommen = termijnen.map(() => new Int32Array(aantal))
  const bronnen: Blokdagen[] = []
  let groepen: readonly (readonly number[])[] | undefined
  return {
    kolommen,
    neemOp: (blok) => {
      for (let k = 0; k < termijnen.length; k++) bronnen[k] = termijnen[k]!(blok)
      groepen ??= perVier(bronnen)
      for (const groep of groepen) {
        if (groep.length === 4 && heeftZelfdeBron(bronnen, groep)) metVier(blok, kolommen, bronnen, groep)
        else for (const k of groep) metDagen(kolommen[k]!, blok, bronnen[k]!)
      }
    },
  }
}
