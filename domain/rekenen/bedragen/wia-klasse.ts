import type { Register } from '../../regelboek/register.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { centen, isBedrag } from './afronding.ts'
import { hoogsteTrap, tabelingang, tabelwaarde } from '../tabelwaarde.ts'

export interface Arbeidsongeschiktheid {
  /** Loss of earning capacity in percent, not rounded. */
  readonly percentage: number
  /** Bounds of the class in percent: from (inclusive) up to (not inclusive; undefined for the highest class). */
  readonly klasse: { readonly van: number; readonly tot: number | undefined }
  /** Percentage of the WGA-vervolguitkering in that class; 0 without a right to WIA. */
  readonly uitkering: number
  /** Whether someone can earn so little that he is fully disabled; lasting as well, that gives IVA. */
  readonly volledig: boolean
}

/**
 * Degree and class of disability on a day (WIA art. 4, 5 and 61 lid 6). In: what a healthy worker of the same kind
 * earns (maatmanloon) and what the worker can still earn, both in euros over the same time, as a rule per hour. The
 * class is found in whole cents, so that a loss of exactly 35 or 80 percent falls in the higher class.
 */
export const arbeidsongeschiktheid = (
  register: Register,
  { maatmanloon, restloon, peildatum }: { maatmanloon: number; restloon: number; peildatum: Dag },
): Uitkomst<Arbeidsongeschiktheid> => {
  if (!isBedrag(maatmanloon) || centen(maatmanloon) === 0) {
    return ontbrekend(
      'maatmanloon',
      'Wat verdient een gezonde werknemer met dezelfde functie? Geef een bedrag boven nul.',
    )
  }
  if (!isBedrag(restloon))
    return ontbrekend('restloon', 'Wat kan de werknemer nog verdienen? Geef een bedrag van nul of meer.')
  const klassen = tabelingang(register, 'WIAKLASSE', peildatum)
  if (klassen.soort !== 'bekend') return klassen
  const volledig = tabelwaarde(register, 'WIAVOLLEDIG', peildatum)
  if (volledig.soort !== 'bekend') return volledig
  const maatman = centen(maatmanloon)
  const verlies = Math.max(0, maatman - centen(restloon))
  const isBereikt = (procent: number): boolean => verlies * 100 >= procent * maatman
  const { regel } = klassen.waarde
  const gevonden = 'trappen' in regel ? hoogsteTrap(regel.trappen, isBereikt) : undefined
  if (!gevonden) return { soort: 'geenRegel', regel: 'WIAKLASSE', peildatum }
  const percentage = (verlies / maatman) * 100
  return {
    soort: 'bekend',
    waarde: {
      percentage,
      klasse: { van: gevonden.trap.vanaf, tot: gevonden.volgende?.vanaf },
      uitkering: gevonden.trap.waarde,
      volledig: isBereikt(volledig.waarde),
    },
    grond: gezamenlijkeGrond([klassen.grond, volledig.grond], {
      feiten: {
        maatmanloon: { soort: 'getal', getal: maatmanloon, eenheid: 'euro' },
        restloon: { soort: 'getal', getal: restloon, eenheid: 'euro' },
      },
      delen: [
        { wat: 'verlies aan verdiencapaciteit', getal: verlies / 100, eenheid: 'euro' },
        { wat: 'mate van arbeidsongeschiktheid', getal: percentage, eenheid: 'procent' },
        { wat: 'vervolguitkering', getal: gevonden.trap.waarde, eenheid: 'procent' },
      ],
    }),
  }
}
