import { findKoprij } from '../../../dossiers/koprij.ts'
import type { Invoerblok } from '../../evalueer/blok.ts'
import type { Invoerbron, Kopkennis } from '../../evalueer/invoerbron.ts'
import { checkKoppen, rowsPerBlock } from '../../evalueer/bestand/grenzen.ts'
import { cellOf } from './kolomsoort.ts'
import type { Databanktabel } from './tabel.ts'
import type { Databankverbinding } from './verbinding.ts'

const MEESTE_RIJEN = 2000

/** A table as any input: its columns are the headings, and its rows come in parts. A transaction has to be open. */
export const openTabelbron = (
  verbinding: Databankverbinding,
  tabel: Databanktabel,
  { velden, keuzes }: Kopkennis,
): Invoerbron & { readonly aantal: () => number } => {
  const koppen = tabel.kolommen.map(({ naam }) => naam)
  checkKoppen(koppen)
  let keer = 0
  let geteld = 0

  async function* blokken(): AsyncGenerator<Invoerblok> {
    const cursor = `poortwachter_${++keer}`
    const namen = tabel.kolommen.map(({ celSql }, i) => `${celSql} AS k${i}`)
    await verbinding.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${namen.join(', ')} FROM ${tabel.sql}`)
    const perBlok = rowsPerBlock(koppen.length, MEESTE_RIJEN)
    let nummer = 0
    for (;;) {
      const deel = await verbinding.query(`FETCH ${perBlok} FROM ${cursor}`)
      if (deel.length === 0) break
      yield {
        soort: 'blad',
        rijen: deel.map((rij) =>
          tabel.kolommen.map((kolom, i) => cellOf(kolom, (rij[`k${i}`] as string | null | undefined) ?? null)),
        ),
        nummers: deel.map((_, i) => nummer + i + 1),
        procenten: deel.map(() => []),
        isTabel: true,
      }
      nummer += deel.length
    }
    geteld = nummer
    await verbinding.query(`CLOSE ${cursor}`)
  }

  return {
    omschrijving: 'PostgreSQL',
    bovenkant: [koppen],
    koprij: findKoprij([koppen], velden, keuzes),
    nietGelezen: () => [],
    csv: undefined,
    omvang: 0,
    blokken,
    close: async () => undefined,
    aantal: () => geteld,
  }
}
