import { isNaamloos, regelnaam } from './dossier.ts'
import type { Caseloaddossier } from './dossier.ts'

/** What an appointment, a letter or a list tells about a case. Nothing, unless the user chooses otherwise. */
export const aanduidingen = ['geen', 'dossier', 'dossier en naam'] as const
export type Aanduiding = (typeof aanduidingen)[number]

/** The same in words to choose from. */
export const aanduidingTekst: Readonly<Record<Aanduiding, string>> = {
  geen: 'Zonder dossiernummers en namen',
  dossier: 'Met dossiernummer',
  'dossier en naam': 'Met dossiernummer en naam',
}

/** What a case is called without the name of its worker: its number, and where that is a name or nothing its place. */
export const nummerVan = (dossier: Caseloaddossier): string =>
  dossier.label === dossier.naam ? regelnaam(dossier.rijnummer) : dossier.label

/** Whether a case has a number of its own, and is not called after its row. */
export const heeftNummer = (dossier: Caseloaddossier): boolean => dossier.label !== dossier.naam && !isNaamloos(dossier)

/** Number and name of a case: `2026-1002 (Bram Bamboe)`. */
export const nummerEnNaam = (dossier: Caseloaddossier): string =>
  dossier.naam === '' ? nummerVan(dossier) : `${nummerVan(dossier)} (${dossier.naam})`
