import { OORDEEL, afstandVan } from '@poortwachter/wet'
import type { Rij, Voorwaarde } from '@poortwachter/wet'
import { register } from '../caseload.ts'
import { TERMIJNEN } from '../werklast.ts'
import { all, any, isOnwaar, isWaar, not } from './conditie.ts'
import type { Conditie, Som } from './conditie.ts'
import { conditionOf, isBekend, stepName, sumOf } from './vertaling.ts'

export { maandsommen } from './vertaling.ts'

/** A term of the workload: the earliest of these days. */
export interface Gelijktermijn {
  readonly code: string
  readonly vroegste: readonly Som[]
}

/** A decision as other engines take it: the outcome of the first condition that holds, or else the last one. */
export interface Gelijkbeslissing {
  readonly code: string
  readonly rijen: readonly { readonly als: Conditie; readonly dan: string }[]
  readonly anders: string
}

const termSums = (code: string): readonly Som[] => {
  const ingang = register.termijn.get(code)!.tijdlijn.ingangen.at(-1)!
  if (!('regel' in ingang)) throw new Error(`${code} geldt niet meer`)
  const formule = ingang.regel.wet
  if ('laatste' in formule) throw new Error(`geen vertaling van de laatste dag van ${code}`)
  return ('vroegste' in formule ? formule.vroegste : [formule]).flatMap((telling) => {
    const van = stepName(telling.van)
    if (telling.maanden || !register.termijn.has(van)) return [sumOf(van, telling)]
    return termSums(van).map((som) => ({ ...som, dagen: som.dagen + afstandVan(telling).dagen }))
  })
}

export const termijnen: readonly Gelijktermijn[] = TERMIJNEN.map((code) => ({ code, vroegste: termSums(code) }))

interface Vertaald {
  readonly rij: Rij
  readonly als: Conditie
  readonly dan: string | undefined
}

const takes = ({ neemtWeg }: Rij, { id, groep }: Rij): boolean =>
  neemtWeg?.some((doel) => doel === id || doel === groep) ?? false

/** A collecting table: for each outcome, heaviest first, whether one of its rows stands. */
const collectedRows = (rijen: readonly Vertaald[], uitkomsten: readonly string[]): Gelijkbeslissing['rijen'] => {
  const takersOf = (doel: Vertaald): readonly Vertaald[] =>
    rijen.slice(0, rijen.indexOf(doel)).filter(({ rij }) => takes(rij, doel.rij))
  const isTaken = (doel: Vertaald): readonly Vertaald[] => takersOf(doel).filter(({ rij }) => !rij.oordeel)
  /** What a row stands for when the rows in `weg` are known not to. */
  const stands = (rij: Vertaald, weg: readonly Vertaald[]): Conditie =>
    all([
      rij.als,
      ...isTaken(rij)
        .filter((nemer) => !weg.includes(nemer))
        .map((nemer) => not(stands(nemer, isTaken(rij)))),
    ])
  const perUitkomst = new Map(
    uitkomsten.map((uitkomst) => [uitkomst, new Map<string, { guard: Conditie; delen: Conditie[] }>()]),
  )
  const add = (uitkomst: string, guard: Conditie, als: Conditie): void => {
    if (isOnwaar(guard)) return
    const groepen = perUitkomst.get(uitkomst)!
    const sleutel = JSON.stringify(guard)
    const groep = groepen.get(sleutel) ?? { guard, delen: [] }
    groepen.set(sleutel, groep)
    groep.delen.push(als)
  }
  for (const rij of rijen) {
    if (!rij.dan) continue
    const nemers = isTaken(rij)
    const guard = all(nemers.map((nemer) => not(stands(nemer, nemers))))
    const zacht = any(
      takersOf(rij)
        .filter((nemer) => nemer.rij.oordeel)
        .map((nemer) => stands(nemer, nemers)),
    )
    const lichter = uitkomsten.indexOf(rij.dan) > uitkomsten.indexOf(OORDEEL) ? rij.dan : OORDEEL
    add(rij.dan, all([guard, not(zacht)]), rij.als)
    add(lichter, all([guard, zacht]), rij.als)
  }
  return [...perUitkomst]
    .map(([dan, groepen]) => ({
      als: any([...groepen.values()].map(({ guard, delen }) => all([guard, any(delen)]))),
      dan,
    }))
    .filter(({ als }) => !isOnwaar(als))
}

const decisionOf = (code: string): Gelijkbeslissing => {
  const { soort, uitkomsten, tijdlijn } = register.beslistabel.get(code)!
  const ingang = tijdlijn.ingangen.at(-1)!
  if (!('regel' in ingang)) throw new Error(`${code} geldt niet meer`)
  const rijen = ingang.regel.rijen
    .filter(({ beroepOp }) => (beroepOp ?? []).every(isBekend))
    .map((rij) => ({ rij, als: conditionOf(rij.als), dan: rij.dan ?? (soort === 'eerste' ? OORDEEL : undefined) }))
    .filter(({ als }) => !isOnwaar(als))
  const slot = rijen.find(({ als }) => isWaar(als))
  const gewone = rijen.slice(0, slot && rijen.indexOf(slot))
  const alle =
    soort === 'eerste' ? gewone.map(({ als, dan }) => ({ als, dan: dan! })) : collectedRows(gewone, uitkomsten)
  return { code, rijen: alle, anders: slot?.dan ?? '' }
}

/** The tables that a condition leans on. */
const tablesIn = (voorwaarde: Voorwaarde | undefined): readonly string[] => {
  if (voorwaarde === undefined) return []
  if ('alle' in voorwaarde) return voorwaarde.alle.flatMap(tablesIn)
  if ('een' in voorwaarde) return voorwaarde.een.flatMap(tablesIn)
  if ('niet' in voorwaarde) return tablesIn(voorwaarde.niet)
  return 'tabel' in voorwaarde ? [voorwaarde.tabel] : []
}

/** A table after those that it leans on. */
const withSupport = (code: string): readonly string[] => {
  const ingang = register.beslistabel.get(code)!.tijdlijn.ingangen.at(-1)!
  const rijen = 'regel' in ingang ? ingang.regel.rijen : []
  return [...rijen.flatMap(({ als }) => tablesIn(als)).flatMap(withSupport), code]
}

/** The decisions of the workload, those that others read first. */
export const beslissingen: readonly Gelijkbeslissing[] = [
  ...new Set(['SPOOR2NODIG', 'LOONSANCTIERISICO'].flatMap(withSupport)),
].map(decisionOf)
