import { describe, expect, it } from 'vitest'
import { GEEN_DAG, isoVan, registerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import type { Celinvoer } from '../../../addin/functies/cel/celinvoer.ts'
import { readFeitkolom } from '../../../addin/functies/kern/feitkolom.ts'

const register = registerVan(regelboek)

/** The cells under the heading of a day, in a range of which another column comes first; by row a day or what is wrong. */
const readDagen = (cellen: readonly Celinvoer[]): readonly (string | null)[] => {
  const fouten = new Map<number, string>()
  const feit = register.regelboek.feiten[register.feitindex.get('ejeDatum')!]!
  const rijen = cellen.map((cel) => (cel === null ? ['D-1'] : ['D-1', cel]))
  const kolom = readFeitkolom(feit, { rijen, plaats: 1 }, (rij, bericht) => void fouten.set(rij, bericht))
  return Array.from(kolom as Int32Array, (code, rij) =>
    fouten.has(rij) ? fouten.get(rij)! : code === GEEN_DAG ? null : isoVan(code as Dag),
  )
}

describe('een kolom met dagen uit een bereik', () => {
  it('leest de datums in samenhang: een die alleen met de maand eerst kan, geldt voor alle', () => {
    expect(readDagen(['01/02/2025', '01/13/2025', 45_663])).toEqual(['2025-01-02', '2025-01-13', '2025-01-06'])
    expect(readDagen(['01/02/2025', '13/01/2025'])).toEqual(['2025-02-01', '2025-01-13'])
  })

  it('weigert wat in cijfers staat als het een en het ander voorkomt, en laat de rest staan', () => {
    const [eerste, tweede, derde] = readDagen(['13/01/2025', '01/13/2025', 45_663])
    expect(eerste).toContain('ejeDatum: In deze kolom staat "13/01/2025" (dag eerst) naast "01/13/2025" (maand eerst)')
    expect(tweede).toContain('dus "01/13/2025" is niet te lezen')
    expect(derde).toBe('2025-01-06')
  })

  it('leest niets uit een lege cel, een streepje en een rij die eerder ophoudt', () => {
    expect(readDagen(['', '-', null, '6 januari 2025'])).toEqual([null, null, null, '2025-01-06'])
  })

  it('zegt welke fout in een cel staat', () => {
    expect(readDagen([{ fout: '#N/B' }, '06-01-2025'])).toEqual([
      'ejeDatum: de cel bevat de fout #N/B. Herstel eerst die cel.',
      '2025-01-06',
    ])
  })
})
