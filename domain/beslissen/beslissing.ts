import type { Dag } from '../dag/datum.ts'
import type { Register } from '../regelboek/register.ts'
import type { Ontbrekend, Uitkomst } from '../regelboek/uitkomst.ts'
import { beslechting } from './beslechting.ts'
import { bevindingVan, vervolgdatum } from './bevinding.ts'
import type { Bevinding } from './bevinding.ts'
import { dossierstand } from './dossier.ts'
import type { Dossier, Dossierstand } from './dossier.ts'
import { eersteTreffer } from './oordeel.ts'
import type { Rijstand, Tabeloordeel } from './oordeel.ts'
import type { Gereed, Tabelrij } from './tabel.ts'
import { stapvoorbehoud } from './voorbehoud.ts'

/** A decision with everything it rests on. */
export interface Beslissing {
  readonly tabel: string
  readonly uitkomst: string
  /** The row that answers, or all findings, heaviest first. */
  readonly bevindingen: readonly Bevinding[]
  /** The heaviest finding of each kind, such as `administratief` and `inhoudelijk`. */
  readonly perGroep: Readonly<Record<string, string>>
  /** Rows that may still match but cannot change the outcome. */
  readonly open: readonly string[]
  /** Facts that were not given and that could still overturn the outcome. */
  readonly voorbehoud: readonly string[]
  /** Every row that was looked at and how it stood. */
  readonly spoor: readonly { readonly rij: string; readonly stand: Rijstand }[]
}

/** What a decision is asked for. */
export interface Beslisvraag extends Dossier {
  /** Code of the table. */
  readonly tabel: string
}

/** Missing facts, those first that need the fewest others to settle the outcome. */
const ontbrekend = (stand: Dossierstand, gereed: Gereed, oordeel: Tabeloordeel): readonly Ontbrekend[] => {
  const rang = beslechting(stand, gereed, oordeel)
  return [...rang.keys()]
    .toSorted((a, b) => rang.get(a)! - rang.get(b)!)
    .map((index) => {
      const { naam, vraag } = stand.register.regelboek.feiten[index]!
      return { gegeven: naam, vraag }
    })
}

const bevindingenVan = (stand: Dossierstand, gereed: Gereed, oordeel: Tabeloordeel): readonly Bevinding[] =>
  oordeel.rijen.map((rij) =>
    bevindingVan(
      stand,
      gereed,
      rij,
      oordeel.verzacht.has(rij) ? gereed.oordeelcode : rij.code,
      gereed.tabel.soort === 'eerste' ? oordeel.spoor.map((langs) => langs.rij) : [rij],
    ),
  )

const perGroep = (bevindingen: readonly Bevinding[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    bevindingen
      .toReversed()
      .flatMap(({ groep, uitkomst }): [string, string][] => (groep && uitkomst ? [[groep, uitkomst]] : [])),
  )

const uitkomstVan = (stand: Dossierstand, gereed: Gereed, oordeel: Tabeloordeel): Uitkomst<Beslissing> => {
  const { tabel, uitkomsten } = gereed
  if (oordeel.code === 0) {
    return oordeel.gemist.feiten.size > 0
      ? { soort: 'onvolledig', ontbreekt: ontbrekend(stand, gereed, oordeel) }
      : { soort: 'geenRegel', regel: tabel.code, peildatum: stand.dossier.peildatum }
  }
  const bevindingen = bevindingenVan(stand, gereed, oordeel)
  const eerste = bevindingen[0]!
  if (tabel.soort === 'eerste' && eerste.vraag !== undefined) {
    return { soort: 'oordeelNodig', vraag: eerste.vraag, grond: eerste.grond }
  }
  const voorbehoud = new Set([
    ...oordeel.voorbehoud,
    ...stapvoorbehoud(
      stand,
      oordeel.spoor.map(({ rij }) => rij),
    ),
  ])
  return {
    soort: 'bekend',
    waarde: {
      tabel: tabel.code,
      uitkomst: uitkomsten[oordeel.code - 1]!,
      bevindingen,
      perGroep: perGroep(bevindingen),
      open: oordeel.open.map(({ rij }) => rij.id),
      voorbehoud: [...voorbehoud].map((index) => stand.register.regelboek.feiten[index]!.naam),
      spoor: oordeel.spoor.map(({ rij, stand: rijstand }) => ({ rij: rij.rij.id, stand: rijstand })),
    },
    grond: eerste.grond,
  }
}

const gereedVoor = (stand: Dossierstand, tabel: string): Gereed | undefined => {
  const gevonden = stand.register.beslistabel.get(tabel)
  return gevonden && stand.gereed(gevonden)
}

const geenTabel = ({ tabel, peildatum }: Beslisvraag): Uitkomst<never> => ({
  soort: 'geenRegel',
  regel: tabel,
  peildatum,
})

/**
 * A decision for one case, from a table of the edition.
 *
 * In: code of the table, first sick day, the day one looks from, and the facts that are known. Out: the outcome with
 * the rows it rests on, or the facts that are missing, or the question that only a person can answer. Also
 * `geenRegel`, when the table did not hold on that day or a term it leans on has no rule for the case.
 */
export const beslissing = (register: Register, vraag: Beslisvraag): Uitkomst<Beslissing> => {
  const stand = dossierstand(register, vraag)
  const gereed = gereedVoor(stand, vraag.tabel)
  return gereed ? uitkomstVan(stand, gereed, stand.oordeel(gereed)) : geenTabel(vraag)
}

const startdag = (stand: Dossierstand, { rij }: Tabelrij): Dag | undefined =>
  rij.vervolg?.soort === 'start' ? vervolgdatum(stand, rij.vervolg.dag) : undefined

/**
 * The last day to begin that follows from a decision. Not known as long as rows with another day may match; the
 * decision itself, without a day, when it asks for no beginning.
 */
export const startdatum = (
  register: Register,
  vraag: Beslisvraag,
): Uitkomst<{ readonly dag: Dag | undefined; readonly beslissing: Beslissing }> => {
  const stand = dossierstand(register, vraag)
  const gereed = gereedVoor(stand, vraag.tabel)
  if (!gereed || gereed.tabel.soort !== 'eerste') return geenTabel(vraag)
  const oordeel = eersteTreffer(
    gereed,
    stand,
    (een, ander) => een.code === ander.code && startdag(stand, een) === startdag(stand, ander),
  )
  const uitkomst = uitkomstVan(stand, gereed, oordeel)
  if (uitkomst.soort !== 'bekend') return uitkomst
  return {
    ...uitkomst,
    waarde: { dag: startdag(stand, oordeel.rijen[0]!), beslissing: uitkomst.waarde },
  }
}
