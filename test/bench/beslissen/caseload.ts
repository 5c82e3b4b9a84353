import { dag, keuzesVan, legeKolom, registerVan } from '@poortwachter/wet'
import type { Dossierkolommen, Feit, Feitkolom, Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { readEerdereEditie } from '../../../addin/regels/eerder.ts'

/** Set in a bundle that works with the edition that the loop by hand was written for. */
declare const EERDERE_REGELVERSIE: string | undefined

const gebruikt: Regelboek =
  typeof EERDERE_REGELVERSIE === 'string' ? readEerdereEditie(EERDERE_REGELVERSIE)! : regelboek

export const register = registerVan(gebruikt)

/** The facts that the generated cases have; all others are never claimed. */
export const FEITEN = [
  'ejeDatum',
  'belastbaarheid',
  'hersteldVanaf',
  'voorbereidingUitgesloten',
  'partijenZienMogelijkheden',
  'gezamenlijkOordeel',
  'spoor1Onderzocht',
  'contraIndicatie',
  'aowDatum',
  'instemmingBeiden',
  'spoor2Status',
  'restmogelijkheden',
  'spoor1Uitkomst',
  'perspectiefConcreet',
  'perspectiefDatum',
  'belastbaarVanaf',
] as const

/** Signals for the risk of a sanction, each given in every case. */
export const SIGNALEN = [
  'bedrijfsartsIngeschakeld',
  'rivVolledig',
  'planVooraf',
  'planSamenhang',
  'planAfstand',
  'planBijgesteld',
  'spoor1Passief',
  'tijdelijkeFunctiesOnderzocht',
  'voorstelAfgewezen',
  'aanpassingOnderzocht',
  'gewijzigdNietOpnieuwOnderzocht',
  'verbondenGenegeerd',
  'vacatureNietAangeboden',
  'informatieNietGeleverd',
  'rapportenOnvolledig',
  'doelurenTeLaag',
  'medewerking',
  'maatregelen',
  'paDatum',
] as const

export const feitMet = (naam: string): Feit => gebruikt.feiten[register.feitindex.get(naam)!]!

/** Numbers between 0 and 1 that are the same every time (mulberry32). */
const createRandom = (zaad: number) => () => {
  zaad = (zaad + 0x6d2b79f5) | 0
  let t = Math.imul(zaad ^ (zaad >>> 15), 1 | zaad)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

const EERSTE = dag('2018-01-01')
const PEILDATUM = dag('2026-11-22')

/** Mostly the first value, so that cases get past the rows for special situations. */
const GEWOON: Readonly<Record<string, readonly number[]>> = {
  belastbaarheid: [0.7, 0.1, 0.05, 0.05, 0.05, 0.05],
  contraIndicatie: [0.05, 0.95],
  spoor2Status: [0.6, 0.25, 0.15],
  maatregelen: [0.1, 0.1, 0.1, 0.1, 0.5, 0.1],
}

/** Signals that are bad news when they are `ja`; the others are when they are `nee`. Few cases have a given one. */
const SLECHT_ALS_JA = new Set([
  'spoor1Passief',
  'voorstelAfgewezen',
  'gewijzigdNietOpnieuwOnderzocht',
  'verbondenGenegeerd',
  'vacatureNietAangeboden',
  'informatieNietGeleverd',
  'rapportenOnvolledig',
  'doelurenTeLaag',
])
const DEEL_SLECHT = 0.03

const chancesOf = (naam: string): readonly number[] | undefined => {
  if (naam in GEWOON) return GEWOON[naam]
  if (SLECHT_ALS_JA.has(naam)) return [DEEL_SLECHT, 1 - DEEL_SLECHT]
  return (SIGNALEN as readonly string[]).includes(naam) || naam === 'spoor1Onderzocht'
    ? [1 - DEEL_SLECHT, DEEL_SLECHT]
    : undefined
}

const draw = (
  random: () => number,
  aantal: number,
  kansen: readonly number[] = Array.from({ length: aantal }, () => 1 / aantal),
): number => {
  let over = random()
  for (let i = 0; i < aantal - 1; i++) {
    over -= kansen[i]!
    if (over < 0) return i + 1
  }
  return aantal
}

/** Days after the first sick day on which the day of a fact may fall. */
const SPREIDING: Readonly<Record<string, readonly [number, number]>> = {
  ejeDatum: [300, 380],
  hersteldVanaf: [100, 700],
  aowDatum: [600, 4_000],
  perspectiefDatum: [300, 600],
  belastbaarVanaf: [0, 700],
  paDatum: [30, 50],
}

/** A caseload of which everything asked for is known, or a part of the facts is not. */
export const createCaseload = (aantal: number, deelOnbekend = 0): Dossierkolommen => {
  const random = createRandom(20_261_122)
  const eersteZiektedag = Int32Array.from(
    { length: aantal },
    () => EERSTE + Math.floor(random() * (PEILDATUM - EERSTE)),
  )
  const peildatum = Int32Array.from(eersteZiektedag, (eerste) =>
    Math.min(PEILDATUM, eerste + Math.floor(random() * 900)),
  )
  const feiten = new Map<string, Feitkolom>()
  for (const naam of [...FEITEN, ...SIGNALEN]) {
    const feit = feitMet(naam)
    const kolom = legeKolom(feit, aantal)
    const keuzes = keuzesVan(feit)
    for (let i = 0; i < aantal; i++) {
      const isOnbekend = random() < deelOnbekend
      const [van, tot] = SPREIDING[naam] ?? [0, 0]
      const waarde = keuzes
        ? draw(random, keuzes.length, chancesOf(naam))
        : eersteZiektedag[i]! + van + Math.floor(random() * (tot - van))
      if (!isOnbekend) kolom[i] = waarde
    }
    feiten.set(naam, kolom)
  }
  // What is known of everyone has to be enough for an answer; the rest is said to be in order.
  if (deelOnbekend === 0 && register.feitindex.has('overigInOrde'))
    feiten.set('overigInOrde', new Uint8Array(aantal).fill(1))
  return { aantal, eersteZiektedag, peildatum, feiten }
}

/** The first so many cases. */
export const firstOf = ({ eersteZiektedag, peildatum, feiten }: Dossierkolommen, aantal: number): Dossierkolommen => ({
  aantal,
  eersteZiektedag: eersteZiektedag.slice(0, aantal),
  peildatum: peildatum.slice(0, aantal),
  feiten: new Map([...feiten].map(([naam, kolom]) => [naam, kolom.slice(0, aantal)])),
})
