import { writeXlsx } from 'hucre/xlsx'
import type { Bladcel } from '../blok.ts'
import type { Kolomwaarden } from '../kolom.ts'

/** Heading and kind of a column of the output. */
export interface Uitvoerkolom {
  readonly kop: string
  readonly soort: Kolomwaarden['soort']
}

const FORMATEN: Readonly<Record<Kolomwaarden['soort'], string | undefined>> = {
  dag: 'dd-mm-yyyy',
  euro: '€ #,##0.00',
  getal: undefined,
  tekst: undefined,
}

const BREEDTES: Readonly<Record<Kolomwaarden['soort'], number>> = { dag: 12, euro: 14, getal: 10, tekst: 18 }

/** A file says when it was made; the same cases give the same bytes on every day. */
const GEMAAKT = new Date('2000-01-01T00:00:00Z')

/** A workbook with the cases on one sheet and the summary on the next. */
export const packXlsx = (
  kolommen: readonly Uitvoerkolom[],
  rijen: readonly (readonly Bladcel[])[],
  samenvatting: readonly (readonly Bladcel[])[],
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Dossiers',
        freezePane: { rows: 1 },
        columns: kolommen.map(({ kop, soort }) => ({
          width: Math.max(BREEDTES[soort], Math.min(kop.length + 2, 40)),
          ...(FORMATEN[soort] ? { numFmt: FORMATEN[soort] } : {}),
        })),
        rows: [kolommen.map(({ kop }) => kop), ...rijen.map((rij) => [...rij])],
      },
      {
        name: 'Samenvatting',
        columns: [{ width: 34 }, { width: 34 }, { width: 18 }],
        rows: samenvatting.map((rij) => [...rij]),
      },
    ],
    defaultFont: { name: 'Segoe UI', size: 10 },
    properties: { creator: 'Poortwachter voor Excel', created: GEMAAKT, modified: GEMAAKT },
  })
