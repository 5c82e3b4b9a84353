import type { Bijblad, Bladvorm } from '../bijblad.ts'
import type { Opties } from '../gebruik/opties.ts'
import { perWoorden } from '../rapport/perkolom.ts'
import { bladnamenOf, GRAFIEKEN_PER_KOLOM, rapportbladen } from '../rapport/verdeling.ts'
import { samenvattingblad } from './samenvatting.ts'
import type { Evaluatie } from './samenvatting.ts'

/** The sheets that will stand behind the cases, in the order of `bijbladenOf`. */
export const bladvormenOf = (per: readonly string[], isVergeleken: boolean): readonly Bladvorm[] => [
  { naam: 'Samenvatting', grafieken: 0 },
  ...bladnamenOf(per).map((naam) => ({ naam, grafieken: GRAFIEKEN_PER_KOLOM })),
  ...(per.length > 0 || isVergeleken ? [{ naam: 'Verdeling', grafieken: 0 }] : []),
  ...(isVergeleken ? [{ naam: 'Vergelijking', grafieken: 0 }] : []),
]

/** What the files beside the cases are called after. */
export const bijbladnamen = ({ per, vergelijk, watAls }: Opties): readonly string[] => {
  const isVergeleken = vergelijk.length + watAls.length > 0
  return [
    'samenvatting',
    ...(perWoorden(per).length > 0 || isVergeleken ? ['verdeling'] : []),
    ...(isVergeleken ? ['vergelijking'] : []),
  ]
}

/** The tables beside the cases. */
export const bijbladenOf = (evaluatie: Evaluatie): readonly Bijblad[] => [
  samenvattingblad(evaluatie),
  ...rapportbladen(evaluatie.rapport),
]
