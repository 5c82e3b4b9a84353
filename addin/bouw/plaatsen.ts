import { fileURLToPath } from 'node:url'

const place = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url))

/** The folders that the build reads and writes. */
export const plaatsen = {
  wortel: place('../../'),
  addin: place('../'),
  bouw: place('./'),
  site: place('../../build/site/'),
} as const
