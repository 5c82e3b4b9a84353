import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Eindereden } from './verloop.ts'

/** What a kind of absence is for a case: illness, leave that the law counts apart (WAZO), or nothing. */
export type Verzuimsoort = 'ziekte' | 'verlof' | 'anders'

/** What a word of a list means, or undefined when only the user can say. */
export const soortVan = (woord: string): Verzuimsoort | undefined => {
  const tekst = schoneTekst(woord).toLowerCase()
  if (tekst === '' || /ziek|sick|\bill|medical|krank|arbeidsongesch|^verzuim$|ongeval/.test(tekst)) return 'ziekte'
  if (/zwangerschapsverlof|bevallingsverlof|zwangerschaps- en bevalling|^bevalling|maternity/.test(tekst))
    return 'verlof'
  return /vakantie|holiday|vacation|verlof$|\bleave$|ouderschap|tandarts|dokter|thuiswerk|feestdag|urlaub|^pto$|^[av][dt]v$/.test(
    tekst,
  )
    ? 'anders'
    : undefined
}

/** The names of kinds of absence: the whole word, where a part of one ("Ziekenhuis", "Vakantiepark") is something else. */
const SOORTNAMEN =
  /^(?:ziek(?:te(?:verzuim|verlof)?|melding)?|verzuim|sick(?:ness)?|illness|krank(?:heit)?|arbeidsongeschikt(?:heid)?|(?:bedrijfs)?ongeval|[a-z -]*(?:verlof| leave)|vakantie(?:dag(?:en)?|uren)?|holidays?|vacation|[mp]aternity|(?:tandarts|dokters?)(?:bezoek)?|thuiswerk(?:en)?|feestdag(?:en)?|urlaub|pto|[av][dt]v)$/

/** What the name of a kind of absence means; undefined for any other word. */
export const soortnaamVan = (woord: string): Verzuimsoort | undefined => {
  const tekst = schoneTekst(woord).toLowerCase()
  return SOORTNAMEN.test(tekst) ? soortVan(tekst) : undefined
}

/** How an illness ended by the reason that was given, or undefined when only the user can say. */
export const redenVan = (woord: string): Eindereden | undefined => {
  const tekst = schoneTekst(woord).toLowerCase().replaceAll(/[-_]/g, ' ')
  if (/uit dienst|out of service|einde dienstverband|einde contract|ontslag/.test(tekst)) return 'uitdienst'
  if (/wachttijd|wait period|104 weken/.test(tekst)) return 'wachttijd'
  if (/zwanger|bevalling|verlof|leave/.test(tekst)) return 'verlof'
  return tekst === '' || /herst|beter|recover|werk ?hervat/.test(tekst) ? 'herstel' : undefined
}
