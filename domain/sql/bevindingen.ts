import { kentTekortkomingen, slotrij } from '../beslissen/tabel.ts'
import type { Gereed, Tabelrij } from '../beslissen/tabel.ts'
import type { Register } from '../regelboek/register.ts'
import { alle, een, keuze } from './kolom.ts'
import type { Sqlkolom } from './kolom.ts'
import type { Neemwijze, Tabeldeel } from './tabeldeel.ts'

/** What is not known, read for the worse or for the better: taken away for certain, or perhaps. */
type Uitleg = 'zwaar' | 'licht'

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
const genomenkolom = (deel: Tabeldeel, rij: Tabelrij, hoe: Neemwijze, uitleg: Uitleg): string =>
  `${deel.naam}_${hoe}_${uitleg}_${gelijkgenomen(deel, rij) + 1}`

const isGenomen = (deel: Tabeldeel, rij: Tabelrij, hoe: Neemwijze, uitleg: Uitleg): string | undefined =>
  deel.nemers[hoe][rij.plaats]!.length === 0 ? undefined : genomenkolom(deel, rij, hoe, uitleg)

/** Stands: not taken away. */
const isBlijvend = (deel: Tabeldeel, rij: Tabelrij, uitleg: Uitleg): readonly string[] => {
  const weg = isGenomen(deel, rij, 'weg', uitleg)
  return weg === undefined ? [] : [`NOT ${weg}`]
}

/** How many rows have to be looked at before it is known whether each is taken away. */
const neemdieptes = (deel: Tabeldeel): readonly number[] => {
  const dieptes: number[] = []
  for (const rij of vindrijen(deel.gereed)) {
    const { weg, zacht } = deel.nemers
    const dieper = [...weg[rij.plaats]!, ...zacht[rij.plaats]!].map((nemer) =>
      weg[nemer.plaats]!.length > 0 ? 1 + dieptes[nemer.plaats]! : 0,
    )
    dieptes.push(Math.max(0, ...dieper))
  }
  return dieptes
}

/**
 * Which rows others take away, step by step. A row takes away for certain when it is known to match and nothing may
 * take it away itself; perhaps, when it may match and is not taken away for certain.
 */
export const genomenstappen = (deel: Tabeldeel): readonly (readonly Sqlkolom[])[] => {
  const stappen: Sqlkolom[][] = []
  const dieptes = neemdieptes(deel)
  for (const rij of vindrijen(deel.gereed)) {
    for (const hoe of ['weg', 'zacht'] as const) {
      const nemende = deel.nemers[hoe][rij.plaats]!
      if (nemende.length === 0 || gelijkgenomen(deel, rij) < rij.plaats) continue
      const diepte = dieptes[rij.plaats]!
      for (let i = stappen.length; i <= diepte; i++) stappen.push([])
      for (const uitleg of ['zwaar', 'licht'] as const) {
        const neemt = (nemer: Tabelrij): string =>
          uitleg === 'zwaar'
            ? alle([isZeker(deel, nemer), ...isBlijvend(deel, nemer, 'licht')])
            : alle([isMogelijk(deel, nemer), ...isBlijvend(deel, nemer, 'zwaar')])
        stappen[diepte]!.push({ naam: genomenkolom(deel, rij, hoe, uitleg), sql: een(nemende.map(neemt)) })
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

const tellingenVanRij = (
  deel: Tabeldeel,
  rij: Tabelrij,
  uitleg: Uitleg,
  zachtUitleg: Uitleg = uitleg,
): readonly Telling[] => {
  const blijft = isBlijvend(deel, rij, uitleg)
  const zacht = isGenomen(deel, rij, 'zacht', zachtUitleg)
  const verzacht = Math.max(rij.code, deel.gereed.oordeelcode)
  if (zacht === undefined || rij.code === 0 || verzacht === rij.code) return [{ rij, code: rij.code, als: blijft }]
  return [
    { rij, code: rij.code, als: [...blijft, `NOT ${zacht}`] },
    { rij, code: verzacht, als: [...blijft, zacht] },
  ]
}

const tellingen = (deel: Tabeldeel, uitleg: Uitleg): readonly Telling[] =>
  vindrijen(deel.gereed).flatMap((rij) => tellingenVanRij(deel, rij, uitleg))

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
  const zwaar = tellingen(deel, 'zwaar')
  const licht = tellingen(deel, 'licht')
  const lichter = vindrijen(gereed)
    .flatMap((rij) => tellingenVanRij(deel, rij, 'zwaar', 'licht'))
    .filter(({ code: uitkomst }) => uitkomst > slotrij(gereed).code)
  const zeker = (rij: Tabelrij): string => isZeker(deel, rij)
  const { code } = gereed.tabel
  return [
    {
      naam: `${naam}_zeker`,
      sql: uiterste(deel, 'zwaarste', zwaar, zeker),
      uitleg: `${code}: nummer van de zwaarste uitkomst die vaststaat`,
    },
    {
      naam: `${naam}_mogelijk`,
      sql: uiterste(deel, 'zwaarste', zwaar, (rij) => isMogelijk(deel, rij)),
      uitleg: `${code}: nummer van de zwaarste uitkomst die kan`,
    },
    {
      naam: `${naam}_zeker_licht`,
      sql: uiterste(deel, 'zwaarste', licht, zeker),
      uitleg: `${code}: de zwaarste die vaststaat als wat niet bekend is meevalt`,
    },
    {
      naam: `${naam}_lichter`,
      sql: uiterste(deel, 'lichtste', lichter, (rij) => isMogelijk(deel, rij)),
      uitleg: `${code}: de lichtste uitkomst die kan en lichter is dan zonder bevinding`,
    },
  ]
}

/** The outcome when what is not known turns out for the worse, and for the better. */
export const uiterstekolommen = ({ naam, isGeldig, gereed }: Tabeldeel, geheel: string): readonly Sqlkolom[] => {
  const slot = slotrij(gereed).code
  const mogelijk = `CAST(${naam}_mogelijk AS ${geheel})`
  const lichter = `CAST(${naam}_lichter AS ${geheel})`
  const zwaarst = `CASE WHEN ${naam}_zeker_licht IS NULL THEN least(${slot}, coalesce(${mogelijk}, ${slot})) ELSE ${mogelijk} END`
  const lichtst = `coalesce(${naam}_zeker_licht, ${lichter}, ${slot})`
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
  const { naam, rijkolom } = deel
  const isOpen = [`${naam}_zwaarst <> ${naam}_lichtst`, `${rijkolom(rij)} IS NULL`]
  const perTelling = tellingenVanRij(deel, rij, 'zwaar').flatMap(({ code, als }) => {
    if (rij.neemtWeg.length > 0 || code > slotrij(deel.gereed).code) return [alle([...isOpen, ...als])]
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
  const gevonden = tellingen(deel, 'zwaar').map(({ rij, code, als }): Telbevinding => ({
    rij,
    code,
    als: alle([isZeker(deel, rij), ...als, code === 0 ? `${vanaf} = 0` : `${vanaf} <= ${code}`]),
  }))
  const ernst = ({ code }: Telbevinding): number => (code === 0 ? Number.POSITIVE_INFINITY : code)
  const opErnst = gevonden.toSorted((a, b) => (ernst(a) === ernst(b) ? 0 : ernst(a) - ernst(b)))
  return [{ rij: slot, code: slot.code, als: `${naam}_zeker IS NULL AND ${vanaf} = 0` }, ...opErnst]
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
