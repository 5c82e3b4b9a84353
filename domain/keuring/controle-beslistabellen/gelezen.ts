import type { Regelboek } from '../../regelboek/regelboek.ts'
import type { Controle } from '../bezwaar.ts'
import { operanden, regelplaatsen, rijtoetsingen } from './rijplaatsen.ts'

/** Names of the facts that a table reads, itself and through the tables it leans on, in the order of the edition. */
export type GelezenFeiten = ReadonlyMap<string, readonly string[]>

/** Of every table the facts that it reads. Tables that lean on each other in a circle are read once. */
export const gelezenFeiten = ({ beslistabellen, feiten }: Regelboek): GelezenFeiten => {
  const langs = (code: string, gezien: Set<string>, uit: Set<string>): Set<string> => {
    const tabel = gezien.has(code) ? undefined : beslistabellen.find((een) => een.code === code)
    gezien.add(code)
    for (const rij of tabel ? regelplaatsen([tabel]).flatMap(({ regel }) => regel.rijen) : []) {
      for (const feit of rij.beroepOp ?? []) uit.add(feit)
      for (const dag of operanden(rij)) if ('feit' in dag) uit.add(dag.feit)
      for (const toetsing of rijtoetsingen(rij)) {
        if ('tabel' in toetsing) langs(toetsing.tabel, gezien, uit)
        else uit.add(toetsing.feit)
      }
    }
    return uit
  }
  return new Map(
    beslistabellen.map(({ code }) => {
      const gelezen = langs(code, new Set(), new Set())
      return [code, feiten.flatMap(({ naam }) => (gelezen.has(naam) ? [naam] : []))]
    }),
  )
}

/** Every fact is read by a table, or is the day of a step or an event, or moves terms, or is the word that the rest is in order. */
export const gelezenControle: Controle = (regelboek) => {
  const gelezen = new Set([...gelezenFeiten(regelboek).values()].flat())
  return regelboek.feiten.flatMap((feit) => {
    const isElders =
      'isVerschuiving' in feit ||
      'isOverigInOrde' in feit ||
      (feit.soort === 'dag' && (feit.stap !== undefined || feit.gebeurtenis !== undefined))
    return isElders || gelezen.has(feit.naam)
      ? []
      : [{ plaats: `feit ${feit.naam}`, bezwaar: 'wordt door geen enkele tabel gelezen' }]
  })
}
