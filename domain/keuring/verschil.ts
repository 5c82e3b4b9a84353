import { afstandVan } from '../regelboek/afstand.ts'
import type { Regelboek } from '../regelboek/regelboek.ts'

/** The parts of an edition that are compared rule by rule, with the member that names a rule. */
const rubrieken = [
  { naam: 'termijn', lijst: 'termijnen' },
  { naam: 'tabel', lijst: 'tabellen' },
  { naam: 'beslistabel', lijst: 'beslistabellen' },
  { naam: 'feit', lijst: 'feiten' },
  { naam: 'bronverschil', lijst: 'bronverschillen' },
  { naam: 'gebeurtenis', lijst: 'gebeurtenissen' },
  { naam: 'begrip', lijst: 'begrippen' },
  { naam: 'opkomst', lijst: 'opkomst' },
] as const
type Rubriek = (typeof rubrieken)[number]['naam'] | 'regeling' | 'kalender'

/** One place in a rule that differs, with what stood there and what stands there now. */
interface Verschilpunt {
  /** Where, in the words of the edition: `vanaf 2013-07-01, wet, dagen`. */
  readonly plaats: string
  readonly was?: string
  readonly wordt?: string
}

/** A rule that is new, gone or changed. */
interface Regelverschil {
  readonly rubriek: Rubriek
  readonly code: string
  readonly titel: string
  readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd'
  readonly punten: readonly Verschilpunt[]
  /** The same as one sentence. */
  readonly tekst: string
}

/** What differs between two editions. */
interface Editieverschil {
  readonly schema: 'verschil/v1'
  readonly van: string
  readonly naar: string
  readonly regels: readonly Regelverschil[]
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [naam: string]: Json }
type Voorwerp = { readonly [naam: string]: Json }

const isVoorwerp = (waarde: Json | undefined): waarde is Voorwerp =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const isLijst = (waarde: Json | undefined): waarde is readonly Json[] => Array.isArray(waarde)

const naamleden = ['code', 'id', 'naam', 'term', 'vanaf', 'waarde'] as const

/** The member by which an item of a list is recognised in another edition. */
const naamVan = (waarde: Json): string | undefined => {
  if (!isVoorwerp(waarde)) return undefined
  for (const lid of naamleden) {
    const naam = waarde[lid]
    if (typeof naam === 'string' || typeof naam === 'number') return lid === 'vanaf' ? `vanaf ${naam}` : String(naam)
  }
  return undefined
}

const stilleLeden = new Set(['tijdlijn', 'ingangen', 'regel'])

const inWoorden = (waarde: Json): string => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde))

/** A distance in the one form in which weeks are days and months have their rounding; anything else as it is. */
const zonderSchrijfwijze = (waarde: Voorwerp): Voorwerp => {
  const { weken, dagen, maanden } = waarde
  if (typeof maanden === 'number') return { afronding: 'naarBeneden', ...waarde }
  if (typeof weken !== 'number') return waarde
  const { weken: _, ...rest } = waarde
  return { ...rest, dagen: afstandVan({ weken, dagen: Number(dagen ?? 0) }).dagen }
}

const leden = (waarde: Voorwerp | readonly Json[]): ReadonlyMap<string, Json> => {
  if (!isLijst(waarde)) return new Map(Object.entries(zonderSchrijfwijze(waarde)))
  const namen = waarde.map((lid, i) => naamVan(lid) ?? `nr. ${i + 1}`)
  const uniek = new Set(namen).size === namen.length
  return new Map(waarde.map((lid, i) => [uniek ? namen[i]! : `nr. ${i + 1}`, lid]))
}

const punten = (was: Json | undefined, wordt: Json | undefined, plaats: readonly string[]): readonly Verschilpunt[] => {
  if (was === wordt) return []
  const beideSamengesteld = (isVoorwerp(was) && isVoorwerp(wordt)) || (isLijst(was) && isLijst(wordt))
  if (beideSamengesteld) {
    const oud = leden(was)
    const nieuw = leden(wordt)
    return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((naam) =>
      punten(oud.get(naam), nieuw.get(naam), stilleLeden.has(naam) ? plaats : [...plaats, naam]),
    )
  }
  return [
    {
      plaats: plaats.join(', '),
      ...(was === undefined ? {} : { was: inWoorden(was) }),
      ...(wordt === undefined ? {} : { wordt: inWoorden(wordt) }),
    },
  ]
}

const puntTekst = ({ plaats, was, wordt }: Verschilpunt): string => {
  if (was === undefined) return `${plaats}: nieuw, ${wordt}`
  return wordt === undefined ? `${plaats}: vervallen, was ${was}` : `${plaats}: was ${was}, wordt ${wordt}`
}

const regelverschil = (
  rubriek: Rubriek,
  code: string,
  was: Voorwerp | undefined,
  wordt: Voorwerp | undefined,
): readonly Regelverschil[] => {
  const titel = String((wordt ?? was)?.['titel'] ?? (wordt ?? was)?.['onderwerp'] ?? code)
  if (!was || !wordt) {
    const soort = was ? 'vervallen' : 'nieuw'
    return [{ rubriek, code, titel, soort, punten: [], tekst: `${titel} (${code}): ${soort}.` }]
  }
  const gevonden = punten(was, wordt, [])
  if (gevonden.length === 0) return []
  const tekst = `${titel} (${code}): ${gevonden.map(puntTekst).join('; ')}.`
  return [{ rubriek, code, titel, soort: 'gewijzigd', punten: gevonden, tekst }]
}

const opNaam = (lijst: Json | undefined): ReadonlyMap<string, Voorwerp> =>
  new Map(
    (isLijst(lijst) ? lijst : []).flatMap((lid): [string, Voorwerp][] => {
      const naam = naamVan(lid)
      return naam !== undefined && isVoorwerp(lid) ? [[naam, lid]] : []
    }),
  )

const voorwerpen = (waarde: Json | undefined): ReadonlyMap<string, Voorwerp> =>
  new Map(
    isVoorwerp(waarde) ? Object.entries(waarde).filter((paar): paar is [string, Voorwerp] => isVoorwerp(paar[1])) : [],
  )

const vergeleken = (
  rubriek: Rubriek,
  oud: ReadonlyMap<string, Voorwerp>,
  nieuw: ReadonlyMap<string, Voorwerp>,
): readonly Regelverschil[] =>
  [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((code) =>
    regelverschil(rubriek, code, oud.get(code), nieuw.get(code)),
  )

/** What differs between two editions, rule by rule, as data and as a Dutch sentence. The same edition gives nothing. */
export const verschil = (van: Regelboek, naar: Regelboek): Editieverschil => {
  const oud = van as unknown as Voorwerp
  const nieuw = naar as unknown as Voorwerp
  return {
    schema: 'verschil/v1',
    van: van.versie,
    naar: naar.versie,
    regels: [
      ...rubrieken.flatMap(({ naam, lijst }) => vergeleken(naam, opNaam(oud[lijst]), opNaam(nieuw[lijst]))),
      ...vergeleken('regeling', voorwerpen(oud['regelingen']), voorwerpen(nieuw['regelingen'])),
      ...vergeleken(
        'kalender',
        voorwerpen({ kalender: oud['kalender'] ?? null }),
        voorwerpen({ kalender: nieuw['kalender'] ?? null }),
      ),
    ],
  }
}
