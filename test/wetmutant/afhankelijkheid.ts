import { registerVan } from '@poortwachter/wet'
import type { Regelboek } from '@poortwachter/wet'
import { KALENDER } from './mutatie.ts'
import type { Voorbeeld } from './voorbeelden.ts'

const watched = <T extends { readonly code: string; readonly tijdlijn: unknown }>(
  regel: T,
  gelezen: Set<string>,
): T => {
  const { tijdlijn } = regel
  return Object.defineProperty({ ...regel }, 'tijdlijn', {
    get: () => {
      gelezen.add(regel.code)
      return tijdlijn
    },
  })
}

/**
 * The rules that an example reads, and whether it reads the calendar. An answer can only become another one by a
 * change in what was read on the way to it. A new edition for each example: what an edition remembers is not read twice.
 */
const readBy = ({ klopt }: Voorbeeld, regelboek: Regelboek): ReadonlySet<string> => {
  const gelezen = new Set<string>()
  const { kalender } = regelboek
  const bekeken = {
    ...regelboek,
    termijnen: regelboek.termijnen.map((regel) => watched(regel, gelezen)),
    tabellen: regelboek.tabellen.map((regel) => watched(regel, gelezen)),
    beslistabellen: regelboek.beslistabellen.map((regel) => watched(regel, gelezen)),
    get kalender() {
      gelezen.add(KALENDER)
      return kalender
    },
  }
  klopt(registerVan(bekeken))
  return gelezen
}

/** For every rule the examples that lean on it. */
export const examplesByCode = (
  voorbeelden: readonly Voorbeeld[],
  regelboek: Regelboek,
): ReadonlyMap<string, Voorbeeld[]> => {
  const perCode = new Map<string, Voorbeeld[]>()
  for (const voorbeeld of voorbeelden) {
    for (const code of readBy(voorbeeld, regelboek)) {
      const lijst = perCode.get(code) ?? []
      lijst.push(voorbeeld)
      perCode.set(code, lijst)
    }
  }
  return perCode
}
