import type { FileHandle } from 'node:fs/promises'
import type { Invoerbron, Kopkennis } from '../invoerbron.ts'
import { createBewaring } from './bewaring.ts'
import { readBlokken } from './blokken.ts'
import { openCsv } from './kop.ts'
import { openLeesbaar } from './omgezet.ts'

const TEKENNAAM: Readonly<Record<string, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'rechte streep',
}

/** Opens a csv file of so many bytes. */
export const openCsvBron = async (
  bestand: FileHandle,
  grootte: number,
  { velden, keuzes }: Kopkennis,
): Promise<Invoerbron> => {
  const { lezer, omvang, herkomst } = await openLeesbaar(bestand, grootte)
  const opening = await openCsv(lezer, velden, keuzes)
  const { tekenset, isGemengd, scheiding, begin, bovenkant, koprij } = opening
  const tekens = herkomst ?? (tekenset === 'utf-8' ? 'UTF-8' : 'Windows-1252')
  const bewaring = createBewaring()
  return {
    omschrijving: `csv, ${tekens}${isGemengd ? ' met andere tekens erin' : ''}, scheidingsteken ${TEKENNAAM[scheiding]}`,
    bovenkant,
    koprij,
    nietGelezen: () => [],
    csv: { tekenset, isGemengd, scheiding },
    omvang,
    blokken: async function* () {
      let overslaan = (koprij?.rij ?? -1) + 1
      const snede = { begin, scheiding, overslaan, breedte: koprij?.koppen.length ?? 0 }
      for await (const blok of bewaring.blokken(() => readBlokken(lezer, snede))) {
        yield { soort: 'csv', ...blok, overslaan }
        overslaan = 0
      }
    },
    close: () => bestand.close(),
  }
}
