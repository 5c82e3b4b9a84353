import { zin } from '../../../taal/zin.ts'
import { datumTekst, plus, samengesteldVerzuim } from '@poortwachter/wet'
import type { Dag, Register, Verlof } from '@poortwachter/wet'
import type { Ziekte } from '../rij/verloop.ts'

/** One case of one person by the counting of the law. */
export interface Samengesteldgeval {
  readonly eersteZiektedag: Dag
  readonly hersteldPer: Dag | undefined
  readonly verschuiving: number
  readonly einddienst: Dag | undefined
  /** Why it is one case; a question when the law needs something that the rows do not tell. */
  readonly uitleg: readonly string[]
}

const ziekteText = ({ van, totEnMet }: Ziekte): string =>
  totEnMet === undefined ? zin`${datumTekst(van)} en verder` : zin`${datumTekst(van)} t/m ${datumTekst(totEnMet)}`

/** What is said of the first two stretches of illness that overlap; of one that stands there twice nothing. */
const overlapText = (ziekten: readonly Ziekte[]): readonly string[] => {
  const uniek = [...new Map(ziekten.map((ziekte) => [ziekteText(ziekte), ziekte])).values()]
  for (const [i, ziekte] of uniek.entries()) {
    const eerder = uniek.slice(0, i).find(({ totEnMet }) => totEnMet === undefined || totEnMet >= ziekte.van)
    if (eerder)
      return [
        zin`${ziekteText(eerder)} en ${ziekteText(ziekte)} vallen over elkaar heen en tellen als een ziekte. Klopt een begin of einde niet, verbeter dat dan.`,
      ]
  }
  return []
}

const loose = (ziekte: Ziekte, uitleg: readonly string[]): Samengesteldgeval => ({
  eersteZiektedag: ziekte.van,
  hersteldPer: ziekte.totEnMet === undefined ? undefined : plus(ziekte.totEnMet, 1),
  verschuiving: 0,
  einddienst: ziekte.einddienst,
  uitleg: [...uitleg, ...(ziekte.opmerking === undefined ? [] : [ziekte.opmerking])],
})

/**
 * The cases of one person, first to last: whole chains of illness by the law's own counting. Where the law needs what
 * nobody gave, the illness stays apart and each case says what is asked.
 */
export const samengesteldeGevallen = (
  register: Register,
  ziekten: readonly Ziekte[],
  verloven: readonly Verlof[],
): readonly Samengesteldgeval[] => {
  const geordend = ziekten.toSorted((a, b) => a.van - b.van)
  const [enige, ...meer] = geordend
  if (enige && meer.length === 0 && verloven.length === 0) return [loose(enige, [])]
  const uit: Samengesteldgeval[] = []
  let rest = geordend
  while (rest.length > 0) {
    const uitkomst = samengesteldVerzuim(register, {
      periodes: rest.map(({ van, totEnMet }) => (totEnMet === undefined ? { van } : { van, totEnMet })),
      verloven,
    })
    if (uitkomst.soort !== 'bekend') {
      const vraag = uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt.map((wat) => wat.vraag).join(' ') : ''
      const uitleg = vraag === '' ? [] : [zin`Of perioden samentellen is niet te zeggen: ${vraag}`]
      return [...rest.map((ziekte) => loose(ziekte, uitleg)), ...uit]
    }
    const { eersteZiektedag, reeksen, verschuiving } = uitkomst.waarde
    const eigen = rest.filter(({ van }) => van >= eersteZiektedag)
    const einde = reeksen.at(-1)!.totEnMet
    uit.unshift({
      eersteZiektedag,
      hersteldPer: Number.isFinite(einde) ? ((einde + 1) as Dag) : undefined,
      verschuiving,
      einddienst: eigen.findLast(({ einddienst }) => einddienst !== undefined)?.einddienst,
      uitleg: [
        ...(reeksen.length > 1
          ? [
              zin`Ziek ${[...new Set(eigen.map(ziekteText))].join(', ')}: minder dan vier weken ertussen telt als een geval; ${verschuiving} {1:dag telt|dagen tellen} niet mee.`,
            ]
          : []),
        ...overlapText(eigen),
        ...new Set(eigen.flatMap(({ opmerking }) => opmerking ?? [])),
      ],
    })
    rest = rest.filter(({ van }) => van < eersteZiektedag)
  }
  return uit
}
