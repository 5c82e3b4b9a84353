import type { Tabelwerk } from './tabelwerk.ts'
import type { Werkruimte } from './werkruimte.ts'

/** The table and those that it leans on, each once. */
export const steuntabellen = ({ tabel }: Werkruimte, code: string): readonly Tabelwerk[] => {
  const gevonden = new Map<string, Tabelwerk>()
  const langs = (tabelcode: string): void => {
    const werk = gevonden.has(tabelcode) ? undefined : tabel(tabelcode)
    if (!werk) return
    gevonden.set(tabelcode, werk)
    for (const { gereed } of werk.ingangen)
      for (const { klasse } of gereed.rijplan.klassen) if (klasse.soort === 'tabel') langs(klasse.tabel)
  }
  langs(code)
  return [...gevonden.values()]
}
