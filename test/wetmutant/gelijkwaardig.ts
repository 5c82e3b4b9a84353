import { readFileSync } from 'node:fs'
import { readTabellen } from '../voorbeelden/tabel.ts'

/** A change that cannot change any answer, with the reason. */
export interface Gelijkwaardig {
  readonly soort: string
  readonly wat: string
  readonly omdat: string
}

export const readGelijkwaardig = (): readonly Gelijkwaardig[] =>
  readTabellen(readFileSync(new URL('gelijkwaardig.md', import.meta.url), 'utf8')).flatMap(({ rijen }) =>
    rijen.map(({ soort = '', verandering = '', omdat = '' }) => ({ soort, wat: verandering, omdat })),
  )
