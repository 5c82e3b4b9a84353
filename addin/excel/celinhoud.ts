import { safeCell } from './veilige-tekst.ts'
import type { Schrijfcel } from './werkmap.ts'

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
