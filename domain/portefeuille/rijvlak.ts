import type { Register } from '../regelboek/register.ts'
import type { Tabelrij } from '../beslissen/tabel.ts'
import { LEEG, VOL, doorsnede, nieuwVlak, verschil } from './bitvlak.ts'
import type { Bitvlak } from './bitvlak.ts'
import { eenKeerPerBlok } from './blok.ts'
import type { Dossierdagen } from './dagenkolom.ts'
import type { Feitvlak } from './feitvlak.ts'
import { voorwaardevlak } from './voorwaardevlak.ts'
import type { Klassevlakken, Voorwaardevlak } from './voorwaardevlak.ts'

/** What the rows of a table look at. */
export interface Bronvlakken {
  readonly klasse: Klassevlakken
  readonly feit: (index: number) => Feitvlak
  readonly dossierdag: Dossierdagen
}

/** The truth of a row; where it has to be claimed and was not, it does not match. */
export const rijvlak = (register: Register, { rij, beroep }: Tabelrij, bronnen: Bronvlakken): Voorwaardevlak => {
  const voorwaarde = voorwaardevlak(register, rij.als ?? { alle: [] }, bronnen.klasse)
  const feiten = beroep.map(bronnen.feit)
  if (feiten.length === 0) return voorwaarde
  const waar = nieuwVlak()
  const kan = nieuwVlak()
  const gegeven = nieuwVlak()
  const vlak: Voorwaardevlak = {
    waar: LEEG,
    kan: LEEG,
    reken: eenKeerPerBlok((blok) => {
      let ingeroepen: Bitvlak = VOL
      for (let k = 0; k < feiten.length && ingeroepen !== LEEG; k++) {
        feiten[k]!.reken(blok)
        ingeroepen = verschil(ingeroepen, feiten[k]!.onbekend, gegeven)
      }
      vlak.waar = LEEG
      vlak.kan = LEEG
      if (ingeroepen === LEEG) return
      voorwaarde.reken(blok)
      vlak.waar = doorsnede(voorwaarde.waar, ingeroepen, waar)
      vlak.kan = voorwaarde.waar === voorwaarde.kan ? vlak.waar : doorsnede(voorwaarde.kan, ingeroepen, kan)
    }),
    gemist: voorwaarde.gemist,
  }
  return vlak
}
