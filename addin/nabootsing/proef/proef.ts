import type { Functiegastheer } from '../rekenblad/gastheer.ts'
import { leesFunctiesJson } from '../rekenblad/gastheer.ts'
import { addBladen, beschrijfWerkmap, createWerkmapUit, type Werkmapbeschrijving } from '../rekenblad/beschrijving.ts'
import type { Taal } from '../rekenblad/fouten.ts'
import type { Rekenwerkmap } from '../rekenblad/werkmap.ts'
import { createExcel } from '../excelmodel/werkmap.ts'
import { PROFIELEN } from '../profielen.ts'
import { leesKeuzelijsten, type Catalogus } from '../rooster/aanvulling.ts'
import { createRooster } from '../rooster/rooster.ts'

declare global {
  interface Window {
    /** The workbook on this page, for tests. */
    poortwachterProef?: { readonly werkmap: Rekenwerkmap; readonly klaar: Promise<void> }
  }
}

const NAAMRUIMTE = 'PW'

const haal = async (pad: string): Promise<unknown> => {
  const antwoord = await fetch(pad)
  if (!antwoord.ok) throw new Error(`${pad} is niet te lezen: ${antwoord.status}.`)
  return antwoord.json()
}

/** The description is made by our own build, next to this page. */
const isBeschrijving = (w: unknown): w is Werkmapbeschrijving =>
  typeof w === 'object' && w !== null && 'bladen' in w && Array.isArray(w.bladen) && w.bladen.length > 0

const vandaag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** Sheets with formulas as a person in `taal` writes them, and the pane beside them. */
const toon = (
  taal: Taal,
  beschrijving: Werkmapbeschrijving,
  functionsJson: unknown,
  stop: () => void,
): (() => void) => {
  stop()
  const werkmap = createWerkmapUit(beschrijving, { locale: taal, leeg: null, vandaag: vandaag() })
  const { omgeving, workbook } = createExcel(werkmap)
  const functies = leesFunctiesJson(functionsJson)
  const catalogus: Catalogus = { naamruimte: NAAMRUIMTE, functies, keuzelijsten: leesKeuzelijsten(functionsJson) }
  let meldKlaar: () => void = () => undefined
  const klaar = new Promise<void>((gereed) => {
    meldKlaar = gereed
  })
  window.poortwachterVerbinding = {
    omgeving,
    workbook,
    profiel: PROFIELEN['365'],
    leeg: null,
    setFuncties: (call) => {
      const gastheer: Functiegastheer = {
        naamruimte: NAAMRUIMTE,
        functies,
        call: (id, args, { adres }) => call(id, args, adres),
      }
      werkmap.gastheer = gastheer
      meldKlaar()
    },
  }
  window.poortwachterProef = { werkmap, klaar }
  const sluit = createRooster(vind('#rooster'), { omgeving, catalogus: () => catalogus })
  const frame = document.createElement('iframe')
  frame.title = 'Taakvenster van Poortwachter'
  frame.src = '../proefvenster.html'
  vind('#paneel').replaceChildren(frame)
  return sluit
}

const vind = (kiezer: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(kiezer)
  if (!element) throw new Error(`${kiezer} ontbreekt in de pagina.`)
  return element
}

const start = async (): Promise<void> => {
  const [beschrijving, functionsJson] = await Promise.all([haal('./caseload.json'), haal('../functions.json')])
  if (!isBeschrijving(beschrijving)) throw new Error('caseload.json is geen werkmap.')
  let stop: () => void = () => undefined
  /** The workbook as it is now goes along to the other language. */
  const kies = (taal: Taal): void => {
    const { werkmap } = window.poortwachterProef ?? {}
    stop = toon(taal, werkmap ? beschrijfWerkmap(werkmap) : beschrijving, functionsJson, stop)
  }
  for (const knop of document.querySelectorAll<HTMLInputElement>('input[name=taal]')) {
    knop.addEventListener('change', () => {
      if (knop.checked) kies(knop.value === 'en' ? 'en' : 'nl')
    })
  }
  kies('nl')
  const bestand = vind('#bestand')
  const melding = vind('#bestandmelding')
  const open = async (gekozen: File): Promise<string> => {
    const { readEigenBestand } = await import('./eigen-bestand.ts')
    const eigen = await readEigenBestand(gekozen)
    const { werkmap } = window.poortwachterProef ?? {}
    if (!werkmap) throw new Error('De werkmap is nog niet geladen. Probeer het zo nog eens.')
    const namen = addBladen(werkmap, eigen)
    return `Toegevoegd: ${namen.length === 1 ? 'blad' : 'bladen'} ${namen.join(', ')}. Het bestand is op deze computer gelezen en nergens heen gestuurd.`
  }
  bestand.addEventListener('change', () => {
    const gekozen = bestand instanceof HTMLInputElement ? bestand.files?.[0] : undefined
    if (!gekozen) return
    melding.textContent = `${gekozen.name} wordt gelezen…`
    void open(gekozen)
      .then((zin) => (melding.textContent = zin))
      .catch((fout: unknown) => (melding.textContent = fout instanceof Error ? fout.message : String(fout)))
  })
}

try {
  await start()
} catch (fout) {
  const melding = document.createElement('p')
  melding.className = 'melding'
  melding.setAttribute('role', 'alert')
  melding.textContent = `De proefpagina kan niet worden geladen. ${fout instanceof Error ? fout.message : String(fout)}`
  vind('#rooster').replaceChildren(melding)
}
