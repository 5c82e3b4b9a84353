import type { Dag } from '../../dag/datum.ts'
import type { Feitwaarde } from '../../regelboek/uitkomst.ts'
import type { Geval } from './geval.ts'
import { bekekenRijen } from './tabeloordeel.ts'
import { inhoudVan } from '../../regelboek/feitcode.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'

const feitwaarde = (geval: Geval, index: number): Feitwaarde | undefined => {
  const feit = geval.register.regelboek.feiten[index]!
  const inhoud = inhoudVan(feit, geval.feitcode(index))
  if (inhoud === undefined) return undefined
  if (typeof inhoud === 'string') return { soort: 'tekst', tekst: inhoud }
  if (feit.soort === 'dag') return { soort: 'dag', dag: inhoud as Dag }
  return { soort: 'getal', getal: inhoud, ...(feit.soort === 'percentage' ? { eenheid: '%' } : {}) }
}

/** These facts (by index) as far as they are known, by name. */
export const feitwaarden = (geval: Geval, indexen: Iterable<number>): Readonly<Record<string, Feitwaarde>> => {
  const feiten: Record<string, Feitwaarde> = {}
  for (const index of indexen) {
    const waarde = feitwaarde(geval, index)
    if (waarde) feiten[geval.register.regelboek.feiten[index]!.naam] = waarde
  }
  return feiten
}

/** Hears of facts (by index), of the same one more than once. */
export type Feitmelding = (feit: number) => void

/** Names the facts (by index) that rows name, and those of the tables that they name: each table once. */
export const langsTabellen = (
  melding: Feitmelding,
  rijen: readonly Tabelrij[],
  genoemd: (rij: Tabelrij) => readonly (number | string)[],
  rijenVan: (tabel: string) => readonly Tabelrij[] | undefined,
): void => {
  const gezien: string[] = []
  const langs = (langsRijen: readonly Tabelrij[]): void => {
    for (const rij of langsRijen) {
      for (const wat of genoemd(rij)) {
        if (typeof wat === 'number') melding(wat)
        else if (!gezien.includes(wat)) {
          gezien.push(wat)
          langs(rijenVan(wat) ?? [])
        }
      }
    }
  }
  langs(rijen)
}

/** Names the facts (by index) that rows looked at, those of the tables they lean on included. */
export const langsBekekenFeiten = (geval: Geval, rijen: readonly Tabelrij[], melding: Feitmelding): void =>
  langsTabellen(
    melding,
    rijen,
    ({ bekijkt }) => bekijkt,
    (tabel) => {
      const stand = geval.stand(tabel)
      return stand && bekekenRijen(stand)
    },
  )

/** The facts (by index) that are named, each once, in the order of their first time. */
export const genoemdeFeiten = (langs: (melding: Feitmelding) => void): Set<number> => {
  const feiten = new Set<number>()
  langs((feit) => feiten.add(feit))
  return feiten
}

/** Those that are known, by name. */
export const gebruikteFeiten = (geval: Geval, rijen: readonly Tabelrij[]): Readonly<Record<string, Feitwaarde>> =>
  feitwaarden(
    geval,
    genoemdeFeiten((melding) => langsBekekenFeiten(geval, rijen, melding)),
  )
