import { zin } from '../../../taal/zin.ts'
import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Exportcellen, Exportrij } from './exportcellen.ts'
import { jaNeeUit } from '../woord/ja-nee.ts'
import {
  deellezerVan,
  eindelezerVan,
  isGeenEinde,
  isUrenkop,
  standcodes,
  standcodeVan,
  standletter,
} from '../woord/standwoorden.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** What the words of a row say of how the absence stands. */
export interface Standlezer {
  /** Whether someone has recovered; undefined where that is not said with a yes or a no. */
  readonly isHersteld: (rij: Exportrij) => boolean | undefined
  /** Whether the recovery in the row is one in part, or does not hold: of that the day ends nothing. */
  readonly isDeels: (rij: Exportrij) => boolean
  /** The heading and the text that say that the absence is over; undefined when none does. */
  readonly afgelopen: (rij: Exportrij) => { readonly kop: string; readonly tekst: string } | undefined
  /** What is said of a row with an end of which it does not show whether the recovery is in full. */
  readonly onduidelijk: (rij: Exportrij) => string | undefined
}

const GETAL = /^\d+(?:[.,]\d+)?$/

/** Of `nee` and `open`, which say in a column of days that there is none, the text counts here. */
const textIn = (rij: Exportrij, plaats: number | undefined): string =>
  plaats === undefined ? '' : schoneTekst(String(rij[plaats] ?? ''))

export const createStandlezer = ({ lezing, plaats, dag, kop }: Exportcellen, { ask }: Vragenlijst): Standlezer => {
  const opEinde = [plaats.stand, plaats.reden].flatMap((bij) =>
    bij === undefined ? [] : [{ bij, isEinde: eindelezerVan(kop(bij)) }],
  )
  const opDeel = [plaats.stand, plaats.reden, plaats.isHersteld].flatMap((bij) =>
    bij === undefined ? [] : [{ bij, isDeel: deellezerVan(kop(bij)) }],
  )
  const isEindeBijHersteld = plaats.isHersteld === undefined ? undefined : eindelezerVan(kop(plaats.isHersteld))
  const kopStand = plaats.stand === undefined ? '' : (lezing.koppen[plaats.stand] ?? '')
  const isInUren = plaats.stand !== undefined && isUrenkop(kop(plaats.stand))
  const isEindcode = (tekst: string): boolean => {
    const letter = standletter(kopStand, tekst)
    if (letter === undefined) return false
    const id = `standcode:${letter}`
    const bekend = standcodes.find((code) => code === lezing.antwoorden[id]) ?? standcodeVan(letter)
    if (bekend === undefined)
      ask({
        id,
        tekst: zin`Wat betekent de letter "${tekst}" in ${kop(plaats.stand!)}?`,
        voorbeelden: [tekst],
        keuzes: keuzesVoor([
          ['voorbij', zin`Het verzuim is voorbij`],
          ['loopt', zin`Het verzuim loopt nog`],
        ]),
      })
    return bekend === 'voorbij'
  }
  return {
    isHersteld: (rij) => {
      const tekst = textIn(rij, plaats.isHersteld)
      const antwoord = tekst === '1' || isEindeBijHersteld?.(tekst) ? true : jaNeeUit(tekst)
      return tekst === '0' ? false : antwoord
    },
    isDeels: (rij) =>
      opDeel.some(({ bij, isDeel }) => isDeel(textIn(rij, bij))) || isGeenEinde(textIn(rij, plaats.stand)),
    afgelopen: (rij) => {
      const isUitDienst = dag(rij, plaats.dienst).soort === 'gelezen'
      for (const { bij, isEinde } of opEinde) {
        const tekst = textIn(rij, bij)
        const isAfgelopen = isEinde(tekst) || (bij === plaats.stand && isEindcode(tekst))
        if (tekst !== '' && isAfgelopen && !(isUitDienst && /uit dienst/i.test(tekst))) return { kop: kop(bij), tekst }
      }
      return undefined
    },
    onduidelijk: (rij) => {
      const tekst = textIn(rij, plaats.stand)
      return isInUren && GETAL.test(tekst)
        ? zin`Uit ${kop(plaats.stand)} ("${tekst}") blijkt niet of het herstel volledig is. Vul daar gedeeltelijk of volledig in.`
        : undefined
    },
  }
}
