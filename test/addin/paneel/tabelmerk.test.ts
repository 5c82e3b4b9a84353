import { describe, expect, it } from 'vitest'
import type { Werkmap } from '../../../addin/excel/werkmap.ts'
import { createOnherleidbaar } from '../../../addin/paneel/onherleidbaar.ts'
import { tabelmerkOf } from '../../../addin/paneel/tabelmerk.ts'

/** A workbook with these tables; they can change, what was kept stays. */
const werkmapWith = (...tabellen: readonly string[]) => {
  const bewaard = new Map<string, string>([['geheim', 'een geheim']])
  let nu = tabellen
  const werkmap = {
    vindplaatsen: async () => ({ plaatsen: nu.map((id) => ({ id })), actiefBlad: 'A' }),
    readInstelling: async (naam: string) => bewaard.get(naam),
    writeInstelling: async (naam: string, tekst: string) => void bewaard.set(naam, tekst),
  } as unknown as Werkmap
  return {
    become: (...nieuw: readonly string[]) => {
      nu = nieuw
    },
    /** The id under which a case of a table leaves the workbook. */
    idOf: async (tabel: string, sleutel = 'PA|1|') =>
      (await createOnherleidbaar(werkmap, await tabelmerkOf(werkmap, { id: tabel })))(sleutel),
    vroeger: async (sleutel = 'PA|1|') => (await createOnherleidbaar(werkmap))(sleutel),
  }
}

describe('hetzelfde nummer in twee tabellen van een werkmap', () => {
  it('is twee dossiers: afspraken van de een vervangen niet die van de ander', async () => {
    const { idOf } = werkmapWith('Noord', 'Zuid', 'West')
    const ids = [await idOf('Noord'), await idOf('Zuid'), await idOf('West')]
    expect(new Set(ids).size).toBe(3)
    expect([await idOf('Noord'), await idOf('Zuid'), await idOf('West')]).toEqual(ids)
  })
  it('houdt in de eerste tabel het kenmerk van voor er meer waren', async () => {
    const { idOf, vroeger } = werkmapWith('Noord', 'Zuid')
    expect(await idOf('Noord')).toBe(await vroeger())
    expect(await idOf('Zuid')).not.toBe(await vroeger())
  })
  it('houdt het ook als de tabel een andere naam krijgt, of bij de andere komt', async () => {
    const { idOf, become } = werkmapWith('Noord', 'Zuid')
    const [noord, zuid] = [await idOf('Noord'), await idOf('Zuid')]
    become('Noordoost', 'Zuid')
    expect(await idOf('Noordoost')).toBe(noord)
    expect(await idOf('Zuid')).toBe(zuid)
    become('Noordoost', 'Zuid', 'Noord')
    expect([noord, zuid]).not.toContain(await idOf('Noord'))
  })
})
