import { Worker } from 'node:worker_threads'
import { GRENZEN_PER_DRAAD } from '../gebruik/geheugen.ts'
import type { Werkopdracht } from './blokverwerking.ts'
import type { Blokantwoord, Invoerblok } from '../blok.ts'
import type { Werkantwoord } from './werker.ts'
import { readWerkerscript } from './werkerscript.ts'

/** Threads that work blocks out. */
export interface Ploeg {
  /** Works out a block as soon as a thread is free. Bytes of the block that are not kept are handed over and no longer of use here. */
  verwerk(blok: Invoerblok): Promise<Blokantwoord>
  close(): Promise<void>
}

interface Taak {
  readonly blok: Invoerblok
  readonly klaar: (antwoord: Blokantwoord) => void
  readonly mislukt: (fout: Error) => void
}

/** What of a block can be handed over instead of copied. */
const ownedBy = (blok: Invoerblok): readonly ArrayBuffer[] =>
  blok.soort === 'csv' && !blok.isBewaard ? [blok.bytes.buffer, blok.plaatsen.buffer] : []

export const startPloeg = async (opdracht: Werkopdracht, draden: number): Promise<Ploeg> => {
  const script = await readWerkerscript()
  const wachtrij: Taak[] = []
  const bezig = new Map<Worker, Taak>()
  const vrij: Worker[] = []
  let stuk: Error | undefined

  const hand = (): void => {
    while (wachtrij.length > 0 && vrij.length > 0) {
      const werker = vrij.pop()!
      const taak = wachtrij.shift()!
      bezig.set(werker, taak)
      werker.postMessage(taak.blok, ownedBy(taak.blok))
    }
  }
  const fail = (fout: Error): void => {
    stuk ??= fout
    for (const taak of [...bezig.values(), ...wachtrij.splice(0)]) taak.mislukt(stuk)
    bezig.clear()
  }
  const werkers = Array.from({ length: draden }, () => {
    const werker = new Worker(script, { eval: true, workerData: opdracht, resourceLimits: GRENZEN_PER_DRAAD })
    werker.on('message', (bericht: Werkantwoord) => {
      const taak = bezig.get(werker)
      bezig.delete(werker)
      vrij.push(werker)
      if ('antwoord' in bericht) taak?.klaar(bericht.antwoord)
      else taak?.mislukt(new Error(bericht.mislukt))
      hand()
    })
    werker.on('error', fail)
    vrij.push(werker)
    return werker
  })

  return {
    verwerk: (blok) =>
      new Promise((klaar, mislukt) => {
        if (stuk) return mislukt(stuk)
        wachtrij.push({ blok, klaar, mislukt })
        hand()
      }),
    close: async () => {
      await Promise.all(werkers.map((werker) => werker.terminate()))
      fail(new Error('De rekendraden zijn gestopt.'))
    },
  }
}

/**
 * The answers in the order of the blocks, whichever thread was ready first. At most `vooruit` blocks are under way, so
 * that memory does not grow with the file.
 */
export async function* answersInOrder(
  blokken: AsyncIterable<Invoerblok>,
  ploeg: Ploeg,
  vooruit: number,
): AsyncGenerator<Blokantwoord> {
  const onderweg: Promise<Blokantwoord>[] = []
  for await (const blok of blokken) {
    const antwoord = ploeg.verwerk(blok)
    // A block may fail while an earlier one is still awaited; it is looked at when its turn comes.
    antwoord.catch(() => undefined)
    onderweg.push(antwoord)
    if (onderweg.length >= vooruit) yield await onderweg.shift()!
  }
  while (onderweg.length > 0) yield await onderweg.shift()!
}
