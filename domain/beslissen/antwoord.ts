import type { Dag } from '../dag/datum.ts'
import type { Rij } from '../regelboek/beslistabel.ts'
import type { Ontbrekend, Uitkomst } from '../regelboek/uitkomst.ts'
import { ontbrekendIn } from './beslechting.ts'
import { bevindingVan } from './bevinding.ts'
import type { Bevinding, Vervolgdag } from './bevinding.ts'
import type { Beslissing } from './beslissing.ts'
import { isIetsGemist } from './gemist.ts'
import type { Geval } from './geval.ts'
import { tabeloordeelOver } from './oordeel.ts'
import type { Oordeel } from './oordeel.ts'
import { redenTekst } from './reden.ts'
import type { Tabelrij } from './tabel.ts'
import { stapvoorbehoud } from './voorbehoud.ts'
import type { Werkruimte } from './werkruimte.ts'

/** What a table says about one case, each part of it worked out when it is asked for. */
export interface Tabelantwoord {
  readonly soort: Uitkomst<never>['soort']
  /** The outcome of the table; undefined when it cannot be given, or only a person can. */
  readonly uitkomst: string | undefined
  /** The row that answers, or all findings, heaviest first; none when the outcome cannot be given. */
  readonly rijen: () => readonly Rij[]
  /** Why, in sentences: of the rows in the same order. */
  readonly redenen: (hoogstens?: number) => readonly string[]
  /** The heaviest finding of each kind, such as `administratief` and `inhoudelijk`. */
  readonly perGroep: () => Readonly<Record<string, string>>
  /** Missing facts, those first that need the fewest others to settle the outcome. */
  readonly ontbreekt: () => readonly Ontbrekend[]
  /** Names of the missing facts in the order of the edition, which takes far less time. */
  readonly ontbrekendeFeiten: () => readonly string[]
  /** The last day to begin that follows; undefined as long as rows with another day may match, or when there is none. */
  readonly start: () => Dag | undefined
  /** The days that follow from the rows, in the same order; a day that hangs on something not known is undefined. */
  readonly vervolg: () => readonly Vervolgdag[]
  /** Everything: the outcome with its grounds, what is missing, or what a person has to judge. */
  readonly volledig: () => Uitkomst<Beslissing>
}

const geenRegel = (geval: Geval, tabel: string): Tabelantwoord => ({
  soort: 'geenRegel',
  uitkomst: undefined,
  rijen: () => [],
  redenen: () => [],
  perGroep: () => ({}),
  ontbreekt: () => [],
  ontbrekendeFeiten: () => [],
  start: () => undefined,
  vervolg: () => [],
  volledig: () => ({ soort: 'geenRegel', regel: tabel, peildatum: geval.peildatum }),
})

const naamVan = (geval: Geval, feit: number): string => geval.register.regelboek.feiten[feit]!.naam

const groepenIn = ({ rijen, gereed, codeVan }: Oordeel): Readonly<Record<string, string>> => {
  const uit: Record<string, string> = {}
  for (const rij of rijen) {
    const uitkomst = gereed.uitkomsten[codeVan(rij) - 1]
    if (rij.rij.groep && uitkomst) uit[rij.rij.groep] ??= uitkomst
  }
  return uit
}

const bevindingenIn = (geval: Geval, oordeel: Oordeel): readonly Bevinding[] => {
  const { gereed } = oordeel
  const langs = (rij: Tabelrij): readonly Tabelrij[] =>
    gereed.tabel.soort === 'eerste' ? oordeel.spoor().map((regel) => regel.rij) : [rij]
  return oordeel.rijen.map((rij) => bevindingVan(geval, gereed, rij, oordeel.codeVan(rij), langs(rij)))
}

const beslissingUit = (geval: Geval, oordeel: Oordeel, bevindingen: readonly Bevinding[]): Beslissing => {
  const spoor = oordeel.spoor()
  const stappen = stapvoorbehoud(
    geval,
    spoor.map(({ rij }) => rij),
  )
  return {
    tabel: oordeel.gereed.tabel.code,
    uitkomst: oordeel.gereed.uitkomsten[oordeel.code - 1]!,
    bevindingen,
    perGroep: groepenIn(oordeel),
    open: oordeel.open.map(({ rij }) => rij.id),
    voorbehoud: [...new Set([...oordeel.voorbehoud(), ...stappen])].map((feit) => naamVan(geval, feit)),
    spoor: spoor.map(({ rij, stand }) => ({ rij: rij.rij.id, stand })),
  }
}

const startdag = (geval: Geval, { rij }: Tabelrij): Dag | undefined =>
  rij.vervolg?.soort === 'start' ? geval.dag(rij.vervolg.dag) : undefined

/** The same question where rows with another last day to begin do not give the same answer. */
const startoordeel = (geval: Geval, tabel: string): Oordeel | undefined => {
  const ingang = geval.werkruimte.tabel(tabel)?.ingang(geval.blok, geval.plaats)
  if (!ingang || ingang.gereed.tabel.soort !== 'eerste') return undefined
  return tabeloordeelOver(
    geval,
    ingang,
    (een, ander) => een.code === ander.code && startdag(geval, een) === startdag(geval, ander),
  )
}

const antwoordUit = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): Tabelantwoord => {
  const { gereed, code, rijen } = oordeel
  const { tabel, uitkomsten } = gereed
  const isOordeel = code > 0 && tabel.soort === 'eerste' && rijen[0]!.rij.oordeel !== undefined
  const isOpen = code === 0 && isIetsGemist(geval, oordeel.open)
  const soort = isOordeel ? 'oordeelNodig' : code > 0 ? 'bekend' : isOpen ? 'onvolledig' : 'geenRegel'
  const ontbreekt = (): readonly Ontbrekend[] => (isOpen ? ontbrekendIn(geval, oordeel, proefruimte) : [])
  return {
    soort,
    uitkomst: soort === 'bekend' ? uitkomsten[code - 1] : undefined,
    rijen: () => (code > 0 ? rijen.map(({ rij }) => rij) : []),
    redenen: (hoogstens = rijen.length) =>
      code > 0 ? rijen.slice(0, hoogstens).map(({ rij }) => redenTekst(geval, rij.reden)) : [],
    perGroep: () => (code > 0 ? groepenIn(oordeel) : {}),
    ontbreekt,
    ontbrekendeFeiten: () =>
      isOpen ? [...oordeel.gemist().feiten].toSorted((a, b) => a - b).map((feit) => naamVan(geval, feit)) : [],
    start: () => {
      if (!rijen.some(({ rij }) => rij.vervolg?.soort === 'start')) return undefined
      const eerste = startoordeel(geval, tabel.code)?.rijen[0]
      return eerste && startdag(geval, eerste)
    },
    vervolg: () =>
      code > 0
        ? rijen.flatMap(({ rij: { vervolg } }) => (vervolg ? [{ ...vervolg, dag: geval.dag(vervolg.dag) }] : []))
        : [],
    volledig: () => {
      if (soort === 'onvolledig') return { soort, ontbreekt: ontbreekt() }
      if (soort === 'geenRegel') return { soort, regel: tabel.code, peildatum: geval.peildatum }
      const bevindingen = bevindingenIn(geval, oordeel)
      const { vraag, grond } = bevindingen[0]!
      if (soort === 'oordeelNodig') return { soort, vraag: vraag!, grond }
      return { soort, waarde: beslissingUit(geval, oordeel, bevindingen), grond }
    },
  }
}

/** What a table of the edition says about a case. Trials are worked out in `proefruimte`. */
export const antwoordOver = (geval: Geval, tabel: string, proefruimte: Werkruimte): Tabelantwoord => {
  const oordeel = geval.oordeel(tabel)
  return oordeel ? antwoordUit(geval, oordeel, proefruimte) : geenRegel(geval, tabel)
}

/**
 * What a table says when its last day to begin has to be known as well: an answer whose first row has a day that no
 * other row can change.
 */
export const startantwoordOver = (geval: Geval, tabel: string, proefruimte: Werkruimte): Tabelantwoord => {
  const oordeel = startoordeel(geval, tabel)
  return oordeel ? antwoordUit(geval, oordeel, proefruimte) : geenRegel(geval, tabel)
}
