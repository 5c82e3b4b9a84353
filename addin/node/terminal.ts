import { schermregel } from '@poortwachter/wet/verwoording'

/** Prints lines, made safe for a terminal. */
export const printRegels = (stroom: { write(tekst: string): unknown }, regels: readonly string[]): void =>
  void stroom.write(regels.map((regel) => `${schermregel(regel)}\n`).join(''))
