import { datumTekst } from '../dag/datum.ts'
import { datumVoluit } from '../dag/datumwoorden.ts'
import type { Rekenstap } from '../regelboek/uitkomst.ts'
import type { Termijnregister } from '../regelboek/termijnregister.ts'

/** A number with what it counts: `1 week`, `2 weken`. */
export const aantalTekst = (getal: number, een: string, meer: string): string => `${getal} ${getal === 1 ? een : meer}`

const dagenTekst = (dagen: number): string => {
  if (dagen === 0) return ''
  const hoeveel = Math.abs(dagen)
  const weken = hoeveel % 7 === 0 ? ` (${aantalTekst(hoeveel / 7, 'week', 'weken')})` : ''
  return `${dagen < 0 ? 'min' : 'plus'} ${aantalTekst(hoeveel, 'dag', 'dagen')}${weken}`
}

/** A heading as it reads inside a sentence; what begins with an abbreviation, such as `WIA-aanvraag`, stays as it is. */
export const kleineLetter = (tekst: string): string =>
  /^[A-Z]{2}/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1)

const ankerTekst = (register: Termijnregister, anker: string): string => {
  if (anker === 'eersteZiektedag') return 'eerste ziektedag'
  const titel = register.termijn.get(anker)?.titel ?? register.gebeurtenis.get(anker)?.titel ?? anker
  return kleineLetter(titel)
}

/** One step of a calculation: `eerste ziektedag 06-01-2025 plus 727 dagen = 03-01-2027`. */
export const stapTekst = (
  register: Termijnregister,
  { van, op, maanden, dagen, verschuiving, verlengd, uit }: Rekenstap,
): string => {
  const delen = [
    maanden ? `plus ${aantalTekst(maanden, 'maand', 'maanden')}` : '',
    dagenTekst(dagen ?? 0),
    verschuiving ? `plus ${aantalTekst(verschuiving, 'dag die niet meetelt', 'dagen die niet meetellen')}` : '',
  ].filter((deel) => deel !== '')
  const verder = verlengd ? `; dat is ${verlengd.wegens}, dus de eerstvolgende werkdag ${datumTekst(uit)}` : ''
  const som = delen.length > 0 ? ` ${delen.join(' ')} = ${datumTekst(verlengd?.van ?? uit)}${verder}` : verder
  return `${ankerTekst(register, van)} ${datumTekst(op)}${som}`
}

/** A whole calculation in one line, ending with the day in full. */
export const berekeningTekst = (register: Termijnregister, stappen: readonly Rekenstap[]): string => {
  const laatste = stappen.at(-1)
  if (!laatste) return ''
  return `${stappen.map((stap) => stapTekst(register, stap)).join('; ')} (${datumVoluit(laatste.uit)})`
}
