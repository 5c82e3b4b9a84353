import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import type { Paneelcontext, Sectie } from './sectie.ts'
import type { Pictogramnaam } from './dom/pictogram.ts'
import { createDossier } from './dossier/weergave.ts'
import { createLatereSectie } from './latere-sectie.ts'
import type { Latersectiebron } from './latere-sectie.ts'
import { createGegevens } from './gegevens/weergave.ts'
import { createTaal } from './taal/weergave.ts'
import { createRisico } from './risico/weergave.ts'
import { createVandaag } from './vandaag/weergave.ts'

/** A section, which is made when it is first shown, so that the pane stands at once. */
export interface Sectieplan {
  readonly id: string
  readonly titel: Opschrift
  /** Page of the handbook about it. */
  readonly uitleg: string
  create(context: Paneelcontext, later: Latersectiebron): Sectie
}

/** One of the few places of the pane; with several sections it has a row of tabs of its own. */
export interface Plekplan {
  readonly id: string
  readonly titel: Opschrift
  readonly pictogram: Pictogramnaam
  readonly secties: readonly Sectieplan[]
}

/** The places of the pane in the order of their tabs, with the sections that stand there. */
export const plekken: readonly Plekplan[] = [
  {
    id: 'vandaag',
    titel: opschrift`Vandaag`,
    pictogram: 'vandaag',
    secties: [{ id: 'vandaag', titel: opschrift`Vandaag`, uitleg: 'taakvenster.html#vandaag', create: createVandaag }],
  },
  {
    id: 'dossier',
    titel: opschrift`Dossier`,
    pictogram: 'dossier',
    secties: [{ id: 'dossier', titel: opschrift`Dossier`, uitleg: 'taakvenster.html#dossier', create: createDossier }],
  },
  {
    id: 'portefeuille',
    titel: opschrift`Portefeuille`,
    pictogram: 'portefeuille',
    secties: [
      { id: 'risico', titel: opschrift`Risico`, uitleg: 'taakvenster.html#risico', create: createRisico },
      {
        id: 'planning',
        titel: opschrift`Planning`,
        uitleg: 'taakvenster.html#planning',
        create: createLatereSectie('createPlanning'),
      },
      {
        id: 'overzicht',
        titel: opschrift`Overzicht`,
        uitleg: 'teksten-en-overzicht.html#overzicht',
        create: createLatereSectie('createOverzicht'),
      },
    ],
  },
  {
    id: 'meer',
    titel: opschrift`Meer`,
    pictogram: 'meer',
    secties: [
      { id: 'gegevens', titel: opschrift`Gegevens`, uitleg: 'taakvenster.html#gegevens', create: createGegevens },
      {
        id: 'formule',
        titel: opschrift`Formule`,
        uitleg: 'taakvenster.html#formule',
        create: createLatereSectie('createFormule'),
      },
      {
        id: 'regels',
        titel: opschrift`Regels`,
        uitleg: 'taakvenster.html#regels',
        create: createLatereSectie('createRegels'),
      },
      {
        id: 'rekenbewijs',
        titel: opschrift`Rekenbewijs`,
        uitleg: 'taakvenster.html#rekenbewijs',
        create: createLatereSectie('createRekenbewijs'),
      },
      { id: 'taal', titel: opschrift`Taal`, uitleg: 'taakvenster.html#taal', create: createTaal },
      { id: 'hulp', titel: opschrift`Hulp`, uitleg: 'index.html', create: createLatereSectie('createHulp') },
    ],
  },
]
