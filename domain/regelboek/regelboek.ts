import type { IsoDag } from '../dag/datum.ts'
import type { Regelingen } from './bron.ts'
import type { Begrip } from './begrip.ts'
import type { Beslistabel } from './beslistabel.ts'
import type { Bronverschil } from './bronverschil.ts'
import type { Feit } from './feit.ts'
import type { Kalender } from './kalender.ts'
import type { Opkomst } from './opkomst.ts'
import type { Tabel } from './tabel.ts'
import type { Termijn } from './termijn.ts'
import type { GepubliceerdVoorbeeld } from './voorbeeld.ts'

/** One line of the changelog: what changed, for which days and steps, and when the answer was different. */
export interface Wijziging {
  readonly versie: string
  readonly wat: string
  readonly voorWelkeDagen: string
  readonly welkeStappen: readonly string[]
  readonly wanneerAnders: string
}

/** An event that some terms are counted from and that only the user can give. */
export interface Gebeurtenis {
  readonly code: string
  readonly titel: string
  readonly vraag: string
  /** Days after the first sick day before which it cannot have been. */
  readonly vroegst?: number
}

/**
 * One edition of the rules: plain data, equal to what is published. A published edition never changes; a change of
 * the law is a new edition.
 */
export interface Regelboek {
  readonly schema: 'regelboek/v1'
  readonly versie: string
  /** The day on which the edition as a whole was last compared with its sources. */
  readonly gecontroleerdOp: IsoDag
  readonly regelingen: Regelingen
  readonly gebeurtenissen: readonly Gebeurtenis[]
  readonly termijnen: readonly Termijn[]
  readonly tabellen: readonly Tabel[]
  readonly feiten: readonly Feit[]
  readonly beslistabellen: readonly Beslistabel[]
  readonly kalender: Kalender
  readonly bronverschillen: readonly Bronverschil[]
  readonly begrippen: readonly Begrip[]
  readonly voorbeelden: readonly GepubliceerdVoorbeeld[]
  readonly wijzigingen: readonly Wijziging[]
  readonly opkomst: readonly Opkomst[]
}

/** What the terms of an edition need to be worked out, cited and explained. */
export type Termijnboek = Pick<
  Regelboek,
  'versie' | 'gecontroleerdOp' | 'regelingen' | 'gebeurtenissen' | 'termijnen' | 'kalender'
>
