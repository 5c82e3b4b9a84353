import { bronTekst, bronUrl, dag, geldigheden, tekstdag } from '@poortwachter/wet'
import { statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import { dagcel, tekstcel } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { functie } from './kern/functie.ts'
import { regelversieParameter } from './kern/parameters.ts'
import { termijnparameters } from './kern/termijnparameters.ts'

const KOPPEN = ['vanaf', 'status', 'zekerheid', 'bron', 'citaat', 'link']

/** The sources of a step through time: each version of the rule with article, words and link. */
export const bronFunctie = functie({
  id: 'BRON',
  doc: {
    nl: 'De bronnen van een stap: per versie van de regel het artikel, de woorden en de link.',
    en: 'The sources of a step: for each version of the rule the article, the words and the link.',
  },
  parameters: { soort: termijnparameters.soort, regelversie: regelversieParameter },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.BRON("WIA");3;4)', uitkomst: 'WIA art. 64 lid 3' },
    { formule: '=INDEX(PW.BRON("WIA");3;1)', uitkomst: '01-07-2013' },
  ],
  bereken: ({ termijn, regelboek }, { soort }) => {
    const rijen = geldigheden(termijn.get(soort)!.tijdlijn).flatMap((periode): Celantwoord[][] => {
      const { ingang } = periode
      if (!('regel' in ingang)) {
        const uitleg = 'onbekend' in ingang ? ingang.onbekend : ingang.vervallen
        const stand = 'onbekend' in ingang ? 'onbekend' : 'vervallen'
        return [[dagcel(dag(ingang.vanaf)), ...[stand, '', uitleg, '', ''].map((tekst) => tekstcel(tekst))]]
      }
      const { regel, vanaf } = ingang
      return regel.bronnen.map((plaats) => [
        dagcel(dag(vanaf)),
        ...[
          statusTekst[regel.status],
          zekerheidTekst[regel.zekerheid],
          bronTekst(regelboek.regelingen, plaats),
          plaats.citaat ?? '',
          bronUrl(regelboek.regelingen, plaats, tekstdag(regel.gecontroleerdOp, periode)) ?? '',
        ].map((tekst) => tekstcel(tekst)),
      ])
    })
    return [KOPPEN.map((kop) => tekstcel(kop)), ...rijen]
  },
})
