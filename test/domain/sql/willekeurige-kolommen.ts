import { legeKolom } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import type { Dossierkolommen, Feitkolom } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import { GEEN_DAG } from '../../../domain/rekenen/termijn/dagreeks.ts'
import { FEITEN_VAN_DE_VRAAG, keuzesVan } from '../../../domain/regelboek/feit.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { GRENZEN, LAATST, VROEGST } from '../beslissen/willekeurig.ts'

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
const createWorp = (zaad: number): (() => number) => {
  let stand = zaad | 0
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Numbers that lie on and beside what the tables compare with. */
const GETALLEN = [0, 33.3, 64.99, 65, 65.01, 80, 100] as const
const VERSCHUIVINGEN = [0, 7, 20] as const

/**
 * Random cases as columns: of each case a share of its own of the facts is known, and its days lie on and around those
 * on which something changes. `ankers` are the steps and events that are no facts.
 */
export const randomColumns = (
  { regelboek }: Register,
  ankers: readonly string[],
  aantal: number,
  zaad: number,
): Dossierkolommen => {
  const worp = createWorp(zaad)
  const nat = (tot: number): number => Math.floor(worp() * tot)
  const eersteZiektedag = Int32Array.from({ length: aantal }, () => VROEGST + nat(LAATST - VROEGST + 1))
  const dayFrom = (plaats: number): number => eersteZiektedag[plaats]! + GRENZEN[nat(GRENZEN.length)]! + nat(5) - 2
  const peildatum = Int32Array.from({ length: aantal }, (_, plaats) => dayFrom(plaats))
  const dichtheid = Float64Array.from({ length: aantal }, () => nat(6) / 5)
  const fill = <K extends Feitkolom>(kolom: K, waarde: (plaats: number) => number): K => {
    for (let i = 0; i < aantal; i++) if (worp() < dichtheid[i]!) kolom[i] = waarde(i)
    return kolom
  }
  const feiten = new Map(
    regelboek.feiten
      .filter(({ naam }) => !FEITEN_VAN_DE_VRAAG.has(naam))
      .map((feit): [string, Feitkolom] => {
        const keuzes = keuzesVan(feit)
        const { vanaf, tot } = 'vanaf' in feit ? feit : { vanaf: 0, tot: 0 }
        const getallen = ('isVerschuiving' in feit ? VERSCHUIVINGEN : GETALLEN).filter(
          (getal) => getal >= vanaf && getal <= tot,
        )
        const waarde = keuzes
          ? () => 1 + nat(keuzes.length)
          : feit.soort === 'dag'
            ? dayFrom
            : () => getallen[nat(getallen.length)]!
        return [feit.naam, fill(legeKolom(feit, aantal), waarde)]
      }),
  )
  return {
    aantal,
    eersteZiektedag,
    peildatum,
    feiten,
    ankers: new Map(ankers.map((code) => [code, fill(new Int32Array(aantal).fill(GEEN_DAG), dayFrom)])),
  }
}
