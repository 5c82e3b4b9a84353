import type { Paneelcontext, Sectie } from './sectie.ts'
import { createDossier } from './dossier/weergave.ts'
import { createFormule } from './formule/weergave.ts'
import { createGegevens } from './gegevens/weergave.ts'
import { createPlanning } from './planning/weergave.ts'
import { createRegels } from './regels/weergave.ts'
import { createRekenbewijs } from './rekenbewijs/weergave.ts'
import { createRisico } from './risico/weergave.ts'
import { createVandaag } from './vandaag/weergave.ts'

/** A tab whose section is made when it is first shown, so that the pane stands at once. */
interface Sectieplan {
  readonly id: string
  readonly titel: string
  create(context: Paneelcontext): Sectie
}

/** The sections of the pane in the order of their tabs. */
export const secties: readonly Sectieplan[] = [
  { id: 'vandaag', titel: 'Vandaag', create: createVandaag },
  { id: 'dossier', titel: 'Dossier', create: createDossier },
  { id: 'risico', titel: 'Risico', create: createRisico },
  { id: 'planning', titel: 'Planning', create: createPlanning },
  { id: 'regels', titel: 'Regels', create: createRegels },
  { id: 'formule', titel: 'Formule', create: createFormule },
  { id: 'gegevens', titel: 'Gegevens', create: createGegevens },
  { id: 'rekenbewijs', titel: 'Rekenbewijs', create: createRekenbewijs },
]
