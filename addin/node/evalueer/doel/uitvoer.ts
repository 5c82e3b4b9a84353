import type { Bijblad, Bladvorm } from '../bijblad.ts'
import type { Blokuitvoer } from '../blok.ts'
import type { Kolomkop } from '../kolommen/kolom.ts'
import type { TijdelijkBestand } from '../bestand/tijdelijk-bestand.ts'
import type { Uitvoerkolom } from '../xlsx/schrijven.ts'

/** What the output is made of. */
export interface Uitvoervraag {
  readonly pad: string
  /** What the columns are called: those of the input, and those that are added. */
  readonly invoer: readonly Uitvoerkolom[]
  readonly uitkomst: readonly Kolomkop[]
  readonly bladvormen: readonly Bladvorm[]
  /** The table that was read, when its columns are to stand in the output as they are. */
  readonly tabelpad: string | undefined
  /** Megabytes that may be used beside the threads. */
  readonly geheugen: number
}

/** One form of output: sealed files, which get their names together. The one that was asked for comes last. */
export interface Uitvoer {
  add(uitvoer: Blokuitvoer): Promise<void>
  seal(bladen: readonly Bijblad[]): Promise<readonly TijdelijkBestand[]>
  discard(): Promise<void>
}
