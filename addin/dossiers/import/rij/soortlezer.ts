import { zin } from '../../../taal/zin.ts'
import type { Exportcellen, Exportrij } from './exportcellen.ts'
import { berichtsoorten, meldingswoordVan } from '../woord/meldingswoorden.ts'
import type { Berichtsoort } from '../woord/meldingswoorden.ts'
import { isAnderEinde, redenVan, soortVan } from '../woord/soorten.ts'
import type { Verzuimsoort } from '../woord/soorten.ts'
import { eindeRedenen } from '../woord/eindreden.ts'
import type { Eindereden } from '../woord/eindreden.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

const redenId = (tekst: string): string => `reden:${tekst.toLowerCase()}`

const verzuimsoorten: readonly Verzuimsoort[] = ['ziekte', 'verlof', 'anders']

/** What the words of a row mean: the kind of absence, how it ended, and what was reported. A word that nobody knows is asked about. */
export interface Soortlezer {
  readonly soort: (rij: Exportrij) => Verzuimsoort
  readonly reden: (rij: Exportrij) => Eindereden
  /** Whether the user said of the reason of the end that there was no illness at all. */
  readonly isOnterecht: (rij: Exportrij) => boolean
  readonly melding: (rij: Exportrij) => Berichtsoort
}

export const createSoortlezer = ({ lezing, plaats, woord }: Exportcellen, { ask }: Vragenlijst): Soortlezer => {
  const { antwoorden } = lezing
  return {
    soort: (rij) => {
      const tekst = woord(rij, plaats.soort)
      const id = `soort:${tekst.toLowerCase()}`
      const bekend = verzuimsoorten.find((soort) => soort === antwoorden[id]) ?? soortVan(tekst)
      if (bekend) return bekend
      ask({
        id,
        tekst: zin`Is het verzuim "${tekst}" ziekte?`,
        voorbeelden: [tekst],
        voorstel: null,
        keuzes: keuzesVoor([
          ['ziekte', zin`Ja, ziekte`],
          ['verlof', zin`Zwangerschaps- of bevallingsverlof`],
          ['anders', zin`Nee: deze rijen niet gebruiken`],
        ]),
      })
      return 'ziekte'
    },
    isOnterecht: (rij) => antwoorden[redenId(woord(rij, plaats.reden))] === NIET_GEBRUIKEN,
    reden: (rij) => {
      // Without a column of reasons that of how the absence stands can say that it ended in another way.
      if (plaats.reden === undefined) {
        const stand = woord(rij, plaats.stand)
        return isAnderEinde(stand) ? (redenVan(stand) ?? 'herstel') : 'herstel'
      }
      const tekst = woord(rij, plaats.reden)
      const id = redenId(tekst)
      const bekend = eindeRedenen.find((reden) => reden === antwoorden[id]) ?? redenVan(tekst)
      if (bekend) return bekend
      ask({
        id,
        tekst: zin`Wat betekent "${tekst}" als reden van het einde? Alleen herstel beëindigt een geval.`,
        voorbeelden: [tekst],
        voorstel: null,
        keuzes: keuzesVoor([
          ['herstel', zin`Volledig hersteld`],
          ['uitdienst', zin`Ziek uit dienst`],
          ['wachttijd', zin`Einde van de wachttijd`],
          ['verlof', zin`Overgegaan in verlof`],
          [NIET_GEBRUIKEN, zin`Er was geen ziekte: deze rijen niet gebruiken`],
        ]),
      })
      return 'herstel'
    },
    melding: (rij) => {
      const tekst = woord(rij, plaats.melding)
      const id = `melding:${tekst.toLowerCase()}`
      const bekend = berichtsoorten.find((soort) => soort === antwoorden[id]) ?? meldingswoordVan(tekst)?.soort
      if (bekend) return bekend
      ask({
        id,
        tekst:
          tekst === ''
            ? zin`In sommige rijen staat niet wat er is gemeld. Wat betekenen die?`
            : zin`Wat betekent de melding "${tekst}"?`,
        voorbeelden: [tekst],
        voorstel: null,
        keuzes: keuzesVoor([
          ['ziek', zin`Iemand is ziek geworden`],
          ['deel', zin`Gedeeltelijk hersteld, of een ander percentage: het verzuim loopt door`],
          ['herstel', zin`Helemaal hersteld`],
          ['ziekIngetrokken', zin`Een ziekmelding is ingetrokken: zij telt niet mee`],
          ['herstelIngetrokken', zin`Een herstelmelding is ingetrokken: het verzuim loopt door`],
          ['geen', zin`Iets anders: deze rijen niet gebruiken`],
        ]),
      })
      return 'geen'
    },
  }
}
