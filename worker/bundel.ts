import { canoniek } from '@poortwachter/wet/keuring'
import { regelversieUit } from '@poortwachter/wet'
import type { Regelboek } from '@poortwachter/wet'
import { bytesVan, sha256 } from './opslag/hash.ts'
import type { Editie } from './opslag/opslag.ts'

/**
 * An edition as it is published: canonical bytes and their hash. The Worker makes its bundled editions once per isolate,
 * before its first answer, from the very data the add-in computes with, so that no built copy can differ from it.
 */
export const editieUit = async (regelboek: Regelboek | { readonly versie: string }): Promise<Editie> => {
  const versie = regelversieUit(regelboek.versie)
  const vorm = canoniek(regelboek)
  if (versie === undefined) throw new TypeError(`Geen regelversie: ${regelboek.versie}`)
  if (vorm.soort === 'bezwaar') throw new TypeError(`Geen canonieke vorm, ${vorm.plaats}: ${vorm.reden}`)
  const bytes = bytesVan(vorm.tekst)
  return { versie, sha256: await sha256(bytes), tekst: vorm.tekst, bytes }
}
