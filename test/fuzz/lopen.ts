import type { Fuzzdoel } from './doel.ts'
import { createKans } from './kans.ts'

/** What a run over one part came to. */
interface Uitslag {
  readonly naam: string
  readonly rondes: number
  readonly aangeboden: number
  readonly zonderGrond: number
  readonly fouten: readonly Fuzzfout[]
}

/** A round that went wrong; its seed alone brings it back. */
interface Fuzzfout {
  readonly zaad: number
  readonly reden: string
}

/** After this many faults in a part the first of them have to be looked at. */
const MEESTE_FOUTEN = 10

interface Loop {
  readonly zaad: number
  readonly doelen: readonly Fuzzdoel[]
  /** Milliseconds for each part. */
  readonly tijd: number
  /** At most so many rounds for each part. */
  readonly rondes?: number
}

const runDoel = async (doel: Fuzzdoel, { zaad, tijd, rondes: meeste = Infinity }: Loop): Promise<Uitslag> => {
  const fouten: Fuzzfout[] = []
  const einde = performance.now() + tijd
  let rondes = 0
  let aangeboden = 0
  let zonderGrond = 0
  while (rondes < meeste && fouten.length < MEESTE_FOUTEN && (rondes === 0 || performance.now() < einde)) {
    const eigenZaad = (zaad + rondes) >>> 0
    rondes++
    try {
      const ronde = await doel.round(createKans(eigenZaad))
      aangeboden += ronde.aangeboden
      zonderGrond += ronde.zonderGrond ?? 0
    } catch (fout) {
      fouten.push({ zaad: eigenZaad, reden: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) })
    }
  }
  return { naam: doel.naam, rondes, aangeboden, zonderGrond, fouten }
}

/** Runs the parts one after the other, each with rounds of the seeds `zaad`, `zaad` + 1 and so on. */
export const runFuzz = async (loop: Loop): Promise<readonly Uitslag[]> => {
  const uitslagen: Uitslag[] = []
  for (const doel of loop.doelen) uitslagen.push(await runDoel(doel, loop))
  return uitslagen
}
