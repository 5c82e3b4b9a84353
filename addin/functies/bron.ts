import { bronTekst, bronUrl, dag, geldigheden, tekstdag } from '@poortwachter/wet'
import type { Grond, IsoDag, Register, Tabelregel, Tijdlijn } from '@poortwachter/wet'
import { statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import { dagcel, tekstcel } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { functie } from './kern/functie.ts'
import { regelversieParameter } from './kern/parameters.ts'
import { regelParameter } from './kern/tabelkeuze.ts'

const KOPPEN = ['vanaf', 'status', 'zekerheid', 'bron', 'citaat', 'link']

/** What a version of a rule says of where it comes from; a decision has that for each of its rows. */
interface Herkomstregel {
  /** The row of a decision table. */
  readonly rij?: string
  readonly status: Grond['status']
  readonly zekerheid: Grond['zekerheid']
  readonly bronnen: Grond['bronnen']
}

const rowsOf = ({ rijen, status, zekerheid }: Tabelregel): readonly Herkomstregel[] =>
  rijen.map((rij) => ({
    rij: rij.id,
    status: rij.status ?? status,
    zekerheid: rij.zekerheid ?? zekerheid,
    bronnen: rij.bronnen,
  }))

/** The timeline of a rule with the sources of each version. */
const sourcesThroughTime = <R extends { readonly gecontroleerdOp: IsoDag }>(
  { regelboek }: Register,
  tijdlijn: Tijdlijn<R, string>,
  originsOf: (regel: R) => readonly Herkomstregel[],
): readonly (readonly Celantwoord[])[] =>
  geldigheden(tijdlijn).flatMap((periode): Celantwoord[][] => {
    const { ingang } = periode
    if (!('regel' in ingang)) {
      const uitleg = 'onbekend' in ingang ? ingang.onbekend : ingang.vervallen
      const stand = 'onbekend' in ingang ? 'onbekend' : 'vervallen'
      return [[dagcel(dag(ingang.vanaf)), ...[stand, '', uitleg, '', ''].map((tekst) => tekstcel(tekst))]]
    }
    const { regel, vanaf } = ingang
    return originsOf(regel).flatMap(({ rij, status, zekerheid, bronnen }) =>
      bronnen.map((plaats) => [
        dagcel(dag(vanaf)),
        ...[
          statusTekst[status],
          zekerheidTekst[zekerheid],
          `${rij === undefined ? '' : `${rij}: `}${bronTekst(regelboek.regelingen, plaats)}`,
          plaats.citaat ?? '',
          bronUrl(regelboek.regelingen, plaats, tekstdag(regel.gecontroleerdOp, periode)) ?? '',
        ].map((tekst) => tekstcel(tekst)),
      ]),
    )
  })

/** The sources of a step, a decision or an amount through time: each version of the rule with article, words and link. */
export const bronFunctie = functie({
  id: 'BRON',
  doc: {
    nl: 'De bronnen van een stap, een beslissing of een bedrag: per versie van de regel het artikel, de woorden en de link.',
    en: 'The sources of a step, a decision or an amount: for each version of the rule the article, the words and the link.',
  },
  parameters: {
    soort: regelParameter({
      nl: 'Een stap, een beslistabel of een tabel met bedragen, bijvoorbeeld "WIA", "SPOOR2NODIG" of "MAXDAGLOON".',
      en: 'A step, a decision table or a table of amounts, for example "WIA", "SPOOR2NODIG" or "MAXDAGLOON".',
    }),
    regelversie: regelversieParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.BRON("WIA");3;4)', uitkomst: 'WIA art. 64 lid 3' },
    { formule: '=INDEX(PW.BRON("WIA");3;1)', uitkomst: '01-07-2013' },
    { formule: '=INDEX(PW.BRON("AOWWEKEN");5;4)', uitkomst: 'Stb. 2023, 169' },
  ],
  bereken: (register, { soort }) => {
    const termijn = register.termijn.get(soort)
    const beslistabel = register.beslistabel.get(soort)
    const tabel = register.tabel.get(soort)
    const rijen = termijn
      ? sourcesThroughTime(register, termijn.tijdlijn, (regel) => [regel])
      : beslistabel
        ? sourcesThroughTime(register, beslistabel.tijdlijn, rowsOf)
        : sourcesThroughTime(register, tabel!.tijdlijn, (regel) => [regel])
    return [KOPPEN.map((kop) => tekstcel(kop)), ...rijen]
  },
})
