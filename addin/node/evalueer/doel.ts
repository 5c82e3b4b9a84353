import type { Bladcel, Blokuitvoer } from './blok.ts'
import { UTF8_MERK, csvLine, inputField } from './csv/opmaak.ts'
import { Gebruiksfout } from './gebruiksfout.ts'
import { MEESTE_KOLOMMEN } from './grenzen.ts'
import type { Kolomkop } from './kolom.ts'
import { createTijdelijkBestand } from './tijdelijk-bestand.ts'
import type { TijdelijkBestand } from './tijdelijk-bestand.ts'
import { outputPaths, summaryPath } from './uitvoerpaden.ts'
import { createWerkmapschrijver } from './xlsx/schrijven.ts'
import type { Uitvoerkolom } from './xlsx/schrijven.ts'

/** The output: rows are added in order, and it becomes a file only when it is finished. */
export interface Doel {
  /** The files that are made. */
  readonly bestanden: readonly string[]
  add(uitvoer: Blokuitvoer): Promise<void>
  finish(samenvatting: readonly (readonly Bladcel[])[]): Promise<void>
  discard(): Promise<void>
}

/** What the columns of the output are called: those of the input, and those that are added. */
interface Uitvoerkoppen {
  readonly invoer: readonly Uitvoerkolom[]
  readonly uitkomst: readonly Kolomkop[]
}

const encoder = new TextEncoder()
const csvText = (rijen: readonly (readonly Bladcel[])[]): string =>
  rijen.map((rij) => csvLine(rij.map((cel) => (cel === null ? '' : inputField(cel))))).join('')

const createCsvDoel = async (pad: string, { invoer, uitkomst }: Uitvoerkoppen): Promise<Doel> => {
  const bestand = await createTijdelijkBestand(pad)
  let samenvattend: TijdelijkBestand | undefined
  let bovenaan: string | undefined = UTF8_MERK + csvText([[...invoer, ...uitkomst].map(({ kop }) => kop)])
  return {
    bestanden: outputPaths(pad, 'csv'),
    add: async (uitvoer) => {
      if (uitvoer.soort !== 'csv') return
      if (bovenaan !== undefined) await bestand.write(encoder.encode(bovenaan))
      bovenaan = undefined
      await bestand.write(uitvoer.bytes)
    },
    finish: async (samenvatting) => {
      samenvattend = await createTijdelijkBestand(summaryPath(pad))
      await samenvattend.write(encoder.encode(UTF8_MERK + csvText(samenvatting)))
      await samenvattend.seal()
      await bestand.seal()
      samenvattend.commit()
      bestand.commit()
    },
    discard: async () => {
      await Promise.all([bestand.discard(), samenvattend?.discard()])
    },
  }
}

/** Rows that fit on a sheet below its headings. */
const MEESTE_BLADRIJEN = 1_048_575

const createXlsxDoel = async (pad: string, koppen: Uitvoerkoppen): Promise<Doel> => {
  if (koppen.invoer.length + koppen.uitkomst.length > MEESTE_KOLOMMEN) {
    throw new Gebruiksfout(
      `Met de uitkomsten erbij zijn er meer kolommen dan op een blad van Excel passen (16.384). Kies met --uit een bestand dat eindigt op .csv.`,
    )
  }
  const bestand = await createTijdelijkBestand(pad)
  const schrijver = await createWerkmapschrijver([...koppen.invoer, ...koppen.uitkomst], bestand.write).catch(
    async (fout: unknown) => {
      await bestand.discard()
      throw fout
    },
  )
  let rijen = 0
  return {
    bestanden: outputPaths(pad, 'xlsx'),
    add: async (uitvoer) => {
      if (uitvoer.soort !== 'blad') return
      rijen += uitvoer.rijen.length
      if (rijen > MEESTE_BLADRIJEN) {
        throw new Gebruiksfout(
          'Er zijn meer dossiers dan rijen op een blad van Excel (1.048.576). Kies met --uit een bestand dat eindigt op .csv.',
        )
      }
      await schrijver.add(uitvoer.rijen)
    },
    finish: async (samenvatting) => {
      await schrijver.finish(samenvatting)
      await bestand.seal()
      bestand.commit()
    },
    discard: bestand.discard,
  }
}

export const createDoel = (pad: string, vorm: 'csv' | 'xlsx', koppen: Uitvoerkoppen): Promise<Doel> =>
  vorm === 'csv' ? createCsvDoel(pad, koppen) : createXlsxDoel(pad, koppen)
