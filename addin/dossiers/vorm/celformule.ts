import { NAAMRUIMTE } from '../../functies/naamruimte.ts'

/**
 * An argument of a formula: the cell of a column in the same row, another cell by its name or address, a text, or
 * `null` where an argument is left out.
 */
export type Formuleargument = { readonly kolom: string } | { readonly cel: string } | { readonly tekst: string } | null

/** One call of one of our functions. Never nested: Excel delivers each call of an add-in separately. */
export interface Celformule {
  readonly functie: string
  readonly argumenten: readonly Formuleargument[]
}

const writeArgument = (argument: Formuleargument, writeKolom: (kop: string) => string): string => {
  if (argument === null) return ''
  if ('kolom' in argument) return writeKolom(argument.kolom)
  if ('cel' in argument) return argument.cel
  return `"${argument.tekst.replaceAll('"', '""')}"`
}

const writeArgumenten = (formule: Celformule, writeKolom: (kop: string) => string): string =>
  formule.argumenten.map((argument) => writeArgument(argument, writeKolom)).join(',')

/** The formula as Excel takes it through `range.formulas`: English separators, columns of the row it stands in. */
export const writeFormule = (formule: Celformule): string =>
  `=${NAAMRUIMTE}.${formule.functie}(${writeArgumenten(formule, (kop) => `[@[${kop}]]`)})`

/**
 * The formula as Excel stores it in a file, without `=`. A call stored without the prefix stays `#NAAM?` for ever,
 * also after the add-in is installed. `tabel` is the table whose row the formula stands in.
 */
export const storeFormule = (formule: Celformule, tabel = ''): string =>
  `_xldudf_${NAAMRUIMTE}_${formule.functie}(${writeArgumenten(formule, (kop) => `${tabel}[[#This Row],[${kop}]]`)})`
