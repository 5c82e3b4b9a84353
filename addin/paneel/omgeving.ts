import type { Dag } from '@poortwachter/wet'
import type { Werkstuk } from '../dossiers/werkstukken/werkstuk.ts'
import type { Werkmap } from '../excel/werkmap.ts'
import type { Netwerklogboek } from '../regels/netwerklogboek.ts'
import type { Regelbeheer } from '../regels/regelbeheer.ts'
import type { Regelvoorraad } from '../regels/regelbron.ts'
import type { Tekst } from '../taal/zin.ts'
import type { Taalkeuze } from './taal/taalkeuze.ts'

/** The commands that the ribbon has too. Each gives a sentence that says what was done. */
interface Opdrachten {
  herstelFormules(): Promise<Tekst>
  maakDatumsOp(): Promise<Tekst>
  nieuweCaseload(): Promise<Tekst>
}

/** Everything the pane needs from outside. */
export interface Paneelomgeving {
  readonly werkmap: Werkmap
  readonly regels: Regelvoorraad
  readonly beheer: Pick<Regelbeheer, 'stand' | 'onChange' | 'refresh' | 'pin'>
  readonly netwerk: Pick<Netwerklogboek, 'regels'>
  /** Today as it is in the Netherlands. It turns while a workbook stays open: ask it when it is needed. */
  readonly vandaag: Dag
  /** Why nothing can be calculated with the days of this workbook; undefined when it can. */
  bezwaar(): Promise<string | undefined>
  /** Version of this add-in, for proofs. */
  readonly programmaversie: string
  readonly opdrachten: Opdrachten
  readonly taal: Taalkeuze
  /** Puts a text on the clipboard; false when that is not allowed here. */
  kopieer(tekst: string): Promise<boolean>
  /** Offers a text as a file to keep; whether it arrives cannot be known. */
  bewaarBestand(naam: string, soort: string, inhoud: string | Blob): void
  /** Makes a Word document; what does that is loaded when it is first asked for. */
  maakDocx(werkstuk: Werkstuk): Promise<Blob>
}
