import { writeXlsx } from 'hucre/xlsx'
import type { Bladcel } from '../blok.ts'
import type { Kolomwaarden } from '../kolom.ts'

/** Heading and kind of a column of the output. */
export interface Uitvoerkolom {
  readonly kop: string
  readonly soort: Kolomwaarden['soort']
}

const DATUM = 'dd-mm-yyyy'

const FORMATEN: Readonly<Record<Kolomwaarden['soort'], string | undefined>> = {
  dag: DATUM,
  euro: '€ #,##0.00',
  getal: undefined,
  tekst: undefined,
}

const BREEDTES: Readonly<Record<Kolomwaarden['soort'], number>> = { dag: 12, euro: 14, getal: 10, tekst: 18 }

/** A file says when it was made; the same cases give the same bytes on every day. */
const GEMAAKT = new Date('2000-01-01T00:00:00Z')

/**
 * Dates of the input under a heading that says nothing of a day: left to itself the writer shows them in another way than
 * those of the other columns. A column of dates gets one format, among other numbers each date its own.
 */
const formatDates = (kolommen: readonly Uitvoerkolom[], rijen: readonly (readonly Bladcel[])[]) => {
  const metDatum = new Set<number>()
  const metGetal = new Set<number>()
  for (const rij of rijen)
    for (const [kolom, cel] of rij.entries()) {
      if (cel instanceof Date) metDatum.add(kolom)
      else if (typeof cel === 'number') metGetal.add(kolom)
    }
  const isGemengd = (kolom: number): boolean =>
    metDatum.has(kolom) && metGetal.has(kolom) && FORMATEN[kolommen[kolom]?.soort ?? 'tekst'] !== DATUM
  const cellen = new Map(
    rijen.flatMap((rij, r) =>
      rij.flatMap((cel, kolom) =>
        cel instanceof Date && isGemengd(kolom)
          ? [[`${r + 1},${kolom}`, { value: cel, style: { numFmt: DATUM } }] as const]
          : [],
      ),
    ),
  )
  const numFmt = (kolom: number, eigen: string | undefined): string | undefined =>
    eigen ?? (metDatum.has(kolom) && !isGemengd(kolom) ? DATUM : undefined)
  return { cellen, numFmt }
}

/** A workbook with the cases on one sheet and the summary on the next. */
export const packXlsx = (
  kolommen: readonly Uitvoerkolom[],
  rijen: readonly (readonly Bladcel[])[],
  samenvatting: readonly (readonly Bladcel[])[],
): Promise<Uint8Array> => {
  const { cellen, numFmt } = formatDates(kolommen, rijen)
  return writeXlsx({
    sheets: [
      {
        name: 'Dossiers',
        freezePane: { rows: 1 },
        columns: kolommen.map(({ kop, soort }, kolom) => {
          const vorm = numFmt(kolom, FORMATEN[soort])
          return {
            width: Math.max(BREEDTES[soort], Math.min(kop.length + 2, 40)),
            ...(vorm === undefined ? {} : { numFmt: vorm }),
          }
        }),
        ...(cellen.size > 0 ? { cells: cellen } : {}),
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
}
