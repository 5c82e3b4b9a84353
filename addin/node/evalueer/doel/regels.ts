import { csvText, UTF8_MERK } from '../csv/opmaak.ts'
import { createTijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import { writeBijbladen } from './ernaast.ts'
import type { Uitvoer, Uitvoervraag } from './uitvoer.ts'

const encoder = new TextEncoder()

/** A file of lines, which leaves as it is made. */
export const createRegeluitvoer = async (
  vorm: 'csv' | 'jsonl',
  { pad, invoer, uitkomst }: Uitvoervraag,
): Promise<Uitvoer> => {
  const bestand = await createTijdelijkBestand(pad)
  const erbij: TijdelijkBestand[] = []
  let bovenaan = vorm === 'csv' ? UTF8_MERK + csvText([[...invoer, ...uitkomst].map(({ kop }) => kop)]) : ''
  return {
    add: async (uitvoer) => {
      if (uitvoer.soort !== 'regels') return
      if (bovenaan !== '') await bestand.write(encoder.encode(bovenaan))
      bovenaan = ''
      await bestand.write(uitvoer.bytes)
    },
    seal: async (bladen) => {
      await writeBijbladen(pad, bladen, (blad) => erbij.push(blad))
      await bestand.seal()
      return [...erbij, bestand]
    },
    discard: async () => {
      await Promise.all([bestand, ...erbij].map((een) => een.discard()))
    },
  }
}
