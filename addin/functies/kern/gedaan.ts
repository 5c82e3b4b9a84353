import { trefwoord } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagUitCel, fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { isFoutcel } from '../cel/celinvoer.ts'
import type { Celbereik, Celinvoer } from '../cel/celinvoer.ts'
import { keuzelijstSoort } from './keuzelijsten.ts'
import { keuzezin } from './keuzezin.ts'
import type { Reeksparameter } from './parameter.ts'

const flatten = (waarden: readonly Celbereik[]): readonly Celinvoer[] => waarden.flatMap((matrix) => matrix.flat())

/**
 * Pairs of a step and the day it was done, or of an event and its day: `"PA"; B2; "AOWBEREIKT"; C2`, or a range that
 * holds such pairs.
 */
export const gedaanParameter: Reeksparameter<Readonly<Record<string, Dag>>> & { readonly verplicht: false } = {
  vorm: 'reeks',
  verplicht: false,
  uitleg: {
    nl: 'Paren van een stap en de dag waarop die is gezet, zoals "PA";B2;"EJE";C2. Ook "AOWBEREIKT", "EINDEDIENST" en "IVAINGANG" mogen, met hun dag. Een lege dag telt als nog niet gezet.',
    en: 'Pairs of a step and the day it was done, such as "PA",B2,"EJE",C2. "AOWBEREIKT" (state pension age), "EINDEDIENST" (last day of employment) and "IVAINGANG" (early IVA) may be given too. An empty day counts as not done yet.',
  },
  keuzelijst: keuzelijstSoort,
  lees: (waarden, naam, register): Lezing<Readonly<Record<string, Dag>>> => {
    const cellen = flatten(waarden)
    if (cellen.length === 0) return leeg
    if (cellen.length % 2 !== 0) {
      return fout(`${naam}: geef paren van een stap en een dag. Nu staan er ${cellen.length} waarden.`)
    }
    const gedaan: Record<string, Dag> = {}
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
      const lezing = dagUitCel(dag)
      if (lezing.soort === 'fout') return fout(`${naam}, ${code}: ${lezing.bericht}`)
      if (lezing.soort === 'gelezen') gedaan[code] = lezing.waarde
    }
    return gelezen(gedaan)
  },
}
