import { datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import {
  alsProcent,
  feitinhoudUit,
  gelezen,
  isNietVanToepassing,
  isPlaatshouder,
  leeg,
  stapcelTekst,
  stapcelUit,
} from '@poortwachter/wet/lezen'
import type { Lezing, Veld } from '@poortwachter/wet/lezen'
import type { Caseload } from '../caseload.ts'
import { createDaglezer } from '../daglezer.ts'
import { createGetallezers } from '../dossier.ts'
import type { Dossiercel } from '../dossiercel.ts'
import type { Kolomkoppeling } from '../koppeling.ts'
import { isBsn } from './bsn.ts'

/** A copy of a caseload that can be shared: who it is about cannot be read from it. */
export interface Deelkopie {
  readonly rijen: readonly (readonly Dossiercel[])[]
  /** Whether each column holds days, so that they can be shown as such. */
  readonly isDag: readonly boolean[]
  /** Headings of the columns that were left out. */
  readonly weggelaten: readonly string[]
  /** Cells left empty because their field could not read what they hold. */
  readonly leeggelaten: number
}

const VERVANGEN: Readonly<Record<string, string>> = {
  dossier: 'Dossier',
  naam: 'Werknemer',
  werkgever: 'Werkgever',
  adviseur: 'Adviseur',
  afdeling: 'Afdeling',
}
const WEGGELATEN = new Set(['geboortedatum'])

/** The same word for the same person or organisation throughout the copy, in the order in which they come up. */
const createPseudoniemen = (soort: string): ((cel: Dossiercel) => string) => {
  const bekend = new Map<string, string>()
  return (cel) => {
    const tekst = String(cel).trim()
    if (tekst === '') return ''
    const eerder = bekend.get(tekst)
    if (eerder !== undefined) return eerder
    const nieuw = `${soort} ${bekend.size + 1}`
    bekend.set(tekst, nieuw)
    return nieuw
  }
}

/** What of a cell goes into the copy: what its field read in it, written anew, so that nothing beside it comes along. */
type Celkopie = (cel: Dossiercel) => Lezing<string | number>

const withText = <T>(lezing: Lezing<T>, tekst: (waarde: T) => string): Lezing<string> =>
  lezing.soort === 'gelezen' ? gelezen(tekst(lezing.waarde)) : lezing

const createDagkopie = ({ stap }: Veld): Celkopie => {
  const leesDag = createDaglezer()
  return (cel) => {
    if (isPlaatshouder(cel) && (stap === undefined || !isNietVanToepassing(cel))) return leeg
    const lezing =
      stap === undefined
        ? withText(leesDag(cel), datumTekst)
        : withText(stapcelUit<Dossiercel>(cel, leesDag), stapcelTekst)
    return lezing.soort === 'gelezen' && typeof cel === 'number' ? gelezen(cel) : lezing
  }
}

const createGetalkopie =
  (lees: (cel: Dossiercel) => Lezing<string | number>, isProcent: boolean): Celkopie =>
  (cel) => {
    const lezing = lees(cel)
    if (lezing.soort !== 'gelezen' || typeof lezing.waarde === 'string') return lezing
    if (typeof cel === 'number') return gelezen(cel)
    return isProcent ? gelezen(alsProcent(lezing.waarde / 100)) : lezing
  }

const createCelkopie = (register: Register, veld: Veld): Celkopie | undefined => {
  const { id, soort, isProcent = false } = veld
  const vervanging = VERVANGEN[id]
  if (vervanging !== undefined) {
    const pseudoniem = createPseudoniemen(vervanging)
    return (cel) => gelezen(pseudoniem(cel))
  }
  if (soort === 'dag') return createDagkopie(veld)
  const leesGetal = createGetallezers()[soort]
  if (leesGetal) return createGetalkopie(leesGetal, isProcent)
  const feit = register.regelboek.feiten.find(({ naam }) => naam === veld.feit)
  if (!feit) return undefined
  if (feit.soort === 'dag') return createDagkopie(veld)
  return createGetalkopie((cel) => feitinhoudUit(feit, cel), isProcent)
}

interface Kopiekolom {
  readonly kop: string
  readonly kolom: number
  readonly isDag: boolean
  readonly copy: Celkopie
}

const columnOf = (register: Register, { kolom, veld, dubbel }: Kolomkoppeling): Kopiekolom | undefined => {
  if (!veld || dubbel || WEGGELATEN.has(veld.id)) return undefined
  const copy = createCelkopie(register, veld)
  return copy && { kop: veld.titel, kolom, isDag: veld.soort === 'dag', copy }
}

/**
 * Makes a copy with only the columns that are understood, and of their cells only what was read. Names, numbers,
 * employers, departments and advisers get a word with a number; the day of birth, unknown columns, numbers that look
 * like a citizen service number and cells with anything else than their field asks are left out. First sick days stay,
 * because every term is counted from them: share the copy with that in mind.
 */
export const deelkopieOf = (
  { register, koppeling: { kolommen } }: Pick<Caseload, 'register' | 'koppeling'>,
  rijen: readonly (readonly Dossiercel[])[],
): Deelkopie => {
  const gekozen = kolommen.map((kolom) => columnOf(register, kolom))
  const blijft = gekozen.flatMap((kolom) => kolom ?? [])
  let leeggelaten = 0
  const copyCel = ({ kolom, copy }: Kopiekolom, rij: readonly Dossiercel[]): string | number => {
    const cel = rij[kolom] ?? ''
    if (typeof cel === 'string' && cel.trim() === '') return ''
    const lezing = copy(cel)
    if (lezing.soort === 'gelezen' && !isBsn(lezing.waarde)) return lezing.waarde
    if (lezing.soort !== 'leeg') leeggelaten += 1
    return ''
  }
  const gevuld = rijen.filter((rij) => rij.some((cel) => cel !== ''))
  const gekopieerd = gevuld.map((rij) => blijft.map((kolom) => copyCel(kolom, rij)))
  return {
    rijen: [blijft.map(({ kop }) => kop), ...gekopieerd],
    isDag: blijft.map(({ isDag }) => isDag),
    weggelaten: kolommen.flatMap(({ kop }, i) => (gekozen[i] || kop === '' ? [] : [kop])),
    leeggelaten,
  }
}
