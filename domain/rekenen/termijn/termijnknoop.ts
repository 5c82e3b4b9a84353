import { dag as dagUit } from '../../dag/datum.ts'
import type { Dag, IsoDag } from '../../dag/datum.ts'
import { geldigheden, isGeldigOp } from '../../regelboek/geldend.ts'
import type { Geldigheid } from '../../regelboek/geldend.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import type { Formule, Termijn, Termijnregel } from '../../regelboek/termijn.ts'
import type { Feitwaarde, Grond } from '../../regelboek/uitkomst.ts'
import { rondeknoop } from './anker-dag.ts'
import { perBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagOp, dagruimte, reeksUit } from './dagreeks.ts'
import type { Dagreeks } from './dagreeks.ts'
import type { Dagknoop, Onbekend } from './knoop.ts'
import { formuleknoop } from './telling.ts'
import type { Telwijze } from './telling.ts'

/** `wet`: the last day the text allows. `veilig`: the last day of the week that practice names. */
export const profielen = ['wet', 'veilig'] as const
export type Profiel = (typeof profielen)[number]

/** A day of a term: its last one in either profile, or the first on which it is of use. */
export type Termijndag = Profiel | 'begin'

/** A version of the rule of a term, ready for blocks of cases. */
interface Versie {
  readonly vanaf: IsoDag
  readonly eersteDag: Dag
  readonly geldigheid: Geldigheid<Termijnregel>
  readonly regel: Termijnregel
  readonly wet: Dagknoop
  readonly veilig: Dagknoop
  readonly begin: Dagknoop | undefined
  /** What has to be known for the version to give its days, in the order in which it is looked for. */
  readonly nodig: readonly Dagknoop[]
}

/** A term, ready for blocks of cases. */
export interface Termijnknoop {
  /** The days of a term; none where any of the three is not known, or no rule held. */
  readonly dag: Readonly<Record<Termijndag, Dagknoop>>
  /** The version that was applied in a case, or why none was. */
  readonly versie: (blok: Blok, plaats: number) => Pick<Versie, 'vanaf' | 'regel'> | Onbekend
}

/** What the terms of one edition have in common. */
export interface Termijnwijze {
  readonly kalender: Kalender
  readonly regelversie: string
  /** The day a telling starts from; another term counts with its own last day in this profile. */
  readonly anker: (anker: string, profiel: Profiel) => Dagknoop
  readonly feiten: (blok: Blok, plaats: number) => Readonly<Record<string, Feitwaarde>>
}

const isOnbekend = (waarde: Versie | Onbekend): waarde is Onbekend => 'soort' in waarde

/** The version whose first day lies after the day it gives itself, and not after the day an older version gives. */
const kruising = (versies: readonly Versie[], dagVan: (versie: Versie) => number): Versie | undefined =>
  versies.find(
    (versie) =>
      dagVan(versie) < versie.eersteDag &&
      versies.some((oude) => oude.eersteDag < versie.eersteDag && dagVan(oude) >= versie.eersteDag),
  )

/** Makes a term ready. */
export const termijnknoop = (termijn: Termijn, wijze: Termijnwijze): Termijnknoop => {
  const oordeel = (vraag: string, blok: Blok, plaats: number): Onbekend => {
    const grond: Grond = {
      regel: termijn.code,
      titel: termijn.titel,
      regelversie: wijze.regelversie,
      status: 'wet',
      zekerheid: 'afgeleid',
      bronnen: [],
      feiten: wijze.feiten(blok, plaats),
      stappen: [],
      toelichting: vraag,
    }
    return { soort: 'oordeelNodig', vraag, grond }
  }
  const geenRegel = (peildatum: number): Onbekend => ({
    soort: 'geenRegel',
    regel: termijn.code,
    peildatum: peildatum as Dag,
  })
  const telwijze = (profiel: Profiel): Telwijze => ({
    kalender: wijze.kalender,
    anker: (anker) => {
      const knoop = wijze.anker(anker, profiel)
      return termijn.herhaalt ? rondeknoop(termijn.code, knoop) : knoop
    },
    oordeel,
  })
  const telwijzen: Readonly<Record<Profiel, Telwijze>> = { wet: telwijze('wet'), veilig: telwijze('veilig') }
  const knoopVan = (formule: Formule, profiel: Profiel): Dagknoop => formuleknoop(formule, telwijzen[profiel])
  const perioden = geldigheden(termijn.tijdlijn)
  const versies = perioden.flatMap((geldigheid): readonly Versie[] => {
    const { ingang, van } = geldigheid
    if (!('regel' in ingang)) return []
    const { regel, vanaf } = ingang
    const wet = knoopVan(regel.wet, 'wet')
    const veilig = knoopVan(regel.veilig, 'veilig')
    const begin = regel.begin && knoopVan(regel.begin, 'wet')
    const nodig = onderscheiden([wet, veilig, ...(begin ? [begin] : [])])
    return [{ vanaf, eersteDag: van, geldigheid, regel, wet, veilig, begin, nodig }]
  })
  const { sleutel, eersteZiektedagVanaf } = termijn.tijdlijn
  const vanafZiektedag = eersteZiektedagVanaf ? dagUit(eersteZiektedagVanaf) : GEEN_DAG
  const laatste = versies.at(-1)

  const ziektedagen = (blok: Blok): Dagreeks => wijze.anker('eersteZiektedag', 'wet').reeks(blok)
  /** Selection by a day that is known beforehand: the first sick day, or that of an event. */
  const vooraf = sleutel !== 'datumHandeling' && wijze.anker(sleutel, 'wet')
  /** Selection by the day of the act is by the last day that each version gives itself. */
  const selectie = ({ wet }: Versie, blok: Blok): Dagreeks => (vooraf || wet).reeks(blok)

  /**
   * Why no version was applied in a case: it holds when the day that selects it lies in its own days. When two versions
   * do, or the old one points past the change and the new one before it, the law changed while the term ran, and how that
   * was to be counted is not known.
   */
  const waaromGeen = (blok: Blok, plaats: number): Onbekend => {
    const eersteZiektedag = blok.gevallen.eersteZiektedag[blok.van + plaats]!
    if (eersteZiektedag < vanafZiektedag) return geenRegel(eersteZiektedag)
    const dagVan = (versie: Versie): Dag => dagOp(selectie(versie, blok), plaats) as Dag
    const dagen = vooraf ? [dagOp(vooraf.reeks(blok), plaats) as Dag] : versies.map(dagVan)
    const passend = versies.filter((versie) => isGeldigOp(versie.geldigheid, dagVan(versie)))
    const onbekend = [vooraf || [], ...(vooraf ? passend : versies).map(({ nodig }) => nodig)]
      .flat()
      .find((knoop) => dagOp(knoop.reeks(blok), plaats) === GEEN_DAG)
    if (onbekend) return onbekend.waarom(blok, plaats)
    const nieuwe = passend[1] ?? kruising(versies, dagVan)
    if (nieuwe) {
      return oordeel(
        `De regel voor ${termijn.titel} veranderde op ${nieuwe.vanaf}, en de oude en de nieuwe regel leggen de dag aan ` +
          'weerszijden daarvan; welk overgangsrecht gold is niet gevonden. Laat dit beoordelen.',
        blok,
        plaats,
      )
    }
    const overgang = dagen
      .flatMap((dag) => perioden.filter((periode) => isGeldigOp(periode, dag)))
      .findLast(({ ingang }) => 'onbekend' in ingang)
    if (overgang && 'onbekend' in overgang.ingang) return oordeel(overgang.ingang.onbekend, blok, plaats)
    return geenRegel(dagen.at(-1) ?? eersteZiektedag)
  }

  /** Whether the rule of today holds in every case of the block, and gives all its days. */
  const isHeelVanNu = (blok: Blok): boolean =>
    laatste !== undefined &&
    laatste.geldigheid.tot === undefined &&
    ziektedagen(blok).vroegste >= vanafZiektedag &&
    (vooraf ? [laatste] : versies).every(
      (versie) =>
        versie.nodig.every((knoop) => knoop.reeks(blok).compleet) &&
        selectie(versie, blok).vroegste >= laatste.eersteDag,
    )

  const nummerruimte = dagruimte()
  const GEEN = versies.length
  const MEER = GEEN + 1

  /**
   * The place of the version per case: the only one that has the day by which it is selected, where all that has to be
   * known is. Undefined where the rule of today holds in all of them.
   */
  const gekozen = perBlok((blok: Blok): Int32Array | undefined => {
    if (isHeelVanNu(blok)) return undefined
    const uit = nummerruimte(blok.aantal).fill(GEEN)
    const ziek = ziektedagen(blok)
    versies.forEach((versie, k) => {
      const dagen = selectie(versie, blok)
      for (let i = 0; i < blok.aantal; i++) {
        const isTeVroeg = dagOp(ziek, i) < vanafZiektedag
        if (!isTeVroeg && isGeldigOp(versie.geldigheid, dagOp(dagen, i) as Dag)) uit[i] = uit[i] === GEEN ? k : MEER
      }
      for (const knoop of versie.nodig) {
        const reeks = knoop.reeks(blok)
        for (let i = 0; i < blok.aantal; i++) {
          if (dagOp(reeks, i) === GEEN_DAG && (!vooraf || uit[i] === k)) uit[i] = MEER
        }
      }
    })
    return uit
  })
  const versieOp = (blok: Blok, plaats: number): Versie | Onbekend => {
    const keuzes = gekozen(blok)
    return keuzes ? (versies[keuzes[plaats]!] ?? waaromGeen(blok, plaats)) : laatste!
  }

  const dagknoop = (welke: Termijndag): Dagknoop => {
    const ruimte = dagruimte()
    return {
      hangtAf: new Set(versies.flatMap(({ nodig }) => nodig.flatMap(({ hangtAf }) => [...hangtAf]))),
      reeks: perBlok((blok) => {
        const keuzes = gekozen(blok)
        if (keuzes === undefined) {
          return laatste![welke]?.reeks(blok) ?? reeksUit(ruimte(blok.aantal).fill(GEEN_DAG), 0, blok.aantal)
        }
        const uit = ruimte(blok.aantal)
        const reeksen = versies.map((versie) => versie[welke]?.reeks(blok))
        for (let i = 0; i < blok.aantal; i++) {
          const reeks = reeksen[keuzes[i]!]
          uit[i] = reeks ? dagOp(reeks, i) : GEEN_DAG
        }
        return reeksUit(uit, 0, blok.aantal)
      }),
      waarom: (blok, plaats) => {
        const versie = versieOp(blok, plaats)
        return isOnbekend(versie) ? versie : geenRegel(blok.gevallen.eersteZiektedag[blok.van + plaats]!)
      },
      stappen: (blok, plaats) => {
        const versie = versieOp(blok, plaats)
        return isOnbekend(versie) ? [] : (versie[welke]?.stappen(blok, plaats) ?? [])
      },
    }
  }
  return { dag: { wet: dagknoop('wet'), veilig: dagknoop('veilig'), begin: dagknoop('begin') }, versie: versieOp }
}

/** Without those whose days are known whenever those of an earlier one are. */
const onderscheiden = (knopen: readonly Dagknoop[]): readonly Dagknoop[] =>
  knopen.filter(
    ({ hangtAf }, plaats) =>
      !knopen.slice(0, plaats).some((eerder) => [...hangtAf].every((ding) => eerder.hangtAf.has(ding))),
  )
