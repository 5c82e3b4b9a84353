import { dag as dagUit } from '../../dag/datum.ts'
import type { Dag, IsoDag } from '../../dag/datum.ts'
import { geldendeIngang, geldigheden, isGeldigOp } from '../../regelboek/geldend.ts'
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

const peildatumVraag: Onbekend = {
  soort: 'onvolledig',
  ontbreekt: [{ gegeven: 'peildatum', vraag: 'Op welke dag wordt gekeken?' }],
}

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
    const nodig = [wet, veilig, ...(begin ? [begin] : [])]
    return [{ vanaf, eersteDag: van, geldigheid, regel, wet, veilig, begin, nodig }]
  })
  const { sleutel, eersteZiektedagVanaf } = termijn.tijdlijn
  const vanafZiektedag = eersteZiektedagVanaf === undefined ? undefined : dagUit(eersteZiektedagVanaf)
  const laatste = versies.at(-1)
  const isLaatsteRegel = laatste !== undefined && laatste.geldigheid.tot === undefined

  const onbekendIn = ({ nodig }: Versie, blok: Blok, plaats: number): Onbekend | undefined =>
    nodig.find((knoop) => dagOp(knoop.reeks(blok), plaats) === GEEN_DAG)?.waarom(blok, plaats)

  /** Selection by a day that is known beforehand: the first sick day or the day one looks from. */
  const opDag = (op: number, blok: Blok, plaats: number): Versie | Onbekend => {
    const ingang = geldendeIngang(termijn.tijdlijn, op as Dag)
    if (!ingang || 'vervallen' in ingang) return geenRegel(op)
    if ('onbekend' in ingang) return oordeel(ingang.onbekend, blok, plaats)
    const versie = versies.find(({ vanaf }) => vanaf === ingang.vanaf)!
    return onbekendIn(versie, blok, plaats) ?? versie
  }

  /**
   * Selection by the day of the act. Each version of the rule gives its own last day; it holds for the case when that
   * day lies in its own days. When two versions do, or the old one points past the change and the new one before it,
   * the law changed while the term ran, and how that was to be counted is not known.
   */
  const opHandeling = (blok: Blok, plaats: number): Versie | Onbekend => {
    const dagVan = ({ wet }: Versie): number => dagOp(wet.reeks(blok), plaats)
    for (const versie of versies) {
      const onbekend = onbekendIn(versie, blok, plaats)
      if (onbekend) return onbekend
    }
    const passend = versies.filter((versie) => isGeldigOp(versie.geldigheid, dagVan(versie) as Dag))
    const [enige, tweede] = passend
    if (enige && !tweede) return enige
    const nieuwe = tweede ?? kruising(versies, dagVan)
    if (nieuwe) {
      return oordeel(
        `De regel voor ${termijn.titel} veranderde op ${nieuwe.vanaf}, en de oude en de nieuwe regel leggen de dag aan ` +
          'weerszijden daarvan; welk overgangsrecht gold is niet gevonden. Laat dit beoordelen.',
        blok,
        plaats,
      )
    }
    const overgang = versies
      .flatMap((versie) => perioden.filter((periode) => isGeldigOp(periode, dagVan(versie) as Dag)))
      .findLast(({ ingang }) => 'onbekend' in ingang)
    if (overgang && 'onbekend' in overgang.ingang) return oordeel(overgang.ingang.onbekend, blok, plaats)
    return geenRegel(laatste ? dagVan(laatste) : blok.gevallen.eersteZiektedag[blok.van + plaats]!)
  }

  const kies = (blok: Blok, plaats: number): Versie | Onbekend => {
    const eersteZiektedag = blok.gevallen.eersteZiektedag[blok.van + plaats]!
    if (vanafZiektedag !== undefined && eersteZiektedag < vanafZiektedag) return geenRegel(eersteZiektedag)
    if (sleutel === 'datumHandeling') return opHandeling(blok, plaats)
    const dagen = blok.gevallen[sleutel]
    return dagen === undefined ? peildatumVraag : opDag(dagen[blok.van + plaats]!, blok, plaats)
  }

  /** Whether the rule of today holds in every case of the block, and gives all its days. */
  const isHeelVanNu = (blok: Blok): boolean => {
    if (!laatste || !isLaatsteRegel) return false
    const gelden = sleutel === 'datumHandeling' ? versies : [laatste]
    if (!gelden.every(({ nodig }) => onderscheiden(nodig).every((knoop) => knoop.reeks(blok).compleet))) return false
    const { gevallen, van, aantal } = blok
    const vroegsteZiektedag = reeksUit(gevallen.eersteZiektedag, van, aantal).vroegste
    if (vanafZiektedag !== undefined && vroegsteZiektedag < vanafZiektedag) return false
    if (sleutel === 'datumHandeling') {
      return versies.every(({ wet }) => wet.reeks(blok).vroegste >= laatste.eersteDag)
    }
    const dagen = gevallen[sleutel]
    return dagen !== undefined && reeksUit(dagen, van, aantal).vroegste >= laatste.eersteDag
  }

  /** The version per case; undefined where the rule of today holds in all of them. */
  const gekozen = perBlok((blok: Blok): readonly (Versie | Onbekend)[] | undefined =>
    isHeelVanNu(blok) ? undefined : Array.from({ length: blok.aantal }, (_, plaats) => kies(blok, plaats)),
  )
  const versieOp = (blok: Blok, plaats: number): Versie | Onbekend => gekozen(blok)?.[plaats] ?? laatste!

  const dagknoop = (welke: Termijndag): Dagknoop => {
    const ruimte = dagruimte()
    const zonder = dagruimte()
    const reeksVan = (versie: Versie, blok: Blok): Dagreeks | undefined => versie[welke]?.reeks(blok)
    return {
      hangtAf: new Set(versies.flatMap(({ nodig }) => nodig.flatMap(({ hangtAf }) => [...hangtAf]))),
      reeks: perBlok((blok) => {
        const keuzes = gekozen(blok)
        if (keuzes === undefined) {
          return reeksVan(laatste!, blok) ?? reeksUit(zonder(blok.aantal).fill(GEEN_DAG), 0, blok.aantal)
        }
        const uit = ruimte(blok.aantal)
        for (const [plaats, versie] of keuzes.entries()) {
          const reeks = isOnbekend(versie) ? undefined : reeksVan(versie, blok)
          uit[plaats] = reeks ? dagOp(reeks, plaats) : GEEN_DAG
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
