import type { Oogststand } from '../oogst.ts'

/** Shows how far a run is. */
interface Voortgang {
  show(stand: Oogststand): void
  /** Clears the line, so that what is printed next stands on its own. */
  clear(): void
}

/** Where progress is shown: a terminal, where a line is written over, or a log, where each line stays. */
interface Scherm {
  write(tekst: string): unknown
  readonly isTTY?: boolean
}

const MS_TUSSEN_TERMINAL = 200
const MS_TUSSEN_LOGBOEK = 5000

const getalnotatie = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
export const wholeNumber = (getal: number): string => getalnotatie.format(getal)

/** How many cases: `1 dossier`, `2 dossiers`. */
export const dossierCount = (aantal: number): string => {
  const tekst = wholeNumber(aantal)
  return `${tekst} ${tekst === '1' ? 'dossier' : 'dossiers'}`
}

/** A duration as people say it: `45 s`, `3 min 20 s`. */
export const duration = (milliseconden: number): string => {
  const seconden = Math.round(milliseconden / 1000)
  return seconden < 60 ? `${seconden} s` : `${Math.floor(seconden / 60)} min ${seconden % 60} s`
}

const line = ({ dossiers, deel }: Oogststand, verstreken: number): string => {
  const tempo = `${dossierCount(dossiers)}, ${wholeNumber((dossiers / verstreken) * 1000)} per seconde`
  if (deel === undefined || deel <= 0) return tempo
  return `${Math.floor(deel * 100)}% · ${tempo} · nog ongeveer ${duration((verstreken / deel) * (1 - deel))}`
}

export const createVoortgang = (scherm: Scherm, klok: () => number = () => performance.now()): Voortgang => {
  const begin = klok()
  const tussen = scherm.isTTY ? MS_TUSSEN_TERMINAL : MS_TUSSEN_LOGBOEK
  let laatste = begin
  let isShown = false
  return {
    show: (stand) => {
      const nu = klok()
      if (nu - laatste < tussen) return
      laatste = nu
      scherm.write(scherm.isTTY ? `\r\u001B[2K${line(stand, nu - begin)}` : `${line(stand, nu - begin)}\n`)
      isShown = true
    },
    clear: () => {
      if (scherm.isTTY && isShown) scherm.write('\r\u001B[2K')
    },
  }
}
