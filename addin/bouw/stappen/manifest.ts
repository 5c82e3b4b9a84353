import { readFile, writeFile } from 'node:fs/promises'
import { LOKALE_OORSPRONG, OORSPRONG } from '../manifest/oorsprong.ts'
import { writeManifest } from '../manifest/uitvoering.ts'
import { plaatsen } from '../plaatsen.ts'

/** Writes the manifest for the origin of this build, and one for trying the add-in on this machine. */
export const buildManifest = async (): Promise<void> => {
  const bron = await readFile(`${plaatsen.wortel}manifest.xml`, 'utf8')
  await writeFile(`${plaatsen.wortel}build/manifest.xml`, writeManifest(bron, OORSPRONG))
  await writeFile(`${plaatsen.wortel}build/manifest-lokaal.xml`, writeManifest(bron, LOKALE_OORSPRONG))
}
