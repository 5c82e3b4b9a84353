import { fileURLToPath } from 'node:url'
import { termijnboek } from '@poortwachter/wet/termijnen'
import type { Plugin } from 'vite'
import { splitsingOf } from '../termijnboek/splitsing.ts'
import { plaatsen } from '../plaatsen.ts'

const TERMIJNBOEK = fileURLToPath(import.meta.resolve('@poortwachter/wet/termijnen'))
const EDITIE = fileURLToPath(import.meta.resolve('@poortwachter/wet/editie'))
const VOLLEDIG = '\0termijnboek-volledig'

/**
 * Puts the terms of the edition in the bundle in two parts: what a date in a cell needs comes first, the texts that only
 * an explanation shows come with the rest of the edition, which puts them back.
 */
export const termijnboekdelen = (): Plugin => {
  const { kort, teksten } = splitsingOf(termijnboek)
  return {
    name: 'termijnboekdelen',
    enforce: 'pre',
    resolveId: (naam, van) => (van === EDITIE && naam === './termijnboek.ts' ? VOLLEDIG : undefined),
    load: (id) => {
      if (id === TERMIJNBOEK) return `export const termijnboek = ${JSON.stringify(kort)}`
      if (id !== VOLLEDIG) return undefined
      return `import { complete } from ${JSON.stringify(`${plaatsen.addin}regels/aanvulling.ts`)}
import { termijnboek as kort } from ${JSON.stringify(TERMIJNBOEK)}
export const termijnboek = /* @__PURE__ */ complete(kort, ${JSON.stringify(teksten)})`
    },
  }
}
