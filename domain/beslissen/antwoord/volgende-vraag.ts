import { keuzesVan } from '../../regelboek/feit.ts'
import { gemistVoor } from '../geval/gemist.ts'
import type { Geval } from '../geval/geval.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import type { Oordeel, Tabelstand } from '../geval/oordeel.ts'
import { proefcodes, proefgevallen } from '../geval/proef.ts'
import type { Proef } from '../geval/proef.ts'
import { slotrij } from '../tabelwerk/tabel.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

/** A case of a block with what a table says of it. */
export interface Beoordeeld {
  readonly geval: Geval
  readonly oordeel: Oordeel
}

/** Missing facts (by index) of cases of one block in the order in which they are best asked, by the places of the cases. */
export type Vraagvolgorde = (
  gevallen: Iterable<Beoordeeld>,
  tabel: string,
  blok: Dossierblok,
  ruimte: Werkruimte,
) => ReadonlyMap<number, readonly number[]>

/** How a case stands once a fact has one of its values. */
interface Stand {
  /** The outcome, 0 when not known, and what it comes to at least. */
  readonly code: number
  readonly ondergrens: number
  readonly isBeslecht: boolean
  /** What is still missing then. */
  readonly over: readonly number[]
}

/** A missing fact with where each of its values leads. */
interface Kandidaat {
  readonly feit: number
  readonly isWoord: boolean
  readonly standen: readonly Stand[]
}

/** A case of which a table cannot say its outcome, with what is missing and the values of each that are tried. */
interface Vraagstuk {
  readonly plaats: number
  readonly gemist: readonly { readonly feit: number; readonly codes: readonly number[] }[]
  readonly nu: Stand
  /** Place of the lightest outcome that there can be; undefined where the first row that matches answers. */
  readonly lichtst: number | undefined
}

/** Rows that may still match and could change the outcome, those of the tables they lean on included. */
export const openrijenIn = (geval: Geval, stand: Tabelstand): readonly Tabelrij[] => {
  const gezien = new Set<string>()
  const langs = ({ open }: Tabelstand): readonly Tabelrij[] =>
    open.flatMap((rij) => [
      rij,
      ...rij.steun.flatMap((tabel) => {
        const steun = gezien.has(tabel) ? undefined : geval.stand(tabel)
        gezien.add(tabel)
        return steun && steun.code === 0 ? langs(steun) : []
      }),
    ])
  return langs(stand)
}

const standVan = (geval: Geval, stand: Tabelstand | undefined): Stand => {
  if (!stand) return { code: 0, ondergrens: 0, isBeslecht: true, over: [] }
  const { code, ondergrens } = stand
  const over = gemistVoor(geval, stand)
  return { code, ondergrens, isBeslecht: code > 0 || over.length === 0, over }
}

const vraagstukVan = (geval: Geval, oordeel: Oordeel): Vraagstuk => {
  const { gereed, ondergrens } = oordeel
  const rijen = openrijenIn(geval, oordeel)
  const nu = standVan(geval, oordeel)
  const feiten = nu.over.toSorted((a, b) => a - b)
  return {
    plaats: geval.plaats,
    gemist: feiten.map((feit) => ({ feit, codes: proefcodes(geval, rijen, feit) })),
    nu,
    lichtst: gereed.tabel.soort === 'alle' ? ondergrens || slotrij(gereed).code : undefined,
  }
}

const isZelfdeKlasse = (een: Stand, ander: Stand): boolean =>
  een.code === ander.code && een.ondergrens === ander.ondergrens

const isZelfdeStand = (een: Stand, ander: Stand): boolean =>
  isZelfdeKlasse(een, ander) &&
  een.over.length === ander.over.length &&
  een.over.every((feit) => ander.over.includes(feit))

/** Whether one of its values leads elsewhere than another. */
const maaktUit = ({ standen }: Kandidaat): boolean => standen.some((stand) => !isZelfdeStand(stand, standen[0]!))

/**
 * How many questions are left on average: over the words of a fact, and over the different ways in which a day or a
 * number leads on.
 */
const gemiddeldOver = ({ standen, isWoord }: Kandidaat): number => {
  const wegen = isWoord
    ? standen
    : standen.filter((stand, i) => standen.findIndex((ander) => isZelfdeStand(ander, stand)) === i)
  return wegen.reduce((som, { isBeslecht, over }) => som + (isBeslecht ? 0 : over.length), 0) / wegen.length
}

/**
 * Whether the answer to one question can take another one away: because it no longer matters, and not because a finding
 * settled everything.
 */
const kanWegnemen = ({ standen }: Kandidaat, ander: number, nu: Stand, lichtst: number | undefined): boolean =>
  standen.some((stand) =>
    stand.isBeslecht
      ? lichtst === undefined || stand.code === lichtst
      : isZelfdeKlasse(stand, nu) && !stand.over.includes(ander),
  )

/**
 * Missing facts (by index) that are worth asking, the one that settles most first: with the fewest questions left after
 * it. A fact no value of which leads elsewhere is left out, and so is one that the answer to an earlier one may take
 * away, such as the parts of a whole.
 */
const vragenUit = ({ nu, lichtst }: Vraagstuk, alle: readonly Kandidaat[]): readonly number[] => {
  const zinvol = alle.filter(maaktUit)
  if (zinvol.length === 0) return alle.map(({ feit }) => feit)
  const rang = new Map(zinvol.map((kandidaat) => [kandidaat, gemiddeldOver(kandidaat)]))
  const volgorde = zinvol.toSorted((a, b) => rang.get(a)! - rang.get(b)! || Number(b.isWoord) - Number(a.isWoord))
  const gekozen: Kandidaat[] = []
  for (const kandidaat of volgorde) {
    if (!gekozen.some((eerder) => kanWegnemen(eerder, kandidaat.feit, nu, lichtst))) gekozen.push(kandidaat)
  }
  return gekozen.map(({ feit }) => feit)
}

/** What is worth asking in cases of one block, by their places; cases of which nothing is missing are left out. */
export const vragenIn: Vraagvolgorde = (gevallen, tabel, blok, ruimte) => {
  const { feiten } = ruimte.register.regelboek
  const stukken = Array.from(gevallen, ({ geval, oordeel }) => vraagstukVan(geval, oordeel)).filter(
    ({ gemist }) => gemist.length > 0,
  )
  const beproefd = stukken.map(({ plaats, gemist }) => ({
    plaats,
    proeven: gemist.flatMap(({ feit, codes }) => codes.map((code): Proef => [[feit, code]])),
  }))
  const proefgevallenOpRij = proefgevallen(ruimte, blok, beproefd)
  const volgendeStand = (): Stand => {
    const proefgeval = proefgevallenOpRij.next().value!
    return standVan(proefgeval, proefgeval.stand(tabel))
  }
  return new Map(
    stukken.map((stuk) => {
      const kandidaten = stuk.gemist.map(({ feit, codes }) => ({
        feit,
        isWoord: keuzesVan(feiten[feit]!) !== undefined,
        standen: codes.map(volgendeStand),
      }))
      return [stuk.plaats, vragenUit(stuk, kandidaten)]
    }),
  )
}
