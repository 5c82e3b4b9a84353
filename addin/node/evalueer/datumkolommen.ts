import { dagUitCel } from '@poortwachter/wet/lezen'
import { serienummerVan } from '@poortwachter/wet'
import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import { momentOf } from '../werkmapdatum.ts'
import type { Invoercel } from './blok.ts'

/** What of the columns of a workbook was dates, for rows that are put together: what they are made of is numbers. */
export interface Datumkolommen {
  see(cellen: readonly Invoercel[]): void
  /** A row with its dates as dates again, and those that were added as text in the columns `toegevoegd`. */
  restore(cellen: readonly Dossiercel[], toegevoegd: ReadonlySet<number>): readonly Invoercel[]
}

export const createDatumkolommen = (): Datumkolommen => {
  const metDatums = new Set<number>()
  const metGetallen = new Set<number>()

  const asDate = (cel: Dossiercel, plaats: number, isToegevoegd: boolean): Invoercel => {
    if (typeof cel === 'number') return metDatums.has(plaats) && !metGetallen.has(plaats) ? momentOf(cel) : cel
    const lezing = isToegevoegd ? dagUitCel(cel) : undefined
    return lezing?.soort === 'gelezen' ? momentOf(serienummerVan(lezing.waarde)) : cel
  }

  return {
    see: (cellen) => {
      for (const [plaats, cel] of cellen.entries()) {
        if (cel instanceof Date) metDatums.add(plaats)
        else if (typeof cel === 'number') metGetallen.add(plaats)
      }
    },
    restore: (cellen, toegevoegd) => cellen.map((cel, plaats) => asDate(cel, plaats, toegevoegd.has(plaats))),
  }
}
