import { cp, mkdir, rm } from 'node:fs/promises'
import { plaatsen } from './plaatsen.ts'

/** Copies the handbook, which is made and checked in beforehand, to what the worker serves. */
export const bouwHandboek = async (): Promise<void> => {
  const doel = `${plaatsen.site}handboek`
  await rm(doel, { recursive: true, force: true })
  await mkdir(doel, { recursive: true })
  const bron = `${plaatsen.wortel}docs/handboek`
  await cp(bron, doel, { recursive: true, filter: (pad) => pad !== `${bron}/bron` })
}
