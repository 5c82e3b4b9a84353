import { ontbrekend } from '../ontbrekend.ts'
import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import { plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { trefwoord } from '../../regelboek/trefwoord.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Termijnvraag } from '../termijn/termijn.ts'
import type { Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { plandag } from '../werkdag/werkdag.ts'

/** A step that comes before the deadline, with the days it takes; without them the practice figure, where there is one. */
export interface Voorstap {
  readonly naam: string
  readonly dagen?: number
}

export interface Geplandestap {
  readonly naam: string
  readonly dagen: number
  /** True where the days are a practice figure of the edition and not the user's own. */
  readonly uitPraktijk: boolean
  /** Last day on which to begin. */
  readonly uiterlijk: Dag
  /** That day, or the last working day before it. */
  readonly plandag: Dag
  /** Day on which the step is then ready. */
  readonly gereed: Dag
}

/** Tables with a lead time, by the name of the step (see `trefwoord`). */
const doorlooptabel: Readonly<Record<string, string>> = {
  deskundigenoordeel: 'DOORLOOPDO',
  do: 'DOORLOOPDO',
}

/**
 * Back-planning: when each of the steps that follow one another must begin so that the last is ready on the safe day
 * of a deadline. In: the deadline, and the steps in the order in which they are taken with their days. A step
 * without days is only planned where the edition has a practice figure for it. Out: the steps, in the same order.
 */
export const uitersteStart = (
  register: Register,
  vraag: Termijnvraag,
  voorstappen: readonly Voorstap[],
): Uitkomst<readonly Geplandestap[]> => {
  const doel = termijn(register, vraag)
  if (doel.soort !== 'bekend') return doel
  const gronden: Grond[] = []
  const gepland: Geplandestap[] = []
  let gereed = doel.waarde.veilig
  for (const { naam, dagen } of voorstappen.toReversed()) {
    const tabel = doorlooptabel[trefwoord(naam)]
    const praktijk = dagen === undefined && tabel ? tabelwaarde(register, tabel, gereed) : undefined
    if (praktijk?.soort === 'bekend') gronden.push(praktijk.grond)
    const duur = dagen ?? (praktijk?.soort === 'bekend' ? praktijk.waarde : undefined)
    if (duur === undefined) {
      return ontbrekend(naam, 'Hoeveel dagen kost deze stap?')
    }
    const uiterlijk = plus(gereed, -duur)
    gepland.unshift({
      naam,
      dagen: duur,
      uitPraktijk: dagen === undefined,
      uiterlijk,
      plandag: plandag(register.regelboek.kalender, uiterlijk),
      gereed,
    })
    gereed = uiterlijk
  }
  return {
    soort: 'bekend',
    waarde: gepland,
    grond: gezamenlijkeGrond([doel.grond, ...gronden], { titel: 'Uiterste start' }),
  }
}
