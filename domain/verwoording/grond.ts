import { dag, datumTekst } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { bronTekst } from '../regelboek/bron.ts'
import type { Status, Zekerheid } from '../regelboek/gezag.ts'
import type { Termijnboek } from '../regelboek/regelboek.ts'
import type { Grond } from '../regelboek/uitkomst.ts'

/** What a status means to a reader. */
export const statusTekst: Readonly<Record<Status, string>> = {
  wet: 'wet',
  regeling: 'ministeriële regeling',
  beleidsregel: 'beleidsregel van UWV',
  werkwijzer: 'werkinstructie van UWV',
  praktijk: 'gebruik in de praktijk',
}

/** What a certainty means to a reader. */
export const zekerheidTekst: Readonly<Record<Zekerheid, string>> = {
  gelezen: 'in de tekst zelf gelezen',
  secundair: 'uit een secundaire bron',
  afgeleid: 'afgeleid uit de genoemde bronnen',
}

/** The sources of a ground, as a reader cites them, separated by semicolons. */
export const bronnenTekst = (regelboek: Pick<Termijnboek, 'regelingen'>, { bronnen }: Pick<Grond, 'bronnen'>): string =>
  bronnen.map((bron) => bronTekst(regelboek.regelingen, bron)).join('; ')

/** That a text was published after the day it is used for, where the edition knows when that was. */
export const latereTekst = (
  { regelingen }: Pick<Termijnboek, 'regelingen'>,
  { bronnen }: Pick<Grond, 'bronnen'>,
  peildatum: Dag,
): string =>
  [...new Set(bronnen.map(({ regeling }) => regelingen[regeling]))]
    .flatMap((regeling) =>
      regeling?.openbaarSinds !== undefined && dag(regeling.openbaarSinds) > peildatum
        ? [
            ` ${regeling.afkorting} is openbaar sinds ${datumTekst(dag(regeling.openbaarSinds))};` +
              ` voor ${datumTekst(peildatum)} is de latere tekst gebruikt.`,
          ]
        : [],
    )
    .join('')
