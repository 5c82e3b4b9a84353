import type { Controle } from '../bezwaar.ts'

/** Capitals that are no word of the law: codes in a text, and the units in a name of a function. */
const afkortingenIn = (tekst: string): readonly string[] =>
  tekst.replaceAll(/PW\.\w+/g, '').match(/(?<![\w-])[A-Z]{2,6}(?![\w])/g) ?? []

/** Every rule and event belongs to a word of the glossary, every abbreviation in a text is one, and none is idle. */
export const begrippenControle: Controle = ({
  termijnen,
  tabellen,
  gebeurtenissen,
  beslistabellen,
  begrippen: lijst,
}) => {
  const dingen = [...termijnen, ...tabellen, ...gebeurtenissen, ...beslistabellen].map(({ code }) => code)
  const gedekt = new Set(lijst.flatMap(({ codes = [] }) => codes))
  const woorden = new Set(
    lijst.flatMap(({ term, betekenis }) => [term, ...afkortingenIn(term), ...afkortingenIn(betekenis)]),
  )
  const teksten = [
    ...termijnen.flatMap(({ code, titel, betekenis, alleenBij = '', tijdlijn }) =>
      [
        titel,
        betekenis,
        alleenBij,
        ...tijdlijn.ingangen.map((ingang) => ('regel' in ingang ? (ingang.regel.toelichting ?? '') : '')),
      ].map((tekst) => ({ code, tekst })),
    ),
    ...tabellen.flatMap(({ code, titel, betekenis, maat = '' }) =>
      [titel, betekenis, maat].map((tekst) => ({ code, tekst })),
    ),
  ]
  const onbekend = new Map(
    teksten.flatMap(({ code, tekst }) =>
      afkortingenIn(tekst)
        .filter((woord) => !woorden.has(woord))
        .map((woord): [string, string] => [woord, code]),
    ),
  )
  return [
    ...dingen.filter((code) => !gedekt.has(code)).map((plaats) => ({ plaats, bezwaar: 'hoort bij geen begrip' })),
    ...[...gedekt]
      .filter((code) => !dingen.includes(code))
      .map((plaats) => ({ plaats, bezwaar: 'een begrip noemt deze onbekende code' })),
    ...[...onbekend].map(([woord, plaats]) => ({
      plaats,
      bezwaar: `gebruikt de afkorting ${woord}, die geen begrip is`,
    })),
  ]
}
