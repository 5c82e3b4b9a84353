import { dag } from '../datum.ts'
import type { Dag } from '../datum.ts'
import type { Ingang, Tijdlijn } from '../regelboek/tijdlijn.ts'

type Ingangen<R> = Pick<Tijdlijn<R>, 'ingangen'>

/** The entry of a timeline that holds on a day; undefined before the first. */
export const geldendeIngang = <R>(tijdlijn: Ingangen<R>, op: Dag): Ingang<R> | undefined => {
  let geldend: Ingang<R> | undefined
  for (const ingang of tijdlijn.ingangen) {
    if (dag(ingang.vanaf) > op) break
    geldend = ingang
  }
  return geldend
}

/** An entry with the first day after it, where the next begins; the last one has no end. */
export interface Geldigheid<R> {
  readonly ingang: Ingang<R>
  readonly van: Dag
  readonly tot: Dag | undefined
}

/** All entries of a timeline with the days on which they hold. */
export const geldigheden = <R>(tijdlijn: Ingangen<R>): readonly Geldigheid<R>[] =>
  tijdlijn.ingangen.map((ingang, i) => {
    const volgende = tijdlijn.ingangen[i + 1]
    return { ingang, van: dag(ingang.vanaf), tot: volgende ? dag(volgende.vanaf) : undefined }
  })

/** Whether a day lies within the days on which an entry holds. */
export const isGeldigOp = <R>({ van, tot }: Geldigheid<R>, op: Dag): boolean =>
  op >= van && (tot === undefined || op < tot)
