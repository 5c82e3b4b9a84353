import type { Dag } from '../../dag/datum.ts'
import type { Kalender } from '../../regelboek/kalender.ts'
import type { Formule, Telling } from '../../regelboek/termijn.ts'
import type { Rekenstap } from '../../regelboek/uitkomst.ts'
import { termijneinde } from '../werkdag/termijneinde.ts'
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

const opWerkdag = (kalender: Kalender): ((reeks: Dagreeks, aantal: number) => Dagreeks) => {
  const ruimte = dagruimte()
  return (reeks, aantal) => {
    const uit = ruimte(aantal)
    for (let i = 0; i < aantal; i++) {
      const dag = dagOp(reeks, i)
      const einde = dag === GEEN_DAG ? undefined : termijneinde(kalender, dag as Dag)
      uit[i] = einde && 'dag' in einde ? einde.dag : GEEN_DAG
    }
    return reeksUit(uit, 0, aantal)
  }
}

/** A day counted from an anchor. */
const tellingknoop = (telling: Telling, { kalender, anker, oordeel }: Telwijze): Dagknoop => {
  const { van, maanden = 0, dagen = 0, afronding = 'naarBeneden' } = telling
  const vanaf = anker(van)
  const verder = maanden === 0 ? undefined : maandenVerder(maanden, afronding)
  const schuif = telling.verschuift && geschoven()
  const naarWerkdag = telling.naarWerkdag && opWerkdag(kalender)

  const ongewijzigd = perBlok((blok: Blok): Dagreeks => {
    const reeks = vanaf.reeks(blok)
    const naMaanden = verder ? verder(reeks, blok.aantal) : reeks
    const naDagen = opgeschoven(naMaanden, dagen)
    return schuif ? schuif(naDagen, blok) : naDagen
  })
  const reeks = naarWerkdag
    ? perBlok((blok: Blok): Dagreeks => naarWerkdag(ongewijzigd(blok), blok.aantal))
    : ongewijzigd

  const verlenging = (blok: Blok, plaats: number): Pick<Rekenstap, 'verlengd'> => {
    if (!naarWerkdag) return {}
    const zonder = dagOp(ongewijzigd(blok), plaats) as Dag
    const einde = termijneinde(kalender, zonder)
    return 'dag' in einde && einde.wegens ? { verlengd: { van: zonder, wegens: einde.wegens } } : {}
  }

  return {
    reeks,
    hangtAf: naarWerkdag ? new Set([...vanaf.hangtAf, 'kalender']) : vanaf.hangtAf,
    waarom: (blok, plaats) => {
      if (dagOp(vanaf.reeks(blok), plaats) === GEEN_DAG) return vanaf.waarom(blok, plaats)
      const einde = termijneinde(kalender, dagOp(ongewijzigd(blok), plaats) as Dag)
      return oordeel('vraag' in einde ? einde.vraag : '', blok, plaats)
    },
    stappen: (blok, plaats) => {
      const verschuiving = telling.verschuift ? verschuivingOp(blok, plaats) : 0
      const stap: Rekenstap = {
        van,
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

/** The earliest of several days; none where one of them is not known. */
const vroegste = (knopen: readonly Dagknoop[]): Dagknoop => {
  const ruimte = dagruimte()
  const eersteZonder = (blok: Blok, plaats: number): Dagknoop =>
    knopen.find((knoop) => dagOp(knoop.reeks(blok), plaats) === GEEN_DAG)!
  const vroegsteOp = (blok: Blok, plaats: number): Dagknoop =>
    knopen.reduce((een, ander) => (dagOp(ander.reeks(blok), plaats) < dagOp(een.reeks(blok), plaats) ? ander : een))
  return {
    hangtAf: new Set(knopen.flatMap(({ hangtAf }) => [...hangtAf])),
    reeks: perBlok((blok) => {
      const reeksen = knopen.map((knoop) => knoop.reeks(blok))
      const uit = ruimte(blok.aantal)
      for (let i = 0; i < blok.aantal; i++) {
        // A case without a day has the lowest number there is, so the least of all is also right for it.
        let laagste = dagOp(reeksen[0]!, i)
        for (let k = 1; k < reeksen.length; k++) laagste = Math.min(laagste, dagOp(reeksen[k]!, i))
        uit[i] = laagste
      }
      return reeksUit(uit, 0, blok.aantal)
    }),
    waarom: (blok, plaats) => eersteZonder(blok, plaats).waarom(blok, plaats),
    stappen: (blok, plaats) => vroegsteOp(blok, plaats).stappen(blok, plaats),
  }
}

/**
 * The day a formula gives, for every case of a block. Days that do not count (recovered days, leave) move only tellings
 * that say so. Without its anchor there is no day; nor where a telling runs on to the next working day and the calendar
 * does not know which that is.
 */
export const formuleknoop = (formule: Formule, telwijze: Telwijze): Dagknoop => {
  const tellingen = 'vroegste' in formule ? formule.vroegste : [formule]
  const knopen = tellingen.map((telling) => tellingknoop(telling, telwijze))
  return knopen.length === 1 ? knopen[0]! : vroegste(knopen)
}
