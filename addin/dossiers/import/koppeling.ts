import type { Veld } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossiercel.ts'
import type { Kolomkoppeling, Koppeling } from '../koppeling.ts'
import { linkVelden } from '../koppeling.ts'
import type { Import } from './import.ts'
import { ONBEKEND } from './kolom/kolommen.ts'
import { isDagkolom } from './kolom/kolomprofiel.ts'

/**
 * The columns as the import took them, those that were added at the end under the title of what they hold. A suggestion
 * by the look of a heading stays only where the column is not used, its cells can be what is suggested, and no other
 * column is that already.
 */
export const koppelingVan = ({ lezing, tabel }: Import, opKop: Koppeling, velden: readonly Veld[]): Koppeling => {
  const { kolommen, kolomVan } = linkVelden(tabel.koppen, tabel.velden, velden)
  return {
    kolomVan,
    kolommen: kolommen.map((kolom, i): Kolomkoppeling => {
      const gelezen = lezing.kolommen[i]
      const eerder = opKop.kolommen[i]
      if (!gelezen || !eerder) return { ...kolom, kop: kolom.veld?.titel ?? kolom.kop }
      const { voorstel } = eerder
      const past =
        gelezen.rol === undefined &&
        (voorstel === undefined || !kolomVan.has(voorstel.id)) &&
        (voorstel?.soort !== 'dag' || isDagkolom(gelezen.profiel)) &&
        gelezen.waarom === ONBEKEND
      return {
        ...kolom,
        ...(kolom.veld === undefined && gelezen.rol !== undefined ? { als: gelezen.waarom } : {}),
        herkomst: gelezen.rol === undefined ? 'niet gebruikt' : gelezen.zekerheid === 'gekozen' ? 'gekozen' : 'herkend',
        voorstel: past ? voorstel : undefined,
        dubbel: false,
      }
    }),
  }
}

/** At which row the case of a row stands, for the rows of cases that were made of several. */
export const gevalplaatsen = ({ tabel }: Import): ReadonlyMap<number, number> => {
  const plaatsen = new Map<number, number>()
  for (const { rijen } of tabel.isRijPerGeval ? [] : tabel.gevallen)
    for (const rij of rijen) if (!plaatsen.has(rij)) plaatsen.set(rij, rijen.at(-1)!)
  return plaatsen
}

/** Rows as a sheet has them, in which a case stands at the place of its last row and the others are empty. */
export const gevalrijen = ({ tabel }: Import, aantal: number): readonly (readonly Dossiercel[])[] => {
  const rijen = Array.from({ length: aantal }, (): readonly Dossiercel[] => [])
  for (const { cellen, rijen: plaatsen } of tabel.gevallen) rijen[plaatsen.at(-1)!] = cellen
  return rijen
}
