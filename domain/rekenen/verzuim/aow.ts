import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import { plus, plusMaanden } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { vanafDag, verschuivingBinnen } from './periode.ts'
import type { Reeks } from './periode.ts'

/**
 * The day on which someone reaches the AOW age. A month without the day of birth gives its last day. Not known for
 * birth dates whose age is not fixed yet.
 */
export const aowDatum = (register: Register, geboortedatum: Dag): Uitkomst<Dag> => {
  const leeftijd = tabelwaarde(register, 'AOWLEEFTIJD', geboortedatum)
  if (leeftijd.soort !== 'bekend') return leeftijd
  const uit = plusMaanden(geboortedatum, leeftijd.waarde, 'naarBeneden')
  return {
    soort: 'bekend',
    waarde: uit,
    grond: {
      ...leeftijd.grond,
      stappen: [{ van: 'geboortedatum', op: geboortedatum, maanden: leeftijd.waarde, uit }],
    },
  }
}

/**
 * The day before which someone cannot reach the AOW age, for a birth date whose age is not fixed yet: the age only
 * ever rises (AOW art. 7a), so the last one that is known bounds it.
 */
export const vroegsteAow = (register: Register, geboortedatum: Dag): Dag => {
  const ingangen = register.tabel.get('AOWLEEFTIJD')?.tijdlijn.ingangen ?? []
  const bekend = ingangen.flatMap((ingang) =>
    'regel' in ingang && 'waarde' in ingang.regel ? ingang.regel.waarde : [],
  )
  return plusMaanden(geboortedatum, Math.max(0, ...bekend), 'naarBeneden')
}

/** The days that do not count from a day on, before so many that do are full. */
const verschuivingNa = (reeksen: readonly Reeks[], dag: Dag, dagen: number): number => {
  const later = vanafDag(reeksen, dag)
  return later[0] ? later[0].van - dag + verschuivingBinnen(later, dagen) : 0
}

/**
 * The last day of pay, and of the opzegverbod, that remains for a worker who has or reaches the AOW age: six weeks
 * (thirteen for who fell ill before 1-7-2023) from the first sick day, or from the AOW date when that came later. Days
 * on which the worker was not ill in between (BW 7:629 lid 10) move it: `reeksen` are the runs of sick days of the case.
 */
export const eindeNaAow = (
  register: Register,
  eersteZiektedag: Dag,
  aow: Dag,
  reeksen: readonly Reeks[] = [],
): Uitkomst<Dag> => {
  const weken = tabelwaarde(register, 'AOWWEKEN', eersteZiektedag)
  if (weken.soort !== 'bekend') return weken
  const vanaf = aow > eersteZiektedag ? aow : eersteZiektedag
  const dagen = weken.waarde * 7 - 1
  const verschuiving = verschuivingNa(reeksen, vanaf, weken.waarde * 7)
  const uit = plus(vanaf, dagen + verschuiving)
  const van = aow > eersteZiektedag ? 'aowDatum' : 'eersteZiektedag'
  return {
    soort: 'bekend',
    waarde: uit,
    grond: gezamenlijkeGrond([weken.grond], {
      feiten: { aowDatum: { soort: 'dag', dag: aow } },
      stappen: [{ van, op: vanaf, dagen, ...(verschuiving ? { verschuiving } : {}), uit }],
    }),
  }
}
