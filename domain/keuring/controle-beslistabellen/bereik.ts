import { registerVan } from '../../regelboek/register.ts'
import type { Controle } from '../bezwaar.ts'
import { heeftGat, isTeBereiken, wegenVan } from './combinaties.ts'
import { regelplaatsen } from './rijplaatsen.ts'
import { verwijzingenControle } from './verwijzingen.ts'

/**
 * Every row can be reached, and every case in which all is known has a row. Comparisons of different days are taken
 * to be independent. Tables with names that do not exist are left to the check on references.
 */
export const bereikControle: Controle = (regelboek) => {
  if (verwijzingenControle(regelboek).length > 0) return []
  const register = registerVan(regelboek)
  return regelplaatsen(regelboek.beslistabellen).flatMap(({ tabel, regel, plaats }) => {
    const wegen = wegenVan(register, regel.rijen)
    const isEersteTreffer = tabel.soort === 'eerste'
    const onbereikbaar = regel.rijen.filter((_, i) => isTeBereiken(wegen, i, isEersteTreffer) === false)
    const slot = regel.rijen.at(-1)
    return [
      ...onbereikbaar.map(({ id }) => ({ plaats: `${plaats}, rij ${id}`, bezwaar: 'kan nooit passen' })),
      ...(isEersteTreffer && heeftGat(wegen) !== false
        ? [{ plaats, bezwaar: 'heeft een combinatie van bekende feiten zonder rij' }]
        : []),
      ...(!isEersteTreffer && (!slot || slot.als || slot.beroepOp || slot.speelt || slot.dan === undefined)
        ? [{ plaats, bezwaar: 'verzamelt, maar eindigt niet met een rij die altijd past' }]
        : []),
    ]
  })
}
