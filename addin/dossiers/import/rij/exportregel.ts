import type { Verloopregel } from './verloop.ts'

/** A row of an export that says something of the illness of someone. */
export interface Exportregel extends Verloopregel {
  readonly persoon: string
  /** The report of illness that it belongs to. */
  readonly melding: string
  /** What is said when the illness turns out to go on, though the row says that it is over. */
  readonly zonderDag: string | undefined
}
