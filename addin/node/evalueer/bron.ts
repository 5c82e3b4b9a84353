import { aangehaald } from '@poortwachter/wet/lezen'
import { openCsvBron } from './csv/lezen.ts'
import { Gebruiksfout } from './gebruik/gebruiksfout.ts'
import { databaseMemory } from './gebruik/geheugen.ts'
import { openInvoerbestand } from './bestand/invoerbestand.ts'
import type { Invoerbron, Kopkennis } from './invoerbron.ts'
import { openJsonl } from './jsonl/lezen.ts'
import type { Opties } from './gebruik/opties.ts'
import { openParquet } from './parquet/lezen.ts'
import { openXlsx } from './xlsx/lezen.ts'
import { readWerkmapbestand } from './xlsx/werkmapbestand.ts'

/** Opens the input; throws a `Gebruiksfout` when it is not there or not what its name says. */
export const openBron = async (
  { invoer, invoervorm, blad, geheugen, draden }: Opties,
  kennis: Kopkennis,
): Promise<Invoerbron> => {
  const bestand = await openInvoerbestand(invoer)
  try {
    const { size } = await bestand.stat()
    if (size === 0) throw new Gebruiksfout(`Het bestand ${aangehaald(invoer)} is leeg.`)
    if (invoervorm === 'csv') return await openCsvBron(bestand, size, kennis)
    if (invoervorm === 'jsonl') return await openJsonl(bestand, invoer, kennis)
    if (invoervorm === 'parquet') {
      await bestand.close()
      return await openParquet(invoer, databaseMemory(geheugen, draden), kennis)
    }
    const bron = await openXlsx(await readWerkmapbestand(bestand), blad, kennis)
    await bestand.close()
    return bron
  } catch (fout) {
    await bestand.close().catch(() => undefined)
    throw fout
  }
}
