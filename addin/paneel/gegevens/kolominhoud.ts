import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import { createProfielmaker, isDagkolom, isJaNeekolom, isLeegCel } from '../../dossiers/import/kolom/kolomprofiel.ts'

/** What most cells of a column are; undefined when nothing is filled in. */
export type Kolominhoud = 'dag' | 'janee' | 'getal' | 'tekst' | undefined

/** Rows that are looked at to see what a column holds. */
const GENOEG_OM_TE_ZIEN = 200

export const kolominhoudOf = (rijen: readonly (readonly Dossiercel[])[], kolom: number): Kolominhoud => {
  const bekeken = rijen.slice(0, GENOEG_OM_TE_ZIEN)
  const maker = createProfielmaker()
  maker.add(bekeken, kolom, new Uint8Array(GENOEG_OM_TE_ZIEN))
  const profiel = maker.result()
  if (profiel.gevuld === 0) return undefined
  if (isDagkolom(profiel)) return 'dag'
  if (isJaNeekolom(profiel)) return 'janee'
  const getallen = bekeken.filter((rij) => typeof rij[kolom] === 'number' && !isLeegCel(rij[kolom]))
  return getallen.length * 2 > profiel.gevuld ? 'getal' : 'tekst'
}
