import type { Register } from '@poortwachter/wet'
import type { Blootstelling } from '../blootstelling.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { RISICOTABEL } from '../risico.ts'
import { leegBlootstelling, metBlootstelling, samenBlootstelling } from './blootstelling-samen.ts'
import type { Blootstellingsom } from './blootstelling-samen.ts'

/** What cases come to together. Every part of it can be added up. */
export interface Dossiertelling {
  readonly aantal: number
  readonly lopend: number
  /** Running cases with a step that is late. */
  readonly teLaat: number
  /** Running cases by class, also by the lowest class that it can be and by `ontbreekt`. */
  readonly klassen: ReadonlyMap<string, number>
  /** Running cases of which the class is known for good. */
  readonly klasseBekend: number
  readonly blootstelling: Blootstellingsom
}

/** A case as it is counted; class and exposure are those of a running case, undefined as long as they are not worked out. */
export interface Geteld {
  readonly stand: Caseloadstand | undefined
  readonly klasse: string | undefined
  readonly blootstelling: Blootstelling | undefined
}

/** Counts cases, each once. */
export interface Dossierteller {
  add(dossier: Geteld): void
  result(): Dossiertelling
}

/** `register` says which classes are known for good. */
export const createDossierteller = (register: Register): Dossierteller => {
  const uitkomsten = new Set(register.beslistabel.get(RISICOTABEL)?.uitkomsten)
  const klassen = new Map<string, number>()
  let aantal = 0
  let lopend = 0
  let teLaat = 0
  let klasseBekend = 0
  let som = leegBlootstelling
  return {
    add: ({ stand, klasse, blootstelling }) => {
      aantal++
      if (!stand || stand.fase === 'niet te berekenen') som = { ...som, onbekend: som.onbekend + 1 }
      if (!stand || !isLopend(stand)) return
      lopend++
      if (stand.stappen.some(({ status }) => status === 'te laat')) teLaat++
      if (klasse === undefined || blootstelling === undefined) return
      klassen.set(klasse, (klassen.get(klasse) ?? 0) + 1)
      if (uitkomsten.has(klasse)) klasseBekend++
      som = metBlootstelling(som, klasse, blootstelling)
    },
    result: () => ({ aantal, lopend, teLaat, klassen, klasseBekend, blootstelling: som }),
  }
}

const samenTelling = (een: Dossiertelling, ander: Dossiertelling): Dossiertelling => {
  const klassen = new Map(een.klassen)
  for (const [klasse, aantal] of ander.klassen) klassen.set(klasse, (klassen.get(klasse) ?? 0) + aantal)
  return {
    aantal: een.aantal + ander.aantal,
    lopend: een.lopend + ander.lopend,
    teLaat: een.teLaat + ander.teLaat,
    klassen,
    klasseBekend: een.klasseBekend + ander.klasseBekend,
    blootstelling: samenBlootstelling(een.blootstelling, ander.blootstelling),
  }
}

const NIETS: Dossiertelling = {
  aantal: 0,
  lopend: 0,
  teLaat: 0,
  klassen: new Map(),
  klasseBekend: 0,
  blootstelling: leegBlootstelling,
}

/** Adds parts up. */
export interface Tellingsom {
  add(deel: Dossiertelling): void
  result(): Dossiertelling
}

export const createTellingsom = (): Tellingsom => {
  let som = NIETS
  return {
    add: (deel) => {
      som = samenTelling(som, deel)
    },
    result: () => som,
  }
}

/** The headings of a table of counts, behind what the cases are divided by. */
export const tellingkoppen = (klassen: readonly string[]): readonly string[] => [
  'Dossiers',
  'Lopend',
  'Te laat',
  ...klassen.map((klasse) => `Risico ${klasse}`),
  'Risico bekend',
  'Blootstelling van',
  'Blootstelling tot',
  'Bedrag onbekend',
  'Geen blootstelling',
]

const inCents = (bedrag: number): number => Math.round(bedrag * 100) / 100

/** A row of that table. */
export const tellingcellen = (klassen: readonly string[], telling: Dossiertelling): readonly number[] => [
  telling.aantal,
  telling.lopend,
  telling.teLaat,
  ...klassen.map((klasse) => telling.klassen.get(klasse) ?? 0),
  telling.klasseBekend,
  inCents(telling.blootstelling.van),
  inCents(telling.blootstelling.tot),
  telling.blootstelling.onbekend,
  telling.blootstelling.geen,
]

/** What the amounts of that table mean. */
export const TELLINGZIN =
  '"Blootstelling van" telt dossiers waarvan het risico vaststaat, "tot" ook die waarvan het nog niet bekend is. Onbekende bedragen staan apart en zijn geen nul.'
