import { datumTekst } from '../dag/datum.ts'
import type { Register } from '../regelboek/register.ts'
import type { Termijn } from '../regelboek/termijn.ts'
import { ankerVan, tellingenVan } from '../rekenen/termijn/anker.ts'
import type { Onderbreking, Onderbrekingsreden } from '../rekenen/verzuim/onderbreking.ts'

const redenTekst: Readonly<Record<Onderbrekingsreden, string>> = {
  'korter dan vier weken': 'korter dan vier weken, dus hetzelfde geval; deze dagen tellen niet mee',
  'vier weken of langer': 'vier weken of langer, dus een nieuw geval',
  'verlof met dezelfde oorzaak':
    'WAZO-verlof dat aan beide kanten aansluit, met dezelfde oorzaak; het verlof telt niet mee',
  'verlof met een andere oorzaak': 'WAZO-verlof met een andere oorzaak, dus een onderbreking van vier weken of langer',
  'verlof dat niet aansluit':
    'WAZO-verlof dat niet aan beide kanten aansluit, dus een onderbreking van vier weken of langer',
}

/** What one interruption does, in a sentence. */
export const onderbrekingTekst = ({ van, totEnMet, dagen, reden }: Onderbreking): string =>
  `${datumTekst(van)} tot en met ${datumTekst(totEnMet)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'}): ${redenTekst[reden]}.`

/** The terms that move with days that do not count, themselves or through the term they hang on. */
export const opschuivendeTermijnen = ({ regelboek }: Register): readonly Termijn[] => {
  const schuiftZelf = new Set(
    regelboek.termijnen
      .filter((termijn) => tellingenVan(termijn).some(({ verschuift }) => verschuift))
      .map(({ code }) => code),
  )
  const schuift = (code: string, stappen = 0): boolean => {
    if (schuiftZelf.has(code)) return true
    const termijn = regelboek.termijnen.find((ander) => ander.code === code)
    const anker = termijn && ankerVan(termijn)
    return anker !== undefined && stappen < regelboek.termijnen.length && schuift(anker, stappen + 1)
  }
  return regelboek.termijnen.filter(({ code }) => schuift(code))
}

const codes = (termijnen: readonly Termijn[]): string => termijnen.map(({ code }) => code).join(', ')

/** Which terms move with the days that do not count and that the others stay, in a sentence. */
export const opschuivenTekst = (register: Register): string => {
  const termijnen = opschuivendeTermijnen(register)
  const gewoon = termijnen.filter(({ alleenBij }) => alleenBij === undefined)
  const bijzonder = termijnen.filter(({ alleenBij }) => alleenBij !== undefined)
  return (
    `De dagen die niet meetellen schuiven ${codes(gewoon)} op, en in een bijzondere situatie ${codes(bijzonder)}. ` +
    'De andere termijnen blijven staan: daarvan zegt de wet het niet.'
  )
}
