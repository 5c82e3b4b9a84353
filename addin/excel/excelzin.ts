import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
const OPNIEUW = opschrift`Probeer het opnieuw.`

/** What a user can do about an error of Excel, by the code that Excel gives it. */
const ZINNEN: Readonly<Record<string, Opschrift>> = {
  InvalidOperationInCellEditMode: opschrift`U bewerkt een cel. Sluit die af met Enter of Esc. ${OPNIEUW}`,
  AccessDenied: opschrift`Dit blad of deze werkmap is beveiligd. Hef de beveiliging op. ${OPNIEUW}`,
  ItemNotFound: opschrift`Een blad, tabel of naam die nodig is staat niet meer in de werkmap. ${OPNIEUW}`,
  ItemAlreadyExists: opschrift`Er is al een blad, tabel of naam die zo heet. Geef die een andere naam. ${OPNIEUW}`,
  InvalidReference: opschrift`Een verwijzing klopt niet meer, bijvoorbeeld omdat er rijen of een blad zijn verwijderd. ${OPNIEUW}`,
  InvalidSelection: opschrift`De selectie past hier niet. Selecteer één aaneengesloten bereik. ${OPNIEUW}`,
  InsertDeleteConflict: opschrift`Hier kan Excel nu niets invoegen of verwijderen. Maak ruimte naast de tabel. ${OPNIEUW}`,
  NonBlankCellOffSheet: opschrift`Er is geen plaats meer op het blad. Maak onderaan of rechts cellen leeg. ${OPNIEUW}`,
  RequestPayloadSizeLimitExceeded: opschrift`Dit is meer dan Excel in één keer aanneemt. Doe het in delen, met minder rijen.`,
  ResponsePayloadSizeLimitExceeded: opschrift`Dit is meer dan Excel in één keer geeft. Doe het in delen, met minder rijen.`,
  WriteNotSupportedWhenModalDialogOpen: opschrift`Er staat een venster van Excel open. Sluit dat. ${OPNIEUW}`,
  InvalidOrTimedOutSession: opschrift`De verbinding met de werkmap is verlopen. Ververs de bladzijde met F5.`,
  ServiceNotAvailable: opschrift`Excel is nu niet bereikbaar. Wacht even. ${OPNIEUW}`,
  ActivityLimitReached: opschrift`Excel heeft het te druk. Wacht even. ${OPNIEUW}`,
  RequestAborted: opschrift`Excel heeft dit afgebroken. ${OPNIEUW}`,
  Timeout: opschrift`Excel antwoordde niet op tijd. ${OPNIEUW}`,
  Conflict: opschrift`Iemand anders wijzigde hetzelfde. ${OPNIEUW}`,
  ApiNotFound: opschrift`Deze Excel kan dit niet: er is een nieuwere versie voor nodig.`,
  ApiNotAvailable: opschrift`Deze Excel kan dit niet: er is een nieuwere versie voor nodig.`,
  UnsupportedOperation: opschrift`Deze Excel kan dit niet in deze werkmap.`,
  NotImplemented: opschrift`Deze Excel kan dit niet: er is een nieuwere versie voor nodig.`,
}

const field = (fout: unknown, naam: 'code' | 'message'): string | undefined => {
  if (typeof fout !== 'object' || fout === null || !(naam in fout)) return undefined
  const waarde: unknown = (fout as Readonly<Record<string, unknown>>)[naam]
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined
}

/**
 * Why something failed, and what to do. What Excel or the browser says in words of its own is quoted, never
 * passed on as if it were ours.
 */
export const excelzin = (fout: unknown): Opschrift => {
  const code = field(fout, 'code') ?? ''
  const bekend = Object.hasOwn(ZINNEN, code) ? ZINNEN[code] : undefined
  if (bekend !== undefined) return bekend
  const eigen = field(fout, 'message') ?? String(fout)
  return opschrift`${OPNIEUW} Blijft het misgaan, geef dan deze tekst door aan uw beheerder: "${eigen.replaceAll('"', "'").slice(0, 200)}".`
}
