const plain = (tekst: string): string =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')

/** Which of the texts hold every word of what is sought, as their index; all of them when nothing is sought. */
export const findTreffers = (teksten: readonly string[], gezocht: string): readonly number[] => {
  const woorden = plain(gezocht)
    .split(/[\s"'();=]+/)
    .filter((woord) => woord !== '')
  return teksten.flatMap((tekst, i) => (woorden.every((woord) => plain(tekst).includes(woord)) ? [i] : []))
}
