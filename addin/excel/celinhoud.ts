import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { safeCell } from './veilige-tekst.ts'
import type { Celwaarde, Schrijfcel } from './werkmap.ts'

/** Text that Excel would turn into a number, a day or a yes/no when it is put in a cell. */
const isOmgezet = (tekst: string): boolean =>
  tekst.length <= 40 && (/\d/.test(tekst) || /^(?:waar|onwaar|true|false)$/i.test(tekst.trim()))

/** What to give `Range.formulas` so that a cell holds exactly this: text stays text, whatever it looks like. */
export const cellContent = (cel: Schrijfcel): string | number | boolean => {
  if (typeof cel === 'object') return cel.formule
  if (typeof cel !== 'string') return cel
  const veilig = safeCell(cel)
  return veilig === cel && isOmgezet(cel) ? `'${cel}` : veilig
}

export const isFormule = (inhoud: unknown): inhoud is string => typeof inhoud === 'string' && inhoud.startsWith('=')

/** Why a cell with a formula is left as it is: someone put it there to give what stands in the cell. */
export const formuleBlijft = (adres: string, formule: string): Opschrift =>
  opschrift`In ${adres} staat een formule (${formule}). Die is niet vervangen; pas haar zelf aan.`

/** Why a cell is left as it is: since the user saw it, someone put something else there. */
export const staatAnders = (adres: string): Opschrift =>
  opschrift`In ${adres} staat inmiddels iets anders. Dat is niet aangeraakt.`

/** Puts back in a cell what `cellInhoud` gave of it: a formula as the formula, anything else as exactly what it was. */
export const putBack = (cel: Pick<Excel.Range, 'formulas'>, eerder: Celwaarde): void => {
  cel.formulas = [[isFormule(eerder) ? eerder : cellContent(eerder)]]
}

/** What a cell that was loaded holds: its formula when it has one, else its value; nothing when there is no cell. */
export const cellInhoud = (cel: Pick<Excel.Range, 'formulas' | 'values'> | undefined): Celwaarde => {
  const formule: unknown = cel?.formulas[0]?.[0] ?? ''
  const waarde: unknown = cel?.values[0]?.[0] ?? ''
  const inhoud = isFormule(formule) ? formule : waarde
  return typeof inhoud === 'string' || typeof inhoud === 'number' || typeof inhoud === 'boolean' ? inhoud : ''
}
