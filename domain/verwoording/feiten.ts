import { redengetal } from '../beslissen/geval/reden.ts'
import { kentTekortkomingen } from '../beslissen/tabelwerk/tabel.ts'
import { datumTekst } from '../dag/datum.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import type { Feitwaarde, Grond, Ontbrekend } from '../regelboek/uitkomst.ts'
import { gegevenTekst } from './gegeven.ts'

/** The fact of the edition with this name. */
export const feitVan = ({ regelboek, feitindex }: Register, naam: string): Feit | undefined =>
  regelboek.feiten[feitindex.get(naam) ?? -1]

const waardeTekst = (feit: Feit | undefined, waarde: Feitwaarde): string => {
  if (waarde.soort === 'dag') return datumTekst(waarde.dag)
  if (waarde.soort === 'getal') return `${redengetal(waarde.getal)}${waarde.eenheid ?? ''}`
  return (feit && keuzesVan(feit)?.find((keuze) => keuze.waarde === waarde.tekst)?.tekst) ?? waarde.tekst
}

/** Facts with their values: `Belastbaarheid: belastbaar; Concreet perspectief: nee`. */
export const feitenTekst = (register: Register, feiten: Grond['feiten']): string =>
  Object.entries(feiten)
    .map(([naam, waarde]) => `${gegevenTekst(register, naam)}: ${waardeTekst(feitVan(register, naam), waarde)}`)
    .join('; ')

/** Facts by name, the first so many and how many more there are. */
export const labelsTekst = (register: Register, namen: readonly string[], hoogstens = 5): string => {
  const rest = namen.length - hoogstens
  return [
    ...namen.slice(0, hoogstens).map((naam) => gegevenTekst(register, naam)),
    ...(rest > 0 ? [`en nog ${rest} andere gegevens`] : []),
  ].join('; ')
}

/** What is missing, in a cell; an edition that does not keep exceptions and shortcomings apart names the facts. */
export const ontbrekendTekst = (register: Register, namen: readonly string[]): string =>
  kentTekortkomingen(register)
    ? labelsTekst(register, namen)
    : namen.map((naam) => gegevenTekst(register, naam)).join(', ')

/** What has to be asked first, in one sentence. */
export const vragenTekst = (register: Register, ontbreekt: readonly Ontbrekend[], hoogstens = 5): string => {
  const vragen = ontbreekt
    .slice(0, hoogstens)
    .map(({ gegeven, vraag }) => `${gegevenTekst(register, gegeven)} (${vraag})`)
    .join('; ')
  const rest = ontbreekt.length - hoogstens
  return `Nog nodig: ${vragen}${rest > 0 ? `; en nog ${rest}` : ''}`
}

/** The heading of what was given and does not matter; as long as something is missing it still may. */
export const zonderInvloedKop = (isOnvolledig: boolean): string =>
  isOnvolledig ? 'Ingevuld, tot nu toe zonder invloed op deze vraag' : 'Ingevuld, zonder invloed op deze vraag'

/** What was given and does not matter, as a sentence in a cell; empty when there is nothing. */
export const zonderInvloedTekst = (register: Register, namen: readonly string[], isOnvolledig: boolean): string =>
  namen.length === 0 ? '' : `${zonderInvloedKop(isOnvolledig)}: ${labelsTekst(register, namen, namen.length)}.`
