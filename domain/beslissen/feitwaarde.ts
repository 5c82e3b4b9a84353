import type { Dag } from '../dag/datum.ts'
import type { Feitwaarde } from '../regelboek/uitkomst.ts'
import { atomenVan } from './normaalvorm.ts'
import type { Geval } from './geval.ts'
import { inhoudVan } from '../regelboek/feitcode.ts'
import { voorwaardenVan } from './tabel.ts'
import type { Tabelrij } from './tabel.ts'

const feitwaarde = ({ register, feitcode }: Geval, index: number): Feitwaarde | undefined => {
  const feit = register.regelboek.feiten[index]!
  const inhoud = inhoudVan(feit, feitcode(index))
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

/** The known facts that rows looked at, those of the tables they lean on included, by name. */
export const gebruikteFeiten = (geval: Geval, rijen: readonly Tabelrij[]): Readonly<Record<string, Feitwaarde>> => {
  const indexen = new Set<number>()
  const gezien = new Set<string>()
  const langs = (langsRijen: readonly Tabelrij[]): void => {
    for (const rij of langsRijen) {
      for (const index of rij.beroep) indexen.add(index)
      for (const { klasse } of voorwaardenVan(rij).flatMap(atomenVan)) {
        if (klasse.soort !== 'tabel') indexen.add(klasse.feit)
        if (klasse.soort === 'dagpaar' && klasse.met.feit !== undefined) indexen.add(klasse.met.feit)
        if (klasse.soort !== 'tabel' || gezien.has(klasse.tabel)) continue
        gezien.add(klasse.tabel)
        langs(
          geval
            .oordeel(klasse.tabel)
            ?.spoor()
            .map(({ rij }) => rij) ?? [],
        )
      }
    }
  }
  langs(rijen)
  return feitwaarden(geval, indexen)
}
