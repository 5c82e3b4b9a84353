import type { Dossiercel } from '../../../addin/dossiers/dossiercel.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { dag, keuzesVan, registerVan, serienummerVan } from '@poortwachter/wet'
import type { Feit } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { createToeval } from '../node/evalueer/portefeuille.ts'

export const register = registerVan(regelboek)
export const PEILDAG = dag('2026-11-23')

const VAN_DE_VRAAG = new Set(['eersteZiektedag', 'peildatum'])
const feiten = regelboek.feiten.filter(({ naam }) => !VAN_DE_VRAAG.has(naam))

/** A column for every fact of the edition, so that no rule is out of reach. */
export const KOPPEN = ['Dossier', 'Ziektedatum', 'Geboortedatum', 'Loon per maand', ...feiten.map(({ naam }) => naam)]
export const koppeling = linkKoppen(KOPPEN, veldenOf(regelboek))

/** Cells that are no answer: not known, not to be read, an error of Excel. */
const ONLEESBAAR: readonly Dossiercel[] = ['onbekend', '?', 'misschien', '31-02-2026', -5, '#N/A', '#BUSY!', true]

/** Rows in which cells are filled as often as `vulling` says; the same for the same seed. */
export const gevarieerdeRijen = (aantal: number, vulling: number, zaad: number): readonly (readonly Dossiercel[])[] => {
  const toeval = createToeval(zaad)
  const chance = (deel: number): boolean => toeval() < deel
  const pick = <T>(lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)]!
  const dayAround = (midden: number, spreiding: number): number => midden + Math.floor((toeval() - 0.5) * spreiding)
  const peildag = serienummerVan(PEILDAG)
  const factCell = (feit: Feit): Dossiercel => {
    if (chance(0.01)) return pick(ONLEESBAAR)
    if (!chance(feit.naam === 'hersteldVanaf' ? vulling / 8 : vulling)) return ''
    const keuzes = keuzesVan(feit)
    if (keuzes) return pick(keuzes.map(({ waarde }) => waarde))
    if (feit.soort === 'dag') return dayAround(peildag - 300, 1000)
    return Math.floor(toeval() * 100)
  }
  /** Most of the last two years, some of days on which older rules held, some that are no day. */
  const sickDay = (): Dossiercel => {
    if (chance(0.03)) return pick(['', ...ONLEESBAAR])
    return chance(0.25) ? dayAround(peildag - 4500, 9000) : dayAround(peildag - 380, 800)
  }
  return Array.from({ length: aantal }, (_, i) => [
    `D-${i}`,
    sickDay(),
    chance(0.4) ? dayAround(peildag - 20_000, 12_000) : '',
    chance(0.5) ? 3000 : '',
    ...feiten.map(factCell),
  ])
}
