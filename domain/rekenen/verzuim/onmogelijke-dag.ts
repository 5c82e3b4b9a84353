import { datumTekst } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { ontbrekend } from '../ontbrekend.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'

/** A day that cannot lie before the first sick day and does, as a question; undefined where it does not. */
export const voorDeZiekte = (
  eersteZiektedag: Dag,
  { gegeven, wat, dag }: { readonly gegeven: string; readonly wat: string; readonly dag: Dag | 'niet' | undefined },
): Uitkomst<never> | undefined =>
  typeof dag === 'number' && dag < eersteZiektedag
    ? ontbrekend(gegeven, `${wat} van ${datumTekst(dag)} ligt voor de eerste ziektedag: welke dag is juist?`)
    : undefined

/** A birth date that lies after a day on which the worker was there already, as a question; undefined where it does not. */
export const nogNietGeboren = (geboortedatum: Dag | undefined, dag: Dag): Uitkomst<never> | undefined =>
  geboortedatum !== undefined && geboortedatum > dag
    ? ontbrekend('geboortedatum', `${datumTekst(geboortedatum)} ligt na ${datumTekst(dag)}: welke dag is juist?`)
    : undefined
