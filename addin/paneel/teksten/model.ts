import type { Dag } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Aanduiding } from '../../dossiers/aanduiding.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { dossierstukOf } from '../../dossiers/werkstukken/dossierstuk.ts'
import type { Werkstuk } from '../../dossiers/werkstukken/werkstuk.ts'
import type { Ontvanger, Stuksoort } from '../../dossiers/werkstukken/woorden.ts'

/** Which text about a case the user chose. */
export interface Tekstkeuze {
  readonly soort: Stuksoort
  readonly ontvanger: Ontvanger
  /** Code of one step; empty for all that are still to be taken, or in a note all there are. */
  readonly stap: string
  readonly aanduiding: Aanduiding
}

/** Steps to choose from, in the order of their last day. */
export const stapkeuzesOf = (
  { register }: Caseload,
  { stappen }: Caseloadstand,
): readonly (readonly [string, string])[] =>
  stappen.toSorted((a, b) => a.wet - b.wet).map(({ code }) => [code, stapTitel(register, code)])

/** The steps a text is about when none was chosen: all of them in a note, and else those that someone still has to take. */
const stepsOf = ({ stappen }: Caseloadstand, { soort, stap }: Tekstkeuze): readonly string[] => {
  if (stap !== '') return [stap]
  return stappen
    .filter(({ status }) => soort === 'notitie' || status === 'te laat' || status === 'binnenkort')
    .toSorted((a, b) => a.wet - b.wet)
    .map(({ code }) => code)
}

/** The text that was asked for; undefined as long as no case is chosen. */
export const tekstOf = (
  caseload: Caseload,
  stand: Caseloadstand | undefined,
  keuze: Tekstkeuze,
  gemaaktOp: Dag,
): Werkstuk | undefined => {
  const { soort, ontvanger, aanduiding } = keuze
  if (!stand) return undefined
  return dossierstukOf({ caseload, stand, soort, ontvanger, stappen: stepsOf(stand, keuze), aanduiding, gemaaktOp })
}
