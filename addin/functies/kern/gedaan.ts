import { trefwoord } from '@poortwachter/wet'
import type { Dag, Tijdlijnvraag } from '@poortwachter/wet'
import { fout, gelezen, leeg, NIET_AFWIJKBAAR, stapcelUit } from '@poortwachter/wet/lezen'
import type { Lezing, Stapcel } from '@poortwachter/wet/lezen'
import { waardefout } from '../cel/antwoord.ts'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'
import { keuzelijstSoort } from './keuzelijsten.ts'
import { keuzezin } from './keuzezin.ts'
import type { Reeksparameter, Tweetalig, Waardeparameter } from './parameter.ts'
import { waardeparameter } from './parameters.ts'
import type { Verplicht } from './parameters.ts'

/** What is said of a step: the day it was done, that it does not apply, or that the parties departed from its term. */
export const gedaanOpParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<Stapcel>> =>
  waardeparameter('kolom', uitleg, (waarde) => stapcelUit(waarde))

/** Why a day cannot be: nothing is done for an illness before it. Only the AOW age can have been reached by then. */
export const findTooEarly = (dagen: Readonly<Record<string, Dag | undefined>>, eersteZiektedag: Dag) => {
  for (const [wat, dag] of Object.entries(dagen)) {
    if (dag !== undefined && dag < eersteZiektedag && wat !== 'AOWBEREIKT')
      return waardefout(`${wat}: deze dag ligt voor de eerste ziektedag. Controleer beide datums.`)
  }
  return undefined
}

const flatten = (waarden: readonly Celbereik[]): readonly Celinvoer[] => waarden.flatMap((matrix) => matrix.flat())

/** What is said of steps and events. */
export type Gedaan = Required<Pick<Tijdlijnvraag, 'gedaan' | 'afgeweken' | 'nietVanToepassing'>>

/**
 * Pairs of a step and the day it was done, or of an event and its day: `"PA"; B2; "AOWBEREIKT"; C2`, or a range that
 * holds such pairs.
 */
export const gedaanParameter: Reeksparameter<Gedaan> & { readonly verplicht: false } = {
  vorm: 'reeks',
  verplicht: false,
  uitleg: {
    nl: 'Paren van een stap en de dag waarop die is gezet, zoals "PA";B2;"EJE";C2. Ook "AOWBEREIKT", "EINDEDIENST" en "IVAINGANG" mogen, met hun dag. Een lege dag telt als nog niet gezet; "n.v.t." en "afgeweken" mogen ook.',
    en: 'Pairs of a step and the day it was done, such as "PA",B2,"EJE",C2. "AOWBEREIKT" (state pension age), "EINDEDIENST" (last day of employment) and "IVAINGANG" (early IVA) may be given too. An empty day counts as not done yet; "n.v.t." and "afgeweken" may be given too.',
  },
  keuzelijst: keuzelijstSoort,
  lees: (waarden, naam, register): Lezing<Gedaan> => {
    const cellen = flatten(waarden)
    if (cellen.length === 0) return leeg
    if (cellen.length % 2 !== 0) {
      return fout(`${naam}: geef paren van een stap en een dag. Nu staan er ${cellen.length} waarden.`)
    }
    const gedaan: Record<string, Dag> = {}
    const afgeweken: string[] = []
    const nietVanToepassing: string[] = []
    for (let i = 0; i < cellen.length; i += 2) {
      const stap = cellen[i] ?? null
      const dag = cellen[i + 1] ?? null
      if (isFoutcel(stap) || isFoutcel(dag))
        return fout(`${naam}: paar ${i / 2 + 1} bevat een fout. Herstel eerst die cel.`)
      if (stap === null || stap === '') continue
      const woord = trefwoord(String(stap))
      const code = register.termijncode.get(woord) ?? register.gebeurteniscode.get(woord)
      if (!code) {
        const { termijnen, gebeurtenissen } = register.regelboek
        const telbaar = new Set(register.gebeurteniscode.values())
        const keuzes = [...termijnen, ...gebeurtenissen.filter((een) => telbaar.has(een.code))].map((een) => ({
          ...een,
          waarde: een.code,
        }))
        return fout(`${naam}: ${keuzezin(stap, 'stap', keuzes)}`)
      }
      const lezing = stapcelUit(dag)
      if (lezing.soort === 'fout') return fout(`${naam}, ${code}: ${lezing.bericht}`)
      if (lezing.soort === 'leeg') continue
      if (lezing.waarde.isAfgeweken && !register.termijn.get(code)?.afwijking)
        return fout(`${naam}, ${code}: ${NIET_AFWIJKBAAR}`)
      if (lezing.waarde.isAfgeweken) afgeweken.push(code)
      if (lezing.waarde.isNietVanToepassing) nietVanToepassing.push(code)
      if (lezing.waarde.gedaanOp !== undefined) gedaan[code] = lezing.waarde.gedaanOp
    }
    return gelezen({ gedaan, afgeweken, nietVanToepassing })
  },
}
