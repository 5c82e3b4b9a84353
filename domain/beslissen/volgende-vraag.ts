import { keuzesVan } from '../regelboek/feit.ts'
import type { Geval } from './geval.ts'
import type { Oordeel } from './oordeel.ts'
import { proefcodes, proefgevallen } from './proef.ts'
import type { Proef } from './proef.ts'
import { slotrij } from './tabel.ts'
import type { Tabelrij } from './tabel.ts'
import type { Werkruimte } from './werkruimte.ts'

/** How a case stands once a fact has one of its values. */
interface Stand {
  /** The outcome, 0 when not known, and what it comes to at least. */
  readonly code: number
  readonly klasse: string
  readonly isBeslecht: boolean
  /** What is still missing then. */
  readonly over: ReadonlySet<number>
}

/** A missing fact with where each of its values leads. */
interface Kandidaat {
  readonly feit: number
  readonly standen: readonly Stand[]
}

/** Rows that may still match and could change the outcome, those of the tables they lean on included. */
export const openrijenIn = (geval: Geval, oordeel: Oordeel): readonly Tabelrij[] => {
  const gezien = new Set<string>()
  const langs = ({ open }: Oordeel): readonly Tabelrij[] =>
    open.flatMap((rij) => [
      rij,
      ...rij.steun.flatMap((tabel) => {
        const steun = gezien.has(tabel) ? undefined : geval.oordeel(tabel)
        gezien.add(tabel)
        return steun && steun.code === 0 ? langs(steun) : []
      }),
    ])
  return langs(oordeel)
}

const standVan = (oordeel: Oordeel | undefined): Stand => {
  const over = oordeel?.gemist().feiten ?? new Set()
  return {
    code: oordeel?.code ?? 0,
    klasse: `${oordeel?.code ?? 0} ${oordeel?.ondergrens ?? 0}`,
    isBeslecht: (oordeel?.code ?? 0) > 0 || over.size === 0,
    over,
  }
}

const kandidatenIn = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): readonly Kandidaat[] => {
  const rijen = openrijenIn(geval, oordeel)
  const feiten = [...oordeel.gemist().feiten].toSorted((a, b) => a - b)
  const perFeit = feiten.map((feit) => proefcodes(geval, rijen, feit))
  const proeven = feiten.flatMap((feit, i) => perFeit[i]!.map((code): Proef => [[feit, code]]))
  const standen = Array.from(proefgevallen(proefruimte, geval, proeven), (proefgeval) =>
    standVan(proefgeval.oordeel(oordeel.gereed.tabel.code)),
  )
  let van = 0
  return feiten.map((feit, i) => ({ feit, standen: standen.slice(van, (van += perFeit[i]!.length)) }))
}

const overTekst = ({ klasse, over }: Stand): string => `${klasse}: ${[...over].toSorted((a, b) => a - b).join(' ')}`

/** Whether one of its values leads elsewhere than another. */
const maaktUit = ({ standen }: Kandidaat): boolean => new Set(standen.map(overTekst)).size > 1

/**
 * How many questions are left on average: over the words of a fact, and over the different ways in which a day or a
 * number leads on.
 */
const gemiddeldOver = ({ standen }: Kandidaat, isWoord: boolean): number => {
  const wegen = isWoord ? standen : [...new Map(standen.map((stand) => [overTekst(stand), stand])).values()]
  return wegen.reduce((som, { isBeslecht, over }) => som + (isBeslecht ? 0 : over.size), 0) / wegen.length
}

/**
 * Whether the answer to one question can take another one away: because it no longer matters, and not because a finding
 * settled everything.
 */
const kanWegnemen = ({ standen }: Kandidaat, ander: number, nu: Stand, lichtst: number | undefined): boolean =>
  standen.some(({ code, klasse, isBeslecht, over }) =>
    isBeslecht ? lichtst === undefined || code === lichtst : klasse === nu.klasse && !over.has(ander),
  )

/**
 * Missing facts (by index) that are worth asking, the one that settles most first: with the fewest questions left after
 * it. A fact no value of which leads elsewhere is left out, and so is one that the answer to an earlier one may take
 * away, such as the parts of a whole.
 */
export const vragenIn = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): readonly number[] => {
  const { feiten } = geval.register.regelboek
  const alle = kandidatenIn(geval, oordeel, proefruimte)
  const zinvol = alle.filter(maaktUit)
  if (zinvol.length === 0) return alle.map(({ feit }) => feit)
  const isWoord = ({ feit }: Kandidaat): boolean => keuzesVan(feiten[feit]!) !== undefined
  const rang = new Map(alle.map((kandidaat) => [kandidaat, gemiddeldOver(kandidaat, isWoord(kandidaat))]))
  const volgorde = zinvol.toSorted((a, b) => rang.get(a)! - rang.get(b)! || Number(isWoord(b)) - Number(isWoord(a)))
  const nu = standVan(oordeel)
  const { gereed, ondergrens } = oordeel
  const lichtst = gereed.tabel.soort === 'alle' ? ondergrens || slotrij(gereed).code : undefined
  const gekozen: Kandidaat[] = []
  for (const kandidaat of volgorde) {
    if (!gekozen.some((eerder) => kanWegnemen(eerder, kandidaat.feit, nu, lichtst))) gekozen.push(kandidaat)
  }
  return gekozen.map(({ feit }) => feit)
}
