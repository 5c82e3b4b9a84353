import type { Blad } from '../rekenblad/blad.ts'
import type { Bladtabel } from '../rekenblad/tabellen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import type { Excelomgeving } from './omgeving.ts'

/** What an object of the model of a range stands for. */
export interface Bereik {
  readonly omgeving: Excelomgeving
  readonly blad: Blad
  readonly vlak: Rechthoek
}

/** The same of a table. */
export interface Tabeldoel {
  readonly omgeving: Excelomgeving
  readonly tabel: Bladtabel
}
