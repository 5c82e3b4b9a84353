import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { afstandVan } from '../../regelboek/afstand.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import { tellingenIn } from '../../regelboek/termijn.ts'
import type { Formule, Telling } from '../../regelboek/termijn.ts'
import type { Rekenstap } from '../../regelboek/uitkomst.ts'
import { termijneinde, werkdagErvoor } from '../werkdag/termijneinde.ts'
import type { Termijneinde } from '../werkdag/termijneinde.ts'
import { perBlok } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagOp, dagruimte, opgeschoven, reeksUit } from './dagreeks.ts'
import type { Dagreeks } from './dagreeks.ts'
import type { Dagknoop, Onbekend } from './knoop.ts'
import { maandenVerder } from './verder.ts'

/** What a telling needs to know of the edition. */
export interface Telwijze {
  readonly kalender: Kalender
  readonly anker: (anker: string) => Dagknoop
  /** What to answer where the calendar does not know whether a day is a working day. */
  readonly oordeel: (vraag: string, blok: Blok, plaats: number) => Onbekend
}

const PLAATSLOOS =
  'Welke van de dagen die niet meetellen lagen na het begin van deze termijn? Alleen die schuiven haar op; PW.WACHTTIJD rekent met de perioden.'

/** Days that do not count in the case at a place of the block; 0 when none were given. */
export const verschuivingOp = ({ gevallen: { verschuiving }, van }: Blok, plaats: number): number =>
  verschuiving?.[van + plaats] || 0

const geschoven = (): ((reeks: Dagreeks, blok: Blok) => Dagreeks) => {
  const ruimte = dagruimte()
  return (reeks, blok) => {
    if (blok.gevallen.verschuiving === undefined) return reeks
    const uit = ruimte(blok.aantal)
    for (let i = 0; i < blok.aantal; i++) {
      const dag = dagOp(reeks, i)
      uit[i] = dag === GEEN_DAG ? GEEN_DAG : dag + verschuivingOp(blok, i)
    }
    return reeksUit(uit, 0, blok.aantal)
  }
}

/** Where a count ends once weekends and holidays are minded: from the day of its anchor and the day that was counted. */
type Einde = (vanaf: Dag, dag: Dag) => Termijneinde

/** The first sick day counts as the first day of a term; another anchor is the day before it. */
const eindeVan = ({ van, naarWerkdag }: Telling, kalender: Kalender): Einde | undefined => {
  if (naarWerkdag === undefined) return undefined
  if (naarWerkdag === 'ervoor') return (_vanaf, dag) => werkdagErvoor(kalender, dag)
  return (vanaf, dag) => termijneinde(kalender, dag, van === 'eersteZiektedag' ? vanaf : plus(vanaf, 1))
}

const opWerkdag = (einde: Einde): ((vanaf: Dagreeks, reeks: Dagreeks, aantal: number) => Dagreeks) => {
  const ruimte = dagruimte()
  return (vanaf, reeks, aantal) => {
    const uit = ruimte(aantal)
    for (let i = 0; i < aantal; i++) {
      const dag = dagOp(reeks, i)
      const gevonden = dag === GEEN_DAG ? undefined : einde(dagOp(vanaf, i) as Dag, dag as Dag)
      uit[i] = gevonden && 'dag' in gevonden ? gevonden.dag : GEEN_DAG
    }
    return reeksUit(uit, 0, aantal)
  }
}

/**
 * The same day, and the first sick day where that comes later. With `plaatsloos` a count from it moves with days that do
 * not count: those before it do not, and where it comes after the first sick day nobody said which those are.
 */
const nietVoor = (knoop: Dagknoop, eersteZiektedag: Dagknoop, plaatsloos?: Dagknoop['waarom']): Dagknoop => {
  const ruimte = dagruimte()
  return {
    ...knoop,
    reeks: perBlok((blok): Dagreeks => {
      const dagen = knoop.reeks(blok)
      const vroegste = eersteZiektedag.reeks(blok)
      const uit = ruimte(blok.aantal)
      for (let i = 0; i < blok.aantal; i++) {
        const [dag, ziek] = [dagOp(dagen, i), dagOp(vroegste, i)]
        const isOnbekend = dag === GEEN_DAG || (plaatsloos && dag > ziek && verschuivingOp(blok, i) !== 0)
        uit[i] = isOnbekend ? GEEN_DAG : Math.max(dag, ziek)
      }
      return reeksUit(uit, 0, blok.aantal)
    }),
    waarom: (blok, plaats) =>
      (plaatsloos && dagOp(knoop.reeks(blok), plaats) !== GEEN_DAG ? plaatsloos : knoop.waarom)(blok, plaats),
    hangtAf: plaatsloos ? new Set([...knoop.hangtAf, plaatsloos]) : knoop.hangtAf,
  }
}

/** A day counted from an anchor. */
const tellingknoop = (telling: Telling, { kalender, anker, oordeel }: Telwijze): Dagknoop => {
  const { van } = telling
  const { maanden, afronding, dagen } = afstandVan(telling)
  const plaatsloos = telling.verschuift && ((blok: Blok, plaats: number) => oordeel(PLAATSLOOS, blok, plaats))
  const vanaf = telling.nietVoorZiekte ? nietVoor(anker(van), anker('eersteZiektedag'), plaatsloos) : anker(van)
  const verder = maanden === 0 ? undefined : maandenVerder(maanden, afronding)
  const schuif = telling.verschuift && geschoven()
  const einde = eindeVan(telling, kalender)
  const naarWerkdag = einde && opWerkdag(einde)

  const ongewijzigd = perBlok((blok: Blok): Dagreeks => {
    const reeks = vanaf.reeks(blok)
    const naMaanden = verder ? verder(reeks, blok.aantal) : reeks
    const naDagen = opgeschoven(naMaanden, dagen)
    return schuif ? schuif(naDagen, blok) : naDagen
  })
  const reeks = naarWerkdag
    ? perBlok((blok: Blok): Dagreeks => naarWerkdag(vanaf.reeks(blok), ongewijzigd(blok), blok.aantal))
    : ongewijzigd

  const eindeOp = (blok: Blok, plaats: number): Termijneinde | undefined =>
    einde?.(dagOp(vanaf.reeks(blok), plaats) as Dag, dagOp(ongewijzigd(blok), plaats) as Dag)

  const verlenging = (blok: Blok, plaats: number): Pick<Rekenstap, 'verlengd'> => {
    const gevonden = eindeOp(blok, plaats)
    if (!gevonden || !('dag' in gevonden) || !gevonden.wegens) return {}
    return { verlengd: { van: dagOp(ongewijzigd(blok), plaats) as Dag, wegens: gevonden.wegens } }
  }

  return {
    reeks,
    // The calendar may know one day and not another, so that it is a different thing for every count.
    hangtAf: naarWerkdag ? new Set([...vanaf.hangtAf, naarWerkdag]) : vanaf.hangtAf,
    waarom: (blok, plaats) => {
      if (dagOp(vanaf.reeks(blok), plaats) === GEEN_DAG) return vanaf.waarom(blok, plaats)
      const gevonden = eindeOp(blok, plaats)
      return oordeel(gevonden && 'vraag' in gevonden ? gevonden.vraag : '', blok, plaats)
    },
    stappen: (blok, plaats) => {
      const verschuiving = telling.verschuift ? verschuivingOp(blok, plaats) : 0
      const stap: Rekenstap = {
        van: vanaf.anders?.(blok, plaats) ?? van,
        op: dagOp(vanaf.reeks(blok), plaats) as Dag,
        uit: dagOp(reeks(blok), plaats) as Dag,
        ...(maanden ? { maanden } : {}),
        ...(dagen ? { dagen } : {}),
        ...(verschuiving ? { verschuiving } : {}),
        ...verlenging(blok, plaats),
      }
      return [...vanaf.stappen(blok, plaats), stap]
    },
  }
}

/** Whether a day is nearer the end that is asked for than another. */
type Voorrang = (dag: number, ander: number) => boolean

/** The earliest or latest of several days; none where one of them is not known. */
const uiterste = (knopen: readonly Dagknoop[], gaatVoor: Voorrang): Dagknoop => {
  const ruimte = dagruimte()
  const eersteZonder = (blok: Blok, plaats: number): Dagknoop =>
    knopen.find((knoop) => dagOp(knoop.reeks(blok), plaats) === GEEN_DAG)!
  const uitersteOp = (blok: Blok, plaats: number): Dagknoop =>
    knopen.reduce((een, ander) =>
      gaatVoor(dagOp(ander.reeks(blok), plaats), dagOp(een.reeks(blok), plaats)) ? ander : een,
    )
  return {
    hangtAf: new Set(knopen.flatMap(({ hangtAf }) => [...hangtAf])),
    reeks: perBlok((blok) => {
      const uit = ruimte(blok.aantal)
      knopen.forEach((knoop, k) => {
        const reeks = knoop.reeks(blok)
        for (let i = 0; i < blok.aantal; i++) {
          const dag = dagOp(reeks, i)
          if (k === 0 || (uit[i] !== GEEN_DAG && (dag === GEEN_DAG || gaatVoor(dag, uit[i]!)))) uit[i] = dag
        }
      })
      return reeksUit(uit, 0, blok.aantal)
    }),
    waarom: (blok, plaats) => eersteZonder(blok, plaats).waarom(blok, plaats),
    stappen: (blok, plaats) => uitersteOp(blok, plaats).stappen(blok, plaats),
  }
}

const isEerder: Voorrang = (dag, ander) => dag < ander
const isLater: Voorrang = (dag, ander) => dag > ander

/**
 * The day a formula gives, for every case of a block. Days that do not count (recovered days, leave) move only tellings
 * that say so. Without its anchor there is no day; nor where a telling runs on to the next working day and the calendar
 * does not know which that is.
 */
export const formuleknoop = (formule: Formule, telwijze: Telwijze): Dagknoop => {
  const knopen = tellingenIn(formule).map((telling) => tellingknoop(telling, telwijze))
  return knopen.length === 1 ? knopen[0]! : uiterste(knopen, 'laatste' in formule ? isLater : isEerder)
}
