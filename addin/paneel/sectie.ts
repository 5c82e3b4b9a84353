import type { Caseloadstand } from '../dossiers/dossierstand.ts'
import type { Opschrift, Venstertaal } from '../taal/zin.ts'
import type { Caseloadbron } from './bron/caseloadbron.ts'
import type { Melder } from './melding.ts'
import type { Paneelomgeving } from './omgeving.ts'
import type { Schrijver } from './schrijven/schrijver.ts'

/** What a section can see and do. */
export interface Paneelcontext {
  readonly omgeving: Paneelomgeving
  readonly bron: Caseloadbron
  /** The case the user chose, wherever its row is now; undefined when none is chosen or it is gone. */
  gekozenStand(): Caseloadstand | undefined
  /** Chooses a case: its row is selected in the sheet, and the section Dossier will show it. */
  kiesDossier(stand: Pick<Caseloadstand, 'dossier'>): void
  /** Chooses a case and brings the section Dossier to the front, unfolded at a step. */
  openDossier(stand: Caseloadstand, stap: string | undefined): void
  /** The step that the section Dossier was asked to unfold; asking for it is once. */
  takeStap(): string | undefined
  readonly schrijver: Schrijver
  /** What was typed and is not in the sheet yet, by case and field: it comes back there, whatever is shown meanwhile. */
  readonly concepten: Map<string, string>
  /** What the workbook remembers of the user's own view, by name. */
  onthouden(naam: string): Promise<string | undefined>
  onthoud(naam: string, waarde: string): Promise<void>
  /** Shows the pane in a language (undefined: that of Office), with all that was typed and chosen still there. */
  kiesTaal(taal: Venstertaal | undefined): Promise<void>
  /** Brings a section to the front. */
  toonSectie(id: string): void
  /** Says something in the status line, which screen readers read out. */
  readonly meld: Melder
  /** Copies a text and gives a sentence; where copying is not allowed the text itself is shown, to be copied by hand. */
  kopieer(wat: Opschrift, tekst: string): Promise<Opschrift>
  /** Offers a text as a file and gives a sentence; some versions of Excel drop it, so it can be copied by hand as well. */
  bewaar(naam: string, soort: string, tekst: string): Opschrift
}

/** What stands under one tab of the pane. */
export interface Sectie {
  readonly inhoud: HTMLElement
  /** Shows what is known now; called when the section comes to the front and whenever something changed while it is there. */
  update(): void
}
