import { parentPort, workerData } from 'node:worker_threads'
import { createRegelvoorraad } from '../../regels/regelbron.ts'
import { createBlokverwerking } from './blokverwerking.ts'
import type { Werkopdracht } from './blokverwerking.ts'
import type { Blokantwoord, Invoerblok } from './blok.ts'

/** What a thread answers: the part worked out, or the mistake of ours that kept it from doing so. */
export type Werkantwoord = { readonly antwoord: Blokantwoord } | { readonly mislukt: string }

const opdracht: Werkopdracht = workerData
const register = createRegelvoorraad().versie(opdracht.regelversie)
if (register.soort !== 'gelezen') throw new Error(`Geen regelversie ${opdracht.regelversie}`)
const verwerking = createBlokverwerking(register.waarde, opdracht)

const answer = (blok: Invoerblok): Werkantwoord => {
  try {
    return { antwoord: verwerking.verwerk(blok) }
  } catch (fout) {
    return { mislukt: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }
  }
}

parentPort?.on('message', (blok: Invoerblok) => {
  const uitkomst = answer(blok)
  const overdracht =
    'antwoord' in uitkomst && uitkomst.antwoord.uitvoer.soort === 'csv' ? [uitkomst.antwoord.uitvoer.bytes.buffer] : []
  parentPort?.postMessage(uitkomst, overdracht)
})
