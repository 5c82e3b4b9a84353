import { keuzesVan } from '../regelboek/feit.ts'
import { bekendeDagOp } from '../rekenen/termijn/dagreeks.ts'
import { legeKolom } from './dossierkolommen.ts'
import { gevalOp } from './geval.ts'
import type { Geval } from './geval.ts'
import type { Tabelrij } from './tabel.ts'
import type { Werkruimte } from './werkruimte.ts'

/** A fact (by index) with a code it might turn out to have. */
export type Proefgegeven = readonly [feit: number, code: number]

/** The case with some of the missing facts filled in. */
export type Proef = readonly Proefgegeven[]

/** Codes of a fact that can make a difference to rows: every word of a list, and days and numbers around each edge. */
export const proefcodes = (geval: Geval, rijen: readonly Tabelrij[], index: number): readonly number[] => {
  const keuzes = keuzesVan(geval.register.regelboek.feiten[index]!)
  if (keuzes) return keuzes.map((_, plaats) => plaats + 1)
  const grenzen = new Set<number>()
  for (const { klasse } of rijen.flatMap(({ atomen }) => atomen)) {
    if (klasse.soort === 'getalpaar' && klasse.feit === index) grenzen.add(klasse.met)
    if (klasse.soort !== 'dagpaar' || klasse.feit !== index) continue
    const reeks = geval.werkruimte.operanddag(klasse.met.operand)(geval.blok)
    const grens = reeks && bekendeDagOp(reeks, geval.plaats)
    if (grens !== undefined) grenzen.add(grens)
  }
  const rond = grenzen.size > 0 ? [...grenzen] : [geval.peildatum]
  return rond.flatMap((grens) => [grens - 1, grens, grens + 1])
}

/** The trials as cases, worked out side by side in a room of their own; each can be asked until the next one comes. */
export function* proefgevallen(proefruimte: Werkruimte, geval: Geval, proeven: readonly Proef[]): Generator<Geval> {
  const { register, feitcode, blok, plaats } = geval
  const aantal = proeven.length
  const geprobeerd = new Set(proeven.flatMap((proef) => proef.map(([feit]) => feit)))
  const kolommen = register.regelboek.feiten.flatMap((feit, index) => {
    const code = feitcode(index)
    if (Number.isNaN(code) && !geprobeerd.has(index)) return []
    const kolom = legeKolom(feit, aantal)
    return [{ index, naam: feit.naam, kolom: Number.isNaN(code) ? kolom : kolom.fill(code) }]
  })
  const kolomVan = new Map(kolommen.map(({ index, kolom }) => [index, kolom]))
  proeven.forEach((proef, proefplaats) => {
    for (const [feit, code] of proef) kolomVan.get(feit)![proefplaats] = code
  })
  const { gevallen, van } = blok
  const blokken = proefruimte.blokken({
    aantal,
    eersteZiektedag: new Int32Array(aantal).fill(gevallen.eersteZiektedag[van + plaats]!),
    peildatum: new Int32Array(aantal).fill(geval.peildatum),
    feiten: new Map(kolommen.map(({ naam, kolom }) => [naam, kolom])),
  })
  for (const proefblok of blokken) {
    for (let i = 0; i < proefblok.aantal; i++) yield gevalOp(proefruimte, proefblok, i)
  }
}
