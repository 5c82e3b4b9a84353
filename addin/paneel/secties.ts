import type { Paneelcontext, Sectie } from './sectie.ts'
import type { Pictogramnaam } from './dom/pictogram.ts'
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
export interface Sectieplan {
  readonly id: string
  readonly titel: string
  /** Page of the handbook about it. */
  readonly uitleg: string
  create(context: Paneelcontext): Sectie
}

/** One of the few places of the pane; with several sections it has a row of tabs of its own. */
interface Plek {
  readonly id: string
  readonly titel: string
  readonly pictogram: Pictogramnaam
  readonly secties: readonly Sectieplan[]
}

/** The places of the pane in the order of their tabs, with the sections that stand there. */
export const plekken: readonly Plek[] = [
  {
    id: 'vandaag',
    titel: 'Vandaag',
    pictogram: 'vandaag',
    secties: [{ id: 'vandaag', titel: 'Vandaag', uitleg: 'taakvenster.html#vandaag', create: createVandaag }],
  },
  {
    id: 'dossier',
    titel: 'Dossier',
    pictogram: 'dossier',
    secties: [{ id: 'dossier', titel: 'Dossier', uitleg: 'taakvenster.html#dossier', create: createDossier }],
  },
  {
    id: 'portefeuille',
    titel: 'Portefeuille',
    pictogram: 'portefeuille',
    secties: [
      { id: 'risico', titel: 'Risico', uitleg: 'taakvenster.html#risico', create: createRisico },
      { id: 'planning', titel: 'Planning', uitleg: 'taakvenster.html#planning', create: createPlanning },
      { id: 'overzicht', titel: 'Overzicht', uitleg: 'teksten-en-overzicht.html#overzicht', create: createOverzicht },
    ],
  },
  {
    id: 'meer',
    titel: 'Meer',
    pictogram: 'meer',
    secties: [
      { id: 'gegevens', titel: 'Gegevens', uitleg: 'taakvenster.html#gegevens', create: createGegevens },
      { id: 'formule', titel: 'Formule', uitleg: 'taakvenster.html#formule', create: createFormule },
      { id: 'regels', titel: 'Regels', uitleg: 'taakvenster.html#regels', create: createRegels },
      { id: 'rekenbewijs', titel: 'Rekenbewijs', uitleg: 'taakvenster.html#rekenbewijs', create: createRekenbewijs },
      { id: 'hulp', titel: 'Hulp', uitleg: 'index.html', create: createHulp },
    ],
  },
]
