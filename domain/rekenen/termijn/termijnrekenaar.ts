import type { Dag } from '../../dag/datum.ts'
import type { Termijnregister } from '../../regelboek/termijnregister.ts'
import type { Feitwaarde, Uitkomst } from '../../regelboek/uitkomst.ts'
import { eersteZiektedagknoop, gebeurtenisknoop, onmogelijkeknoop, stapknoop } from './anker-dag.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, bekendeDagOp } from './dagreeks.ts'
import type { Dagknoop, Onbekend } from './knoop.ts'
import { verschuivingOp } from './telling.ts'
import { termijnknoop } from './termijnknoop.ts'
import type { Profiel, Termijndag, Termijnknoop } from './termijnknoop.ts'
import { hoortBijGeval, vervallenDoor } from './verval.ts'
import type { Gebeurtenisdag, Vervallen } from './verval.ts'

/** A term worked out in both profiles. */
export interface Termijnuitkomst {
  readonly begin: Dag | undefined
  readonly wet: Dag
  readonly veilig: Dag
}

/** The terms of an edition, ready for blocks of cases. One caller uses it at a time: a block is worked out in its room. */
export interface Termijnrekenaar {
  /** A day of a term in every case of a block. */
  readonly dag: (code: string, welke: Termijndag) => Dagknoop
  /** A term in the case at a place of the block, with its ground. */
  readonly uitkomst: (code: string, blok: Blok, plaats: number) => Uitkomst<Termijnuitkomst>
  /** The event that ends a term in the case; undefined while it is there, and where its day is not known. */
  readonly vervallen: (code: string, blok: Blok, plaats: number) => Vervallen | undefined
  /** Whether a term belongs to the case. */
  readonly hoortBij: (code: string, blok: Blok, plaats: number) => boolean
}

/** The days of the events of a case, for as long as no other is asked for: all of its terms ask for them. */
const gebeurtenisdagen = (): ((blok: Blok, plaats: number) => Gebeurtenisdag) => {
  let gevallen: Blok['gevallen'] | undefined
  let rij = 0
  const gebeurtenisdag: Gebeurtenisdag = (code) => {
    const dag = gevallen?.ankers.get(code)?.[rij] ?? GEEN_DAG
    return dag === GEEN_DAG ? undefined : (dag as Dag)
  }
  return (blok, plaats) => {
    gevallen = blok.gevallen
    rij = blok.van + plaats
    return gebeurtenisdag
  }
}

const feitenOp = ({ gevallen, van, ...rest }: Blok, plaats: number): Readonly<Record<string, Feitwaarde>> => {
  const dagfeit = (dag: number): Feitwaarde => ({ soort: 'dag', dag: dag as Dag })
  const feiten: Record<string, Feitwaarde> = { eersteZiektedag: dagfeit(gevallen.eersteZiektedag[van + plaats]!) }
  for (const [anker, dagen] of gevallen.ankers) {
    const dag = dagen[van + plaats]!
    if (dag !== GEEN_DAG) feiten[anker] = dagfeit(dag)
  }
  const verschuiving = verschuivingOp({ gevallen, van, ...rest }, plaats)
  if (verschuiving) feiten.verschuiving = { soort: 'getal', getal: verschuiving, eenheid: 'dagen' }
  return feiten
}

/** Makes the terms of an edition ready, each when it is first asked for. */
export const termijnrekenaar = (register: Termijnregister): Termijnrekenaar => {
  const { versie: regelversie, kalender } = register.regelboek
  const gemaakt = new Map<string, Termijnknoop>()
  const ankers = new Map<string, Dagknoop>()
  /** Codes being made ready, so that a circle in the rules ends in an answer. */
  const onderweg = new Set<string>()
  const eersteZiektedag = eersteZiektedagknoop()
  const gebeurtenisdagOp = gebeurtenisdagen()

  const geenRegel = (code: string) =>
    onmogelijkeknoop(({ gevallen, van }, plaats): Onbekend => ({
      soort: 'geenRegel',
      regel: code,
      peildatum: (gevallen.peildatum ?? gevallen.eersteZiektedag)[van + plaats] as Dag,
    }))

  const nieuwAnker = (code: string, profiel: Profiel): Dagknoop => {
    if (code === 'eersteZiektedag') return eersteZiektedag
    const gebeurtenis = register.gebeurtenis.get(code)
    if (gebeurtenis) return gebeurtenisknoop(code, gebeurtenis.vraag)
    return stapknoop(code, dag(code, profiel))
  }
  const anker = (code: string, profiel: Profiel): Dagknoop => {
    const sleutel = `${code} ${profiel}`
    const bekend = ankers.get(sleutel)
    if (bekend) return bekend
    const nieuw = nieuwAnker(code, profiel)
    if (!onderweg.has(code)) ankers.set(sleutel, nieuw)
    return nieuw
  }
  const knoop = (code: string): Termijnknoop | undefined => {
    const bekend = gemaakt.get(code)
    const termijn = register.termijn.get(code)
    if (bekend || !termijn || onderweg.has(code)) return bekend
    onderweg.add(code)
    const nieuw = termijnknoop(termijn, { kalender, regelversie, anker, feiten: feitenOp })
    onderweg.delete(code)
    gemaakt.set(code, nieuw)
    return nieuw
  }
  const dag = (code: string, welke: Termijndag): Dagknoop => knoop(code)?.dag[welke] ?? geenRegel(code)

  return {
    dag,
    vervallen: (code, blok, plaats) => {
      const termijn = register.termijn.get(code)
      if (!termijn?.vervaltBij) return undefined
      const wet = bekendeDagOp(dag(code, 'wet').reeks(blok), plaats)
      return wet === undefined ? undefined : vervallenDoor(termijn, wet, gebeurtenisdagOp(blok, plaats))
    },
    hoortBij: (code, blok, plaats) => {
      const termijn = register.termijn.get(code)
      const eerste = blok.gevallen.eersteZiektedag[blok.van + plaats] as Dag
      return termijn !== undefined && hoortBijGeval(termijn, eerste, gebeurtenisdagOp(blok, plaats))
    },
    uitkomst: (code, blok, plaats) => {
      const gevonden = knoop(code)
      if (!gevonden) return geenRegel(code).waarom(blok, plaats)
      const versie = gevonden.versie(blok, plaats)
      if ('soort' in versie) return versie
      const { regel, vanaf } = versie
      const dagVan = (welke: Termijndag): Dag | undefined => bekendeDagOp(gevonden.dag[welke].reeks(blok), plaats)
      return {
        soort: 'bekend',
        waarde: { begin: dagVan('begin'), wet: dagVan('wet')!, veilig: dagVan('veilig')! },
        grond: {
          regel: code,
          titel: register.termijn.get(code)!.titel,
          regelversie,
          vanaf,
          status: regel.status,
          zekerheid: regel.zekerheid,
          bronnen: regel.bronnen,
          feiten: feitenOp(blok, plaats),
          stappen: gevonden.dag.wet.stappen(blok, plaats),
          ...(regel.toelichting ? { toelichting: regel.toelichting } : {}),
        },
      }
    },
  }
}
