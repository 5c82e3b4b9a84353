import type { Dossierfase } from '../../dossiers/dossierstand.ts'
import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Stapregel } from './stapregel.ts'

/** What the status of a step is called where it is shown. */
export const STATUSWOORDEN: Readonly<Record<Stapregel['status'], Opschrift>> = {
  gereed: opschrift`gereed`,
  'gereed, te laat': opschrift`gereed, te laat`,
  afgeweken: opschrift`afgeweken`,
  open: opschrift`open`,
  binnenkort: opschrift`binnenkort`,
  'te laat': opschrift`te laat`,
  'nog niet aan de orde': opschrift`nog niet aan de orde`,
  voorbij: opschrift`voorbij`,
  controleren: opschrift`controleren`,
  'niet bijgehouden': opschrift`niet bijgehouden`,
  'n.v.t.': opschrift`n.v.t.`,
  onbekend: opschrift`onbekend`,
}

/** Statuses of a moment that is still to come. */
export const KOMT_NOG: ReadonlySet<Stapregel['status']> = new Set(['open', 'binnenkort', 'nog niet aan de orde'])

/** The same for one of a case: a moment comes by itself, so that it is never open or late. */
export const statuswoord = ({ soort, status }: Pick<Stapregel, 'soort' | 'status'>): Opschrift =>
  soort === 'moment' && KOMT_NOG.has(status) ? opschrift`komt nog` : STATUSWOORDEN[status]

/** What the state of a case is called where it is shown. */
export const FASEWOORDEN: Readonly<Record<Dossierfase, Opschrift>> = {
  loopt: opschrift`loopt`,
  'wachttijd voorbij': opschrift`wachttijd voorbij`,
  hersteld: opschrift`hersteld`,
  'uit dienst': opschrift`uit dienst`,
  'AOW-leeftijd bereikt': opschrift`AOW-leeftijd bereikt`,
  'nog niet begonnen': opschrift`nog niet begonnen`,
  'niet te berekenen': opschrift`niet te berekenen`,
}
