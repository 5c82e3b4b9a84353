import { overgenomen, overgenomenZin } from './zin.ts'
import type { Opschrift } from './zin.ts'

const DATUM = 'Typ een datum als 31-12-2026'
const GETAL = 'Typ een getal met een komma voor de decimalen, zoals 1.234,56.'

/** What the readers of cells say of what was typed, with holes: they speak Dutch, for a cell and an export as well. */
export const LEESZINNEN: readonly string[] = [
  `{0} is geen datum. ${DATUM}.`,
  `{0} is geen datum. ${DATUM}, of verwijs naar een cel.`,
  `{0} is geen datum: maand {1} bestaat niet. ${DATUM}.`,
  `{0} is geen datum: {1} heeft {2} dagen. ${DATUM}.`,
  `{0} is geen datum: {1} is geen maand. ${DATUM}.`,
  '{0} heeft een jaartal van twee cijfers. Schrijf het jaartal met vier cijfers.',
  '{0}: die dag is een {1}. Verbeter de dag of de datum.',
  '{0} ligt buiten 1-1-1940 tot en met 31-12-2150. Controleer de datum.',
  `{0} is geen getal. ${GETAL}`,
  '{0}: is dat {1} of {2}? Schrijf het zonder punt.',
  '{0} is geen aantal dagen. Geef een heel aantal dagen van {1} tot en met {2}.',
  '{0} is geen aantal stappen. Geef een heel aantal stappen van {1} tot en met {2}.',
  '{0} is geen percentage. Geef een percentage van {1} tot en met {2}.',
  '{0} valt buiten het bereik. Geef een getal van {1} tot en met {2}.',
]

const patternOf = (zin: string): RegExp =>
  new RegExp(`^${zin.replaceAll(/[.?+()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\d\}/g, '(.*?)')}$`, 's')

let patronen: readonly (readonly [zin: string, patroon: RegExp])[] | undefined

/** A sentence of a reader as a text that follows the language; one that is not known stays Dutch. */
export const leeszin = (bericht: string): Opschrift => {
  patronen ??= LEESZINNEN.map((zin) => [zin, patternOf(zin)])
  for (const [zin, patroon] of patronen) {
    const gevonden = patroon.exec(bericht)
    if (gevonden) return overgenomenZin(zin, gevonden.slice(1))
  }
  return overgenomen(bericht)
}
