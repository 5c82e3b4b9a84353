import { bronTekst, trefwoord } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { gelezen, leeg } from '@poortwachter/wet/lezen'
import { nietBeschikbaar, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { functie } from './kern/functie.ts'
import { isLeeg, regelversieParameter, waardeparameter } from './kern/parameters.ts'

const KOPPEN = ['verschil', 'bron', 'zegt', 'deze regelversie', 'omdat']

const codeOf = ({ termijncode, beslistabelcode, tabel }: Register, woord: string): string =>
  termijncode.get(woord) ??
  beslistabelcode.get(woord) ??
  [...tabel.keys()].find((code) => trefwoord(code) === woord) ??
  ''

/** Where sources contradict each other about a step or table, and which reading the edition uses. */
export const bronverschilFunctie = functie({
  id: 'BRONVERSCHIL',
  doc: {
    nl: 'Waar bronnen elkaar tegenspreken over een stap of toets: wie wat zegt, welke lezing deze regelversie gebruikt en waarom.',
    en: 'Where sources contradict each other about a step or test: who says what, which reading this edition uses and why.',
  },
  parameters: {
    soort: waardeparameter(
      'waarde',
      {
        nl: 'De stap, tabel of toets, bijvoorbeeld "WIA" of "SPOOR2NODIG".',
        en: 'The step, table or test, for example "WIA" or "SPOOR2NODIG".',
      },
      (waarde) => (isLeeg(waarde) || waarde === 0 ? leeg : gelezen(String(waarde))),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [{ formule: '=INDEX(PW.BRONVERSCHIL("WIA");2;1)', uitkomst: 'Week van de WIA-aanvraag' }],
  bereken: (register, { soort }): Antwoord => {
    const { bronverschillen, regelingen } = register.regelboek
    const code = codeOf(register, trefwoord(soort))
    const gevonden = bronverschillen.filter(({ raakt }) => raakt.includes(code))
    if (gevonden.length === 0) {
      const codes = [...new Set(bronverschillen.flatMap(({ raakt }) => raakt))].toSorted().join(', ')
      return nietBeschikbaar(
        code === ''
          ? `soort: deze stap, tabel of toets bestaat niet. Kies uit: ${codes}.`
          : `Over ${code} kent deze regelversie geen bronnen die elkaar tegenspreken. Er zijn er over: ${codes}.`,
      )
    }
    return [
      KOPPEN.map((kop) => tekstcel(kop)),
      ...gevonden.flatMap(({ onderwerp, lezingen, gekozen, waarom }) =>
        lezingen.map(({ bron, zegt }) =>
          [onderwerp, bronTekst(regelingen, bron), zegt, gekozen, waarom].map((tekst) => tekstcel(tekst)),
        ),
      ),
    ]
  },
})
