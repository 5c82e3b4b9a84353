import { afstandVan, tellingenIn } from '@poortwachter/wet'
import type { Afstand, Formule, Register, Telling } from '@poortwachter/wet'
import { formatVerder } from './duur.ts'
import { kleineLetter } from '@poortwachter/wet/verwoording'

/** What a day is counted from, as it reads in a sentence. */
const formatAnker = (register: Register, anker: string): string => {
  if (anker === 'eersteZiektedag') return 'de eerste ziektedag'
  const stap = register.termijn.get(anker)
  if (stap) return `${kleineLetter(stap.titel)} (${anker})`
  const gebeurtenis = register.gebeurtenis.get(anker)
  return gebeurtenis ? kleineLetter(gebeurtenis.titel) : anker
}

/** Day 1 is the first sick day, so 363 days further is day 364: the last day of week 52. */
const placeInVerzuim = (van: string, { maanden, dagen }: Afstand): string => {
  if (van !== 'eersteZiektedag' || maanden || dagen < 0) return ''
  const week = Math.floor(dagen / 7) + 1
  const weekdag = dagen % 7
  const plaats = weekdag === 0 ? 'de eerste dag' : weekdag === 6 ? 'de laatste dag' : `dag ${weekdag + 1}`
  return `: dag ${dagen + 1}, ${plaats} van week ${week}`
}

const WERKDAG: Readonly<Record<string, string>> = {
  true: 'de eerstvolgende werkdag',
  ervoor: 'de laatste werkdag ervoor',
}

const formatTelling = (register: Register, telling: Telling): string => {
  const { van, verschuift, naarWerkdag } = telling
  const afstand = afstandVan(telling)
  const { maanden, afronding } = afstand
  const delen = [
    `${formatAnker(register, van)}${formatVerder(afstand)}${placeInVerzuim(van, afstand)}`,
    ...(maanden && afronding === 'naarBoven'
      ? ['heeft die maand de dag niet, dan de eerste dag van de maand erna']
      : []),
    ...(maanden && afronding === 'naarBeneden' ? ['heeft die maand de dag niet, dan haar laatste dag'] : []),
    ...(verschuift ? ['dagen die niet meetellen schuiven deze dag op'] : []),
    ...(naarWerkdag
      ? [`valt die dag op een zaterdag, zondag of feestdag, dan geldt ${WERKDAG[String(naarWerkdag)]}`]
      : []),
  ]
  return delen.join('; ')
}

/** A formula of a term in words, to be read after `De laatste dag is`. */
export const formatFormule = (register: Register, formule: Formule): string => {
  const tekst = tellingenIn(formule)
    .map((telling) => formatTelling(register, telling))
    .join(' | ')
  if ('vroegste' in formule) return `de vroegste van deze dagen: ${tekst}`
  return 'laatste' in formule ? `de laatste van deze dagen: ${tekst}` : tekst
}

/** What a formula is counted from: codes of steps and events, without the first sick day. */
export const ankersOf = (formule: Formule | undefined): readonly string[] => {
  if (!formule) return []
  return tellingenIn(formule)
    .map(({ van }) => van)
    .filter((van) => van !== 'eersteZiektedag')
}
