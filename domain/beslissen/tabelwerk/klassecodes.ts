import type { Register } from '../../regelboek/register.ts'
import { perBlok } from '../../rekenen/termijn/blok.ts'
import type { Blok } from '../../rekenen/termijn/blok.ts'
import { GEEN_DAG } from '../../rekenen/termijn/dagreeks.ts'
import type { Dagreeks } from '../../rekenen/termijn/dagreeks.ts'
import type { Klasse } from './atoom.ts'
import type { Dossiergevallen } from '../dossiers/dossiergevallen.ts'

export type Dossierblok = Blok<Dossiergevallen>

/** Code of what a test looks at, per case. */
export interface Codekolom {
  /** That of case `i` stands at `begin + i`. */
  readonly codes: Uint8Array
  readonly begin: number
  /** Whether it is known in every case. */
  readonly compleet: boolean
}

/** The code per case; a number when it is the same in all. */
export type Codes = number | Codekolom

/** The code in one case of the block. */
export const codeOp = (codes: Codes, plaats: number): number =>
  typeof codes === 'number' ? codes : codes.codes[codes.begin + plaats]!

/** What codes are worked out from. */
export interface Codebron {
  readonly register: Register
  /** The day a fact is; undefined when no case has it. */
  readonly feitdag: (feit: number) => (blok: Dossierblok) => Dagreeks | undefined
  /** The day that others are compared with. */
  readonly operanddag: (klasse: Klasse & { readonly soort: 'dagpaar' }) => (blok: Dossierblok) => Dagreeks | undefined
  readonly tabelcode: (tabel: string) => (blok: Dossierblok) => Codes
}

/** Room for the codes of a block, that grows with the largest block asked for. */
export const coderuimte = (): ((aantal: number) => Uint8Array) => {
  let ruimte = new Uint8Array(0)
  return (aantal) => {
    if (ruimte.length < aantal) ruimte = new Uint8Array(aantal)
    return ruimte
  }
}

/** Whether a fact was given. */
const BEKEND = 1
const NIET_BEKEND = 2

/** 1 is less or earlier, 2 the same, 3 more or later. */
const vergelijking = (links: number, rechts: number): number => (links < rechts ? 1 : links > rechts ? 3 : 2)

/** The same for days, by their sign: whether one day is before another is no better guess than a coin. */
const dagvergelijking = (verschil: number): number => 2 + ((verschil >> 31) | (-verschil >>> 31))

/** Codes as they stand in a column. */
export const codekolom = (codes: Uint8Array, begin: number, aantal: number): Codekolom => {
  let onbekend = 0
  for (let i = begin; i < begin + aantal; i++) onbekend |= codes[i]! - 1
  return { codes, begin, compleet: onbekend >= 0 }
}

/** The code that all cases have, where they have the same: there is then no need to look at each. */
export const vereenvoudigd = (kolom: Codekolom, aantal: number): Codes => {
  const { codes, begin } = kolom
  let gelijk = 1
  while (gelijk < aantal && codes[begin + gelijk] === codes[begin]) gelijk++
  return gelijk < aantal ? kolom : codes[begin]!
}

/** Where nothing in a whole column is unknown, none of its blocks has to be looked through. */
const keuzecodes = (naam: string): ((blok: Dossierblok) => Codes) => {
  let bekeken: Dossiergevallen | undefined
  let isHeel = false
  return ({ gevallen, van, aantal }) => {
    const kolom = gevallen.feiten.get(naam)
    if (!(kolom instanceof Uint8Array)) return 0
    if (gevallen !== bekeken) {
      bekeken = gevallen
      isHeel = !kolom.includes(0)
    }
    const codes = isHeel ? { codes: kolom, begin: van, compleet: true } : codekolom(kolom, van, aantal)
    return vereenvoudigd(codes, aantal)
  }
}

const getalcodes = (naam: string, met: number): ((blok: Dossierblok) => Codes) => {
  const ruimte = coderuimte()
  return ({ gevallen, van, aantal }) => {
    const kolom = gevallen.feiten.get(naam)
    if (!kolom) return 0
    const codes = ruimte(aantal)
    for (let i = 0; i < aantal; i++) {
      const getal = kolom[van + i]!
      codes[i] = Number.isNaN(getal) ? 0 : vergelijking(getal, met)
    }
    return codekolom(codes, 0, aantal)
  }
}

const dagcodes = (
  links: (blok: Dossierblok) => Dagreeks | undefined,
  rechts: (blok: Dossierblok) => Dagreeks | undefined,
): ((blok: Dossierblok) => Codes) => {
  const ruimte = coderuimte()
  return (blok) => {
    const een = links(blok)
    const ander = een && rechts(blok)
    if (!een || !ander) return 0
    const { aantal } = blok
    const codes = ruimte(aantal)
    const { dagen, begin } = een
    const { dagen: andere, begin: anderBegin } = ander
    const meer = een.meer - ander.meer
    if (een.compleet && ander.compleet) {
      for (let i = 0; i < aantal; i++) codes[i] = dagvergelijking(dagen[begin + i]! - andere[anderBegin + i]! + meer)
      return { codes, begin: 0, compleet: true }
    }
    for (let i = 0; i < aantal; i++) {
      const dag = dagen[begin + i]!
      const met = andere[anderBegin + i]!
      codes[i] = dag === GEEN_DAG || met === GEEN_DAG ? 0 : dagvergelijking(dag - met + meer)
    }
    return { codes, begin: 0, compleet: false }
  }
}

const bekendcodes = (
  naam: string,
  dagen: (blok: Dossierblok) => Dagreeks | undefined,
): ((blok: Dossierblok) => Codes) => {
  const ruimte = coderuimte()
  return (blok) => {
    const { gevallen, van, aantal } = blok
    const kolom = gevallen.feiten.get(naam)
    if (!kolom || dagen(blok)?.compleet) return kolom ? BEKEND : NIET_BEKEND
    const codes = ruimte(aantal)
    for (let i = 0; i < aantal; i++) {
      const waarde = kolom[van + i]!
      codes[i] = waarde === GEEN_DAG || Number.isNaN(waarde) ? NIET_BEKEND : BEKEND
    }
    return { codes, begin: 0, compleet: true }
  }
}

/** The codes of what a test looks at, block by block. */
export const klassecodes = (klasse: Klasse, bron: Codebron): ((blok: Dossierblok) => Codes) => {
  const naamVan = (feit: number): string => bron.register.regelboek.feiten[feit]!.naam
  switch (klasse.soort) {
    case 'keuze':
      return perBlok(keuzecodes(naamVan(klasse.feit)))
    case 'bekend':
      return perBlok(bekendcodes(naamVan(klasse.feit), bron.feitdag(klasse.feit)))
    case 'getalpaar':
      return perBlok(getalcodes(naamVan(klasse.feit), klasse.met))
    case 'dagpaar':
      return perBlok(dagcodes(bron.feitdag(klasse.feit), bron.operanddag(klasse)))
    case 'tabel':
      return bron.tabelcode(klasse.tabel)
  }
}
