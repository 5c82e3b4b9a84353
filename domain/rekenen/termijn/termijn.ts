import type { Termijnregister } from '../../regelboek/termijnregister.ts'
import type { Dag } from '../../dag/datum.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import type { Blok } from './blok.ts'
import { termijnrekenaar } from './termijnrekenaar.ts'
import type { Termijnrekenaar, Termijnuitkomst } from './termijnrekenaar.ts'
import type { Vervallen } from './verval.ts'

/** What terms are asked for: what is known of one case. */
export interface Termijngeval {
  readonly eersteZiektedag: Dag
  /** Actual days of steps and events, by code; a step that is not given counts with its own last day. */
  readonly ankers?: Readonly<Record<string, Dag>>
  /** Days that do not count (recovered days under four weeks, leave); 0 when left out. */
  readonly verschuiving?: number
  /** Needed only by rules that are selected by the day one looks from. */
  readonly peildatum?: Dag
}

/** What a term is asked for. */
export interface Termijnvraag extends Termijngeval {
  readonly code: string
}

/** The terms of an edition for one case at a time; every case is a block of its own. */
const enkeleRekenaar = (register: Termijnregister): { readonly rekenaar: Termijnrekenaar; nummer: number } => ({
  rekenaar: termijnrekenaar(register),
  nummer: 0,
})

/** The terms of one case, worked out when they are asked for. */
export interface Gevaltermijnen {
  readonly uitkomst: (code: string) => Uitkomst<Termijnuitkomst>
  /** The event that ends a term in this case; undefined while it is there. */
  readonly vervallen: (code: string) => Vervallen | undefined
  /** Whether a term belongs to this case. */
  readonly hoortBij: (code: string) => boolean
}

/** The terms of one case: each is worked out when it is asked for. */
export const termijnenVan = (
  register: Termijnregister,
  { eersteZiektedag, ankers = {}, verschuiving = 0, peildatum }: Termijngeval,
): Gevaltermijnen => {
  const werk = register.eenmalig(enkeleRekenaar)
  const blok: Blok = {
    gevallen: {
      eersteZiektedag: Int32Array.of(eersteZiektedag),
      peildatum: peildatum === undefined ? undefined : Int32Array.of(peildatum),
      ankers: new Map(Object.entries(ankers).map(([code, dag]) => [code, Int32Array.of(dag)])),
      verschuiving: verschuiving === 0 ? undefined : Float64Array.of(verschuiving),
    },
    van: 0,
    aantal: 1,
    nummer: werk.nummer++,
  }
  const { rekenaar } = werk
  return {
    uitkomst: (code) => rekenaar.uitkomst(code, blok, 0),
    vervallen: (code) => rekenaar.vervallen(code, blok, 0),
    hoortBij: (code) => rekenaar.hoortBij(code, blok, 0),
  }
}

/**
 * A term for one case, in both profiles, with its ground.
 *
 * In: the first sick day, the code of the step, actual days of the steps and events it hangs on, days that do not
 * count. Out: first useful day (where there is one), last day under the text and last day of the named week; which
 * day that is stands in `betekenis` of the term. Not known when the rule did not hold on the day that selects it,
 * when a needed event is missing, or when transitional law is unknown.
 */
export const termijn = (register: Termijnregister, { code, ...geval }: Termijnvraag): Uitkomst<Termijnuitkomst> =>
  termijnenVan(register, geval).uitkomst(code)
