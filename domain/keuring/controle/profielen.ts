import { registerVan } from '../../regelboek/register.ts'
import { dag, plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { termijn } from '../../rekenen/termijn/termijn.ts'
import type { Controle } from '../bezwaar.ts'

const EERSTE = dag('2006-01-02')
const LAATSTE = dag('2034-12-31')
/** A step that shares no factor with weeks or months, so that every kind of day is met. */
const STAP = 97

/** The safe day never lies after the last day of the law, nor the first day; tried on days over three decades. */
export const profielenControle: Controle = (regelboek) => {
  const register = registerVan(regelboek)
  const proefdagen: Dag[] = []
  for (let proefdag = EERSTE; proefdag <= LAATSTE; proefdag = plus(proefdag, STAP)) proefdagen.push(proefdag)
  return regelboek.termijnen.flatMap(({ code }) => {
    const fout = proefdagen.find((eersteZiektedag) => {
      const ankers = Object.fromEntries(
        regelboek.gebeurtenissen.map((gebeurtenis) => [gebeurtenis.code, eersteZiektedag]),
      )
      const uitkomst = termijn(register, { eersteZiektedag, code, ankers, peildatum: eersteZiektedag })
      if (uitkomst.soort !== 'bekend') return false
      const { begin, wet, veilig } = uitkomst.waarde
      return veilig > wet || (begin !== undefined && begin > wet)
    })
    return fout === undefined ? [] : [{ plaats: code, bezwaar: 'de veilige dag of de begindag ligt na de laatste dag' }]
  })
}
