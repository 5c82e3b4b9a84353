import { writeFile } from 'node:fs/promises'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { functies } from '../../functies/index.ts'
import { functiesJson } from '../metadata/functies-json.ts'
import { plaatsen } from '../plaatsen.ts'

/** Writes the metadata from which Excel knows the functions, in both languages. */
export const buildMetadata = async (oorsprong: string, map: string = plaatsen.site): Promise<void> => {
  const register = registerVan(regelboek)
  for (const [taal, bestand] of [
    ['nl', 'functions.json'],
    ['en', 'functions-en.json'],
  ] as const) {
    const json = functiesJson(functies, register, taal, oorsprong)
    await writeFile(`${map}${bestand}`, `${JSON.stringify(json, null, 1)}\n`)
  }
}
