import { kopwoord } from '@poortwachter/wet/lezen'
import { isJsonobject } from '../../jsonobject.ts'

/**
 * How one kind of export is read: answers to questions, by question. It is data without anything out of the cells but
 * words of a list (kinds and reasons), so it can be kept, shown, changed and given to a command.
 */
export interface Importplan {
  readonly versie: 1
  /** What the headings of this kind of export are known by. */
  readonly vingerafdruk: string
  readonly antwoorden: Readonly<Record<string, string>>
}

/** Headings as keys: the second one with the same name gets a number. */
export const kopsleutels = (koppen: readonly string[]): readonly string[] => {
  const gezien = new Map<string, number>()
  return koppen.map((kop, plaats) => {
    const woord = kopwoord(kop) || `kolom${plaats + 1}`
    const keer = (gezien.get(woord) ?? 0) + 1
    gezien.set(woord, keer)
    return keer === 1 ? woord : `${woord}#${keer}`
  })
}

/** A short number for a kind of export: the same headings in any order give the same (FNV-1a). */
export const koppenvingerafdruk = (koppen: readonly string[]): string => {
  let getal = 0x811c9dc5
  const tekst = kopsleutels(koppen.filter((kop) => kop.trim() !== ''))
    .toSorted()
    .join('|')
  for (let i = 0; i < tekst.length; i++) getal = Math.imul(getal ^ tekst.charCodeAt(i), 0x01000193) >>> 0
  return getal.toString(16).padStart(8, '0')
}

const OVER_KOLOM = /^kolom:(?<kop>[^]*?)(?<keer>#\d+)?$/

/** What an answer is about. A column may be named as its heading is written, or as its key. */
const answerKey = (id: string): string => {
  const { kop = '', keer = '' } = OVER_KOLOM.exec(id)?.groups ?? {}
  const woord = kopwoord(kop)
  return woord === '' ? id : `kolom:${woord}${keer}`
}

/** A plan from outside; undefined when it is none. */
export const readImportplan = (inhoud: unknown): Importplan | undefined => {
  if (!isJsonobject(inhoud) || inhoud.versie !== 1 || typeof inhoud.vingerafdruk !== 'string') return undefined
  if (!isJsonobject(inhoud.antwoorden)) return undefined
  const paren = Object.entries(inhoud.antwoorden)
  const antwoorden = paren.filter((paar): paar is [string, string] => typeof paar[1] === 'string')
  if (antwoorden.length !== paren.length) return undefined
  return {
    versie: 1,
    vingerafdruk: inhoud.vingerafdruk,
    antwoorden: Object.fromEntries(antwoorden.map(([id, antwoord]) => [answerKey(id), antwoord])),
  }
}
