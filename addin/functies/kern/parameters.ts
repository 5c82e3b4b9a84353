import { profielen, trefwoord } from '@poortwachter/wet'
import type { Dag, Profiel, Termijnregister } from '@poortwachter/wet'
import {
  aangehaald,
  aantalUitCel,
  dagUitCel,
  fout,
  gedaanOpUit,
  gelezen,
  leeg,
  VERSCHUIVING,
} from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celinvoer } from '../cel/celinvoer.ts'
import type { Keuzelijst, Tweetalig, Waardeparameter } from './parameter.ts'
import { keuzelijstProfiel, keuzelijstSoort } from './keuzelijsten.ts'
import { keuzezin } from './keuzezin.ts'

/** A parameter that may be left out. */
export const optioneel = <P extends { readonly verplicht: boolean }>(
  parameter: P,
): Omit<P, 'verplicht'> & { readonly verplicht: false } => ({
  ...parameter,
  verplicht: false,
})

const metNaam = <T>(naam: string, lezing: Lezing<T>): Lezing<T> =>
  lezing.soort === 'fout' ? fout(`${naam}: ${lezing.bericht}`) : lezing

/** A parameter that must be given. */
export type Verplicht<P> = P & { readonly verplicht: true }

/** A parameter for one value, made from a reader of a cell that holds no error. */
export const waardeparameter = <T, R = Termijnregister>(
  vorm: 'waarde' | 'kolom',
  uitleg: Tweetalig,
  lees: (waarde: Exclude<Celinvoer, { fout: string }>, register: R) => Lezing<T>,
  keuzelijst?: Keuzelijst<R>,
): Verplicht<Waardeparameter<T, R>> => ({
  vorm,
  verplicht: true,
  uitleg,
  ...(keuzelijst ? { keuzelijst } : {}),
  lees: (waarde, naam, register) =>
    isFoutcel(waarde)
      ? fout(`${naam}: de cel bevat de fout ${waarde.fout}. Herstel eerst die cel.`)
      : metNaam(naam, lees(waarde, register)),
})

/** Whether a cell holds nothing to read. */
export const isLeeg = (waarde: Celinvoer): boolean =>
  waarde === null || (typeof waarde === 'string' && waarde.trim() === '')

/** A day: a date cell, or text in a Dutch form. A range answers for every cell. */
export const dagParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<Dag>> =>
  waardeparameter('kolom', uitleg, (waarde) => dagUitCel(waarde))

/** The day that another step was done; when that one does not apply there is no such day. */
export const ankerParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<Dag>> =>
  waardeparameter('kolom', uitleg, (waarde) => gedaanOpUit(waarde))

/** The code of a step, one of its other names, or its title. */
export const soortParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string>> =>
  waardeparameter(
    'waarde',
    uitleg,
    (waarde, { termijncode, regelboek }) => {
      if (isLeeg(waarde) || waarde === 0) return leeg
      const code = termijncode.get(trefwoord(String(waarde)))
      if (code) return gelezen(code)
      return fout(
        keuzezin(
          waarde,
          'soort termijn',
          regelboek.termijnen.map((termijn) => ({ ...termijn, waarde: termijn.code })),
        ),
      )
    },
    keuzelijstSoort,
  )

/** A whole number of days, not negative. */
export const aantalDagenParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('waarde', uitleg, (waarde) => aantalUitCel(waarde, 'dagen', VERSCHUIVING))

/** Last day under the law, or the safe day before it. */
export const profielParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<Profiel>> =>
  waardeparameter(
    'waarde',
    uitleg,
    (waarde) => {
      if (isLeeg(waarde)) return leeg
      const profiel = profielen.find((naam) => naam === trefwoord(String(waarde)))
      return profiel ? gelezen(profiel) : fout(`${aangehaald(waarde)} is geen profiel. Kies "wet" of "veilig".`)
    },
    keuzelijstProfiel,
  )

/** The number of an edition of the rules, such as 2026.11.0. The call itself looks the edition up. */
export const regelversieParameter: Waardeparameter<string> & {
  readonly verplicht: false
  readonly rol: 'regelversie'
} = {
  ...optioneel(
    waardeparameter(
      'waarde',
      {
        nl: 'Versie van de regels, zoals "2026.11.0". Leeg: de versie die in gebruik is.',
        en: 'Version of the rules, such as "2026.11.0". Empty: the version in use.',
      },
      (waarde) => (isLeeg(waarde) ? leeg : gelezen(String(waarde).trim())),
    ),
  ),
  rol: 'regelversie',
}
