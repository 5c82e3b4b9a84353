import { trefwoord } from '@poortwachter/wet'
import type { Dag, Verlof, Ziekteperiode } from '@poortwachter/wet'
import { aangehaald, dagUitCel, fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import { isLeeg } from './parameters.ts'
import type { Tabelparameter, Tweetalig } from './parameter.ts'

type Rij = readonly Celinvoer[]

/** A row of words without a single digit stands above the rows with days. */
const isHeading = (rij: Rij): boolean =>
  rij.some((cel) => typeof cel === 'string') &&
  rij.every((cel) => isLeeg(cel) || (typeof cel === 'string' && !/\d/.test(cel)))

const readDag = (cel: Celinvoer | undefined, waar: string): Lezing<Dag> => {
  if (cel === undefined) return leeg
  if (isFoutcel(cel)) return fout(`${waar}: de cel bevat de fout ${cel.fout}. Herstel eerst die cel.`)
  const lezing = dagUitCel(cel)
  return lezing.soort === 'fout' ? fout(`${waar}: ${lezing.bericht}`) : lezing
}

const isLegeRij = (rij: Rij): boolean => rij.every((cel) => isLeeg(cel) || cel === 0)

/**
 * Rows of a range as things with a day; empty rows and a heading are passed over, the first mistake ends it. Words without
 * a row below them are no heading: they were meant to be read.
 */
const readRows = <T>(
  waarden: readonly Rij[],
  naam: string,
  lees: (rij: Rij, waar: string) => Lezing<T>,
): Lezing<readonly T[]> => {
  const gevonden: T[] = []
  for (const [i, rij] of waarden.entries()) {
    if (isLegeRij(rij) || (i === 0 && isHeading(rij) && !waarden.slice(1).every(isLegeRij))) continue
    const lezing = lees(rij, `${naam}, rij ${i + 1}`)
    if (lezing.soort === 'fout') return lezing
    if (lezing.soort === 'gelezen') gevonden.push(lezing.waarde)
  }
  return gevonden.length > 0 ? gelezen(gevonden) : leeg
}

interface Vantot {
  readonly van: Dag
  readonly totEnMet?: Dag
}

const readVantot = (rij: Rij, waar: string): Lezing<Vantot> => {
  const van = readDag(rij[0], waar)
  if (van.soort !== 'gelezen')
    return van.soort === 'fout' ? van : fout(`${waar}: de eerste dag ontbreekt. Vul die in, of maak de rij leeg.`)
  const tot = readDag(rij[1], waar)
  if (tot.soort === 'fout') return tot
  if (tot.soort === 'gelezen' && tot.waarde < van.waarde)
    return fout(`${waar}: de laatste dag ligt voor de eerste. Controleer beide datums.`)
  return gelezen({ van: van.waarde, ...(tot.soort === 'gelezen' ? { totEnMet: tot.waarde } : {}) })
}

const wordOf = (cel: Celinvoer | undefined): string =>
  cel === undefined || isLeeg(cel) || isFoutcel(cel) ? '' : trefwoord(String(cel))

/** Periods of illness: first day, last day (empty: still ill) and, if wanted, `gedeeltelijk` for a partial recovery. */
export const periodesParameter = (
  uitleg: Tweetalig,
): Tabelparameter<readonly Ziekteperiode[]> & { readonly verplicht: true } => ({
  vorm: 'tabel',
  verplicht: true,
  uitleg,
  lees: (waarden, naam) =>
    readRows(waarden, naam, (rij, waar): Lezing<Ziekteperiode> => {
      const lezing = readVantot(rij, waar)
      if (lezing.soort !== 'gelezen') return lezing
      const herstel = wordOf(rij[2])
      if (herstel === '' || herstel === 'volledig') return lezing
      if (herstel !== 'gedeeltelijk') {
        return fout(`${waar}: ${aangehaald(rij[2])} is geen herstel. Kies "volledig" of "gedeeltelijk".`)
      }
      return gelezen({ ...lezing.waarde, herstel: 'gedeeltelijk' as const })
    }),
})

/** WAZO leave: first day, last day, and `ja` or `nee` for the same cause before and after; empty is not known. */
export const verlovenParameter = (
  uitleg: Tweetalig,
): Tabelparameter<readonly Verlof[]> & { readonly verplicht: false } => ({
  vorm: 'tabel',
  verplicht: false,
  uitleg,
  lees: (waarden, naam) =>
    readRows(waarden, naam, (rij, waar): Lezing<Verlof> => {
      const lezing = readVantot(rij, waar)
      if (lezing.soort !== 'gelezen') return lezing
      const { van, totEnMet } = lezing.waarde
      if (totEnMet === undefined) return fout(`${waar}: de laatste dag van het verlof ontbreekt.`)
      const zelfde = wordOf(rij[2])
      if (zelfde !== '' && zelfde !== 'ja' && zelfde !== 'nee') {
        return fout(
          `${waar}: ${aangehaald(rij[2])} zegt niet of de oorzaak dezelfde is. Kies "ja" of "nee", of laat de cel leeg.`,
        )
      }
      return gelezen({ van, totEnMet, ...(zelfde === '' ? {} : { zelfdeOorzaak: zelfde === 'ja' }) })
    }),
})

/** A request to end a loonsanctie: received, decided (empty: not yet), and `ja` or `nee` for granted. */
export interface Verzoekrij {
  readonly ontvangenOp: Dag
  readonly beslistOp?: Dag
  readonly toegewezen?: boolean
}

export const verzoekenParameter = (
  uitleg: Tweetalig,
): Tabelparameter<readonly Verzoekrij[]> & { readonly verplicht: true } => ({
  vorm: 'tabel',
  verplicht: true,
  uitleg,
  lees: (waarden, naam) =>
    readRows(waarden, naam, (rij, waar): Lezing<Verzoekrij> => {
      const lezing = readVantot(rij, waar)
      if (lezing.soort !== 'gelezen') return lezing
      const { van, totEnMet } = lezing.waarde
      const toegewezen = wordOf(rij[2])
      if (toegewezen !== '' && toegewezen !== 'ja' && toegewezen !== 'nee') {
        return fout(`${waar}: ${aangehaald(rij[2])} zegt niet of het verzoek is toegewezen. Kies "ja" of "nee".`)
      }
      return gelezen({
        ontvangenOp: van,
        ...(totEnMet === undefined ? {} : { beslistOp: totEnMet }),
        ...(toegewezen === '' ? {} : { toegewezen: toegewezen === 'ja' }),
      })
    }),
})
