import { rmSync } from 'node:fs'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'

/**
 * Gives sealed files their names: all of them, or none when one of them cannot have it. The last one is what was asked
 * for. An earlier one of its name goes out of the way before anything else and the new one comes last, so that a run that
 * is killed in between leaves nothing that looks like a whole output.
 */
export const commitTogether = (bestanden: readonly TijdelijkBestand[]): void => {
  const opzij: ReturnType<TijdelijkBestand['setAside']>[] = []
  const genoemd: TijdelijkBestand[] = []
  try {
    for (const bestand of bestanden.toReversed()) opzij.push(bestand.setAside())
    for (const bestand of bestanden) {
      bestand.commit()
      genoemd.push(bestand)
    }
  } catch (fout) {
    for (const { pad } of genoemd) rmSync(pad, { force: true })
    for (const eerder of opzij.toReversed()) eerder?.restore()
    throw fout
  }
  for (const eerder of opzij) eerder?.drop()
}
