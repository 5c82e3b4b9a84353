import { dag } from '../dag/datum.ts'
import type { Dag, IsoDag } from '../dag/datum.ts'
import type { Ingang, Tijdlijn } from './tijdlijn.ts'

type Ingangen<R> = Pick<Tijdlijn<R>, 'ingangen'>

const eersteDagen = new WeakMap<readonly { readonly vanaf: IsoDag }[], readonly Dag[]>()

/** First day of each entry; read once, since every term of every case asks for it and an edition never changes. */
const eersteDagenVan = (ingangen: readonly { readonly vanaf: IsoDag }[]): readonly Dag[] => {
  const bekend = eersteDagen.get(ingangen)
  if (bekend) return bekend
  const dagen = ingangen.map(({ vanaf }) => dag(vanaf))
  eersteDagen.set(ingangen, dagen)
  return dagen
}

/** The entry of a timeline that holds on a day; undefined before the first. */
export const geldendeIngang = <R>(tijdlijn: Ingangen<R>, op: Dag): Ingang<R> | undefined => {
  const dagen = eersteDagenVan(tijdlijn.ingangen)
  let aantal = 0
  while (aantal < dagen.length && dagen[aantal]! <= op) aantal++
  return tijdlijn.ingangen[aantal - 1]
}

/** An entry with the first day after it, where the next begins; the last one has no end. */
export interface Geldigheid<R> {
  readonly ingang: Ingang<R>
  readonly van: Dag
  readonly tot: Dag | undefined
}

/** All entries of a timeline with the days on which they hold. */
export const geldigheden = <R>({ ingangen }: Ingangen<R>): readonly Geldigheid<R>[] => {
  const dagen = eersteDagenVan(ingangen)
  return ingangen.map((ingang, i) => ({ ingang, van: dagen[i]!, tot: dagen[i + 1] }))
}

/** Whether a day lies within the days on which an entry holds. */
export const isGeldigOp = <R>({ van, tot }: Geldigheid<R>, op: Dag): boolean =>
  op >= van && (tot === undefined || op < tot)
