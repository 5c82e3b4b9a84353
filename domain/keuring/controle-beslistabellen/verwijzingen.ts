import { uitkomstenVan } from '../../beslissen/tabelwerk/atoom.ts'
import type { Bezwaar, Controle } from '../bezwaar.ts'
import type { Beslistabel, Rij, Toetsing } from '../../regelboek/beslistabel.ts'
import { getalvergelijkingen } from '../../regelboek/beslistabel.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import type { Regelboek } from '../../regelboek/regelboek.ts'
import { registerVan } from '../../regelboek/register.ts'
import type { Register } from '../../regelboek/register.ts'
import { operandVan, operanden, regelplaatsen, rijtoetsingen } from './rijplaatsen.ts'

const onbekend = (wat: string, namen: readonly string[], bestaat: (naam: string) => boolean): readonly string[] =>
  namen.filter((naam) => !bestaat(naam)).map((naam) => `verwijst naar ${wat} ${naam}, dat er niet is`)

const gezochtIn = (toetsing: Toetsing): readonly string[] | undefined =>
  'is' in toetsing ? [toetsing.is] : 'in' in toetsing ? toetsing.in : undefined

const isGetaltoets = (toetsing: Toetsing): boolean => getalvergelijkingen.some((naam) => naam in toetsing)

/** Whether a test asks something that its fact or table can answer. */
const toetsingbezwaren = (register: Register, toetsing: Toetsing): readonly string[] => {
  const gezocht = gezochtIn(toetsing)
  if ('tabel' in toetsing) {
    const tabel = register.beslistabel.get(toetsing.tabel)
    return tabel
      ? onbekend(`de uitkomst van ${tabel.code}`, gezocht ?? [], (woord) => uitkomstenVan(tabel).includes(woord))
      : [`verwijst naar tabel ${toetsing.tabel}, die er niet is`]
  }
  const feit = register.regelboek.feiten[register.feitindex.get(toetsing.feit) ?? -1]
  if (!feit) return [`verwijst naar feit ${toetsing.feit}, dat er niet is`]
  const keuzes = keuzesVan(feit)
  if (gezocht) {
    return keuzes
      ? onbekend(`de waarde van ${feit.naam}`, gezocht, (woord) => keuzes.some(({ waarde }) => waarde === woord))
      : [`vraagt een woord van ${feit.naam}, dat geen lijst heeft`]
  }
  if (operandVan(toetsing) && feit.soort !== 'dag') return [`vergelijkt ${feit.naam} met een dag, maar het is er geen`]
  if (isGetaltoets(toetsing) && feit.soort !== 'getal' && feit.soort !== 'percentage') {
    return [`vergelijkt ${feit.naam} met een getal, maar het is er geen`]
  }
  return []
}

const sjabloonnamen = ({ reden }: Rij): readonly string[] => [...reden.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam!)

const rijbezwaren = (register: Register, tabel: Beslistabel, rij: Rij, later: readonly Rij[]): readonly string[] => {
  const isFeit = (naam: string): boolean => register.feitindex.has(naam)
  const isTermijn = (code: string): boolean => register.termijn.has(code)
  const operand = operanden(rij)
  return [
    ...rijtoetsingen(rij).flatMap((toetsing) => toetsingbezwaren(register, toetsing)),
    ...onbekend('feit', rij.beroepOp ?? [], isFeit),
    ...onbekend(
      'feit',
      operand.flatMap((dag) => ('feit' in dag ? [dag.feit] : [])),
      isFeit,
    ),
    ...onbekend(
      'termijn',
      operand.flatMap((dag) => ('termijn' in dag ? [dag.termijn] : 'stap' in dag ? [dag.stap] : [])),
      isTermijn,
    ),
    ...onbekend('feit of termijn', sjabloonnamen(rij), (naam) => isFeit(naam) || isTermijn(naam)),
    ...onbekend('de uitkomst', rij.dan ? [rij.dan] : [], (woord) => tabel.uitkomsten.includes(woord)),
    ...onbekend('een latere rij of groep', rij.neemtWeg ?? [], (naam) =>
      later.some(({ id, groep }) => id === naam || groep === naam),
    ),
    ...(tabel.soort === 'eerste' && (rij.dan === undefined) === (rij.oordeel === undefined)
      ? ['heeft niet precies een uitkomst of een vraag']
      : []),
    ...(rij.speelt && rij.beroepOp ? ['heeft beroepOp en speelt: een uitzondering of een tekortkoming'] : []),
    ...(rij.speelt && !rij.als ? ['heeft speelt, maar past altijd'] : []),
    ...(tabel.soort === 'eerste' && rij.neemtWeg ? ['neemt rijen weg, maar de tabel verzamelt niet'] : []),
  ]
}

const kringen = ({ beslistabellen }: Regelboek): readonly Bezwaar[] => {
  const leuntOp = new Map(
    beslistabellen.map((tabel) => [
      tabel.code,
      regelplaatsen([tabel]).flatMap(({ regel }) =>
        regel.rijen.flatMap((rij) =>
          rijtoetsingen(rij).flatMap((toetsing) => ('tabel' in toetsing ? [toetsing.tabel] : [])),
        ),
      ),
    ]),
  )
  const isInKring = (code: string, langs: readonly string[]): boolean =>
    langs.includes(code) || (leuntOp.get(code) ?? []).some((ander) => isInKring(ander, [...langs, code]))
  return beslistabellen
    .filter(({ code }) => isInKring(code, []))
    .map(({ code }) => ({ plaats: code, bezwaar: 'leunt via andere tabellen op zichzelf' }))
}

/** Every name in a table exists and is used for what it is: facts, values, terms, tables, outcomes and rows. */
export const verwijzingenControle: Controle = (regelboek) => {
  const register = registerVan(regelboek)
  return [
    ...regelplaatsen(regelboek.beslistabellen).flatMap(({ tabel, regel, plaats }) =>
      regel.rijen.flatMap((rij, i) =>
        rijbezwaren(register, tabel, rij, regel.rijen.slice(i + 1)).map((bezwaar) => ({
          plaats: `${plaats}, rij ${rij.id}`,
          bezwaar,
        })),
      ),
    ),
    ...onbekend(
      'termijn',
      regelboek.feiten.flatMap((feit) => (feit.soort === 'dag' && feit.stap ? [feit.stap] : [])),
      (code) => register.termijn.has(code),
    ).map((bezwaar) => ({ plaats: 'feiten', bezwaar })),
    ...kringen(regelboek),
  ]
}
