import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import { MEESTE_KOLOMMEN } from '../bestand/grenzen.ts'
import { createTijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import { createWerkmapschrijver } from '../xlsx/schrijven.ts'
import type { Uitvoer, Uitvoervraag } from './uitvoer.ts'

/** Rows that fit on a sheet below its headings. */
const MEESTE_BLADRIJEN = 1_048_575

/** A workbook with the cases on its first sheet, and the tables beside them on the next. */
export const createXlsxuitvoer = async ({ pad, invoer, uitkomst, bladvormen }: Uitvoervraag): Promise<Uitvoer> => {
  if (invoer.length + uitkomst.length > MEESTE_KOLOMMEN) {
    throw new Gebruiksfout(
      `Met de uitkomsten erbij zijn er meer kolommen dan op een blad van Excel passen (16.384). Kies met --uit een bestand dat eindigt op .csv.`,
    )
  }
  const bestand = await createTijdelijkBestand(pad)
  const schrijver = await createWerkmapschrijver([...invoer, ...uitkomst], bladvormen, bestand.write).catch(
    async (fout: unknown) => {
      await bestand.discard()
      throw fout
    },
  )
  let rijen = 0
  return {
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
    seal: async (bladen) => {
      await schrijver.finish(bladen)
      await bestand.seal()
      return [bestand]
    },
    discard: bestand.discard,
  }
}
