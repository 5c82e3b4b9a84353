import { overgenomen } from '../../../taal/zin.ts'
import { plus } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Eindereden } from '../woord/eindreden.ts'

/** A row as far as the course of an illness goes. */
export interface Verloopregel {
  readonly rij: number
  readonly begin: Dag
  /** First day without illness, as far as the row says. */
  readonly hersteldPer: Dag | undefined
  /** Part that is recovered, 0-100. */
  readonly hersteld: number | undefined
  readonly wijziging: Dag | undefined
  readonly isHersteld: boolean | undefined
  readonly reden: Eindereden
}

/** Of what a percentage tells: the day in the row, the period of the row, or the day of the change. */
export type Percentagebij = 'dag' | 'periode' | 'wijziging'

/** A run of sick days and how it ended; without a last day it goes on. */
export interface Ziekte {
  readonly van: Dag
  readonly totEnMet: Dag | undefined
  readonly einddienst: Dag | undefined
  readonly opmerking: string | undefined
}

interface Gebeurtenis {
  readonly op: Dag
  readonly volledig: boolean
}

const volgorde = (a: Verloopregel, b: Verloopregel): number => a.begin - b.begin || a.rij - b.rij

const REDEN_OPMERKING: Readonly<Record<Eindereden, string | undefined>> = {
  herstel: undefined,
  uitdienst: 'Het verzuim eindigde met het dienstverband, niet door herstel.',
  wachttijd: 'Het einde van de wachttijd is geen herstel.',
  verlof: 'Het verzuim ging over in verlof; dat is geen herstel. Geef het verlof op om te zien wat er samentelt.',
}

/** The end of a row as the end of an illness. */
const einde = (van: Dag, { hersteldPer, reden }: Verloopregel): Ziekte => {
  const opmerking = REDEN_OPMERKING[reden]
  const doorlopend = hersteldPer === undefined || reden === 'wachttijd' || reden === 'uitdienst'
  return {
    van,
    totEnMet: doorlopend ? undefined : plus(hersteldPer, -1),
    einddienst: reden === 'uitdienst' && hersteldPer !== undefined ? plus(hersteldPer, -1) : undefined,
    opmerking: hersteldPer === undefined || opmerking === undefined ? undefined : String(overgenomen(opmerking)),
  }
}

/** Rows that each hold a stretch: sick in it, unless it is recovered in full. */
const uitPerioden = (regels: readonly Verloopregel[]): readonly Ziekte[] => {
  const geordend = regels.toSorted(volgorde)
  const uit: Ziekte[] = []
  for (const [i, regel] of geordend.entries()) {
    if (regel.hersteld === 100 && (regel.hersteldPer === undefined || geordend[0]!.begin < regel.begin)) continue
    const volgende = geordend.slice(i + 1).find(({ begin }) => begin > regel.begin)
    const zelfde = geordend.find(
      (ander) => ander !== regel && ander.begin === regel.begin && ander.hersteldPer !== undefined,
    )
    if (regel.hersteldPer !== undefined) uit.push(einde(regel.begin, regel))
    else if (zelfde) continue
    else
      uit.push({
        van: regel.begin,
        totEnMet: volgende && plus(volgende.begin, -1),
        einddienst: undefined,
        opmerking: undefined,
      })
  }
  return uit
}

/** Whether a row is a stretch of illness from its change to its end, and not the recovery itself. */
const isStuk = ({ wijziging, hersteldPer, hersteld, isHersteld, reden }: Verloopregel): boolean =>
  wijziging !== undefined &&
  hersteldPer !== undefined &&
  wijziging < hersteldPer &&
  (hersteld ?? 0) < 100 &&
  isHersteld !== true &&
  reden === 'herstel'

/** The illness that goes on after the end of a stretch: in a row that begins then, or later, and has no end. */
const erna = (stuk: Verloopregel, regels: readonly Verloopregel[]): readonly Ziekte[] => {
  if (!isStuk(stuk)) return []
  const begin = regels
    .filter(({ hersteldPer, hersteld, isHersteld }) => hersteldPer === undefined && hersteld !== 100 && !isHersteld)
    .map(({ wijziging }) => wijziging)
    .filter((wijziging) => wijziging !== undefined && wijziging >= stuk.hersteldPer!)
    .toSorted((a, b) => a! - b!)[0]
  return begin === undefined ? [] : [{ van: begin, totEnMet: undefined, einddienst: undefined, opmerking: undefined }]
}

/** Rows that each hold something that happened: sick from the first day, until a full recovery. */
const uitGebeurtenissen = (regels: readonly Verloopregel[], bij: Percentagebij): readonly Ziekte[] => {
  const geordend = regels.toSorted(volgorde)
  const van = geordend[0]!.begin
  const vast = bij === 'wijziging' ? geordend.filter(({ hersteldPer }) => hersteldPer !== undefined) : []
  const laatste = vast.every(isStuk) ? vast.toSorted((a, b) => a.hersteldPer! - b.hersteldPer!).at(-1) : vast.at(-1)
  if (laatste) return [einde(van, laatste), ...erna(laatste, geordend)]
  const afwijkend = geordend.find(({ hersteldPer, reden }) => hersteldPer !== undefined && reden !== 'herstel')
  if (afwijkend) return [einde(van, afwijkend)]
  const gebeurtenissen = geordend
    .flatMap(({ hersteldPer, wijziging, hersteld, isHersteld }): Gebeurtenis[] => {
      const op = bij === 'wijziging' ? wijziging : hersteldPer
      if (op === undefined) return []
      const volledig = hersteld === undefined ? bij === 'dag' || isHersteld === true : hersteld >= 100
      return [{ op, volledig }]
    })
    .toSorted((a, b) => a.op - b.op || Number(a.volledig) - Number(b.volledig))
  const uit: Ziekte[] = []
  let sinds: Dag | undefined = van
  for (const { op, volledig } of gebeurtenissen) {
    if (volledig && sinds !== undefined) {
      uit.push({ van: sinds, totEnMet: plus(op, -1), einddienst: undefined, opmerking: undefined })
      sinds = undefined
    } else if (!volledig && sinds === undefined) sinds = op
  }
  if (sinds !== undefined) uit.push({ van: sinds, totEnMet: undefined, einddienst: undefined, opmerking: undefined })
  return uit
}

/** The illness that the rows of one report of illness stand for. */
export const ziekteUit = (regels: readonly Verloopregel[], bij: Percentagebij): readonly Ziekte[] =>
  bij === 'periode' ? uitPerioden(regels) : uitGebeurtenissen(regels, bij)
