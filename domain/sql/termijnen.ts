import { isoVan } from '../dag/datum.ts'
import { afstandVan } from '../regelboek/afstand.ts'
import { geldigheden } from '../regelboek/geldend.ts'
import type { Geldigheid } from '../regelboek/geldend.ts'
import type { Register } from '../regelboek/register.ts'
import { tellingenIn } from '../regelboek/termijn.ts'
import type { Formule, Telling, Termijn, Termijnregel } from '../regelboek/termijn.ts'
import { tellingenVan } from '../rekenen/termijn/anker.ts'
import { profielen } from '../rekenen/termijn/termijnknoop.ts'
import type { Profiel, Termijndag } from '../rekenen/termijn/termijnknoop.ts'
import { dagSql } from './dialect.ts'
import type { Dialect } from './dialect.ts'
import { invoerankers } from './invoer.ts'
import { alle, keuze, selectie } from './kolom.ts'
import type { Sqlkolom, Stap } from './kolom.ts'
import { kolomnaam, termijnkolom } from './namen.ts'
import { verderSql } from './verder.ts'
import { werkdagSql } from './werkdagen.ts'
import type { Werkdagen } from './werkdagen.ts'

const vragen = [...profielen, 'begin'] as const

/** The steps a term is counted from. */
const stapankers = (register: Register, termijn: Termijn): readonly Termijn[] =>
  tellingenVan(termijn).flatMap(({ van }) => {
    const stap = van === 'eersteZiektedag' || register.gebeurtenis.has(van) ? undefined : register.termijn.get(van)
    return stap ? [stap] : []
  })

/** How many terms have to be worked out before this one. A term that is counted from itself is a mistake and throws. */
const diepteVan = (register: Register, termijn: Termijn, langs: readonly string[] = []): number => {
  if (langs.includes(termijn.code)) throw new RangeError(`De termijn ${termijn.code} telt vanaf zichzelf`)
  const dieper = stapankers(register, termijn).map((stap) => diepteVan(register, stap, [...langs, termijn.code]))
  return dieper.length === 0 ? 0 : 1 + Math.max(...dieper)
}

/** Whether a term, or one that it is counted from, has to end on a working day. */
const isOpWerkdag = (register: Register, termijn: Termijn): boolean =>
  tellingenVan(termijn).some(({ naarWerkdag }) => naarWerkdag !== undefined) ||
  stapankers(register, termijn).some((stap) => isOpWerkdag(register, stap))

/** The terms of an edition: those that days alone decide, and those that need the calendar of working days. */
export const termijngroepen = (
  register: Register,
): { readonly gewoon: readonly Termijn[]; readonly opWerkdag: readonly Termijn[] } => {
  const { termijnen } = register.regelboek
  return {
    gewoon: termijnen.filter((termijn) => !isOpWerkdag(register, termijn)),
    opWerkdag: termijnen.filter((termijn) => isOpWerkdag(register, termijn)),
  }
}

interface Versie {
  readonly geldigheid: Geldigheid<Termijnregel>
  readonly dagen: Readonly<Record<Termijndag, string | undefined>>
  /** Holds where the version gives its days. */
  readonly isHeel: string
}

const isGeldig = (dag: string, { van, tot }: Geldigheid<unknown>): string =>
  alle([`${dag} >= ${dagSql(isoVan(van))}`, ...(tot === undefined ? [] : [`${dag} < ${dagSql(isoVan(tot))}`])])

/** The columns of one term, and the days that have to be looked up in the calendar for them. */
const termijnkolommen = (
  register: Register,
  termijn: Termijn,
  werkdagen: Werkdagen,
  dialect: Dialect,
): {
  readonly kolommen: readonly Sqlkolom[]
  readonly naslag: readonly { readonly rij: string; readonly op: string }[]
} => {
  const { kalender } = register.regelboek
  const naslag: { rij: string; op: string }[] = []
  const ankers = invoerankers(register)
  const geenDag = `CAST(NULL AS ${dialect.soorten.dag})`

  const beginVan = (van: string, profiel: Profiel): string => {
    if (van === 'eersteZiektedag') return kolomnaam(van)
    const gegeven = ankers.get(van) ?? geenDag
    const stap = register.gebeurtenis.has(van) ? undefined : register.termijn.get(van)
    return stap ? `coalesce(${gegeven}, ${termijnkolom(van, profiel)})` : gegeven
  }
  /** A step that comes back counts from when it was last done, unless that lies after the day one looks from. */
  const ankerdag = (van: string, profiel: Profiel): string => {
    const begin = beginVan(van, profiel)
    const vorige = termijn.herhaalt && ankers.get(termijn.code)
    return vorige === undefined ? begin : keuze([[`${vorige} > peildatum`, begin]], `coalesce(${vorige}, ${begin})`)
  }
  /** Days that do not count and lay before the anchor do not move a count from it, and nobody said which those are. */
  const nietVoorZiekte = (anker: string, { verschuift }: Telling): string =>
    keuze(
      [
        [`${anker} < eerste_ziektedag`, 'eerste_ziektedag'],
        ...(verschuift ? [[`${anker} > eerste_ziektedag AND coalesce(verschuiving, 0) <> 0`, geenDag] as const] : []),
      ],
      anker,
    )
  const getelde = (telling: Telling, profiel: Profiel): string => {
    const anker = ankerdag(telling.van, profiel)
    const vanaf = telling.nietVoorZiekte ? nietVoorZiekte(anker, telling) : anker
    const verder = verderSql(dialect, vanaf, afstandVan(telling))
    const geteld = telling.verschuift
      ? dialect.dagenVerder(verder, `CAST(floor(coalesce(verschuiving, 0)) AS ${dialect.soorten.geheel})`)
      : verder
    if (telling.naarWerkdag === undefined) return geteld
    const soort = werkdagen.soortVan(telling)
    const op = `soort = ${dialect.tekst(soort.naam)} AND @.dag = ${geteld}`
    const eerder = naslag.find((regel) => regel.op === op)
    const rij = eerder?.rij ?? `kalender_${kolomnaam(termijn.code)}_${naslag.length + 1}`
    if (!eerder) naslag.push({ rij, op })
    return werkdagSql(soort, kalender, geteld, rij, dialect)
  }
  const dagVan = (formule: Formule, profiel: Profiel): string => {
    const dagen = tellingenIn(formule).map((telling) => getelde(telling, profiel))
    if (dagen.length === 1) return dagen[0]!
    return keuze([
      [
        alle(dagen.map((dag) => `${dag} IS NOT NULL`)),
        `${'laatste' in formule ? 'greatest' : 'least'}(${dagen.join(', ')})`,
      ],
    ])
  }
  const { tijdlijn } = termijn
  const perioden = geldigheden(tijdlijn)
  const versies = perioden.flatMap((geldigheid): readonly Versie[] => {
    if (!('regel' in geldigheid.ingang)) return []
    const { regel } = geldigheid.ingang
    const dagen = {
      wet: dagVan(regel.wet, 'wet'),
      veilig: dagVan(regel.veilig, 'veilig'),
      begin: regel.begin && dagVan(regel.begin, 'wet'),
    }
    const nodig = [...new Set([dagen.wet, dagen.veilig, ...(dagen.begin === undefined ? [] : [dagen.begin])])]
    return [{ geldigheid, dagen, isHeel: alle(nodig.map((dag) => `${dag} IS NOT NULL`)) }]
  })
  const vanafZiektedag =
    tijdlijn.eersteZiektedagVanaf === undefined ? [] : [`eerste_ziektedag >= ${dagSql(tijdlijn.eersteZiektedagVanaf)}`]

  /** When a version is the one that holds: by a day that is known beforehand, or by the day that it alone gives in its own days. */
  const geldtAls = (versie: Versie): string => {
    if (tijdlijn.sleutel !== 'datumHandeling') {
      return alle([...vanafZiektedag, isGeldig(beginVan(tijdlijn.sleutel, 'wet'), versie.geldigheid), versie.isHeel])
    }
    const andere = versies.filter((ander) => ander !== versie)
    return alle([
      ...vanafZiektedag,
      ...versies.map(({ isHeel }) => isHeel),
      isGeldig(versie.dagen.wet!, versie.geldigheid),
      ...andere.map((ander) => `NOT ${isGeldig(ander.dagen.wet!, ander.geldigheid)}`),
    ])
  }
  const kolommen = vragen.map((welke): Sqlkolom => {
    const gevallen = versies.flatMap((versie): [string, string][] => {
      const dag = versie.dagen[welke]
      return dag === undefined ? [] : [[geldtAls(versie), dag]]
    })
    return {
      naam: termijnkolom(termijn.code, welke),
      sql: gevallen.length === 0 ? geenDag : keuze(gevallen),
      ...(welke === 'wet' ? { uitleg: `${termijn.code}: ${termijn.titel}, ${termijn.betekenis}` } : {}),
    }
  })
  return { kolommen, naslag }
}

/** Steps that add the days of terms to what `bron` has; a term comes after the terms that it is counted from. */
export const termijnstappen = (
  register: Register,
  termijnen: readonly Termijn[],
  werkdagen: Werkdagen,
  dialect: Dialect,
  bron: string,
): readonly Stap[] => {
  const dieptes = termijnen.map((termijn) => diepteVan(register, termijn))
  const stappen: Stap[] = []
  for (const diepte of [...new Set(dieptes)].toSorted((a, b) => a - b)) {
    const delen = termijnen
      .filter((_, plaats) => dieptes[plaats] === diepte)
      .map((termijn) => termijnkolommen(register, termijn, werkdagen, dialect))
    const naslag = delen
      .flatMap((deel) => deel.naslag)
      .map(({ rij, op }) => `\nLEFT JOIN pw_kalender ${rij} ON ${rij}.${op.replace('@', rij)}`)
    const van = stappen.at(-1)?.naam ?? bron
    stappen.push({
      naam: `termijnen_${stappen.length + 1}`,
      sql: selectie(
        delen.flatMap((deel) => deel.kolommen),
        `${van} d${naslag.join('')}`,
        dialect,
        'd.*',
      ),
    })
  }
  return stappen
}
