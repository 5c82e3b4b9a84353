import type { Leeg } from '../rekenblad/marshalling.ts'
import type { Modelobject } from '../excelmodel/lid.ts'
import type { Excelomgeving } from '../excelmodel/omgeving.ts'
import type { Excelprofiel } from '../profielen.ts'

/** What the page with the workbook offers to the stand-in for office.js in the pane's frame. */
export interface Verbinding {
  readonly omgeving: Excelomgeving
  readonly workbook: Modelobject
  readonly profiel: Excelprofiel
  readonly leeg: Leeg
  /** Runs the functions that the pane associated; called when the pane is ready. */
  readonly setFuncties: (call: (id: string, args: readonly unknown[], adres: string | undefined) => unknown) => void
}

declare global {
  interface Window {
    poortwachterVerbinding?: Verbinding
  }
}
