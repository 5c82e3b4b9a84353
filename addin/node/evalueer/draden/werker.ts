import { parentPort, workerData } from 'node:worker_threads'
import type { Register } from '@poortwachter/wet'
import { createRegelvoorraad } from '../../../regels/regelbron.ts'
import { createBlokverwerking } from './blokverwerking.ts'
import type { Blokverwerking, Werkopdracht } from './blokverwerking.ts'
import type { Blokantwoord, Invoerblok } from '../blok.ts'

/** What a thread answers: the part worked out, or the mistake of ours that kept it from doing so. */
export type Werkantwoord = { readonly antwoord: Blokantwoord } | { readonly mislukt: string }

const opdracht: Werkopdracht = workerData

const prepare = async (): Promise<Blokverwerking> => {
  const voorraad = createRegelvoorraad()
  const load = async (versie: string): Promise<Register> => {
    await voorraad.laad(versie)
    const register = voorraad.versie(versie)
    if (register.soort !== 'gelezen') throw new Error(`Geen regelversie ${versie}`)
    return register.waarde
  }
  const registers = new Map<string, Register>()
  for (const { regelversie } of opdracht.doorrekeningen ?? []) registers.set(regelversie, await load(regelversie))
  return createBlokverwerking(await load(opdracht.regelversie), opdracht, registers)
}
const verwerking = prepare()

const answer = async (blok: Invoerblok): Promise<Werkantwoord> => {
  try {
    return { antwoord: (await verwerking).verwerk(blok) }
  } catch (fout) {
    return { mislukt: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }
  }
}

const handle = async (blok: Invoerblok): Promise<void> => {
  const uitkomst = await answer(blok)
  const overdracht =
    'antwoord' in uitkomst && uitkomst.antwoord.uitvoer.soort === 'regels'
      ? [uitkomst.antwoord.uitvoer.bytes.buffer]
      : []
  parentPort?.postMessage(uitkomst, overdracht)
}

parentPort?.on('message', (blok: Invoerblok) => void handle(blok))
