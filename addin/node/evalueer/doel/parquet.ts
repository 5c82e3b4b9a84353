import { kolomnamenOf } from '../kolommen/kolomnamen.ts'
import { openDatabank, parquetError, sqlFile, sqlName, sqlText } from '../parquet/databank.ts'
import { PARQUETSOORTEN } from '../parquet/opmaak.ts'
import { createTijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import { writeBijbladen } from './ernaast.ts'
import type { Uitvoer, Uitvoervraag } from './uitvoer.ts'

/** Longest line between calculation and Parquet; of the input no cell can be longer. */
const LANGSTE_REGEL = 1 << 24
/** Rows that are kept until they are written, a sixth of what DuckDB does by itself: it must fit in the least memory. */
const RIJEN_PER_GROEP = 20_480

/** Lines as a table. They hold texts of any shape, so they are read by one thread: only that one knows where each begins. */
const linesSql = (pad: string, kolommen: readonly (readonly [naam: string, soort: string])[]): string =>
  `read_csv(${sqlFile(pad)}, columns = {${kolommen.map(([naam, soort]) => `${sqlText(naam)}: ${sqlText(soort)}`).join(', ')}}, ` +
  `auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = true, ` +
  `parallel = false, max_line_size = ${LANGSTE_REGEL}, buffer_size = ${2 * LANGSTE_REGEL})`

/**
 * Parquet, made by DuckDB from lines that are written while there is being calculated. The columns of a table that was
 * read stand in it as they were, of whatever kind they are.
 */
export const createParquetuitvoer = async ({
  pad,
  invoer,
  uitkomst,
  tabelpad,
  geheugen,
}: Uitvoervraag): Promise<Uitvoer> => {
  const bestand = await createTijdelijkBestand(pad)
  const regels = await createTijdelijkBestand(`${pad}.regels`)
  const erbij: TijdelijkBestand[] = []
  const namen = kolomnamenOf([...invoer, ...uitkomst].map(({ kop }) => kop))
  const eigen = namen.slice(invoer.length).map((naam, i) => [naam, PARQUETSOORTEN[uitkomst[i]!.soort]] as const)
  const query = (): string => {
    if (tabelpad === undefined) {
      const gelezen = namen.slice(0, invoer.length).map((naam) => [naam, PARQUETSOORTEN.tekst] as const)
      return `SELECT * FROM ${linesSql(regels.tijdelijk, [...gelezen, ...eigen])}`
    }
    const gelezen = invoer.map(({ kop }, i) => `t.${sqlName(kop)} AS ${sqlName(namen[i]!)}`)
    return (
      `SELECT ${[...gelezen, ...eigen.map(([naam]) => `r.${sqlName(naam)}`)].join(', ')} ` +
      `FROM read_parquet(${sqlFile(tabelpad)}) t POSITIONAL JOIN ${linesSql(regels.tijdelijk, eigen)} r`
    )
  }
  return {
    add: async (uitvoer) => {
      if (uitvoer.soort === 'regels') await regels.write(uitvoer.bytes)
    },
    seal: async (bladen) => {
      await regels.seal()
      const databank = await openDatabank(geheugen)
      try {
        const verbinding = await databank.connect()
        await verbinding.run(
          `COPY (${query()}) TO ${sqlText(bestand.tijdelijk)} (FORMAT parquet, ROW_GROUP_SIZE ${RIJEN_PER_GROEP}, USE_TMP_FILE false)`,
        )
      } catch (fout) {
        throw parquetError(fout, pad)
      } finally {
        databank.close()
      }
      await regels.discard()
      await writeBijbladen(pad, bladen, (blad) => erbij.push(blad))
      await bestand.seal()
      return [...erbij, bestand]
    },
    discard: async () => {
      await Promise.all([bestand, regels, ...erbij].map((een) => een.discard()))
    },
  }
}
