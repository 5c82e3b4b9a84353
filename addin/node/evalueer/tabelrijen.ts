import { geldendeIngang, gereedVan, slotrij } from '@poortwachter/wet'
import type { Dag, Gereed, Register, Rij } from '@poortwachter/wet'
import { remember } from '../../functies/geheugen.ts'

/** The rows with these ids as they hold for a case, heaviest first; the last row where a collecting table has no finding. */
export type Tabelrijzoeker = (ids: readonly string[], eersteZiektedag: Dag) => readonly Rij[]

/** A row without an outcome only explains, and comes last. */
const weight = (code: number): number => (code === 0 ? Number.POSITIVE_INFINITY : code)

export const createTabelrijen = (register: Register, code: string, peildatum: Dag): Tabelrijzoeker => {
  const tabel = register.beslistabel.get(code)
  if (!tabel) return () => []
  const gereedOp = remember(
    (dag: Dag): Gereed | null => {
      const ingang = geldendeIngang(tabel.tijdlijn, dag)
      return ingang && 'regel' in ingang ? gereedVan(register, tabel, ingang.regel) : null
    },
    (dag) => dag,
  )
  return (ids, eersteZiektedag) => {
    const gereed = gereedOp(tabel.tijdlijn.sleutel === 'eersteZiektedag' ? eersteZiektedag : peildatum)
    if (!gereed) return []
    if (ids.length === 0) return [slotrij(gereed).rij]
    return gereed.rijen
      .filter(({ rij }) => ids.includes(rij.id))
      .toSorted((a, b) => weight(a.code) - weight(b.code))
      .map(({ rij }) => rij)
  }
}
