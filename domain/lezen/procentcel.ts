import { getalUitCel, getalUitTekst } from './getalcel.ts'
import type { Getalbereik } from './getalcel.ts'
import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'

/**
 * The part of the wage that is paid during illness, in percents. The law asks 70% of the wage up to the maximum daily
 * wage (BW 7:629 lid 1): less than 5% would take a wage of more than fourteen times that maximum.
 */
export const DOORBETALING: Getalbereik = { vanaf: 5, tot: 100 }

/** What comes on top of a wage, such as holiday allowance or the charges of the employer, in percents. */
export const OPSLAG: Getalbereik = { vanaf: 0, tot: 200 }

/** A share as a percentage, without the noise of the multiplication. */
const honderdvoud = (deel: number): number => Math.round(deel * 1e8) / 1e6

const procentTekst = (procent: number): string => `${String(procent).replace('.', ',')}%`

/** Whether a number format of Excel shows a share as a percentage. */
export const isProcentopmaak = (opmaak: string): boolean => opmaak.replace(/"[^"]*"|\\./g, '').includes('%')

/**
 * A cell that is shown as a percentage, as the text that a percentage is read from: 0,7 becomes `70%`. Anything but a
 * number stays as it is.
 */
export const alsProcent = <Cel>(cel: Cel): Cel | string =>
  typeof cel === 'number' && Number.isFinite(cel) ? procentTekst(honderdvoud(cel)) : cel

/** The readings that a number without a sign can have. */
const lezingen = (getal: number): readonly number[] => {
  if (getal > 0 && getal < 1) return [honderdvoud(getal)]
  return getal >= 1 ? [getal, honderdvoud(getal)] : [getal]
}

/**
 * The percentage that a cell holds, within what is possible for what is asked. With a percent sign there is one
 * reading. Without, a number below 1 is a share (0,7 is 70%), because that is all that Excel gives of a cell shown as
 * 70%; from 1 on it can be a share and a percentage, and where both are possible the answer is a question. A bare 0 is
 * what Excel gives for an empty cell: nothing, where 0% is not possible.
 */
export const procentUitCel = (cel: unknown, { vanaf, tot }: Getalbereik): Lezing<number> => {
  const metTeken = typeof cel === 'string' && /%\s*$/.test(cel)
  const lezing = metTeken ? getalUitTekst(cel.replace(/%\s*$/, ''), cel) : getalUitCel(cel)
  if (lezing.soort !== 'gelezen') return lezing
  if (cel === 0 && vanaf > 0) return leeg
  const [eerste, tweede] = (metTeken ? [lezing.waarde] : lezingen(lezing.waarde)).filter(
    (procent) => procent >= vanaf && procent <= tot,
  )
  if (eerste === undefined)
    return fout(`${aangehaald(cel)} is geen percentage. Geef een percentage van ${vanaf} tot en met ${tot}.`)
  if (tweede === undefined || tweede === eerste) return gelezen(eerste)
  const keuzes = [eerste, tweede].map(procentTekst)
  return fout(
    `${aangehaald(cel)}: is dat ${keuzes.join(' of ')}? Schrijf het met een procentteken, in een cel als tekst: ` +
      `${keuzes.map((keuze) => `"${keuze}"`).join(' of ')}.`,
  )
}
