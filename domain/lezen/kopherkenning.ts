import {
  isAnderTijdvak,
  isFeitkop,
  isOnbepaaldeUwvmelding,
  isUitgevoerdkop,
  kernwoord,
  kopwoord,
  LANGSTE_KOP,
} from './kopwoord.ts'
import { nabij } from './nabij.ts'
import { spoorkop } from './spoorkop.ts'
import type { Veld } from './veld.ts'

/** A heading shorter than this resembles too much to suggest anything. */
const KORTSTE_VOORSTEL = 5

/** What headings stand for, under one list of fields. */
export interface Kopherkenning {
  readonly veldMetId: ReadonlyMap<string, Veld>
  /** The field that a heading is a name of. */
  readonly veldVan: (kop: string) => Veld | undefined
  /** The field whose name a heading resembles; only a person can decide that it is meant. Takes long. */
  readonly voorstelVoor: (kop: string) => Veld | undefined
}

/**
 * Recognises headings. A heading counts only when it is one of the names of a field; the day on which a step was done
 * is not recognised in a heading that speaks of a term, a plan or a result.
 */
export const kopherkenningVan = (velden: readonly Veld[]): Kopherkenning => {
  const veldBij = new Map<string, Veld>()
  const namen = [
    ...velden.map((veld) => [veld, [veld.titel]] as const),
    ...velden.map((veld) => [veld, [veld.id, ...veld.namen]] as const),
  ]
  for (const [veld, woorden] of namen) {
    for (const woord of woorden.map(kopwoord)) if (woord !== '' && !veldBij.has(woord)) veldBij.set(woord, veld)
  }
  /** Codes as they are written, so that the step SPOOR2 and a column "Spoor 2" stay apart. */
  const veldBijCode = new Map(
    velden.flatMap((veld): [string, Veld][] => (veld.stap === undefined ? [] : [[veld.stap, veld]])),
  )
  const woorden = [...veldBij.keys()].filter((woord) => woord.length >= KORTSTE_VOORSTEL)
  return {
    veldMetId: new Map(velden.map((veld) => [veld.id, veld])),
    veldVan: (kop) => {
      if (kop.length > LANGSTE_KOP) return undefined
      const veld =
        veldBijCode.get(kop.trim()) ??
        veldBij.get(kopwoord(kop)) ??
        veldBij.get(kernwoord(kop)) ??
        veldBij.get(kernwoord(spoorkop(kop)))
      if (veld?.soort === 'bedrag' && isAnderTijdvak(kop)) return undefined
      if (veld?.stap !== undefined && !isUitgevoerdkop(kop)) return undefined
      // The name of a fact can mean nothing else, as it is written.
      if (isOnbepaaldeUwvmelding(kop) && veld?.feit !== kop.trim()) return undefined
      return veld?.soort === 'dag' && !veld.isGepland && !isFeitkop(kop) ? undefined : veld
    },
    voorstelVoor: (kop) => {
      if (kop.length > LANGSTE_KOP || !isUitgevoerdkop(kop) || isOnbepaaldeUwvmelding(kop)) return undefined
      const woord = kernwoord(kop)
      if (woord.length < KORTSTE_VOORSTEL) return undefined
      const [lijktOp] = nabij(woord, woorden, 1)
      const veld = lijktOp === undefined ? undefined : veldBij.get(lijktOp)
      return veld?.soort === 'bedrag' && isAnderTijdvak(kop) ? undefined : veld
    },
  }
}
