import { element } from '../../../addin/paneel/dom/element.ts'
import { startPaneel } from '../../../addin/paneel/start-paneel.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { dag } from '@poortwachter/wet'
import { createGeheugenwerkmap } from './geheugen-werkmap.ts'

const REGELS_OP_EEN_BLAD = 24
const EERSTE = 45_663

const rows = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => [
    `D-${i}`,
    `Medewerker ${i}`,
    `Werkgever ${i % 40}`,
    `Adviseur ${i % 12}`,
    EERSTE + (i % 700),
    '',
    '',
    '',
  ])

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Adviseur',
  'Ziektedatum',
  'Probleemanalyse',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
]

const omgeving = (aantal: number): Parameters<typeof startPaneel>[1] => {
  const regels = createRegelvoorraad()
  const { versie } = regels.huidig().regelboek
  const nothing = async () => ''
  return {
    werkmap: createGeheugenwerkmap([
      { soort: 'tabel', blad: 'Caseload', naam: 'Caseload', rijen: [KOPPEN, ...rows(aantal)] },
    ]),
    regels,
    beheer: {
      stand: () => ({
        versie,
        herkomst: 'meegeleverd',
        vastgezet: undefined,
        aanwezig: [versie],
        ingetrokken: {},
        meldingen: [],
        laatsteControle: undefined,
        bevestigdOp: undefined,
        waarschuwing: undefined,
      }),
      onChange: () => () => false,
      refresh: async () => undefined,
      pin: async () => undefined,
    },
    netwerk: { regels: [] },
    taal: { gekozen: () => undefined, kies: async () => undefined, takeEersteKeer: () => false },
    vandaag: dag('2026-11-23'),
    bezwaar: async () => undefined,
    programmaversie: 'bench',
    opdrachten: { herstelFormules: nothing, maakDatumsOp: nothing, nieuweCaseload: nothing },
    kopieer: async () => true,
    bewaarBestand: () => undefined,
    laadLatereSecties: () => Promise.reject(new Error('Hier wordt geen latere sectie geopend.')),
    maakDocx: () => Promise.resolve(new Blob()),
  }
}

const place = (): HTMLElement => {
  const wortel = element('div', { id: 'paneel' })
  document.body.replaceChildren(wortel)
  return wortel
}

/** Milliseconds until something was built and laid out. */
const timed = (build: (wortel: HTMLElement) => void): number => {
  const wortel = place()
  const begin = performance.now()
  build(wortel)
  void wortel.offsetHeight
  return performance.now() - begin
}

/** A page of 24 lines with the same markup as the list, and nothing behind it. */
const staticPage = (wortel: HTMLElement): void => {
  wortel.append(
    ...Array.from({ length: REGELS_OP_EEN_BLAD }, (_, i) =>
      element(
        'div',
        { class: 'taak' },
        element('span', { class: 'taak-dag' }, `D-${i} · Medewerker ${i}`),
        element('span', { class: 'taak-titel' }, 'Eerstejaarsevaluatie'),
        element('span', { class: 'taak-wie' }, 'nog 3 dagen: veilig 26-11-2026, uiterlijk 27-11-2026'),
      ),
    ),
  )
}

const ready = async (aantal: number): Promise<void> => {
  const isReady = () => document.querySelector('.kop-stand')?.textContent?.startsWith(`${aantal} `) === true
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

/** Times between frames while the list is scrolled by more than a line in each of them. */
const scrollFrames = async (frames: number): Promise<number[]> => {
  const bladzijde = document.scrollingElement
  if (!bladzijde) throw new Error('Geen bladzijde.')
  const tijden: number[] = []
  let vorige = await frame()
  for (let i = 0; i < frames; i++) {
    bladzijde.scrollTop += 173
    const nu = await frame()
    tijden.push(nu - vorige)
    vorige = nu
  }
  return tijden
}

const median = (getallen: readonly number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0

const measure = async (aantal: number) => {
  const vast: number[] = []
  const paneel: number[] = []
  for (let ronde = 0; ronde < 9; ronde++) {
    vast.push(timed(staticPage))
    const rondom = omgeving(aantal)
    paneel.push(timed((wortel) => void startPaneel(wortel, rondom)))
    await ready(aantal)
  }
  const begin = performance.now()
  startPaneel(place(), omgeving(aantal))
  await ready(aantal)
  const compleet = performance.now() - begin
  const tijden = (await scrollFrames(400)).toSorted((a, b) => a - b)
  return {
    vast: median(vast),
    paneel: median(paneel),
    compleet,
    p50: tijden[Math.floor(tijden.length * 0.5)] ?? 0,
    p95: tijden[Math.floor(tijden.length * 0.95)] ?? 0,
    getekend: document.querySelectorAll('#paneel-vandaag .taak').length,
  }
}

declare global {
  interface Window {
    meet: typeof measure
  }
}
window.meet = measure
