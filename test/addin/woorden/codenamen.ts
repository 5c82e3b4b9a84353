import type { Regelboek } from '@poortwachter/wet'

/** A name of the code in a text, with the text. */
export interface Codenaam {
  readonly naam: string
  readonly tekst: string
}

/** What a text may hold besides words: formulas, quoted headings of a file, and what a fact is filled in for. */
const withoutFormulas = (tekst: string): string =>
  tekst
    .replaceAll(/=?PW\.[A-Z0-9_.]+(?:\([^)]*\))?/g, '')
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/https?:\/\/\S+/g, '')

/**
 * Finds names of the code in texts that people read: names of facts and codes of tables as the code has them, ids of
 * rows, and commands. A code of a step that people type themselves (EJE, WIA) is no name of the code.
 */
export const createCodenaamzoeker = ({
  feiten,
  beslistabellen,
}: Regelboek): ((tekst: string) => readonly Codenaam[]) => {
  const namen = [
    ...feiten.map(({ naam }) => naam).filter((naam) => /[a-z][A-Z0-9]/.test(naam)),
    ...beslistabellen.map(({ code }) => code).filter((code) => /[_\d]/.test(code) || code.length > 9),
  ]
  const patroon = new RegExp(`(?<![\\w.])(?:${namen.join('|')}|[A-Z]\\d{2}|npm run|undefined|\\[object)(?![\\w-])`, 'g')
  return (tekst) => [...withoutFormulas(tekst).matchAll(patroon)].map(([naam]) => ({ naam, tekst }))
}
