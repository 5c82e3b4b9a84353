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
  readonly instellingen?: Readonly<Record<string, unknown>>
  readonly eersteKnop?: string
  /** Whether the user is editing a cell when the add-in starts. */
  readonly bewerkt: boolean
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
  const functionsJson: unknown = await readFuncties(opstelling.functies)
  const profiel = PROFIELEN[opstelling.profiel]
  const frame = document.createElement('iframe')
  frame.title = 'Taakvenster van de invoegtoepassing'
  frame.setAttribute('sandbox', `${RECHTEN}${profiel.downloads ? ' allow-downloads' : ''}`)
  const gastheer = createGastheer({
    werkmap,
    profiel,
    naamruimte: opstelling.naamruimte,
    functionsJson,
    paneel: opstelling.paneel,
    frame,
    ...(opstelling.eersteKnop ? { eersteKnop: opstelling.eersteKnop } : {}),
  })
  for (const [naam, waarde] of Object.entries(opstelling.instellingen ?? {}))
    gastheer.omgeving.instellingen.set(naam, waarde)
  gastheer.bewerk(opstelling.bewerkt)
  document.querySelector('#paneel')?.append(frame)
  window.poortwachterHost = { werkmap, gastheer }
}

const RECHTEN = 'allow-scripts allow-forms allow-same-origin allow-popups'

/** Excel that cannot read the list of functions knows none of them, and says no more than that. */
const readFuncties = async (adres: string): Promise<unknown> => {
  try {
    return await (await fetch(adres)).json()
  } catch (fout) {
    console.error(`De lijst met functies is niet te lezen: ${String(fout)}`)
    return { functions: [] }
  }
}
