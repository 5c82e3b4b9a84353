import type { Dag } from '../../dag/datum.ts'
import type { Rij } from '../../regelboek/beslistabel.ts'
import type { Ontbrekend, Uitkomst } from '../../regelboek/uitkomst.ts'
import { bevindingVan } from './bevinding.ts'
import type { Bevinding, Vervolgdag } from './bevinding.ts'
import type { Beslissing } from './beslissing.ts'
import { gemistVoor, isIetsGemist } from '../geval/gemist.ts'
import type { Geval } from '../geval/geval.ts'
import { ontbrekendIn } from './ontbrekend.ts'
import { tabeloordeelOver } from '../geval/tabeloordeel.ts'
import type { Oordeel } from '../geval/oordeel.ts'
import type { Proefruimte } from './proefruimte.ts'
import { redenTekst } from '../geval/reden.ts'
import { kentTekortkomingen } from '../tabelwerk/tabel.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import { aantalOnder, feitenOnder, namenZonderInvloed, toelichtingBij, zonderInvloedIn } from './toelichting.ts'
import type { Toelichting, Verantwoording, Volledigheid } from './verantwoording.ts'
import { opNabijheid, stapvoorbehoud } from '../geval/voorbehoud.ts'

/** What a table says about one case, each part of it worked out when it is asked for. */
export interface Tabelantwoord {
  readonly soort: Uitkomst<never>['soort']
  /** The outcome of the table; undefined when it cannot be given, or only a person can. */
  readonly uitkomst: string | undefined
  /**
   * Collecting tables: the outcome that the findings already come to while a heavier one may follow from what is
   * missing. An exception that nobody has claimed can still take it away.
   */
  readonly ondergrens: string | undefined
  /** The row that answers, or all findings, heaviest first; with a lower bound those that are not heavier than it. */
  rijen(): readonly Rij[]
  /** Why, in sentences: of the rows in the same order. */
  redenen(hoogstens?: number): readonly string[]
  /** The heaviest finding of each kind, such as `administratief` and `inhoudelijk`. */
  perGroep(): Readonly<Record<string, string>>
  /** How much is known of what has to be known; undefined for an edition that does not say what has to be. */
  volledigheid(): Volledigheid | undefined
  /** Names of facts that were not given and were taken to be in order, on the word of the user. */
  aangenomen(): readonly string[]
  /** Whether there are such facts, which takes far less time. */
  isAangenomen(): boolean
  /** Names of facts that were given and have no influence on this question; none for an edition that does not say so. */
  zonderInvloed(): readonly string[]
  /** Missing facts, the one that settles most first. Facts that another one may make needless are left out. */
  ontbreekt(): readonly Ontbrekend[]
  /** Their names alone. */
  vragen(): readonly string[]
  /** Names of the missing facts in the order of the edition, which takes far less time. */
  ontbrekendeFeiten(): readonly string[]
  /** The last day to begin that follows; undefined as long as rows with another day may match, or when there is none. */
  start(): Dag | undefined
  /** The days that follow from the rows, in the same order; a day that hangs on something not known is undefined. */
  vervolg(): readonly Vervolgdag[]
  /** Everything: the outcome with its grounds, what is missing, or what a person has to judge. */
  volledig(): Uitkomst<Beslissing>
  /** The same, with what belongs in its explanation. */
  verantwoording(): Verantwoording
}

const NIETS: Volledigheid = { bekend: 0, totaal: 0, isMinstens: false }

const geenRegel = (geval: Geval, tabel: string): Tabelantwoord => {
  const uitkomst = { soort: 'geenRegel', regel: tabel, peildatum: geval.peildatum } as const
  return {
    soort: 'geenRegel',
    uitkomst: undefined,
    ondergrens: undefined,
    rijen: () => [],
    redenen: () => [],
    perGroep: () => ({}),
    volledigheid: () => undefined,
    aangenomen: () => [],
    isAangenomen: () => false,
    zonderInvloed: () => (kentTekortkomingen(geval.register) ? Object.keys(zonderInvloedIn(geval, {})) : []),
    ontbreekt: () => [],
    vragen: () => [],
    ontbrekendeFeiten: () => [],
    start: () => undefined,
    vervolg: () => [],
    volledig: () => uitkomst,
    verantwoording: () => ({
      tabel,
      uitkomst,
      toelichting: kentTekortkomingen(geval.register)
        ? toelichtingBij(geval, {}, { ondergrens: undefined, gebleken: [], volledigheid: NIETS, aangenomen: [] })
        : undefined,
    }),
  }
}

const naamVan = (geval: Geval, feit: number): string => geval.register.regelboek.feiten[feit]!.naam

const groepenIn = (oordeel: Oordeel): Readonly<Record<string, string>> => {
  const uit: Record<string, string> = {}
  for (const rij of oordeel.rijen) {
    const uitkomst = oordeel.gereed.uitkomsten[oordeel.codeVan(rij) - 1]
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
  const voorbehoud = new Set([...oordeel.voorbehoud(), ...stappen])
  const kandidaten = spoor.flatMap(({ rij, stand }) =>
    stand === 'niet ingeroepen' || stand === 'speelt niet' ? [rij] : [],
  )
  return {
    tabel: oordeel.gereed.tabel.code,
    uitkomst: oordeel.gereed.uitkomsten[oordeel.code - 1]!,
    bevindingen,
    perGroep: groepenIn(oordeel),
    open: oordeel.open.map(({ rij }) => rij.id),
    voorbehoud: (kentTekortkomingen(geval.register) ? opNabijheid(geval, kandidaten, voorbehoud) : [...voorbehoud]).map(
      (feit) => naamVan(geval, feit),
    ),
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

/** What follows from the rows; what it can be asked stands on the class, since there is one for every case. */
class Oordeelantwoord implements Tabelantwoord {
  readonly soort: Tabelantwoord['soort']
  readonly uitkomst: string | undefined
  readonly ondergrens: string | undefined
  private readonly geval: Geval
  private readonly oordeel: Oordeel
  private readonly proefruimte: Proefruimte
  /** Whether a fact is missing to know it. */
  private readonly isOpen: boolean
  private metReden: readonly Ontbrekend[] | undefined

  constructor(geval: Geval, oordeel: Oordeel, proefruimte: Proefruimte) {
    const { gereed, code, ondergrens, rijen } = oordeel
    const { tabel, uitkomsten } = gereed
    const isVraag = code > 0 && tabel.soort === 'eerste' && rijen[0]!.rij.oordeel !== undefined
    this.isOpen = code === 0 && isIetsGemist(geval, oordeel.open)
    this.soort = isVraag ? 'oordeelNodig' : code > 0 ? 'bekend' : this.isOpen ? 'onvolledig' : 'geenRegel'
    this.uitkomst = this.soort === 'bekend' ? uitkomsten[code - 1] : undefined
    this.ondergrens = this.soort === 'onvolledig' ? uitkomsten[ondergrens - 1] : undefined
    this.geval = geval
    this.oordeel = oordeel
    this.proefruimte = proefruimte
    this.metReden = undefined
  }

  rijen(): readonly Rij[] {
    return this.gebleken().map(({ rij }) => rij)
  }

  redenen(hoogstens?: number): readonly string[] {
    return this.gebleken()
      .slice(0, hoogstens)
      .map(({ rij }) => redenTekst(this.geval, rij.reden))
  }

  perGroep(): Readonly<Record<string, string>> {
    return this.oordeel.code > 0 ? groepenIn(this.oordeel) : {}
  }

  volledigheid(): Volledigheid | undefined {
    return this.isNieuw() ? this.volledigheidMet(aantalOnder(this.geval, this.oordeel)) : undefined
  }

  aangenomen(): readonly string[] {
    return this.namen(this.proefruimte.aangenomen(this.geval, this.oordeel))
  }

  isAangenomen(): boolean {
    return this.proefruimte.isAangenomen(this.geval, this.oordeel)
  }

  zonderInvloed(): readonly string[] {
    return this.isNieuw() ? namenZonderInvloed(this.geval, this.oordeel, this.isAangenomen()) : []
  }

  ontbreekt(): readonly Ontbrekend[] {
    this.metReden ??= ontbrekendIn(this.geval, this.oordeel, this.gevraagd())
    return this.metReden
  }

  vragen(): readonly string[] {
    return this.namen(this.gevraagd())
  }

  ontbrekendeFeiten(): readonly string[] {
    return this.isOpen ? this.namen(gemistVoor(this.geval, this.oordeel).toSorted((a, b) => a - b)) : []
  }

  start(): Dag | undefined {
    const { rijen, gereed } = this.oordeel
    if (!rijen.some(({ rij }) => rij.vervolg?.soort === 'start')) return undefined
    const eerste = startoordeel(this.geval, gereed.tabel.code)?.rijen[0]
    return eerste && startdag(this.geval, eerste)
  }

  vervolg(): readonly Vervolgdag[] {
    const { code, rijen } = this.oordeel
    return code > 0
      ? rijen.flatMap(({ rij: { vervolg } }) => (vervolg ? [{ ...vervolg, dag: this.geval.dag(vervolg.dag) }] : []))
      : []
  }

  volledig(): Uitkomst<Beslissing> {
    const { geval, oordeel, soort } = this
    if (soort === 'onvolledig') return { soort, ontbreekt: this.ontbreekt() }
    if (soort === 'geenRegel') return { soort, regel: oordeel.gereed.tabel.code, peildatum: geval.peildatum }
    const bevindingen = bevindingenIn(geval, oordeel)
    const { vraag, grond } = bevindingen[0]!
    if (soort === 'oordeelNodig') return { soort, vraag: vraag!, grond }
    return { soort, waarde: beslissingUit(geval, oordeel, bevindingen), grond }
  }

  verantwoording(): Verantwoording {
    const uitkomst = this.volledig()
    const toelichting = this.isNieuw() ? this.toelichting() : undefined
    return { tabel: this.oordeel.gereed.tabel.code, uitkomst, toelichting }
  }

  private isNieuw(): boolean {
    return kentTekortkomingen(this.geval.register)
  }

  private namen(feiten: readonly number[]): readonly string[] {
    return feiten.map((feit) => naamVan(this.geval, feit))
  }

  /** Missing facts (by index), the one that settles most first. */
  private gevraagd(): readonly number[] {
    return this.isOpen ? this.proefruimte.vragen(this.geval, this.oordeel) : []
  }

  /** The rows that answer, or that already come to the lower bound. */
  private gebleken(): readonly Tabelrij[] {
    const { oordeel, isOpen } = this
    const { code, ondergrens, rijen } = oordeel
    if (code > 0) return rijen
    return ondergrens > 0 && isOpen ? rijen.filter((rij) => oordeel.codeVan(rij) >= ondergrens) : []
  }

  private volledigheidMet(bekend: number): Volledigheid {
    const over = this.gevraagd().length
    return {
      bekend,
      totaal: bekend + over,
      isMinstens: this.isOpen && over < gemistVoor(this.geval, this.oordeel).length,
    }
  }

  private toelichting(): Toelichting {
    const { geval, oordeel } = this
    const aangenomen = this.aangenomen()
    const feiten = feitenOnder(geval, oordeel, aangenomen.length > 0)
    const bevinding = (rij: Tabelrij): Bevinding =>
      bevindingVan(geval, oordeel.gereed, rij, oordeel.codeVan(rij), [rij])
    return toelichtingBij(geval, feiten, {
      ondergrens: this.ondergrens,
      gebleken: oordeel.code > 0 ? [] : this.gebleken().map(bevinding),
      volledigheid: this.volledigheidMet(Object.keys(feiten).length),
      aangenomen,
    })
  }
}

/** What a table of the edition says about a case. `proefruimte` is the one that goes with the room of the case. */
export const antwoordOver = (geval: Geval, tabel: string, proefruimte: Proefruimte): Tabelantwoord => {
  const oordeel = geval.oordeel(tabel)
  return oordeel ? new Oordeelantwoord(geval, oordeel, proefruimte) : geenRegel(geval, tabel)
}

/**
 * What a table says when its last day to begin has to be known as well: an answer whose first row has a day that no
 * other row can change.
 */
export const startantwoordOver = (geval: Geval, tabel: string, proefruimte: Proefruimte): Tabelantwoord => {
  const oordeel = startoordeel(geval, tabel)
  return oordeel ? new Oordeelantwoord(geval, oordeel, proefruimte) : geenRegel(geval, tabel)
}
