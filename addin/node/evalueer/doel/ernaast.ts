import type { Bijblad } from '../bijblad.ts'
import { csvText, UTF8_MERK } from '../csv/opmaak.ts'
import { createTijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import { besidePath } from '../bestand/uitvoerpaden.ts'

const encoder = new TextEncoder()

/** Writes the tables beside an output, each sealed and without its name yet. `onOpen` gets each as soon as it is there. */
export const writeBijbladen = async (
  pad: string,
  bladen: readonly Bijblad[],
  onOpen: (bestand: TijdelijkBestand) => void,
): Promise<readonly TijdelijkBestand[]> => {
  const bestanden: TijdelijkBestand[] = []
  for (const { achtervoegsel, rijen, isBlad } of bladen) {
    if (isBlad) continue
    const bestand = await createTijdelijkBestand(besidePath(pad, achtervoegsel))
    onOpen(bestand)
    await bestand.write(encoder.encode(UTF8_MERK + csvText(rijen)))
    await bestand.seal()
    bestanden.push(bestand)
  }
  return bestanden
}
