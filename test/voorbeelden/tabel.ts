/** A table of examples: its heading, its columns, and its rows as cell text by column. */
export interface Voorbeeldtabel {
  readonly titel: string
  readonly kolommen: readonly string[]
  readonly rijen: readonly Readonly<Record<string, string>>[]
}

const splitRow = (regel: string): string[] =>
  regel
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cel) => cel.trim())

const isRule = (regel: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(regel.trim())

/** The tables of a Markdown text, each under the last heading before it. A row with missing or extra cells throws. */
export const readTabellen = (markdown: string): readonly Voorbeeldtabel[] => {
  const regels = markdown.split('\n')
  const tabellen: Voorbeeldtabel[] = []
  let titel = ''
  for (let i = 0; i < regels.length; i++) {
    const kop = /^#+\s+(.*)$/.exec(regels[i]!)
    if (kop) titel = kop[1]!
    if (!isRule(regels[i + 1] ?? '')) continue
    const kolommen = splitRow(regels[i]!)
    const rijen: Record<string, string>[] = []
    for (i += 2; regels[i]?.trim().startsWith('|'); i++) {
      const cellen = splitRow(regels[i]!)
      if (cellen.length !== kolommen.length) {
        throw new Error(`${titel}: regel ${i + 1} heeft ${cellen.length} cellen, de kop ${kolommen.length}.`)
      }
      rijen.push(Object.fromEntries(kolommen.map((kolom, k) => [kolom, cellen[k]!])))
    }
    tabellen.push({ titel, kolommen, rijen })
  }
  return tabellen
}
