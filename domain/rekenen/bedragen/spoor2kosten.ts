import { opCenten } from './afronding.ts'

/** Own prices only, in euros. */
export interface Spoor2prijzen {
  readonly traject: number
  readonly adOnderzoek: number
  readonly deskundigenoordeel: number
}

export interface Spoor2kosten {
  /** The study and the opinion together, in whole cents. */
  readonly onderzoek: number
  /** What the route costs more than those, in whole cents; negative where it costs less. */
  readonly verschil: number
}

/** A spoor 2 route beside the study that may show that it is not needed, from the prices given and nothing else. */
export const spoor2kosten = ({ traject, adOnderzoek, deskundigenoordeel }: Spoor2prijzen): Spoor2kosten => ({
  onderzoek: opCenten(adOnderzoek + deskundigenoordeel),
  verschil: opCenten(traject - adOnderzoek - deskundigenoordeel),
})
