import { OORDEEL } from '../../regelboek/beslistabel.ts'
import type { Beslistabel, Dagoperand, Toetsing } from '../../regelboek/beslistabel.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import type { Register } from '../../regelboek/register.ts'
import { dagbronVan } from './dagoperand.ts'
import type { Dagbron } from './dagoperand.ts'

/**
 * What a test looks at, apart from what it wants to see. It has a code: 0 when not known, else which of its values it
 * has, counted from 1; for a comparison 1 is less or earlier, 2 the same, 3 more or later.
 */
export type Klasse = { readonly sleutel: string } & (
  | { readonly soort: 'keuze'; readonly feit: number; readonly aantal: number }
  /** Whether a fact was given: 1 when it was, 2 when it was not. */
  | { readonly soort: 'bekend'; readonly feit: number; readonly aantal: 2 }
  | { readonly soort: 'dagpaar'; readonly feit: number; readonly met: Dagbron; readonly aantal: 3 }
  | { readonly soort: 'getalpaar'; readonly feit: number; readonly met: number; readonly aantal: 3 }
  | { readonly soort: 'tabel'; readonly tabel: string; readonly aantal: number }
)

/** A test: what it looks at, and as bits which of the values make it true (bit 0 for code 1). */
export interface Atoom {
  readonly klasse: Klasse
  readonly goed: number
  /** True for a test that asks whether the thing is known at all. */
  readonly isBekend?: true
}

const TEKENS: Readonly<Record<string, number>> = {
  voor: 1,
  minderDan: 1,
  opOfVoor: 3,
  hoogstens: 3,
  op: 2,
  gelijkAan: 2,
  opOfNa: 6,
  minstens: 6,
  na: 4,
  meerDan: 4,
}

/** Everything a table can answer, with the outcome of rows that leave it to a person. */
export const uitkomstenVan = ({ uitkomsten }: Beslistabel): readonly string[] =>
  uitkomsten.includes(OORDEEL) ? uitkomsten : [...uitkomsten, OORDEEL]

const bits = (woorden: readonly string[], gezocht: readonly string[]): number =>
  gezocht.reduce((som, woord) => som | (1 << woorden.indexOf(woord)), 0)

/** What a test on the words of a fact looks at. */
const keuzeklasse = (feit: number, woorden: number): Klasse => ({
  soort: 'keuze',
  sleutel: `feit ${feit}`,
  feit,
  aantal: woorden,
})

/** The test that is true where a fact was given, and false where it was not: it is always known. */
export const bekendAtoom = ({ regelboek }: Register, feit: number): Atoom => {
  const keuzes = keuzesVan(regelboek.feiten[feit]!)
  return keuzes
    ? { klasse: keuzeklasse(feit, keuzes.length), goed: (1 << keuzes.length) - 1, isBekend: true }
    : { klasse: { soort: 'bekend', sleutel: `bekend ${feit}`, feit, aantal: 2 }, goed: 1 }
}

/** A test made ready. The edition has been checked, so every name in it is known. */
export const atoomVan = (register: Register, toetsing: Toetsing): Atoom => {
  const gezocht = 'is' in toetsing ? [toetsing.is] : 'in' in toetsing ? toetsing.in : undefined
  if ('tabel' in toetsing) {
    const woorden = uitkomstenVan(register.beslistabel.get(toetsing.tabel)!)
    const klasse: Klasse = {
      soort: 'tabel',
      sleutel: `tabel ${toetsing.tabel}`,
      tabel: toetsing.tabel,
      aantal: woorden.length,
    }
    return { klasse, goed: bits(woorden, gezocht!) }
  }
  const feit = register.feitindex.get(toetsing.feit)!
  if (gezocht) {
    const woorden = keuzesVan(register.regelboek.feiten[feit]!)!.map(({ waarde }) => waarde)
    return { klasse: keuzeklasse(feit, woorden.length), goed: bits(woorden, gezocht) }
  }
  const [teken, met] = Object.entries(toetsing).find(([naam]) => naam in TEKENS) as [string, Dagoperand | number]
  const goed = TEKENS[teken]!
  if (typeof met === 'number') {
    return { klasse: { soort: 'getalpaar', sleutel: `getal ${feit} ${met}`, feit, met, aantal: 3 }, goed }
  }
  const sleutel = `dag ${feit} ${JSON.stringify(met)}`
  return { klasse: { soort: 'dagpaar', sleutel, feit, met: dagbronVan(register, met), aantal: 3 }, goed }
}
