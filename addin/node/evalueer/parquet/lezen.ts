import { findKoprij } from '../../../dossiers/koprij.ts'
import type { Invoercel, Invoerblok } from '../blok.ts'
import type { Invoerbron, Kopkennis } from '../invoerbron.ts'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import { checkKoppen, rowsPerBlock } from '../bestand/grenzen.ts'
import { kolomlezerOf } from './cel.ts'
import { openDatabank, parquetError, sqlFile, sqlName } from './databank.ts'
import type { Databank } from './databank.ts'

/** Rows per block; it must not depend on the machine, because the output must not either. */
const MEESTE_RIJEN = 2000

interface Parquetkolom {
  readonly naam: string
  readonly soort: string
}

const rowsOf = async (databank: Databank, sql: string): Promise<readonly (readonly unknown[])[]> => {
  const verbinding = await databank.connect()
  try {
    return (await verbinding.runAndReadAll(sql)).getRows()
  } finally {
    verbinding.closeSync()
  }
}

/** Opens a Parquet file; throws a `Gebruiksfout` when it is none. Every row of it is a row, also an empty one. */
export const openParquet = async (pad: string, geheugen: number, kennis: Kopkennis): Promise<Invoerbron> => {
  const databank = await openDatabank(geheugen)
  const bron = `read_parquet(${sqlFile(pad)})`
  const describe = async (): Promise<{ kolommen: readonly Parquetkolom[]; aantal: number }> => {
    const beschreven = await rowsOf(databank, `DESCRIBE SELECT * FROM ${bron}`)
    const [[aantal] = []] = await rowsOf(databank, `SELECT count(*) FROM ${bron}`)
    return {
      kolommen: beschreven.map(([naam, soort]) => ({ naam: String(naam), soort: String(soort) })),
      aantal: Number(aantal),
    }
  }
  const { kolommen, aantal } = await describe().catch((fout: unknown) => {
    databank.close()
    throw parquetError(fout, pad)
  })
  const koppen = kolommen.map(({ naam }) => naam)
  checkKoppen(koppen)
  const lezers = kolommen.map(({ soort }) => kolomlezerOf(soort))

  async function* blokken(): AsyncGenerator<Invoerblok> {
    const verbinding = await databank.connect()
    const perBlok = rowsPerBlock(koppen.length, MEESTE_RIJEN)
    let nummer = 0
    let rijen: Invoercel[][] = []
    const block = (): Invoerblok => {
      const blok: Invoerblok = {
        soort: 'blad',
        rijen,
        nummers: rijen.map((_, i) => nummer - rijen.length + i + 1),
        procenten: rijen.map(() => []),
        isTabel: true,
      }
      rijen = []
      return blok
    }
    try {
      const uitkomst = await verbinding.stream(
        `SELECT ${kolommen.map(({ naam }, i) => lezers[i]!.sql(sqlName(naam))).join(', ')} FROM ${bron}`,
      )
      for (let deel = await uitkomst.fetchChunk(); deel && deel.rowCount > 0; deel = await uitkomst.fetchChunk()) {
        const waarden = deel.getColumns()
        for (let rij = 0; rij < deel.rowCount; rij++) {
          rijen.push(lezers.map(({ cel }, i) => (waarden[i]![rij] === null ? '' : cel(waarden[i]![rij]!))))
          nummer++
          if (rijen.length === perBlok) yield block()
        }
      }
      if (rijen.length > 0) yield block()
    } catch (fout) {
      throw parquetError(fout, pad)
    } finally {
      verbinding.closeSync()
    }
  }

  if (aantal === 0) {
    databank.close()
    throw new Gebruiksfout('Het bestand heeft geen enkele rij. Er is niets uit te rekenen.')
  }
  return {
    omschrijving: 'Parquet',
    bovenkant: [koppen],
    koprij: findKoprij([koppen], kennis.velden, kennis.keuzes),
    nietGelezen: () => [],
    csv: undefined,
    tabelpad: pad,
    omvang: aantal,
    blokken,
    close: async () => databank.close(),
  }
}
