import type { Vertaling } from './zin.ts'
import { dossierEngels } from './engels/dossier.ts'
import { excelEngels } from './engels/excel.ts'
import { formuleEngels } from './engels/formule.ts'
import { gegevensEngels } from './engels/gegevens.ts'
import { hulpEngels } from './engels/hulp.ts'
import { inlezenEngels } from './engels/inlezen.ts'
import { kwaliteitEngels } from './engels/kwaliteit.ts'
import { lezenEngels } from './engels/lezen.ts'
import { opdrachtenEngels } from './engels/opdrachten.ts'
import { overzichtEngels } from './engels/overzicht.ts'
import { planningEngels } from './engels/planning.ts'
import { regelsEngels } from './engels/regels.ts'
import { rekenbewijsEngels } from './engels/rekenbewijs.ts'
import { risicoEngels } from './engels/risico.ts'
import { taakEngels } from './engels/taak.ts'
import { taalEngels } from './engels/taal.ts'
import { tekstenEngels } from './engels/teksten.ts'
import { vandaagEngels } from './engels/vandaag.ts'
import { vensterEngels } from './engels/venster.ts'

/** The sentences of the pane in English, by section. */
export const engels: Vertaling = {
  ...dossierEngels,
  ...excelEngels,
  ...formuleEngels,
  ...gegevensEngels,
  ...hulpEngels,
  ...inlezenEngels,
  ...kwaliteitEngels,
  ...lezenEngels,
  ...opdrachtenEngels,
  ...overzichtEngels,
  ...planningEngels,
  ...regelsEngels,
  ...rekenbewijsEngels,
  ...risicoEngels,
  ...taakEngels,
  ...taalEngels,
  ...tekstenEngels,
  ...vandaagEngels,
  ...vensterEngels,
}
