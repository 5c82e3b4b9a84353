import { NIET_VAN_TOEPASSING, stapcelTekst } from '@poortwachter/wet/lezen'
import { serienummerVan } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import type { Caseloaddossier } from '../dossiers/dossier.ts'
import type { Caseloadstand } from '../dossiers/dossierstand.ts'
import { feitbronOf } from '../dossiers/feitkolommen.ts'
import type { Feitbron } from '../dossiers/feitkolommen.ts'
import { createGevallenlezer, klassetekstOf } from '../dossiers/gevallen.ts'
import type { Koppeling } from '../dossiers/koppeling.ts'
import { RISICOTABEL } from '../dossiers/risico.ts'

export type Bewijscel = string | number | boolean

/** Columns of a proof, as they stand in its row of headings. Codes and names and no titles: those may change. */
export interface Bewijskolommen {
  readonly gedaan: readonly string[]
  readonly feiten: readonly string[]
}

const DAGEN = ['ziektedatum', 'hersteldatum', 'geboortedatum', 'eindeDienstverband'] as const
type Dagveld = (typeof DAGEN)[number]

/** Decisions whose outcome is part of a proof. */
export const TABELLEN = ['SPOOR2NODIG', RISICOTABEL] as const

/** The columns that a caseload with these headings gives. */
export const bewijskolommenOf = (koppeling: Koppeling): Bewijskolommen => ({
  gedaan: [...feitbronOf(koppeling).stappen].toSorted(),
  feiten: koppeling.kolommen
    .flatMap(({ veld, dubbel }) => (veld?.feit === undefined || dubbel || veld.id === 'ziektedatum' ? [] : [veld.feit]))
    .toSorted(),
})

const GEDAAN = 'gedaan: '
const FEIT = 'feit: '

export const invoerkoppen = ({ gedaan, feiten }: Bewijskolommen): readonly string[] => [
  'dossier',
  ...DAGEN,
  'verschuiving',
  ...gedaan.map((code) => GEDAAN + code),
  ...feiten.map((naam) => FEIT + naam),
]

/** The same, read back from headings. */
export const bewijskolommenIn = (koppen: readonly string[]): Bewijskolommen => ({
  gedaan: koppen.flatMap((kop) => (kop.startsWith(GEDAAN) ? [kop.slice(GEDAAN.length)] : [])),
  feiten: koppen.flatMap((kop) => (kop.startsWith(FEIT) ? [kop.slice(FEIT.length)] : [])),
})

const dayCell = (dag: Dag | undefined): Bewijscel => (dag === undefined ? '' : serienummerVan(dag))

const HALF_TEKEN = /\p{Surrogate}/gu
const VERVANGTEKEN = '\uFFFD'

/** A cell as a file can hold it: half a character, as `=LINKS("😀";1)` gives, has no bytes and becomes the sign for that. */
export const welgevormd = (cel: Bewijscel): Bewijscel =>
  typeof cel === 'string' ? cel.replace(HALF_TEKEN, VERVANGTEKEN) : cel

/** What stands in a proof for a step of which the cell could not be read. */
export const ONLEESBAAR = 'niet te lezen'

const stepCell = (
  { nietVanToepassing, afgeweken, onleesbareStappen, gedaan }: Caseloaddossier,
  code: string,
): Bewijscel => {
  if (nietVanToepassing.includes(code)) return NIET_VAN_TOEPASSING
  if (afgeweken.includes(code)) return stapcelTekst({ isAfgeweken: true, gedaanOp: gedaan[code] })
  return onleesbareStappen.includes(code) ? ONLEESBAAR : dayCell(gedaan[code])
}

/** The inputs of a case, in the order of `invoerkoppen`. */
export const invoercellen = (dossier: Caseloaddossier, { gedaan, feiten }: Bewijskolommen): readonly Bewijscel[] =>
  [
    dossier.label,
    ...DAGEN.map((veld: Dagveld) => dayCell(dossier[veld])),
    dossier.verschuiving,
    ...gedaan.map((code) => stepCell(dossier, code)),
    ...feiten.map((naam) => dossier.feiten[naam] ?? ''),
  ].map(welgevormd)

const codesOf = (register: Register): readonly string[] =>
  register.regelboek.termijnen
    .filter(({ aard, alleenBij }) => aard === 'stap' && alleenBij === undefined)
    .map(({ code }) => code)

export const uitkomstkoppen = (register: Register): readonly string[] => [
  'fase',
  ...codesOf(register).flatMap((code) => [`${code} uiterlijk`, `${code} veilig`, `${code} status`]),
  ...TABELLEN,
]

/** The outcomes of cases, in the order of `uitkomstkoppen`. */
type Uitkomstschrijver = (standen: readonly Caseloadstand[]) => readonly (readonly Bewijscel[])[]

export const createUitkomstschrijver = (register: Register, bron: Feitbron, peildatum: Dag): Uitkomstschrijver => {
  const codes = codesOf(register)
  const readGevallen = createGevallenlezer(register, bron, peildatum)
  return (standen) =>
    Array.from(readGevallen(standen.map(({ dossier }) => dossier)), ({ geval }, plaats): Bewijscel[] => {
      const { fase, stappen } = standen[plaats]!
      const stapVan = new Map(stappen.map((stap) => [stap.code, stap]))
      return [
        fase,
        ...codes.flatMap((code): Bewijscel[] => {
          const stap = stapVan.get(code)
          if (stap === undefined) return ['', '', '']
          const day = (dag: Dag): Bewijscel => (stap.vervallen ? '' : serienummerVan(dag))
          return [day(stap.wet), day(stap.veilig), stap.status]
        }),
        ...TABELLEN.map((tabel) => klassetekstOf(geval, tabel)),
      ]
    })
}

/** Whether the cells under a heading are days. */
export const isDagkop = (kop: string): boolean =>
  DAGEN.some((veld) => veld === kop) || kop.startsWith(GEDAAN) || kop.endsWith(' uiterlijk') || kop.endsWith(' veilig')
