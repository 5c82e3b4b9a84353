/** Lower case without accents, so that a search does not depend on them. */
const plain = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words that were typed, without the signs of a formula around them. */
const wordsIn = (getypt: string): readonly string[] =>
  plain(getypt)
    .split(/[\s"'();=]+/)
    .filter((woord) => woord !== '')

/** Tells of texts whether they hold all the words that were typed; with nothing typed every text does. */
export const createWoordzoeker = (getypt: string): ((tekst: string) => boolean) => {
  const woorden = wordsIn(getypt)
  return (tekst) => {
    const gezocht = plain(tekst)
    return woorden.every((woord) => gezocht.includes(woord))
  }
}

/** Shorter words stand in nearly every text and tell nothing about it. */
const KORTSTE_WOORD = 3

/** The places of the texts that hold at least half of the words that were typed, or the most that any has. */
export const placesWithHalf = (teksten: readonly string[], getypt: string): readonly number[] => {
  const woorden = wordsIn(getypt).filter(({ length }) => length >= KORTSTE_WOORD)
  const aantallen = teksten.map((tekst) => {
    const gezocht = plain(tekst)
    return woorden.filter((woord) => gezocht.includes(woord)).length
  })
  const genoeg = Math.min(Math.ceil(woorden.length / 2), Math.max(0, ...aantallen))
  return genoeg === 0 ? [] : aantallen.flatMap((aantal, i) => (aantal >= genoeg ? [i] : []))
}
