import type { Paneelcontext, Sectie } from './sectie.ts'
import { createDossier } from './dossier/weergave.ts'
import { createFormule } from './formule/weergave.ts'
import { createGegevens } from './gegevens/weergave.ts'
import { createPlanning } from './planning/weergave.ts'
import { createRegels } from './regels/weergave.ts'
import { createRekenbewijs } from './rekenbewijs/weergave.ts'
import { createRisico } from './risico/weergave.ts'
import { createVandaag } from './vandaag/weergave.ts'

/** The sections of the pane in the order of their tabs. */
export const createSecties = (context: Paneelcontext): readonly Sectie[]  => [
  createVandaag(context),
  createDossier(context),
  createRisico(context),
  createPlanning(context),
  createRegels(context),
  createFormule(context),
  createGegevens(context),
  createRekenbewijs(context),
]
