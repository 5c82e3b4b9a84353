import { keuzesVan } from '../regelboek/feit.ts'
import type { Ontbrekend } from '../regelboek/uitkomst.ts'
import { isIetsGemist } from './gemist.ts'
import type { Geval } from './geval.ts'
import { gevalOp } from './geval.ts'
import { legeKolom } from './dossierkolommen.ts'
import { atomenVan } from './normaalvorm.ts'
import type { Oordeel } from './oordeel.ts'
import { bekendeDagOp } from '../rekenen/termijn/dagreeks.ts'
import type { Werkruimte } from './werkruimte.ts'

/** A fact (by index) with a code it might turn out to have. */
type Proefgegeven = readonly [feit: number, code: number]

/** The case with some of the missing facts filled in. */
type Proef = readonly Proefgegeven[]

/** More trials than this are not made, so that the work stays small; what was not tried counts as "takes more". */
const MEESTE_PROEVEN = 4096

/** Codes of a fact that can make a difference: every word of a list, and days and numbers on and around each edge. */
const proefcodes = (geval: Geval, oordeel: Oordeel, index: number): readonly number[] => {
  const keuzes = keuzesVan(geval.register.regelboek.feiten[index]!)
  if (keuzes) return keuzes.map((_, plaats) => plaats + 1)
  const grenzen = new Set<number>()
  for (const { voorwaarde } of oordeel.open) {
    for (const { klasse } of atomenVan(voorwaarde)) {
      if (klasse.soort === 'getalpaar' && klasse.feit === index) grenzen.add(klasse.met)
      if (klasse.soort !== 'dagpaar' || klasse.feit !== index) continue
      const reeks = geval.werkruimte.operanddag(klasse.met.operand)(geval.blok)
      const grens = reeks && bekendeDagOp(reeks, geval.plaats)
      if (grens !== undefined) grenzen.add(grens)
    }
  }
  const rond = grenzen.size > 0 ? [...grenzen] : [geval.peildatum]
  return rond.flatMap((grens) => [grens - 1, grens, grens + 1])
}

/** Whether facts are missing to say what a table says. */
const isOpen = (geval: Geval, tabel: string): boolean => isIetsGemist(geval, geval.oordeel(tabel)?.open ?? [])

/** Of each trial whether it settles the outcome: all are laid side by side and worked out at once. */
const beslechtend = (
  proefruimte: Werkruimte,
  geval: Geval,
  tabel: string,
  proeven: readonly Proef[],
): readonly boolean[] => {
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
  const uit: boolean[] = []
  const blokken = proefruimte.blokken({
    aantal,
    eersteZiektedag: new Int32Array(aantal).fill(gevallen.eersteZiektedag[van + plaats]!),
    peildatum: new Int32Array(aantal).fill(geval.peildatum),
    feiten: new Map(kolommen.map(({ naam, kolom }) => [naam, kolom])),
  })
  for (const proefblok of blokken) {
    const { codes } = proefruimte.tabel(tabel)!.codes(proefblok)
    for (let i = 0; i < proefblok.aantal; i++) {
      uit.push(codes[i]! > 0 || !isOpen(gevalOp(proefruimte, proefblok, i), tabel))
    }
  }
  return uit
}

/**
 * How many of the missing facts it takes to settle an outcome, for each of them: 1 when knowing it can be enough, 2
 * when it can with one other, 3 when it takes more. Trials are worked out in a room of their own.
 */
const beslechting = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): ReadonlyMap<number, number> => {
  const { code: tabel } = oordeel.gereed.tabel
  const uitBeslechtende = (proeven: readonly Proef[]): ReadonlySet<number> => {
    if (proeven.length === 0) return new Set()
    const isBeslecht = beslechtend(proefruimte, geval, tabel, proeven)
    return new Set(proeven.flatMap((proef, plaats) => (isBeslecht[plaats] ? proef.map(([feit]) => feit) : [])))
  }
  const gegevens = new Map(
    [...oordeel.gemist().feiten].map((feit) => [
      feit,
      proefcodes(geval, oordeel, feit).map((code): Proefgegeven => [feit, code]),
    ]),
  )
  const kandidaten = [...gegevens.keys()]
  const alleen = uitBeslechtende([...gegevens.values()].flat().map((gegeven) => [gegeven]))
  const over = kandidaten.filter((feit) => !alleen.has(feit))
  const paren = over.flatMap((een, plaats) =>
    over
      .slice(plaats + 1)
      .flatMap((ander) =>
        gegevens.get(een)!.flatMap((eerste) => gegevens.get(ander)!.map((tweede): Proef => [eerste, tweede])),
      ),
  )
  const samen = uitBeslechtende(paren.length > MEESTE_PROEVEN ? [] : paren)
  return new Map(kandidaten.map((feit) => [feit, alleen.has(feit) ? 1 : samen.has(feit) ? 2 : 3]))
}

/** Missing facts, those first that need the fewest others to settle the outcome. */
export const ontbrekendIn = (geval: Geval, oordeel: Oordeel, proefruimte: Werkruimte): readonly Ontbrekend[] => {
  const rang = beslechting(geval, oordeel, proefruimte)
  return [...rang.keys()]
    .toSorted((a, b) => rang.get(a)! - rang.get(b)!)
    .map((index) => {
      const { naam, vraag } = geval.register.regelboek.feiten[index]!
      return { gegeven: naam, vraag }
    })
}
