import type { Blokuitvoer } from '../blok.ts'
import { createTijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { Bestandsvorm } from '../gebruik/vorm.ts'
import type { Bijblad } from '../bijblad.ts'
import { createParquetuitvoer } from './parquet.ts'
import { createRegeluitvoer } from './regels.ts'
import { manifestPath } from '../bestand/uitvoerpaden.ts'
import { commitTogether } from './uitgifte.ts'
import type { Uitvoer, Uitvoervraag } from './uitvoer.ts'
import { createXlsxuitvoer } from './xlsx.ts'

/** A file that was made, as the manifest names it. */
export interface Gemaakt {
  readonly pad: string
  readonly bytes: number
  readonly sha256: string
}

/** The output: rows are added in order, and it becomes files only when it is finished, all of them at once. */
export interface Doel {
  add(uitvoer: Blokuitvoer): Promise<void>
  /** `manifestOf` gets the files that were made, and gives the text that accounts for them. Gives those files too. */
  finish(bladen: readonly Bijblad[], manifestOf: (gemaakt: readonly Gemaakt[]) => string): Promise<readonly Gemaakt[]>
  discard(): Promise<void>
}

const openUitvoer = (vorm: Bestandsvorm, vraag: Uitvoervraag): Promise<Uitvoer> => {
  if (vorm === 'xlsx') return createXlsxuitvoer(vraag)
  return vorm === 'parquet' ? createParquetuitvoer(vraag) : createRegeluitvoer(vorm, vraag)
}

const encoder = new TextEncoder()

export const createDoel = async (vorm: Bestandsvorm, vraag: Uitvoervraag): Promise<Doel> => {
  const uitvoer = await openUitvoer(vorm, vraag)
  let manifest: TijdelijkBestand | undefined
  return {
    add: uitvoer.add,
    finish: async (bladen, manifestOf) => {
      const klaar = await uitvoer.seal(bladen)
      manifest = await createTijdelijkBestand(manifestPath(vraag.pad))
      const gemaakt = klaar.map(({ pad, bytes, sha256 }) => ({ pad, bytes: bytes(), sha256: sha256() }))
      await manifest.write(encoder.encode(manifestOf(gemaakt)))
      await manifest.seal()
      commitTogether([manifest, ...klaar])
      return gemaakt
    },
    discard: async () => {
      await Promise.all([uitvoer.discard(), manifest?.discard()])
    },
  }
}
