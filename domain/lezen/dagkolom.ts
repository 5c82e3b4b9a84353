import type { Dag } from '../dag/datum.ts'
import { isGewoonTeken, schoneTekst } from './celtekst.ts'
import { cijferdagUit, cijfersOp, tekenOp } from './cijferdag.ts'
import type { Dagvolgorde } from './cijferdag.ts'
import { dagUitCel } from './dagcel.ts'
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

const STREEP = '/'.charCodeAt(0)
const PUNT = '.'.charCodeAt(0)
const MIN = '-'.charCodeAt(0)

const bewijsUit = (eerste: number, tweede: number, isTweezinnig: boolean): keyof Dagbewijs | undefined => {
  if (eerste > 12 && eerste <= 31 && tweede <= 12) return 'dagEerst'
  if (tweede > 12 && tweede <= 31 && eerste <= 12) return 'maandEerst'
  return eerste !== tweede && isTweezinnig ? 'tweezinnig' : undefined
}

const isCijferdag = (tekst: string): boolean =>
  cijferdagUit(tekst, 'dag-maand') !== undefined || cijferdagUit(tekst, 'maand-dag') !== undefined

/** Years that systems write where they mean that there is no day are outside of these. */
const EERSTE_JAAR = 1000
const LAATSTE_JAAR = 9998

const isGewoonJaar = (cijfers: number): boolean =>
  (cijfers & 15) === 4 && cijfers >> 4 >= EERSTE_JAAR && cijfers >> 4 <= LAATSTE_JAAR

/**
 * What a text is evidence of that begins as most dates do, with a year of four digits in front or behind: `geen` for
 * nothing; undefined for any other text. One look at its first characters tells as well that it does not stand for an
 * empty cell, and has no year of two digits.
 */
export const gewoonDagbewijs = (tekst: string): keyof Dagbewijs | 'geen' | undefined => {
  const eerste = cijfersOp(tekst, 0)
  const plaats = eerste & 15
  const teken = tekenOp(tekst, plaats)
  if (plaats === 0 || plaats === 3 || (teken !== MIN && teken !== STREEP && teken !== PUNT)) return undefined
  if (plaats > 2) return isGewoonJaar(eerste) ? 'geen' : undefined
  const tweede = cijfersOp(tekst, plaats + 1)
  const jaar = plaats + 2 + (tweede & 15)
  if ((tweede & 15) === 0 || (tweede & 15) > 2 || tekenOp(tekst, jaar - 1) !== teken) return undefined
  if (tekst.length !== jaar + 4 || !isGewoonJaar(cijfersOp(tekst, jaar))) return undefined
  return bewijsUit(eerste >> 4, tweede >> 4, teken === STREEP) ?? 'geen'
}

/** What a cell is evidence of. As `cijferdagUit` it looks at the characters of nearly every date, and no further. */
export const dagbewijssoort = (cel: unknown): keyof Dagbewijs | undefined => {
  if (typeof cel !== 'string' || cel.length > 40) return undefined
  const eerste = cijfersOp(cel, 0)
  const plaats = eerste & 15
  if (plaats > 2 || (plaats === 0 && isGewoonTeken(tekenOp(cel, 0)))) return undefined
  const teken = tekenOp(cel, plaats)
  const tweede = cijfersOp(cel, plaats + 1)
  const jaar = plaats + 2 + (tweede & 15)
  if (
    plaats > 0 &&
    (teken === MIN || teken === STREEP || teken === PUNT) &&
    tekenOp(cel, jaar - 1) === teken &&
    (cijfersOp(cel, jaar) & 15) === 4 &&
    (tweede & 15) > 0 &&
    (tweede & 15) < 3 &&
    (cel.length === jaar + 4 || isCijferdag(cel))
  )
    return bewijsUit(eerste >> 4, tweede >> 4, teken === STREEP)
  const delen = CIJFERS.exec(schoneTekst(cel))
  return delen ? bewijsUit(Number(delen[1]), Number(delen[3]), delen[2] === '/' || delen[5] !== undefined) : undefined
}

/** Looks through cells for what their dates show about the order of day and month. */
export const dagbewijsIn = (cellen: Iterable<unknown>): Dagbewijs => {
  const bewijs: Record<keyof Dagbewijs, string | undefined> = {
    dagEerst: undefined,
    maandEerst: undefined,
    tweezinnig: undefined,
  }
  for (const cel of cellen) {
    const soort = dagbewijssoort(cel)
    if (soort) bewijs[soort] ??= String(cel)
  }
  return bewijs
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
