import { kentTekortkomingen, slotrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Gereed, Tabelrij } from '../beslissen/tabelwerk/tabel.ts'
import type { Register } from '../regelboek/register.ts'
import { alle, een, keuze } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import type { Neemwijze, Tabeldeel } from './tabeldeel.ts'

/** For certain, whatever is not known yet turns out to be; or as far as is known, with what may still be. */
type Zekerheid = 'zeker' | 'mogelijk'

const isMogelijk = ({ rijkolom }: Tabeldeel, rij: Tabelrij): string => `coalesce(${rijkolom(rij)}, TRUE)`
const isZeker = ({ rijkolom }: Tabeldeel, rij: Tabelrij): string => `${rijkolom(rij)} IS TRUE`

/** The rows before the last; that one answers when they find nothing. */
const vindrijen = ({ rijen }: Gereed): readonly Tabelrij[] => rijen.slice(0, -1)

/** Rows that the same others take away share a column: they are taken away together. */
const gelijkgenomen = ({ gereed, nemers }: Tabeldeel, { plaats }: Tabelrij): number => {
  const zelfde = (een: readonly Tabelrij[], ander: readonly Tabelrij[]): boolean =>
    een.length === ander.length && een.every((rij, i) => rij === ander[i])
  const { weg, zacht } = nemers
  return gereed.rijen.findIndex(
    (_, ander) => zelfde(weg[ander]!, weg[plaats]!) && zelfde(zacht[ander]!, zacht[plaats]!),
  )
}

/** The column that says whether another row takes this one away, or leaves it to a person. */
const genomenkolom = (deel: Tabeldeel, rij: Tabelrij, hoe: Neemwijze, zekerheid: Zekerheid): string =>
  `${deel.naam}_${hoe}_${zekerheid}_${gelijkgenomen(deel, rij) + 1}`

const isGenomen = (deel: Tabeldeel, rij: Tabelrij, hoe: Neemwijze, zekerheid: Zekerheid): string | undefined =>
  deel.nemers[hoe][rij.plaats]!.length === 0 ? undefined : genomenkolom(deel, rij, hoe, zekerheid)

/** Not taken away: not for certain, or not even possibly. */
const isBlijvend = (deel: Tabeldeel, rij: Tabelrij, zekerheid: Zekerheid): readonly string[] => {
  const weg = isGenomen(deel, rij, 'weg', zekerheid)
  return weg === undefined ? [] : [`NOT ${weg}`]
}

/**
 * What has to be asked of a row that takes another away: for certain it does so only when nothing may take it away
 * itself, and possibly as long as nothing does for certain. That last one does not matter where whoever does it takes
 * the other row away as well.
 */
const nemerblijft = (deel: Tabeldeel, nemer: Tabelrij, rij: Tabelrij, zekerheid: Zekerheid): readonly string[] => {
  if (zekerheid === 'zeker') return isBlijvend(deel, nemer, 'mogelijk')
  const { weg } = deel.nemers
  const isElders = weg[nemer.plaats]!.some((eerder) => !weg[rij.plaats]!.includes(eerder))
  return isElders ? isBlijvend(deel, nemer, 'zeker') : []
}

/** How many steps have to come before it is known whether each row is taken away. */
const neemdieptes = (deel: Tabeldeel): Readonly<Record<Zekerheid, readonly number[]>> => {
  const dieptes: Record<Zekerheid, number[]> = { zeker: [], mogelijk: [] }
  const { weg, zacht } = deel.nemers
  for (const rij of vindrijen(deel.gereed)) {
    const nemers = [...weg[rij.plaats]!, ...zacht[rij.plaats]!]
    const na = (zekerheid: Zekerheid, eerder: Zekerheid): number =>
      Math.max(
        0,
        ...nemers.map((nemer) =>
          nemerblijft(deel, nemer, rij, zekerheid).length > 0 ? 1 + dieptes[eerder][nemer.plaats]! : 0,
        ),
      )
    dieptes.zeker.push(na('zeker', 'mogelijk'))
    dieptes.mogelijk.push(na('mogelijk', 'zeker'))
  }
  return dieptes
}

/** Which rows others take away, step by step: a row that was taken away takes nothing away itself. */
export const genomenstappen = (deel: Tabeldeel): readonly (readonly Sqlkolom[])[] => {
  const stappen: Sqlkolom[][] = []
  const dieptes = neemdieptes(deel)
  for (const rij of vindrijen(deel.gereed)) {
    if (gelijkgenomen(deel, rij) < rij.plaats) continue
    for (const hoe of ['weg', 'zacht'] as const) {
      const nemende = deel.nemers[hoe][rij.plaats]!
      if (nemende.length === 0) continue
      for (const zekerheid of ['zeker', 'mogelijk'] as const) {
        const past = zekerheid === 'zeker' ? isZeker : isMogelijk
        const neemt = (nemer: Tabelrij): string =>
          alle([past(deel, nemer), ...nemerblijft(deel, nemer, rij, zekerheid)])
        const diepte = dieptes[zekerheid][rij.plaats]!
        for (let i = stappen.length; i <= diepte; i++) stappen.push([])
        stappen[diepte]!.push({ naam: genomenkolom(deel, rij, hoe, zekerheid), sql: een(nemende.map(neemt)) })
      }
    }
  }
  return stappen
}

/** What a row can count for, and when it does. */
interface Telling {
  readonly rij: Tabelrij
  readonly code: number
  readonly als: readonly string[]
}

/** `blijft`: how sure it has to be that nothing takes the row away; `verzacht`: that it is left to a person. */
interface Telwijze {
  readonly blijft: Zekerheid
  readonly verzacht: Zekerheid
}

/** A row as it stands, with what may still change. */
const STAAND: Telwijze = { blijft: 'zeker', verzacht: 'zeker' }
/** The least that a row comes to, where nothing can take it away. */
const VAST: Telwijze = { blijft: 'mogelijk', verzacht: 'mogelijk' }
/** The least that a row comes to, where something may take it away. */
const LICHT: Telwijze = { blijft: 'zeker', verzacht: 'mogelijk' }

const tellingenVanRij = (deel: Tabeldeel, rij: Tabelrij, { blijft, verzacht }: Telwijze): readonly Telling[] => {
  const staat = isBlijvend(deel, rij, blijft)
  const zacht = isGenomen(deel, rij, 'zacht', verzacht)
  const oordeel = Math.max(rij.code, deel.gereed.oordeelcode)
  if (zacht === undefined || rij.code === 0 || oordeel === rij.code) return [{ rij, code: rij.code, als: staat }]
  return [
    { rij, code: rij.code, als: [...staat, `NOT ${zacht}`] },
    { rij, code: oordeel, als: [...staat, zacht] },
  ]
}

const tellingen = (deel: Tabeldeel, wijze: Telwijze): readonly Telling[] =>
  vindrijen(deel.gereed).flatMap((rij) => tellingenVanRij(deel, rij, wijze))

type Volgorde = 'zwaarste' | 'lichtste'

/** The heaviest or the lightest outcome of those that count. */
const uiterste = (
  { gereed: { uitkomsten } }: Tabeldeel,
  welke: Volgorde,
  geteld: readonly Telling[],
  telt: (rij: Tabelrij) => string,
): string => {
  const codes = uitkomsten.map((_, plaats) => plaats + 1)
  const gevallen = (welke === 'zwaarste' ? codes : codes.toReversed()).flatMap((code): [string, string][] => {
    const met = geteld.filter((telling) => telling.code === code)
    return met.length === 0 ? [] : [[een(met.map(({ rij, als }) => alle([telt(rij), ...als]))), String(code)]]
  })
  return keuze(gevallen)
}

/** What the rows come to, before the last row is looked at. */
export const tussenkolommen = (deel: Tabeldeel): readonly Sqlkolom[] => {
  const { naam, gereed } = deel
  const staand = tellingen(deel, STAAND)
  const zeker = (rij: Tabelrij): string => isZeker(deel, rij)
  const mogelijk = (rij: Tabelrij): string => isMogelijk(deel, rij)
  const { code } = gereed.tabel
  return [
    {
      naam: `${naam}_gevonden`,
      sql: uiterste(deel, 'zwaarste', staand, zeker),
      uitleg: `${code}: nummer van de zwaarste uitkomst die is gevonden`,
    },
    {
      naam: `${naam}_mogelijk`,
      sql: uiterste(deel, 'zwaarste', staand, mogelijk),
      uitleg: `${code}: nummer van de zwaarste uitkomst die kan`,
    },
    {
      naam: `${naam}_vast`,
      sql: uiterste(deel, 'zwaarste', tellingen(deel, VAST), zeker),
      uitleg: `${code}: nummer van de zwaarste uitkomst die niets meer kan wegnemen`,
    },
    {
      naam: `${naam}_licht`,
      sql: uiterste(deel, 'lichtste', tellingen(deel, LICHT), mogelijk),
      uitleg: `${code}: nummer van de lichtste uitkomst die kan blijven staan`,
    },
  ]
}

/** The outcome when what is not known turns out for the worse, and for the better. */
export const uiterstekolommen = ({ naam, isGeldig, gereed }: Tabeldeel, geheel: string): readonly Sqlkolom[] => {
  const slot = slotrij(gereed).code
  const mogelijk = `CAST(${naam}_mogelijk AS ${geheel})`
  const licht = `CAST(${naam}_licht AS ${geheel})`
  const zwaarst = `CASE WHEN ${naam}_vast IS NULL THEN least(${slot}, coalesce(${mogelijk}, ${slot})) ELSE ${mogelijk} END`
  const lichtst = `coalesce(${naam}_vast, greatest(${slot}, coalesce(${licht}, ${slot})))`
  const { code } = gereed.tabel
  return [
    {
      naam: `${naam}_zwaarst`,
      sql: `CASE WHEN ${isGeldig} THEN ${zwaarst} END`,
      uitleg: `${code}: nummer van de uitkomst als wat niet bekend is tegenvalt`,
    },
    {
      naam: `${naam}_lichtst`,
      sql: `CASE WHEN ${isGeldig} THEN ${lichtst} END`,
      uitleg: `${code}: nummer van de uitkomst als het meevalt`,
    },
  ]
}

/** Holds where a row matters for what is missing. */
export const openbevinding = (deel: Tabeldeel, rij: Tabelrij): string => {
  const { naam, rijkolom, gereed } = deel
  const isOpen = [`${naam}_zwaarst <> ${naam}_lichtst`, `${rijkolom(rij)} IS NULL`]
  const perTelling = tellingenVanRij(deel, rij, STAAND).flatMap(({ code, als }) => {
    if (rij.neemtWeg.length > 0 || code > slotrij(gereed).code) return [alle([...isOpen, ...als])]
    return code === 0 ? [] : [alle([...isOpen, `${code} < ${naam}_lichtst`, ...als])]
  })
  return een(perTelling)
}

/** The findings of an entry, those that count for most first; the last row where there are none. */
interface Telbevinding {
  readonly rij: Tabelrij
  readonly code: number
  readonly als: string
}

/** Number of the outcome from which on findings are told: 0 for all of them; NULL when none are. */
export const vanafkolom = ({ naam }: Tabeldeel): string => `${naam}_vanaf`

/** When each finding is told, in the order in which they are. */
export const bevindingenVan = (deel: Tabeldeel): readonly Telbevinding[] => {
  const { naam, gereed } = deel
  const vanaf = vanafkolom(deel)
  const slot = slotrij(gereed)
  const gevonden = tellingen(deel, STAAND).map(({ rij, code, als }): Telbevinding => ({
    rij,
    code,
    als: alle([isZeker(deel, rij), ...als, code === 0 ? `${vanaf} = 0` : `${vanaf} <= ${code}`]),
  }))
  const ernst = ({ code }: Telbevinding): number => (code === 0 ? Number.POSITIVE_INFINITY : code)
  const opErnst = gevonden.toSorted((a, b) => (ernst(a) === ernst(b) ? 0 : ernst(a) - ernst(b)))
  return [{ rij: slot, code: slot.code, als: `${naam}_gevonden IS NULL AND ${vanaf} = 0` }, ...opErnst]
}

/** Number of the outcome that the findings already come to; undefined for an edition that gives no such bound. */
export const ondergrensSql = (register: Register, { naam, gereed }: Tabeldeel): string | undefined => {
  if (!kentTekortkomingen(register)) return undefined
  const isGrens = [
    `${naam}_zwaarst <> ${naam}_lichtst`,
    `${naam}_lichtst < ${slotrij(gereed).code}`,
    `${naam}_lichtst <> ${gereed.oordeelcode}`,
  ]
  return `CASE WHEN ${isGrens.join(' AND ')} THEN ${naam}_lichtst END`
}
