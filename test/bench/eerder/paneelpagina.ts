import { writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { openBenchpagina } from '../paneel/pagina.ts'
import { MAP } from './bundel.ts'

export type Cellen = readonly (readonly (string | number | null)[])[]

/** How long a pane took, in milliseconds. */
export interface Paneelmeting {
  /** Until its first picture stood. */
  readonly beeld: number
  /** From its start until all cases were worked out. */
  readonly compleet: number
  /** From asking for the risk until its list stood; the caseload had been worked out by then. */
  readonly risico: number
  /** What stood above that list. */
  readonly stand: string | null | undefined
}

declare global {
  interface Window {
    meetPaneel: (cellen: Cellen) => Promise<Paneelmeting>
  }
}

/** A state of the project, and where in it stands what a pane is started with. */
export interface Paneelstaat {
  readonly naam: string
  readonly wortel: string
  readonly werkmap: string
  readonly dag: string
  /** Text that makes `editie`, the rules to work with; undefined for those the state came with. */
  readonly editie: string
}

export const VANDAAG = '2026-11-23'

/** The program in the page, the same for every state: it starts a pane on an empty page and asks it for its parts. */
const program = ({ wortel, werkmap, dag, editie }: Paneelstaat): string => `
import { dag } from '${wortel}${dag}'
import { startPaneel } from '${wortel}addin/paneel/start-paneel.ts'
import { createRegelvoorraad } from '${wortel}addin/regels/regelbron.ts'
import { createGeheugenwerkmap } from '${wortel}${werkmap}'
${editie}
const nothing = async () => ''
const until = async (test) => {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 1))
}
const omgeving = (rijen) => {
  const regels = createRegelvoorraad(editie)
  const { versie } = regels.huidig().regelboek
  return {
    werkmap: createGeheugenwerkmap([{ soort: 'tabel', blad: 'Caseload', naam: 'Caseload', rijen }]),
    regels,
    beheer: {
      stand: () => ({ versie, herkomst: 'meegeleverd', aanwezig: [versie], ingetrokken: {}, meldingen: [] }),
      onChange: () => () => false,
      refresh: async () => undefined,
      pin: async () => undefined,
    },
    netwerk: { regels: [] },
    taal: { gekozen: () => undefined, kies: async () => undefined, takeEersteKeer: () => false },
    vandaag: dag('${VANDAAG}'),
    bezwaar: async () => undefined,
    programmaversie: 'bench',
    opdrachten: { herstelFormules: nothing, maakDatumsOp: nothing, nieuweCaseload: nothing },
    kopieer: async () => true,
    bewaarBestand: () => undefined,
    laadLatereSecties: () => Promise.reject(new Error('Hier wordt geen latere sectie geopend.')),
    maakDocx: () => Promise.resolve(new Blob()),
  }
}
window.meetPaneel = async (cellen) => {
  const rijen = cellen.map((rij) => rij.map((cel) => cel ?? ''))
  const rondom = omgeving(rijen)
  const wortel = document.createElement('div')
  wortel.id = 'paneel'
  document.body.replaceChildren(wortel)
  // What stood there before is gone by now, so that taking it away does not count.
  void document.body.offsetHeight
  const begin = performance.now()
  const paneel = startPaneel(wortel, rondom)
  void wortel.offsetHeight
  const beeld = performance.now() - begin
  await until(() => document.querySelector('.kop-stand')?.textContent?.startsWith(rijen.length - 1 + ' '))
  const compleet = performance.now() - begin
  const vraag = performance.now()
  paneel.toon('risico')
  await until(() => document.querySelector('#risico-lijst [role=option]'))
  const risico = performance.now() - vraag
  const standen = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)
  return { beeld, compleet, risico, stand: standen.find((tekst) => tekst?.includes('Blootstelling samen')) }
}
`

/** An empty page with the program of one state in it. */
export const openPaneelpagina = (browser: Browser, staat: Paneelstaat): Promise<Page> => {
  const bron = `${MAP}paneel-${staat.naam}.ts`
  writeFileSync(bron, program(staat))
  return openBenchpagina(browser, bron, staat.wortel)
}
