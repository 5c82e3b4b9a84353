import type { Dag } from '../dag/datum.ts'
import { isGewoonTeken, schoneTekst } from './celtekst.ts'
import { cijferdagUit, cijfersOp, tekenOp } from './cijferdag.ts'
import type { Dagvolgorde } from './cijferdag.ts'
import { dagUitCel } from './dagcel.ts'
import { aangehaald, fout } from './lezing.ts'
import type { Lezing } from './lezing.ts'

/** How a date in digits is written: with slashes, or AM/PM behind it, as the United States do too; and apart. */
const schrijfwijzen = ['schuin', 'streep', 'punt', 'anders'] as const
type Schrijfwijze = (typeof schrijfwijzen)[number]

/** What dates that are written in one way show about their order. */
export interface Dagbewijs {
  /** A date that can only have its day first, or its month first. */
  readonly dagEerst: string | undefined
  readonly maandEerst: string | undefined
  /** A date that can be read both ways. */
  readonly tweezinnig: string | undefined
}

/** What the dates of columns that were written together show. One way of writing says nothing of another one. */
export type Dagbewijzen = Readonly<Record<Schrijfwijze, Dagbewijs>>

/** Which of the two comes first, in each way of writing. */
export type Dagvolgorden = Readonly<Record<Schrijfwijze, Dagvolgorde>>

/** Of which way of writing a date is evidence, and of what. */
export interface Dagbewijssoort {
  readonly wijze: Schrijfwijze
  readonly soort: keyof Dagbewijs
}

const inWijzen = <T>(maak: (wijze: Schrijfwijze) => T): Record<Schrijfwijze, T> => ({
  schuin: maak('schuin'),
  streep: maak('streep'),
  punt: maak('punt'),
  anders: maak('anders'),
})

export const inEenVolgorde = (volgorde: Dagvolgorde): Dagvolgorden => inWijzen(() => volgorde)

/** A place for evidence, of which there is none yet. */
export const leegDagbewijs = (): Record<Schrijfwijze, Record<keyof Dagbewijs, string | undefined>> =>
  inWijzen(() => ({ dagEerst: undefined, maandEerst: undefined, tweezinnig: undefined }))

/** Made once: a file holds millions of dates. */
const BEWIJS = inWijzen((wijze): Record<keyof Dagbewijs, Dagbewijssoort> => ({
  dagEerst: { wijze, soort: 'dagEerst' },
  maandEerst: { wijze, soort: 'maandEerst' },
  tweezinnig: { wijze, soort: 'tweezinnig' },
}))

const CIJFERS = /^(\d{1,2})([-/._ ])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})? ?([ap]\.?m\.?)?)?$/i

/** How a heading says in which way the dates below it are written: `(mm/dd/yyyy)`, `dd-mm-jjjj`. */
const KOPVOLGORDE = /(?:^|[^a-z])(?:(?<dag>d{1,2}[-/. ]?m{1,2})|m{1,2}[-/. ]?d{1,2})[-/. ]?[jy]{1,4}(?![a-z])/i

const kopvolgorde = (kop: string): 'dagEerst' | 'maandEerst' | undefined => {
  const delen = KOPVOLGORDE.exec(kop)
  return delen ? (delen.groups?.dag === undefined ? 'maandEerst' : 'dagEerst') : undefined
}

const STREEP = '/'.charCodeAt(0)
const PUNT = '.'.charCodeAt(0)
const MIN = '-'.charCodeAt(0)

const wijzeBij = (teken: number): Schrijfwijze =>
  teken === MIN ? 'streep' : teken === STREEP ? 'schuin' : teken === PUNT ? 'punt' : 'anders'

const bewijsUit = (eerste: number, tweede: number, wijze: Schrijfwijze): Dagbewijssoort | undefined => {
  if (eerste > 12 && eerste <= 31 && tweede <= 12) return BEWIJS[wijze].dagEerst
  if (tweede > 12 && tweede <= 31 && eerste <= 12) return BEWIJS[wijze].maandEerst
  return eerste === tweede ? undefined : BEWIJS[wijze].tweezinnig
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
export const gewoonDagbewijs = (tekst: string): Dagbewijssoort | 'geen' | undefined => {
  const eerste = cijfersOp(tekst, 0)
  const plaats = eerste & 15
  const teken = tekenOp(tekst, plaats)
  if (plaats === 0 || plaats === 3 || (teken !== MIN && teken !== STREEP && teken !== PUNT)) return undefined
  if (plaats > 2) return isGewoonJaar(eerste) ? 'geen' : undefined
  const tweede = cijfersOp(tekst, plaats + 1)
  const jaar = plaats + 2 + (tweede & 15)
  if ((tweede & 15) === 0 || (tweede & 15) > 2 || tekenOp(tekst, jaar - 1) !== teken) return undefined
  if (tekst.length !== jaar + 4 || !isGewoonJaar(cijfersOp(tekst, jaar))) return undefined
  return bewijsUit(eerste >> 4, tweede >> 4, wijzeBij(teken)) ?? 'geen'
}

/** What a cell is evidence of. As `cijferdagUit` it looks at the characters of nearly every date, and no further. */
export const dagbewijssoort = (cel: unknown): Dagbewijssoort | undefined => {
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
    return bewijsUit(eerste >> 4, tweede >> 4, wijzeBij(teken))
  const delen = CIJFERS.exec(schoneTekst(cel))
  if (!delen) return undefined
  const wijze = delen[5] === undefined ? wijzeBij(delen[2]!.charCodeAt(0)) : 'schuin'
  return bewijsUit(Number(delen[1]), Number(delen[3]), wijze)
}

/** Looks through cells for what their dates show about the order of day and month. */
export const dagbewijsIn = (cellen: Iterable<unknown>): Dagbewijzen => {
  const bewijs = leegDagbewijs()
  for (const cel of cellen) {
    const gevonden = dagbewijssoort(cel)
    if (gevonden) bewijs[gevonden.wijze][gevonden.soort] ??= String(cel)
  }
  return bewijs
}

const eersteVan = (delen: readonly Dagbewijs[], soort: keyof Dagbewijs): string | undefined =>
  delen.find((deel) => deel[soort] !== undefined)?.[soort]

const samen = (delen: readonly Dagbewijs[]): Dagbewijs => ({
  dagEerst: eersteVan(delen, 'dagEerst'),
  maandEerst: eersteVan(delen, 'maandEerst'),
  tweezinnig: eersteVan(delen, 'tweezinnig'),
})

/** What evidence of several columns shows together. */
export const samenBewijs = (delen: readonly Dagbewijzen[]): Dagbewijzen =>
  inWijzen((wijze) => samen(delen.map((deel) => deel[wijze])))

/** Evidence with what a heading says of the order, in each way of writing that the dates below it have. */
export const metKopvolgorde = (bewijzen: Dagbewijzen, kop: string): Dagbewijzen => {
  const soort = kopvolgorde(kop)
  if (soort === undefined) return bewijzen
  const isLeeg = (deel: Dagbewijs): boolean => Object.values(deel).every((tekst) => tekst === undefined)
  return inWijzen((wijze) => {
    const deel = bewijzen[wijze]
    return isLeeg(deel) ? deel : { ...deel, [soort]: deel[soort] ?? schoneTekst(kop) }
  })
}

/** The order that evidence shows, and what it shows it by. */
export interface Dagvolgordeoordeel extends Dagbewijs {
  /** With both orders there is none; `onbeslist` when dates can be read both ways and others do not tell. */
  readonly volgorde: Dagvolgorde | 'tegenstrijdig' | 'onbeslist'
  /** The order of each way of writing, of which those that show none get this one. */
  readonly metOverige: (overige: Dagvolgorde) => Dagvolgorden
}

const eigenVolgorde = ({ dagEerst, maandEerst }: Dagbewijs): Dagvolgorde | undefined => {
  if ((dagEerst === undefined) === (maandEerst === undefined)) return undefined
  return maandEerst === undefined ? 'dag-maand' : 'maand-dag'
}

/**
 * Judges the order of dates. Who writes `05/14/1980` need not mean the same with `01-09-2025`: what one way of writing
 * shows is asked about in another one, but where all that is shown is the Dutch order, and it is no American way.
 */
export const dagvolgordeUit = (bewijzen: Dagbewijzen): Dagvolgordeoordeel => {
  const { dagEerst, maandEerst } = samen(Object.values(bewijzen))
  const open = schrijfwijzen.flatMap((wijze) => {
    const isOpen = (maandEerst !== undefined || wijze === 'schuin') && eigenVolgorde(bewijzen[wijze]) === undefined
    return isOpen ? [bewijzen[wijze]] : []
  })
  const tweezinnig = eersteVan(open, 'tweezinnig')
  const bewezen = eigenVolgorde({ dagEerst, maandEerst, tweezinnig })
  const zonderBewijs = dagEerst === undefined ? 'dag-maand' : 'tegenstrijdig'
  const isTegenstrijdig = bewezen === undefined && zonderBewijs === 'tegenstrijdig'
  return {
    dagEerst,
    maandEerst,
    tweezinnig,
    volgorde: !isTegenstrijdig && tweezinnig !== undefined ? 'onbeslist' : (bewezen ?? zonderBewijs),
    metOverige: (overige) =>
      isTegenstrijdig ? inEenVolgorde(overige) : inWijzen((wijze) => eigenVolgorde(bewijzen[wijze]) ?? overige),
  }
}

const CIJFER_AAN_CIJFER = /\d([-/._ ])\d/

/** The order of day and month in a cell, by the way in which it is written. */
export const volgordeVoor = (volgorden: Dagvolgorden, cel: unknown): Dagvolgorde => {
  const bewezen = dagbewijssoort(cel)?.wijze
  if (bewezen !== undefined) return volgorden[bewezen]
  // A weekday in front is no evidence, and changes nothing of how its date is written.
  const teken = typeof cel === 'string' ? CIJFER_AAN_CIJFER.exec(cel)?.[1] : undefined
  return volgorden[wijzeBij(teken?.charCodeAt(0) ?? 0)]
}

const nietTeLezen = (cel: string, { dagEerst, maandEerst }: Dagbewijs): Lezing<Dag> =>
  fout(
    dagEerst === undefined
      ? `In deze kolom staat ${aangehaald(maandEerst)} (maand eerst), en ${aangehaald(cel)} is anders geschreven: of daar de ` +
          'dag of de maand vooraan staat, blijkt niet. Schrijf alle datums in deze kolom als dag-maand-jaar.'
      : `In deze kolom staat ${aangehaald(dagEerst)} (dag eerst) naast ${aangehaald(maandEerst)} (maand eerst), ` +
          `dus ${aangehaald(cel)} is niet te lezen. Schrijf alle datums in deze kolom als dag-maand-jaar.`,
  )

/**
 * The reader of the cells of one column, which judges their dates together: month first when one of them that is written
 * in the same way can only be read so. With both orders in one column every date in digits is refused, because none can
 * be trusted; with the month first in one way of writing, so is a date in another one that can be read both ways.
 */
export const dagkolomVan = (cellen: readonly unknown[]): ((cel: unknown) => Lezing<Dag>) => {
  const oordeel = dagvolgordeUit(dagbewijsIn(cellen))
  const { volgorde, maandEerst } = oordeel
  if (maandEerst === undefined) return (cel) => dagUitCel(cel)
  const volgorden = oordeel.metOverige('dag-maand')
  const isOnleesbaar = (cel: string): boolean => {
    if (volgorde === 'tegenstrijdig') return CIJFERS.test(schoneTekst(cel))
    const gevonden = dagbewijssoort(cel)
    return gevonden?.soort === 'tweezinnig' && volgorden[gevonden.wijze] === 'dag-maand'
  }
  return (cel) =>
    typeof cel === 'string' && isOnleesbaar(cel)
      ? nietTeLezen(cel, oordeel)
      : dagUitCel(cel, volgordeVoor(volgorden, cel))
}
