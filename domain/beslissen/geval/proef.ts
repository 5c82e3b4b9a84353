import { FEITEN_VAN_DE_VRAAG, keuzesVan } from '../../regelboek/feit.ts'
import type { Register } from '../../regelboek/register.ts'
import { bekendeDagOp } from '../../rekenen/termijn/dagreeks.ts'
import { legeKolom } from '../dossiers/dossierkolommen.ts'
import type { Dossierkolommen, Feitkolom } from '../dossiers/dossierkolommen.ts'
import type { Dossierblok } from '../tabelwerk/klassecodes.ts'
import { gevalOp } from './blokgeval.ts'
import type { Geval } from './geval.ts'
import type { Tabelrij } from '../tabelwerk/tabel.ts'
import { BLOKGROOTTE } from '../tabelwerk/werkruimte.ts'
import type { Werkruimte } from '../tabelwerk/werkruimte.ts'

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

/** The place of a case in its block, with what is tried in it. */
export interface Beproefd {
  readonly plaats: number
  readonly proeven: readonly Proef[]
}

type Kolom = Uint8Array | Int32Array | Float64Array

/** What stands at these places of a column. */
const opPlaatsen = <K extends Kolom>(kolom: K, plaatsen: Int32Array): K => {
  const uit = new (kolom.constructor as new (lengte: number) => K)(plaatsen.length)
  for (let i = 0; i < plaatsen.length; i++) uit[i] = kolom[plaatsen[i]!]!
  return uit
}

/** The trials of cases of one block as columns of their own. */
const proefkolommen = (
  { regelboek }: Register,
  { gevallen, van }: Dossierblok,
  beproefd: readonly Beproefd[],
): Dossierkolommen => {
  const proeven = beproefd.flatMap((stuk) => stuk.proeven)
  const plaatsen = Int32Array.from(beproefd.flatMap(({ plaats, proeven: eigen }) => eigen.map(() => van + plaats)))
  const feiten = new Map<string, Feitkolom>()
  for (const { naam } of regelboek.feiten) {
    const kolom = FEITEN_VAN_DE_VRAAG.has(naam) ? undefined : gevallen.feiten.get(naam)
    if (kolom) feiten.set(naam, opPlaatsen(kolom, plaatsen))
  }
  for (const [proefplaats, proef] of proeven.entries()) {
    for (const [index, code] of proef) {
      const feit = regelboek.feiten[index]!
      const kolom = feiten.get(feit.naam) ?? legeKolom(feit, proeven.length)
      feiten.set(feit.naam, kolom)
      kolom[proefplaats] = code
    }
  }
  return {
    aantal: proeven.length,
    eersteZiektedag: opPlaatsen(gevallen.eersteZiektedag, plaatsen),
    peildatum: opPlaatsen(gevallen.peildatum, plaatsen),
    feiten,
    ankers: new Map(Array.from(gevallen.ankers, ([code, dagen]) => [code, opPlaatsen(dagen, plaatsen)])),
  }
}

/** Stretches of cases with about as many trials as a block holds. */
function* porties(beproefd: readonly Beproefd[]): Generator<readonly Beproefd[]> {
  let [van, aantal] = [0, 0]
  for (const [i, { proeven }] of beproefd.entries()) {
    aantal += proeven.length
    if (aantal < BLOKGROOTTE && i < beproefd.length - 1) continue
    yield beproefd.slice(van, i + 1)
    van = i + 1
    aantal = 0
  }
}

/**
 * The trials of cases of a block as cases, worked out side by side in a room of their own, in the order in which they
 * are given; each can be asked until the next one comes.
 */
export function* proefgevallen(
  ruimte: Werkruimte,
  blok: Dossierblok,
  beproefd: readonly Beproefd[],
): Generator<Geval, void> {
  for (const portie of porties(beproefd)) {
    for (const proefblok of ruimte.blokken(proefkolommen(ruimte.register, blok, portie))) {
      for (let i = 0; i < proefblok.aantal; i++) yield gevalOp(ruimte, proefblok, i)
    }
  }
}
