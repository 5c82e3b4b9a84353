import { createCelfout } from '../../functies/cel/celfout.ts'
import type { Aanroep } from './registreer.ts'

/** What one delivery to Excel holds at most, in characters: well below the five megabytes that Excel on the web takes. */
const PORTIE = 1_500_000
/** What office.js puts around one answer. */
const OMSLAG = 60
/** A delivery of which nothing was seen leaving in this time counts as gone. */
const GEDULD = 5_000

/** What a cell says when its answer cannot be handed over at all. */
export const TE_GROOT =
  'Dit antwoord is groter dan Excel in de browser aanneemt. Verdeel het bereik over meer formules, bijvoorbeeld 10.000 rijen per formule.'

/** Hands answers to Excel. */
export interface Bezorging {
  /** The call, whose answer waits for its turn when too much is under way already. */
  readonly deliver: (aanroep: Aanroep) => Aanroep
}

interface Bezorgomgeving {
  /** The largest answer that this Excel takes, in characters. */
  readonly grootste: () => number
  readonly nu: () => number
  readonly later: (werk: () => void, milliseconden: number) => void
}

interface Wachtend {
  readonly grootte: number
  readonly bezorg: () => void
}

const sizeOf = (waarde: unknown): number => (JSON.stringify(waarde) ?? '').length + OMSLAG

const isPromise = (waarde: unknown): waarde is Promise<unknown> => waarde instanceof Promise

/** Calls back when office.js writes this value down to send it; the value itself stays as it was. */
const watch = (waarde: unknown, onSent: () => void): unknown => {
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const toJSON = (): unknown => {
    onSent()
    return Array.isArray(waarde) ? [...(waarde as readonly unknown[])] : { ...waarde }
  }
  return Object.defineProperty(waarde, 'toJSON', { value: toJSON, enumerable: false, configurable: true })
}

/**
 * office.js gathers answers and sends what it has in one request, and Excel on the web refuses one that is too large, for
 * ever. So no more than a portion is handed over until that portion has been seen leaving; the rest are promises.
 */
export const createBezorging = ({ grootste, nu, later }: Bezorgomgeving): Bezorging => {
  const rij: Wachtend[] = []
  let onderweg = 0
  let begin = 0
  let portie = 0

  const begins = (): void => {
    portie++
    onderweg = 0
    begin = nu()
  }
  const release = (): void => {
    begins()
    for (let eerste = rij[0]; eerste && (onderweg === 0 || onderweg + eerste.grootte <= PORTIE); eerste = rij[0]) {
      rij.shift()
      onderweg += eerste.grootte
      eerste.bezorg()
    }
    if (rij.length > 0) watchPortion(portie)
  }
  const watchPortion = (deze: number): void => later(() => deze === portie && release(), GEDULD)
  const gone = (deze: number): void => {
    if (deze !== portie) return
    begins()
    // What is under way is being written down this very moment; the next portion must not get into it.
    later(release, 0)
  }
  const hand = (waarde: unknown): unknown => {
    const deze = portie
    return watch(waarde, () => gone(deze))
  }
  const inTurn = <T>(grootte: number, give: () => T): T | Promise<T> => {
    if (nu() - begin > GEDULD && rij.length === 0) begins()
    if (rij.length === 0 && (onderweg === 0 || onderweg + grootte <= PORTIE)) {
      onderweg += grootte
      return give()
    }
    if (rij.length === 0) watchPortion(portie)
    return new Promise<T>((resolve, reject) => {
      rij.push({
        grootte,
        bezorg: () => {
          try {
            resolve(give())
          } catch (fout) {
            // Excel reads the code and message of the error of a cell as it is.
            // eslint-disable-next-line typescript/prefer-promise-reject-errors
            reject(fout)
          }
        },
      })
    })
  }
  const deliverValue = (waarde: unknown): unknown => {
    const grootte = sizeOf(waarde)
    if (grootte > grootste()) throw createCelfout('nb', TE_GROOT)
    return inTurn(grootte, () => hand(waarde))
  }
  const deliverError = (fout: unknown): unknown =>
    inTurn(OMSLAG + (fout instanceof Error ? fout.message.length : 0), () => {
      throw fout
    })

  return {
    deliver:
      (aanroep) =>
      (...ruw) => {
        let waarde: unknown
        try {
          waarde = aanroep(...ruw)
        } catch (fout) {
          return deliverError(fout)
        }
        return isPromise(waarde) ? waarde.then(deliverValue, deliverError) : deliverValue(waarde)
      },
  }
}
