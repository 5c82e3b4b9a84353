import { dag } from '@poortwachter/wet'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { PEILDATUMCEL, buildCaseloadblad } from '../sjabloon/caseloadblad.ts'
import { PEILDATUM } from '../../dossiers/vorm/kolommen.ts'
import type { Sjabloonwerkmap } from '../sjabloon/werkmap/werkmap.ts'
import { readDossiers } from './dossiers.ts'
import { buildSiviblad } from './siviblad.ts'

/** The Monday from which the example looks; the cases were chosen around it. */
const PEILDAG = dag('2026-11-23')

/** The example workbook: sixty fictitious cases as an export leaves them, and the same kind of data in SIVI names. */
export const buildVoorbeeld = (dossiers: string, sivi: string, regels: Regelbron): Sjabloonwerkmap => ({
  titel: 'Voorbeeld: caseload',
  omschrijving: 'Zestig verzonnen dossiers, met de slordigheden van een echte export. Geen van deze personen bestaat.',
  bladen: [buildCaseloadblad(readDossiers(dossiers), PEILDAG, regels), buildSiviblad(readDossiers(sivi), regels)],
  namen: [{ naam: PEILDATUM, verwijzing: PEILDATUMCEL }],
})
