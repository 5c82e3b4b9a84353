import { opschrift } from '../taal/zin.ts'
import type { Opschrift, Tekst } from '../taal/zin.ts'
import { dagUitSerienummer, datumTekst } from '@poortwachter/wet'
import type { Bewijs } from './bewijs.ts'
import { isDagkop } from './kolommen.ts'
import type { Bewijscel } from './kolommen.ts'
import type { Nareken } from './narekenen.ts'

const MEESTE_REGELS = 20

const dayText = (serienummer: number): string => {
  const dag = dagUitSerienummer(serienummer)
  return dag === undefined ? String(serienummer) : datumTekst(dag)
}

const dossiers = (aantal: number): Opschrift => (aantal === 1 ? opschrift`1 dossier` : opschrift`${aantal} dossiers`)

const cellText = (kop: string, cel: Bewijscel): Tekst =>
  cel === '' ? opschrift`leeg` : isDagkop(kop) && typeof cel === 'number' ? dayText(cel) : String(cel)

/** What working a proof out again gave, in lines to read. */
export const narekenverslag = (blad: string, bewijs: Bewijs, uitkomst: Nareken): readonly Tekst[] => {
  const kop = opschrift`${blad}: ${dossiers(bewijs.rijen.length)}, peildatum ${dayText(bewijs.peildatum)}, regelversie ${bewijs.regelversie}, gemaakt op ${dayText(bewijs.gemaaktOp)} met programmaversie ${bewijs.programmaversie}.`
  switch (uitkomst.soort) {
    case 'gelijk':
      return [
        kop,
        opschrift`Gelijk: alle uitkomsten van ${dossiers(uitkomst.aantal)} volgen uit de invoer, onder dezelfde regels.`,
        opschrift`Vingerafdruk: ${bewijs.vingerafdruk}. Vergelijk haar met die van het maken: wie een dossiernaam of een regel bovenaan wijzigt, kan ook een nieuwe vingerafdruk schrijven.`,
      ]
    case 'niet na te rekenen':
      return [kop, opschrift`Niet na te rekenen: ${uitkomst.reden}`]
    case 'anders': {
      const { redenen, afwijkingen } = uitkomst
      const regels = afwijkingen
        .slice(0, MEESTE_REGELS)
        .map(
          ({ dossier, kop: kolom, staat, berekend }) =>
            opschrift`- ${dossier}, ${kolom}: er staat ${cellText(kolom, staat)}, nagerekend ${cellText(kolom, berekend)}`,
        )
      const meer =
        afwijkingen.length > MEESTE_REGELS
          ? [opschrift`- en nog ${afwijkingen.length - MEESTE_REGELS} {0:andere cel|andere cellen}`]
          : []
      return [kop, opschrift`Anders:`, ...redenen.map((reden) => `- ${reden}`), ...regels, ...meer]
    }
  }
}
