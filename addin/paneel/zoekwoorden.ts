/** Lower case without accents, so that a search does not depend on them. */
const plain = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Tells of texts whether they hold all the words that were typed; with nothing typed every text does. */
export const createWoordzoeker = (getypt: string): ((tekst: string) => boolean) => {
  const woorden = plain(getypt)
    .split(/\s+/)
    .filter((woord) => woord !== '')
  return (tekst) => {
    const gezocht = plain(tekst)
    return woorden.every((woord) => gezocht.includes(woord))
  }
}
