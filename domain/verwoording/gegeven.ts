import type { Register } from '../regelboek/register.ts'

/** What a reader calls something that an answer rests on or lacks: the label of a fact, the title of a step or event. */
export const gegevenTekst = ({ regelboek, feitindex, titel }: Register, naam: string): string =>
  regelboek.feiten[feitindex.get(naam) ?? -1]?.label ?? titel.get(naam) ?? naam

/** What a reader calls a step or a moment. */
export const stapTitel = ({ termijn }: Pick<Register, 'termijn'>, code: string): string =>
  termijn.get(code)?.titel ?? code
