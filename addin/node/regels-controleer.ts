import { readFileSync } from 'node:fs'
import { gelezenFeiten, keuring, regelboekSchema, uitgegeven } from '@poortwachter/wet/keuring'
import type { Bezwaar, Uitgegeven } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { hashOf } from './editiehash.ts'
import { printRegels } from './terminal.ts'

const eerder: Uitgegeven = JSON.parse(
  readFileSync(new URL('../../domain/editie/uitgegeven.json', import.meta.url), 'utf8'),
)

/** Every objection to an edition, by check. */
export const checkRegels = (editie: Regelboek): readonly (Bezwaar & { readonly controle: string })[] => {
  const vorm = regelboekSchema.safeParse(editie)
  return [
    ...(vorm.error?.issues ?? []).map(({ path, message }) => ({
      controle: 'vorm',
      plaats: path.join('/'),
      bezwaar: message,
    })),
    ...keuring(editie),
    ...uitgegeven(editie, hashOf(editie), eerder).map((bezwaar) => ({ controle: 'uitgegeven', ...bezwaar })),
  ]
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const bezwaren = checkRegels(regelboek)
  printRegels(
    process.stdout,
    bezwaren.map(({ controle, plaats, bezwaar }) => `${controle}: ${plaats} ${bezwaar}`),
  )
  for (const [tabel, feiten] of gelezenFeiten(regelboek)) {
    console.log(`${tabel} leest ${feiten.length} gegevens: ${feiten.join(', ')}`)
  }
  const stand = Object.hasOwn(eerder, regelboek.versie) ? 'uitgegeven' : 'nog niet uitgegeven'
  console.log(`Regelversie ${regelboek.versie} (${stand}), sha256 ${hashOf(regelboek)}: ${bezwaren.length} bezwaren.`)
  process.exitCode = bezwaren.length > 0 ? 1 : 0
}
