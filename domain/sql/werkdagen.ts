import { dag as dagUit, isoVan, weekdag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Kalender } from '../regelboek/kalender.ts'
import type { Telling } from '../regelboek/termijn.ts'
import { termijneinde, werkdagErvoor } from '../rekenen/werkdag/termijneinde.ts'
import { dagSql } from './dialect.ts'
import type { Dialect } from './dialect.ts'

/** The last day of which the calendar says how a term ends that would end on it. A later one is not known. */
export const LAATSTE_KALENDERDAG = dagUit('2050-12-31')

/** Where terms of one kind end, by the day on which they would end if weekends and holidays did not count. */
export interface Werkdagsoort {
  readonly naam: string
  /** How many days further it mostly is, from Monday to Sunday. */
  readonly meestal: readonly number[]
  /** The days on which it is otherwise; undefined where it is not known. */
  readonly uitzonderingen: readonly (readonly [op: Dag, einde: Dag | undefined])[]
}

/** How far the first day of a term lies before the day on which it would end; undefined when that does not matter. */
const lengteVan = ({ naarWerkdag, van, maanden, verschuift, weken = 0, dagen = 0 }: Telling): number | undefined => {
  if (naarWerkdag === 'ervoor') return undefined
  if (maanden !== undefined || verschuift) throw new RangeError('Zo een telling tot een werkdag is er niet in SQL')
  return 7 * weken + dagen - (van === 'eersteZiektedag' ? 0 : 1)
}

const meestVoorkomend = (getallen: readonly number[]): number => {
  const keren = new Map<number, number>()
  for (const getal of getallen) keren.set(getal, (keren.get(getal) ?? 0) + 1)
  return [...keren].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const soortVan = (naam: string, van: Dag, eindeOp: (dag: Dag) => Dag | undefined): Werkdagsoort => {
  const dagen = Array.from({ length: LAATSTE_KALENDERDAG - van + 1 }, (_, i) => (van + i) as Dag)
  const einden = dagen.map(eindeOp)
  const meestal = [1, 2, 3, 4, 5, 6, 7].map((op) =>
    meestVoorkomend(
      dagen.flatMap((dag, i) => (weekdag(dag) === op && einden[i] !== undefined ? [einden[i] - dag] : [])),
    ),
  )
  return {
    naam,
    meestal,
    uitzonderingen: dagen.flatMap((dag, i): [Dag, Dag | undefined][] =>
      einden[i] === dag + meestal[weekdag(dag) - 1]! ? [] : [[dag, einden[i]]],
    ),
  }
}

/** The ends of terms on working days that an edition needs, each kind worked out once. */
export interface Werkdagen {
  readonly soorten: readonly Werkdagsoort[]
  readonly soortVan: (telling: Telling) => Werkdagsoort
}

const isZelfde = (een: Werkdagsoort, ander: Werkdagsoort): boolean =>
  JSON.stringify([een.meestal, een.uitzonderingen]) === JSON.stringify([ander.meestal, ander.uitzonderingen])

/**
 * Works out where terms end, by the rules that a single case is worked out by. A term that is so long that it always
 * holds enough working days ends as one of a single day does, and so does every longer one.
 */
export const werkdagenVan = (kalender: Kalender, tellingen: readonly Telling[]): Werkdagen => {
  const naarWerkdag = tellingen.filter((telling) => telling.naarWerkdag !== undefined)
  const lengtes = [...new Set(naarWerkdag.map(lengteVan))]
  const van = dagUit(kalender.vanaf)
  const perLengte = new Map<number | undefined, Werkdagsoort>()
  const eindeBij =
    (lengte: number) =>
    (dag: Dag): Dag | undefined => {
      const einde = termijneinde(kalender, dag, (dag - lengte) as Dag)
      return 'dag' in einde ? einde.dag : undefined
    }
  if (lengtes.includes(undefined)) {
    const soort = soortVan('werkdag ervoor', van, (dag) => {
      const einde = werkdagErvoor(kalender, dag)
      return 'dag' in einde ? einde.dag : undefined
    })
    perLengte.set(undefined, soort)
  }
  const oplopend = lengtes.filter((lengte) => lengte !== undefined).toSorted((a, b) => a - b)
  const gewoon = oplopend.length > 0 ? soortVan('werkdag erna', van, eindeBij(0)) : undefined
  const minstens = kalender.minstens?.termijndagen ?? Number.POSITIVE_INFINITY
  let isLangGenoeg = false
  for (const lengte of oplopend) {
    const eigen: Werkdagsoort =
      isLangGenoeg || lengte + 1 < minstens
        ? gewoon!
        : soortVan(`werkdag erna, na ${lengte} dagen`, van, eindeBij(lengte))
    isLangGenoeg ||= eigen !== gewoon && isZelfde(eigen, gewoon!)
    perLengte.set(lengte, isLangGenoeg ? gewoon! : eigen)
  }
  return {
    soorten: [...new Set(perLengte.values())],
    soortVan: (telling) => perLengte.get(lengteVan(telling))!,
  }
}

/** The days on which a term ends otherwise than the day of the week alone says, as a query. */
export const kalenderSql = (
  { soorten }: Werkdagen,
  { tekst, regels, soorten: { dag, tekst: tekstsoort } }: Dialect,
): string => {
  const perSoort = soorten.map(({ naam, uitzonderingen }) => {
    const lijst = uitzonderingen.map(([op, einde]) =>
      einde === undefined ? isoVan(op) : `${isoVan(op)} ${isoVan(einde)}`,
    )
    return `SELECT ${tekst(naam)} AS soort, regel FROM (SELECT ${regels(tekst(lijst.join('\n')))} AS regel) lijst`
  })
  const alles =
    perSoort.length > 0 ? perSoort.join('\nUNION ALL\n') : `SELECT '' AS soort, CAST(NULL AS ${tekstsoort}) AS regel`
  const dagUitRegel = (van: number): string => `CAST(nullif(substr(regel, ${van}, 10), '') AS ${dag})`
  return `SELECT soort, ${dagUitRegel(1)} AS dag, ${dagUitRegel(12)} AS einde FROM (\n${alles}\n) dagen`
}

/** Where a term ends that would end on `dag`, with the row of the calendar of that day joined under `rij`. */
export const werkdagSql = (
  soort: Werkdagsoort,
  kalender: Kalender,
  dag: string,
  rij: string,
  dialect: Dialect,
): string => {
  const perDag = soort.meestal.flatMap((verder, i) => (verder === 0 ? [] : [`WHEN ${i + 1} THEN ${verder}`]))
  const gewoon =
    perDag.length === 0 ? dag : dialect.dagenVerder(dag, `CASE ${dialect.weekdag(dag)} ${perDag.join(' ')} ELSE 0 END`)
  const bereik = `${dag} BETWEEN ${dagSql(kalender.vanaf)} AND ${dagSql(isoVan(LAATSTE_KALENDERDAG))}`
  return `CASE WHEN ${rij}.soort IS NOT NULL THEN ${rij}.einde WHEN ${bereik} THEN ${gewoon} END`
}
