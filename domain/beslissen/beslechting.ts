import { keuzesVan } from '../regelboek/feit.ts'
import type { Dossierstand } from './dossier.ts'
import { legeKolom } from '../portefeuille/dossierkolommen.ts'
import { isOnvolledig } from '../portefeuille/beslissingkolommen.ts'
import { BLOKGROOTTE } from '../portefeuille/blok.ts'
import { beslissingrekenaar } from '../portefeuille/portefeuille.ts'
import type { Tabeloordeel } from './oordeel.ts'
import type { Gereed } from './tabel.ts'

/** A fact (by index) with a code it might turn out to have. */
type Proefgegeven = readonly [feit: number, code: number]

/** The case with some of the missing facts filled in. */
type Proef = readonly Proefgegeven[]

/** More trials than this are not made, so that the work stays small; what was not tried counts as "takes more". */
const MEESTE_PROEVEN = BLOKGROOTTE

/** Codes of a fact that can make a difference: every word of a list, and days and numbers on and around each edge. */
const proefcodes = (stand: Dossierstand, oordeel: Tabeloordeel, index: number): readonly number[] => {
  const keuzes = keuzesVan(stand.register.regelboek.feiten[index]!)
  if (keuzes) return keuzes.map((_, plaats) => plaats + 1)
  const grenzen = new Set<number>()
  for (const { toets } of oordeel.open) {
    for (const { klasse } of toets.atomen) {
      if (klasse.soort === 'getalpaar' && klasse.feit === index) grenzen.add(klasse.met)
      if (klasse.soort === 'dagpaar' && klasse.feit === index) grenzen.add(klasse.met.dag(stand))
    }
  }
  const bekend = [...grenzen].filter((grens) => !Number.isNaN(grens))
  const rond = bekend.length > 0 ? bekend : [stand.dossier.peildatum]
  return rond.flatMap((grens) => [grens - 1, grens, grens + 1])
}

/** Of each trial whether it settles the outcome: all are laid side by side and worked out at once. */
const beslechtend = (
  { register, dossier, waarden }: Dossierstand,
  tabel: string,
  proeven: readonly Proef[],
): readonly boolean[] => {
  const { feiten } = register.regelboek
  const aantal = proeven.length
  const geprobeerd = new Set(proeven.flatMap((proef) => proef.map(([feit]) => feit)))
  const kolommen = feiten.flatMap((feit, index) => {
    const code = waarden[index]!
    if (Number.isNaN(code) && !geprobeerd.has(index)) return []
    const kolom = legeKolom(feit, aantal)
    return [{ index, naam: feit.naam, kolom: Number.isNaN(code) ? kolom : kolom.fill(code) }]
  })
  const kolomVan = new Map(kolommen.map(({ index, kolom }) => [index, kolom]))
  proeven.forEach((proef, plaats) => {
    for (const [feit, code] of proef) kolomVan.get(feit)![plaats] = code
  })
  const uitkomsten = beslissingrekenaar(register, tabel)!({
    aantal,
    eersteZiektedag: new Int32Array(aantal).fill(dossier.eersteZiektedag),
    peildatum: new Int32Array(aantal).fill(dossier.peildatum),
    feiten: new Map(kolommen.map(({ naam, kolom }) => [naam, kolom])),
  })
  return proeven.map((_, plaats) => uitkomsten.uitkomst[plaats]! > 0 || !isOnvolledig(uitkomsten, plaats))
}

/** The facts of the trials that settle the outcome. */
const uitBeslechtende = (stand: Dossierstand, tabel: string, proeven: readonly Proef[]): ReadonlySet<number> => {
  if (proeven.length === 0) return new Set()
  const isBeslecht = beslechtend(stand, tabel, proeven)
  return new Set(proeven.flatMap((proef, plaats) => (isBeslecht[plaats] ? proef.map(([feit]) => feit) : [])))
}

/**
 * How many of the missing facts it takes to settle an outcome, for each of them: 1 when knowing it can be enough, 2
 * when it can with one other, 3 when it takes more.
 */
export const beslechting = (
  stand: Dossierstand,
  { tabel: { code: tabel } }: Gereed,
  oordeel: Tabeloordeel,
): ReadonlyMap<number, number> => {
  const gegevens = new Map(
    [...oordeel.gemist.feiten].map((feit) => [
      feit,
      proefcodes(stand, oordeel, feit).map((code): Proefgegeven => [feit, code]),
    ]),
  )
  const kandidaten = [...gegevens.keys()]
  const alleen = uitBeslechtende(
    stand,
    tabel,
    [...gegevens.values()].flat().map((gegeven) => [gegeven]),
  )
  const over = kandidaten.filter((feit) => !alleen.has(feit))
  const paren = over.flatMap((een, plaats) =>
    over
      .slice(plaats + 1)
      .flatMap((ander) =>
        gegevens.get(een)!.flatMap((eerste) => gegevens.get(ander)!.map((tweede): Proef => [eerste, tweede])),
      ),
  )
  const samen = uitBeslechtende(stand, tabel, paren.length > MEESTE_PROEVEN ? [] : paren)
  return new Map(kandidaten.map((feit) => [feit, alleen.has(feit) ? 1 : samen.has(feit) ? 2 : 3]))
}
