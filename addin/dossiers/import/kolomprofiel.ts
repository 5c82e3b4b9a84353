import { datumTekst } from '@poortwachter/wet'
import { dagbewijsIn, dagUitCel, isPlaatshouder, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dagbewijs } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossier.ts'
import { jaNeeUit } from './ja-nee.ts'

/** What the cells of a column show, without the cells themselves. */
export interface Kolomprofiel {
  readonly gevuld: number
  /** Filled cells that are days, and that are `ja` or `nee`. */
  readonly dagen: number
  readonly jaNee: number
  readonly bewijs: Dagbewijs
  /** A few values, as they stand. */
  readonly voorbeelden: readonly string[]
}

const AANTAL_VOORBEELDEN = 3
/** After so many filled cells without a day a column is none of days. */
const GENOEG = 200

export interface Profielmaker {
  add(cel: Dossiercel | undefined): void
  result(): Kolomprofiel
}

export const isLeegCel = (cel: Dossiercel | undefined): boolean =>
  cel === undefined ||
  (typeof cel === 'string' && (cel.trim() === '' || schoneTekst(cel) === '' || isPlaatshouder(cel)))

const isDagtekst = (cel: Dossiercel): boolean => {
  if (typeof cel === 'number') return Number.isInteger(cel) && dagUitCel(cel).soort === 'gelezen'
  if (typeof cel !== 'string' || cel.length > 60) return false
  return dagUitCel(cel).soort === 'gelezen' || dagUitCel(cel, 'maand-dag').soort === 'gelezen'
}

/** Looks at the cells of one column, one at a time. */
export const createProfielmaker = (): Profielmaker => {
  let gevuld = 0
  let dagen = 0
  let jaNee = 0
  let dagEerst: string | undefined
  let maandEerst: string | undefined
  let tweezinnig: string | undefined
  const voorbeelden: string[] = []
  /** Numbers that a sheet may show as dates. */
  const serienummers = new Map<string, Dossiercel>()
  const exampleText = (tekst: string): string => {
    const lezing = dagen * 2 >= gevuld ? dagUitCel(serienummers.get(tekst)) : undefined
    return lezing?.soort === 'gelezen' ? datumTekst(lezing.waarde) : tekst
  }
  const gezien = new Map<Dossiercel, boolean>()
  const isDag = (cel: Dossiercel): boolean => {
    const bekend = gezien.get(cel)
    if (bekend !== undefined) return bekend
    const antwoord = isDagtekst(cel)
    if (gezien.size < 20_000) gezien.set(cel, antwoord)
    if (antwoord && typeof cel === 'string') {
      const bewijs = dagbewijsIn([cel])
      dagEerst ??= bewijs.dagEerst
      maandEerst ??= bewijs.maandEerst
      tweezinnig ??= bewijs.tweezinnig
    }
    return antwoord
  }
  return {
    add: (cel) => {
      if (cel === undefined || isLeegCel(cel)) return
      gevuld++
      const tekst = String(cel).trim()
      const isSerienummer = typeof cel === 'number' && cel > 20_000 && dagUitCel(cel).soort === 'gelezen'
      if (isSerienummer && voorbeelden.length < AANTAL_VOORBEELDEN) serienummers.set(tekst, cel)
      if (voorbeelden.length < AANTAL_VOORBEELDEN && !voorbeelden.includes(tekst)) voorbeelden.push(tekst)
      if ((gevuld <= GENOEG || dagen > 0) && isDag(cel)) dagen++
      if (gevuld > GENOEG) return
      if (jaNeeUit(tekst) !== undefined) jaNee++
    },
    result: () => ({
      gevuld,
      dagen,
      jaNee,
      bewijs: { dagEerst, maandEerst, tweezinnig },
      voorbeelden: voorbeelden.map(exampleText),
    }),
  }
}

/** Whether most of what is filled in is days. */
export const isDagkolom = ({ gevuld, dagen }: Kolomprofiel): boolean =>
  gevuld > 0 && dagen * 2 >= Math.min(gevuld, GENOEG)
/** Whether most of what is filled in is `ja` or `nee`. */
export const isJaNeekolom = ({ gevuld, jaNee }: Kolomprofiel): boolean =>
  gevuld > 0 && jaNee * 2 > Math.min(gevuld, GENOEG)
