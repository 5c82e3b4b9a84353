import type { Dag } from '../dag/datum.ts'
import { schoneTekst } from './celtekst.ts'
import { dagUitCel } from './dagcel.ts'
import type { Dagvolgorde } from './dagtekst.ts'
import { aangehaald, fout } from './lezing.ts'
import type { Lezing } from './lezing.ts'

/** What the dates of columns that were written together show about their order. */
export interface Dagbewijs {
  /** A date that can only have its day first, or its month first. */
  readonly dagEerst: string | undefined
  readonly maandEerst: string | undefined
  /** A date with strokes or a time with AM/PM, as the United States write it too, that can be read both ways. */
  readonly tweezinnig: string | undefined
}

const CIJFERS = /^(\d{1,2})([-/._ ])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})? ?([ap]\.?m\.?)?)?$/i

/** Looks through cells for what their dates show about the order of day and month. */
export const dagbewijsIn = (cellen: Iterable<unknown>): Dagbewijs => {
  let dagEerst: string | undefined
  let maandEerst: string | undefined
  let tweezinnig: string | undefined
  for (const cel of cellen) {
    if (typeof cel !== 'string' || cel.length > 40) continue
    const delen = CIJFERS.exec(schoneTekst(cel))
    if (!delen) continue
    const [eerste, tweede] = [Number(delen[1]), Number(delen[3])]
    if (eerste > 12 && eerste <= 31 && tweede <= 12) dagEerst ??= cel
    else if (tweede > 12 && tweede <= 31 && eerste <= 12) maandEerst ??= cel
    else if (eerste !== tweede && (delen[2] === '/' || delen[5])) tweezinnig ??= cel
  }
  return { dagEerst, maandEerst, tweezinnig }
}

/** What evidence of several columns shows together. */
export const samenBewijs = (delen: readonly Dagbewijs[]): Dagbewijs => ({
  dagEerst: delen.find(({ dagEerst }) => dagEerst !== undefined)?.dagEerst,
  maandEerst: delen.find(({ maandEerst }) => maandEerst !== undefined)?.maandEerst,
  tweezinnig: delen.find(({ tweezinnig }) => tweezinnig !== undefined)?.tweezinnig,
})

/** The order that evidence shows; a column with both orders has none. */
export const dagvolgordeUit = ({ dagEerst, maandEerst }: Dagbewijs): Dagvolgorde | 'tegenstrijdig' => {
  if (dagEerst !== undefined && maandEerst !== undefined) return 'tegenstrijdig'
  return maandEerst === undefined ? 'dag-maand' : 'maand-dag'
}

/**
 * The reader of the cells of one column, which judges their dates together: month first when one of them can only be
 * read so. With both orders in one column every date in digits is refused, because none can be trusted.
 */
export const dagkolomVan = (cellen: readonly unknown[]): ((cel: unknown) => Lezing<Dag>) => {
  const bewijs = dagbewijsIn(cellen)
  const volgorde = dagvolgordeUit(bewijs)
  if (volgorde !== 'tegenstrijdig') return (cel) => dagUitCel(cel, volgorde)
  return (cel) =>
    typeof cel === 'string' && CIJFERS.test(schoneTekst(cel))
      ? fout(
          `In deze kolom staat ${aangehaald(bewijs.dagEerst)} (dag eerst) naast ${aangehaald(bewijs.maandEerst)} (maand eerst), ` +
            `dus ${aangehaald(cel)} is niet te lezen. Schrijf alle datums in deze kolom als dag-maand-jaar.`,
        )
      : dagUitCel(cel)
}
