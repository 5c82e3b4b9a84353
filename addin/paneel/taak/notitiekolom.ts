/** Headings under which notes about a case are kept; the first is the one that is made. */
export const NOTITIEKOPPEN: readonly string[] = ['Notitie', 'Notities', 'Opmerking', 'Opmerkingen']

/** The text of a cell with a note added below what stands there. */
export const metNotitie = (staat: string, nieuw: string): string =>
  [staat, nieuw].filter((deel) => deel !== '').join('\n')
