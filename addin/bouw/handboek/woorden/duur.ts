import type { Afstand } from '@poortwachter/wet'
import { aantalTekst } from '@poortwachter/wet/verwoording'

const weeksOf = (dagen: number): string => {
  const weken = Math.floor(dagen / 7)
  const rest = dagen % 7
  if (weken === 0) return ''
  const over = rest === 0 ? '' : ` en ${aantalTekst(rest, 'dag', 'dagen')}`
  return ` (${aantalTekst(weken, 'week', 'weken')}${over})`
}

/** A number of days with the weeks in it: `363 dagen (51 weken en 6 dagen)`. */
export const formatDagen = (dagen: number): string => `${aantalTekst(dagen, 'dag', 'dagen')}${weeksOf(dagen)}`

const formatMaanden = (maanden: number): string => aantalTekst(maanden, 'maand', 'maanden')

/** `plus 6 maanden min 1 dag`, with a space before it; empty when nothing is added. */
export const formatVerder = ({ maanden, dagen }: Afstand): string =>
  [
    maanden === 0 ? '' : ` ${maanden < 0 ? 'min' : 'plus'} ${formatMaanden(Math.abs(maanden))}`,
    dagen === 0 ? '' : ` ${dagen < 0 ? 'min' : 'plus'} ${formatDagen(Math.abs(dagen))}`,
  ].join('')
