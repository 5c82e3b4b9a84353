import type { Voorwaarde } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { atoomVan } from '../beslissen/atoom.ts'
import type { Klasse } from '../beslissen/atoom.ts'
import { LEEG, VOL, doorsnede, nieuwVlak, tegendeel, vereniging, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { eenKeerPerBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import type { Gemistnotitie } from './gemistnotitie.ts'
import type { Klassevlak } from './klassevlak.ts'

/**
 * The truth of a condition for a block of cases: `waar` when certain, `kan` when true or not known. The two are one
 * plane when it is known in every case. To be read after `reken`.
 */
export interface Voorwaardevlak {
  waar: Bitvlak
  kan: Bitvlak
  readonly reken: (blok: Blok) => void
  /** Names what keeps it from being known in the cases of `nodig`. */
  readonly gemist: (nodig: Bitvlak, noteer: Gemistnotitie) => void
}

/** Gives what tests look at; equal things are one. */
export type Klassevlakken = (klasse: Klasse) => Klassevlak

const enkel = (klasse: Klassevlak, goed: number): Voorwaardevlak => {
  const waar = nieuwVlak()
  const kan = nieuwVlak()
  const vlak: Voorwaardevlak = {
    waar: LEEG,
    kan: LEEG,
    reken: eenKeerPerBlok((blok) => {
      klasse.reken(blok)
      vlak.waar = klasse.waar(goed, waar)
      vlak.kan = vereniging(vlak.waar, klasse.onbekend, kan)
    }),
    gemist: klasse.gemist,
  }
  return vlak
}

/** What is missing of parts: of each in the cases in which that part itself is not known. */
const gemistVan = (delen: readonly Voorwaardevlak[]): Voorwaardevlak['gemist'] => {
  const onbekend = nieuwVlak()
  const eigen = delen.map(nieuwVlak)
  return (nodig, noteer) => {
    for (let k = 0; k < delen.length; k++) {
      const { waar, kan, gemist } = delen[k]!
      const open = doorsnede(nodig, verschil(kan, waar, onbekend), eigen[k]!)
      if (open !== LEEG) gemist(open, noteer)
    }
  }
}

/** "All" is done when no case can pass any more, "one of" when every case has. */
const samengesteld = (
  delen: readonly Voorwaardevlak[],
  samen: typeof doorsnede,
  begin: Bitvlak,
  einde: Bitvlak,
): Voorwaardevlak => {
  const waar = delen.map(nieuwVlak)
  const kan = delen.map(nieuwVlak)
  const vlak: Voorwaardevlak = {
    waar: begin,
    kan: begin,
    reken: eenKeerPerBlok((blok) => {
      vlak.waar = begin
      vlak.kan = begin
      for (let k = 0; k < delen.length; k++) {
        const deel = delen[k]!
        deel.reken(blok)
        const isBekend = vlak.waar === vlak.kan && deel.waar === deel.kan
        vlak.waar = samen(vlak.waar, deel.waar, waar[k]!)
        vlak.kan = isBekend ? vlak.waar : samen(vlak.kan, deel.kan, kan[k]!)
        if ((einde === VOL ? vlak.waar : vlak.kan) === einde) return
      }
    }),
    gemist: gemistVan(delen),
  }
  return vlak
}

const omgekeerd = (deel: Voorwaardevlak): Voorwaardevlak => {
  const waar = nieuwVlak()
  const kan = nieuwVlak()
  const vlak: Voorwaardevlak = {
    waar: LEEG,
    kan: LEEG,
    reken: eenKeerPerBlok((blok) => {
      deel.reken(blok)
      vlak.waar = tegendeel(deel.kan, waar)
      vlak.kan = deel.waar === deel.kan ? vlak.waar : tegendeel(deel.waar, kan)
    }),
    gemist: deel.gemist,
  }
  return vlak
}

/** A condition made ready for blocks of cases. */
export const voorwaardevlak = (register: Register, voorwaarde: Voorwaarde, klassen: Klassevlakken): Voorwaardevlak => {
  const delenVan = (delen: readonly Voorwaarde[]): readonly Voorwaardevlak[] =>
    delen.map((deel) => voorwaardevlak(register, deel, klassen))
  if ('alle' in voorwaarde) return samengesteld(delenVan(voorwaarde.alle), doorsnede, VOL, LEEG)
  if ('een' in voorwaarde) return samengesteld(delenVan(voorwaarde.een), vereniging, LEEG, VOL)
  if ('niet' in voorwaarde) return omgekeerd(voorwaardevlak(register, voorwaarde.niet, klassen))
  const { klasse, goed } = atoomVan(register, voorwaarde)
  return enkel(klassen(klasse), goed)
}
