import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paden } from '../handboek/paden.ts'
import { plaatsen } from '../plaatsen.ts'

/** Addresses that people type, to the page that is there. */
const REDIRECTS = ['/handboek', '/handboek/'].map((adres) => `${adres} /handboek/${paden.begin} 302\n`).join('')

/** Copies the handbook, which is made and checked in beforehand, to the folder (with a slash behind it) that the worker serves. */
export const buildHandboek = async (site: string = plaatsen.site): Promise<void> => {
  const doel = `${site}handboek`
  await rm(doel, { recursive: true, force: true })
  await mkdir(doel, { recursive: true })
  const bron = join(plaatsen.wortel, 'docs', 'handboek')
  await cp(bron, doel, { recursive: true, filter: (pad) => pad !== join(bron, 'bron') })
  await writeFile(`${site}_redirects`, REDIRECTS)
}
