import type { Paneelcontext, Sectie } from './sectie.ts'
import { createDossier } from './dossier/weergave.ts'
import { createFormule } from './formule/weergave.ts'
import { createGegevens } from './gegevens/weergave.ts'
import { createHulp } from './hulp/weergave.ts'
import { createOverzicht } from './overzicht/weergave.ts'
import { createPlanning } from './planning/weergave.ts'
import { createRegels } from './regels/weergave.ts'
import { createRekenbewijs } from './rekenbewijs/weergave.ts'
import { createRisico } from './risico/weergave.ts'
import { createVandaag } from './vandaag/weergave.ts'

/** A section, which is made when it is first shown, so that the pane stands at once. */
interface Sectieplan {
  readonly id: string
  readonly titel: string
  create(context: Paneelcontext): Sectie
}

/** One of the few places of the pane; with several sections it has a row of tabs of its own. */
interface Plek {
  readonly id: string
  readonly titel: string
  readonly secties: readonly Sectieplan[]
}

/** The places of the pane in the order of their tabs, with the sections that stand there. */
export const plekken: readonly Plek[] = [
  { id: 'vandaag', titel: 'Vandaag', secties: [{ id: 'vandaag', titel: 'Vandaag', create: createVandaag }] },
  { id: 'dossier', titel: 'Dossier', secties: [{ id: 'dossier', titel: 'Dossier', create: createDossier }] },
  {
    id: 'portefeuille',
    titel: 'Portefeuille',
    secties: [
      { id: 'risico', titel: 'Risico', create: createRisico },
      { id: 'planning', titel: 'Planning', create: createPlanning },
      { id: 'overzicht', titel: 'Overzicht', create: createOverzicht },
    ],
  },
  {
    id: 'meer',
    titel: 'Meer',
    secties: [
      { id: 'gegevens', titel: 'Gegevens', create: createGegevens },
      { id: 'formule', titel: 'Formule', create: createFormule },
      { id: 'regels', titel: 'Regels', create: createRegels },
      { id: 'rekenbewijs', titel: 'Rekenbewijs', create: createRekenbewijs },
      { id: 'hulp', titel: 'Hulp', create: createHulp },
    ],
  },
]
