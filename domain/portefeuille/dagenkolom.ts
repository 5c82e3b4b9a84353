import { LEEG, nieuwVlak } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { BLOKGROOTTE, eenKeerPerBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagkolom } from './dossierkolommen.ts'

/** Days for a block of cases: that of case `i` is what stands at `begin + i`, and `meer` days later. */
export interface Blokdagen {
  dagen: Int32Array
  begin: number
  meer: number
  /** The cases in which the day is not known. */
  geen: Bitvlak
  /** No day of the block comes before this one, though none need be so early; `GEEN_DAG` when one is not known. */
  vroegste: number
}

/** Days for blocks of cases; undefined when not known in any of them. */
export type Dagenkolom = (blok: Blok) => Blokdagen | undefined

/** Room for the days of a block. */
export const nieuweBlokdagen = (): Blokdagen => ({
  dagen: new Int32Array(BLOKGROOTTE),
  begin: 0,
  meer: 0,
  geen: LEEG,
  vroegste: GEEN_DAG,
})

/** The day of one case of the block. */
export const blokdag = ({ dagen, begin, meer }: Blokdagen, i: number): number => {
  const dag = dagen[begin + i]!
  return dag === GEEN_DAG ? GEEN_DAG : dag + meer
}

/** The earliest day of a block. */
export const vroegsteDag = ({ dagen, begin, meer }: Blokdagen, aantal: number): number => {
  let vroegste = dagen[begin]!
  for (let i = begin + 1; i < begin + aantal; i++) vroegste = Math.min(vroegste, dagen[i]!)
  return vroegste === GEEN_DAG ? GEEN_DAG : vroegste + meer
}

/** Whether all days are known and in or after 1970, which is found in less time than the earliest of them. */
const isVanaf1970 = (dagen: Int32Array, begin: number, aantal: number): boolean => {
  const einde = begin + aantal
  let bits = 0
  let i = begin
  for (; i + 8 <= einde; i += 8) {
    bits |= dagen[i]! | dagen[i + 1]! | dagen[i + 2]! | dagen[i + 3]!
    bits |= dagen[i + 4]! | dagen[i + 5]! | dagen[i + 6]! | dagen[i + 7]!
  }
  for (; i < einde; i++) bits |= dagen[i]!
  return bits >= 0
}

/** Fills in the earliest of days that were just written, and which are not known: the cases of these go to `vlak`. */
export const metVroegste = (blokdagen: Blokdagen, aantal: number, vlak: Bitvlak): void => {
  const { dagen, begin } = blokdagen
  blokdagen.vroegste = vroegsteDag(blokdagen, aantal)
  blokdagen.geen = LEEG
  if (blokdagen.vroegste !== GEEN_DAG) return
  for (let w = 0; w * 32 < aantal; w++) {
    const tot = Math.min(32, aantal - w * 32)
    let bits = 0
    for (let k = 0; k < tot; k++) if (dagen[begin + w * 32 + k] === GEEN_DAG) bits |= 1 << k
    vlak[w] = bits
  }
  blokdagen.geen = vlak
}

/** The same column once per block, however many tests look at it. */
export const gedeeldeKolom = <Uit extends Blokdagen | undefined>(kolom: (blok: Blok) => Uit): ((blok: Blok) => Uit) => {
  let laatste: Uit
  const reken = eenKeerPerBlok((blok) => {
    laatste = kolom(blok)
  })
  return (blok) => {
    reken(blok)
    return laatste
  }
}

/** The days of a fact as they were given. */
export const feitdagen = (naam: string): Dagenkolom => {
  const vlak = nieuwVlak()
  const uit: Blokdagen = { dagen: vlak, begin: 0, meer: 0, geen: LEEG, vroegste: GEEN_DAG }
  return ({ kolommen, van, aantal }) => {
    const dagen = dagkolom(kolommen, naam)
    if (!dagen) return undefined
    uit.dagen = dagen
    uit.begin = van
    uit.vroegste = 0
    uit.geen = LEEG
    if (!isVanaf1970(dagen, van, aantal)) metVroegste(uit, aantal, vlak)
    return uit
  }
}

/** The two days that every case has, and by which timelines choose. */
export type Dossierdag = 'eersteZiektedag' | 'peildatum'

/** One of the days that every case has, with the earliest of the block. */
export type Dossierdagen = (sleutel: Dossierdag) => (blok: Blok) => Blokdagen

export const dossierdagen: Dossierdagen = (sleutel) => {
  const vlak = nieuwVlak()
  const uit: Blokdagen = { dagen: vlak, begin: 0, meer: 0, geen: LEEG, vroegste: GEEN_DAG }
  return gedeeldeKolom(({ kolommen, van, aantal }) => {
    uit.dagen = kolommen[sleutel]
    uit.begin = van
    metVroegste(uit, aantal, vlak)
    return uit
  })
}

/** A day of the first column where it is known, and else that of the other. */
export const andersDagen = (eerst: Dagenkolom, anders: Dagenkolom): Dagenkolom => {
  const vlak = nieuwVlak()
  const uit = nieuweBlokdagen()
  return (blok) => {
    const een = eerst(blok)
    if (een?.geen === LEEG) return een
    const ander = anders(blok)
    if (!een || !ander) return een ?? ander
    for (let i = 0; i < blok.aantal; i++) {
      const dag = blokdag(een, i)
      uit.dagen[i] = dag === GEEN_DAG ? blokdag(ander, i) : dag
    }
    metVroegste(uit, blok.aantal, vlak)
    return uit
  }
}
