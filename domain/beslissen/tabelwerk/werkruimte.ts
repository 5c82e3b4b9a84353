import type { Register } from '../../regelboek/register.ts'
import { perBlok } from '../../rekenen/termijn/blok.ts'
import { GEEN_DAG, dagOp, dagruimte, opgeschoven, reeksUit } from '../../rekenen/termijn/dagreeks.ts'
import type { Dagreeks } from '../../rekenen/termijn/dagreeks.ts'
import { termijnrekenaar } from '../../rekenen/termijn/termijnrekenaar.ts'
import type { Termijnrekenaar } from '../../rekenen/termijn/termijnrekenaar.ts'
import { maandenVerder } from '../../rekenen/termijn/verder.ts'
import type { Klasse } from './atoom.ts'
import { dagbronVan } from './dagoperand.ts'
import type { Dagbron } from './dagoperand.ts'
import type { Dagoperand } from '../../regelboek/beslistabel.ts'
import { dossiergevallen } from '../dossiers/dossiergevallen.ts'
import type { Dossierkolommen } from '../dossiers/dossierkolommen.ts'
import { eenmalig } from './eenmalig.ts'
import { klassecodes, vereenvoudigd } from './klassecodes.ts'
import type { Codebron, Codes, Dossierblok } from './klassecodes.ts'
import { tabelwerk } from './tabelwerk.ts'
import type { Tabelwerk } from './tabelwerk.ts'

/** A day in every case of a block; undefined when no case has it. */
export type Dagkolom = (blok: Dossierblok) => Dagreeks | undefined

/**
 * What cases are worked out with under one edition: its terms and tables ready for blocks of cases, each made once, and
 * worked out once per block however many ask for it. One case is a block of one. One caller uses it at a time.
 */
export interface Werkruimte {
  readonly register: Register
  readonly termijnen: Termijnrekenaar
  readonly operanddag: (operand: Dagoperand) => Dagkolom
  /** The codes of what a test looks at. */
  readonly codes: (klasse: Klasse) => (blok: Dossierblok) => Codes
  /** Undefined when the edition has no such table. */
  readonly tabel: (code: string) => Tabelwerk | undefined
  /** Stretches of cases, so short that what is worked on stays in the cache of a processor. */
  readonly blokken: (kolommen: Dossierkolommen) => Iterable<Dossierblok>
}

/** Cases are worked through in blocks of this many. */
export const BLOKGROOTTE = 2048

/** The day of the first where it is known, and else that of the other. */
const anders = (eerst: Dagkolom, dan: Dagkolom): Dagkolom => {
  const ruimte = dagruimte()
  return (blok) => {
    const een = eerst(blok)
    if (een?.compleet) return een
    const ander = dan(blok)
    if (!een || !ander) return een ?? ander
    const uit = ruimte(blok.aantal)
    for (let i = 0; i < blok.aantal; i++) {
      const dag = dagOp(een, i)
      uit[i] = dag === GEEN_DAG ? dagOp(ander, i) : dag
    }
    return reeksUit(uit, 0, blok.aantal)
  }
}

const verder = (kolom: Dagkolom, { afstand: { maanden, afronding, dagen } }: Dagbron): Dagkolom => {
  const later = maanden === 0 ? undefined : maandenVerder(maanden, afronding)
  return (blok) => {
    const reeks = kolom(blok)
    return reeks && opgeschoven(later ? later(reeks, blok.aantal) : reeks, dagen)
  }
}

/** Makes an edition ready, each part when it is first asked for. */
export const werkruimteVan = (register: Register): Werkruimte => {
  const { feiten } = register.regelboek
  const termijnen = termijnrekenaar(register)
  let nummer = 0

  const feitdag = eenmalig(
    (feit: number): Dagkolom => {
      const { naam } = feiten[feit]!
      return perBlok(({ gevallen, van, aantal }: Dossierblok) => {
        const kolom = gevallen.feiten.get(naam)
        return kolom instanceof Int32Array ? reeksUit(kolom, van, aantal) : undefined
      })
    },
    (feit) => feit,
  )
  const brondag = ({ feit, termijn }: Dagbron): Dagkolom => {
    const uitFeit = feit === undefined ? undefined : feitdag(feit)
    const uitTermijn: Dagkolom | undefined =
      termijn === undefined ? undefined : (blok) => termijnen.dag(termijn, 'wet').reeks(blok)
    return uitFeit && uitTermijn ? perBlok(anders(uitFeit, uitTermijn)) : (uitFeit ?? uitTermijn ?? (() => undefined))
  }
  const gelijkeOperanddag = eenmalig(
    (operand: Dagoperand): Dagkolom => {
      const bron = dagbronVan(register, operand)
      return perBlok(verder(brondag(bron), bron))
    },
    (operand) => JSON.stringify(operand),
  )
  // Rows ask by the operand they hold, over and over.
  const operanddag = eenmalig(gelijkeOperanddag)

  const bron: Codebron = {
    register,
    feitdag,
    operanddag: ({ met }) => operanddag(met.operand),
    tabelcode:
      (code) =>
      (blok): Codes => {
        const kolom = tabelVan(code)?.codes(blok)
        return kolom ? vereenvoudigd(kolom, blok.aantal) : 0
      },
  }
  const codesVan = eenmalig(
    (klasse: Klasse) => klassecodes(klasse, bron),
    ({ sleutel }) => sleutel,
  )
  const tabelVan = eenmalig(
    (code: string): Tabelwerk | undefined => {
      const tabel = register.beslistabel.get(code)
      return tabel && tabelwerk(register, tabel, codesVan)
    },
    (code) => code,
  )

  return {
    register,
    termijnen,
    operanddag,
    codes: codesVan,
    tabel: tabelVan,
    blokken: function* (kolommen) {
      const gevallen = dossiergevallen(register, kolommen)
      for (let van = 0; van < kolommen.aantal; van += BLOKGROOTTE) {
        yield { gevallen, van, aantal: Math.min(BLOKGROOTTE, kolommen.aantal - van), nummer: nummer++ }
      }
    },
  }
}
