import { bronTekst } from '../regelboek/bron.ts'
import type { Regelboek } from '../regelboek/regelboek.ts'
import { codewoorden } from './codewoorden.ts'

/** The words of the law in an edition, in alphabetical order, and the words of the code, as two Markdown tables. */
export const begrippenTekst = ({ begrippen, regelingen, versie }: Regelboek): string => {
  const rijen = begrippen
    .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
    .map(({ term, betekenis, engels, bron, codes = [] }) =>
      [term, betekenis, bron ? bronTekst(regelingen, bron) : '', codes.join(' '), engels].join(' | '),
    )
  return [
    '# Begrippen',
    '',
    `Gemaakt uit regelversie ${versie}. Iedere code van de editie hoort bij een begrip van de wet; de controle van een editie`,
    'weigert haar anders.',
    '',
    '## Woorden van de wet',
    '',
    '| begrip | betekenis | bron | codes | Engels |',
    '| --- | --- | --- | --- | --- |',
    ...rijen.map((rij) => `| ${rij} |`),
    '',
    '## Woorden van de code',
    '',
    '| woord | betekenis |',
    '| --- | --- |',
    ...codewoorden.map(({ woord, betekenis }) => `| ${woord} | ${betekenis} |`),
    '',
  ].join('\n')
}
