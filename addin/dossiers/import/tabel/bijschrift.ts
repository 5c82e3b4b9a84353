import type { Kopoordeel } from '../kop/koprol.ts'

/** What a row with one text, or a text and a word beside it, is when it is no row of the list. */
export type Bijschrift =
  | { readonly soort: 'opmerking' }
  /** A line between the rows, which says whose employees stand below it. */
  | { readonly soort: 'werkgever'; readonly naam: string }
  | { readonly soort: 'tussenkop' }

/** A word or three with a colon behind, as nothing that is a name has; a time of day has one too. */
const OPSCHRIFT = /^(?<label>[\p{L}][\p{L}./-]*(?: [\p{L}./-]+){0,2}) ?:(?!\d)\s*(?<rest>.*)$/su
const TEKENS = /^[*\u2020\u2021\u2022\u00a9]/
const BEGINWOORDEN =
  /^\(?(?:n\.?b\.|let op\b|p\.s\.|opmerkingen?\b|toelichting\b|legenda\b|voetnoot\b|disclaimer\b|vertrouwelijk\b|confidential\b|(?:dit|dat) (?:overzicht|rapport|bestand|document)\b|deze (?:lijst|export|gegevens|tabel)\b|gegenereerd (?:op|door)\b|generated (?:on|by)\b|this (?:list|report|file)\b)/i
/** What stands before a day or a name at the foot of a list; a day beside it is that of signing. */
const ONDERTEKENING =
  /^(?:voor )?(?:(?:akkoord|gezien|handtekening|paraaf|getekend|ondertekend|opgesteld|opgemaakt|gemaakt|plaats(?: en datum)?|datum)\b[^\p{L}]*[:.\u2026_]|(?:opgesteld|opgemaakt|ondertekend|getekend|gemaakt) (?:door|op|d\.?d\.?)\b)/iu

const PERSOONROLLEN = new Set(['personeelsnummer', 'naam', 'dossier', 'geboortedatum'])
const ZIN = { woorden: 5, lang: 9 }

const wordsIn = (tekst: string): number => tekst.split(/\s+/).length

/** Whether a text is what one writes at the foot of a list to sign it. */
export const isOndertekening = (tekst: string): boolean => ONDERTEKENING.test(tekst)

const isZin = (tekst: string): boolean => {
  const woorden = wordsIn(tekst)
  return woorden >= ZIN.lang || (woorden >= ZIN.woorden && /[.!]\)?$/.test(tekst))
}

/**
 * What a row says of which the first text is `tekst`, and the only other one `ernaast`; undefined when it can be a row of
 * the list, such as a name without a day. The name of a person is never taken for a remark.
 */
export const bijschriftVan = (
  tekst: string,
  ernaast: string,
  oordeelOver: (kop: string) => Kopoordeel,
): Bijschrift | undefined => {
  const roleOf = (kop: string): string => {
    const oordeel = oordeelOver(kop)
    return typeof oordeel === 'object' ? oordeel.rol : ''
  }
  const { label, rest = '' } = OPSCHRIFT.exec(tekst)?.groups ?? {}
  const rol = roleOf(label ?? (ernaast === '' ? '' : tekst))
  if (PERSOONROLLEN.has(rol)) return undefined
  const waarde = label === undefined || rest === '' ? ernaast : rest
  if (rol === 'werkgever' && waarde !== '') return { soort: 'werkgever', naam: waarde }
  if (rol === 'afdeling' && waarde !== '') return { soort: 'tussenkop' }
  const isOpmerking = label !== undefined || TEKENS.test(tekst) || BEGINWOORDEN.test(tekst) || isOndertekening(tekst)
  return isOpmerking || (ernaast === '' && isZin(tekst)) ? { soort: 'opmerking' } : undefined
}
