import { createWerkmapUit, type Werkmapbeschrijving } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import type { Leeg } from '../../../addin/nabootsing/rekenblad/marshalling.ts'
import type { Taal } from '../../../addin/nabootsing/rekenblad/fouten.ts'
import { createWerkmap, type Rekenwerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'
import { createGastheer, type Gastheer } from './gastheer.ts'
import { PROFIELEN, type Profielnaam } from '../../../addin/nabootsing/profielen.ts'

export interface Opstelling {
  readonly profiel: Profielnaam
  readonly locale: Taal
  readonly leeg: Leeg
  readonly vandaag: string
  readonly naamruimte: string
  readonly paneel: string
  readonly functies: string
  readonly datumstelsel?: 1900 | 1904
  readonly werkmap?: Werkmapbeschrijving
}

declare global {
  interface Window {
    /** What the test driver talks to. */
    poortwachterHost?: { readonly werkmap: Rekenwerkmap; readonly gastheer: Gastheer }
    startHost?: (opstelling: Opstelling) => Promise<void>
  }
}

/** Builds the workbook and loads the add-in beside it. */
window.startHost = async (opstelling) => {
  const { locale, leeg, vandaag, datumstelsel } = opstelling
  const opties = { locale, leeg, vandaag, ...(datumstelsel ? { datumstelsel } : {}) }
  const werkmap = opstelling.werkmap ? createWerkmapUit(opstelling.werkmap, opties) : createWerkmap(opties)
  const antwoord = await fetch(opstelling.functies)
  const frame = document.createElement('iframe')
  frame.title = 'Taakvenster van de invoegtoepassing'
  const gastheer = createGastheer({
    werkmap,
    profiel: PROFIELEN[opstelling.profiel],
    naamruimte: opstelling.naamruimte,
    functionsJson: await antwoord.json(),
    paneel: opstelling.paneel,
    frame,
  })
  document.querySelector('#paneel')?.append(frame)
  window.poortwachterHost = { werkmap, gastheer }
}
