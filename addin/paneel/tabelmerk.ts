import type { Vindplaats, Werkmap } from '../excel/werkmap.ts'

const INSTELLING = 'tabellen'

const readIds = (tekst: string | undefined): readonly string[] => {
  try {
    const inhoud: unknown = JSON.parse(tekst ?? '[]')
    return Array.isArray(inhoud) ? inhoud.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/**
 * What sets cases of a table apart from those of the other tables of the workbook, in what leaves it or is kept in it: the
 * numbers in two tables need not be of the same people. The first table that asked has none, so that what was made before
 * there were others stays its own; one that is new while another is gone is that one with another name.
 */
export const tabelmerkOf = async (
  werkmap: Pick<Werkmap, 'vindplaatsen' | 'readInstelling' | 'writeInstelling'>,
  { id }: Pick<Vindplaats, 'id'>,
): Promise<string> => {
  const bekend = readIds(await werkmap.readInstelling(INSTELLING))
  const markAt = (plek: number): string => (plek === 0 ? '' : `tabel-${plek + 1}`)
  const eigen = bekend.indexOf(id)
  if (eigen >= 0) return markAt(eigen)
  const { plaatsen } = await werkmap.vindplaatsen()
  const weg = bekend.findIndex((ander) => plaatsen.every((plaats) => plaats.id !== ander))
  const plek = weg >= 0 ? weg : bekend.length
  await werkmap.writeInstelling(INSTELLING, JSON.stringify([...bekend.slice(0, plek), id, ...bekend.slice(plek + 1)]))
  return markAt(plek)
}
