import { kalenderdatumVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagUitCel, getalUitCel } from '@poortwachter/wet/lezen'
import type { Schrijfwijze } from '../../excel/werkmap.ts'
import { NAAMRUIMTE } from '../../functies/naamruimte.ts'

/** An argument of a formula as the user filled it in. */
export type Argumentveld =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'verwijzing'; readonly adres: string }
  | { readonly soort: 'dag'; readonly dag: Dag }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'janee'; readonly waar: boolean }
  | { readonly soort: 'tekst'; readonly tekst: string }

const CEL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`
const KOLOM = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`
const BLAD = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!`
const TABEL = String.raw`[\p{L}_][\p{L}\d_.]*\[[^\[\]"]*\]`
const NAAM = String.raw`PW_[\p{L}\d_]+`
const VERWIJZING = new RegExp(
  String.raw`^(?:(?:${BLAD})?(?:${CEL}(?::${CEL})?#?|${KOLOM})|${TABEL}|\[@[^\[\]"]+\]|${NAAM})$`,
  'iu',
)

/**
 * Reads what was typed for one argument: a reference, a day, a number, a yes/no, or else a text. `isWoord` says that
 * the argument takes words of a list, so that `W52` is a word and no cell.
 */
export const readArgument = (getypt: string, isWoord: (tekst: string) => boolean): Argumentveld => {
  const tekst = getypt.trim()
  if (tekst === '') return { soort: 'leeg' }
  const geciteerd = /^"(?<inhoud>.*)"$/s.exec(tekst)?.groups?.inhoud
  if (geciteerd !== undefined) return { soort: 'tekst', tekst: geciteerd.replaceAll('""', '"') }
  if (isWoord(tekst)) return { soort: 'tekst', tekst }
  const verwijzing = tekst.replace(/^=/, '')
  if (VERWIJZING.test(verwijzing)) return { soort: 'verwijzing', adres: verwijzing }
  const getal = getalUitCel(tekst)
  if (getal.soort === 'gelezen') return { soort: 'getal', getal: getal.waarde }
  if (/^(?:waar|true)$/i.test(tekst)) return { soort: 'janee', waar: true }
  if (/^(?:onwaar|false)$/i.test(tekst)) return { soort: 'janee', waar: false }
  const dag = dagUitCel(tekst)
  return dag.soort === 'gelezen' ? { soort: 'dag', dag: dag.waarde } : { soort: 'tekst', tekst }
}

const quoted = (tekst: string): string => `"${tekst.replaceAll('"', '""')}"`

const dayFormula = (dag: Dag, functie: string, scheiding: string): string => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag)
  return `${functie}(${[jaar, maand, dagnummer].join(scheiding)})`
}

/** The way `Range.formulas` takes a formula. */
const ENGELS: Schrijfwijze = { taal: 'en', decimaalteken: '.' }

const writeArgument = (argument: Argumentveld, { taal, decimaalteken }: Schrijfwijze, scheiding: string): string => {
  switch (argument.soort) {
    case 'leeg':
      return ''
    case 'verwijzing':
      return argument.adres
    case 'dag':
      return dayFormula(argument.dag, taal === 'nl' ? 'DATUM' : 'DATE', scheiding)
    case 'getal':
      return String(argument.getal).replace('.', decimaalteken)
    case 'janee':
      return taal === 'nl' ? (argument.waar ? 'WAAR' : 'ONWAAR') : argument.waar ? 'TRUE' : 'FALSE'
    case 'tekst':
      return quoted(argument.tekst)
  }
}

/** A formula that calls a function, in the given way of writing; empty arguments at the end are left out. */
export const formuleOf = (
  id: string,
  argumenten: readonly Argumentveld[],
  schrijfwijze: Schrijfwijze = ENGELS,
): string => {
  const scheiding = schrijfwijze.decimaalteken === ',' ? ';' : ','
  const laatste = argumenten.findLastIndex(({ soort }) => soort !== 'leeg')
  const delen = argumenten.slice(0, laatste + 1).map((argument) => writeArgument(argument, schrijfwijze, scheiding))
  return `=${NAAMRUIMTE}.${id}(${delen.join(scheiding)})`
}
