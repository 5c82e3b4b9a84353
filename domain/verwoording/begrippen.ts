import { bronTekst } from '../regelboek/bron.ts'
import type { Regelboek } from '../regelboek/regelboek.ts'

/** The glossary of an edition as a Markdown table, in alphabetical order. */
export const begrippenTekst = ({ begrippen, regelingen, versie }: Regelboek): string => {
  const rijen = begrippen
    .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
    .map(({ term, betekenis, engels, bron, codes = [] }) =>
      [term, betekenis, bron ? bronTekst(regelingen, bron) : '', codes.join(' '), engels].join(' | '),
    )
  return [
    '# Begrippen',
    '',
    `Gemaakt uit regelversie ${versie}. Een woord komt pas in de code als het hier staat.`,
    '',
    '| begrip | betekenis | bron | codes | Engels |',
    '| --- | --- | --- | --- | --- |',
    ...rijen.map((rij) => `| ${rij} |`),
    '',
  ].join('\n')
}
