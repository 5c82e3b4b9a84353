import { zin } from '../taal/zin.ts'
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

const dossiers = (aantal: number): string => (aantal === 1 ? zin`1 dossier` : zin`${aantal} dossiers`)

const cellText = (kop: string, cel: Bewijscel): string =>
  cel === '' ? zin`leeg` : isDagkop(kop) && typeof cel === 'number' ? dayText(cel) : String(cel)

/** What working a proof out again gave, in lines to read. */
export const narekenverslag = (blad: string, bewijs: Bewijs, uitkomst: Nareken): readonly string[] => {
  const kop = zin`${blad}: ${dossiers(bewijs.rijen.length)}, peildatum ${dayText(bewijs.peildatum)}, regelversie ${bewijs.regelversie}, gemaakt op ${dayText(bewijs.gemaaktOp)} met programmaversie ${bewijs.programmaversie}.`
  switch (uitkomst.soort) {
    case 'gelijk':
      return [
        kop,
        zin`Gelijk: alle uitkomsten van ${dossiers(uitkomst.aantal)} volgen uit de invoer, onder dezelfde regels.`,
        zin`Vingerafdruk: ${bewijs.vingerafdruk}. Vergelijk haar met die van het maken: wie een dossiernaam of een regel bovenaan wijzigt, kan ook een nieuwe vingerafdruk schrijven.`,
      ]
    case 'niet na te rekenen':
      return [kop, zin`Niet na te rekenen: ${uitkomst.reden}`]
    case 'anders': {
      const { redenen, afwijkingen } = uitkomst
      const regels = afwijkingen
        .slice(0, MEESTE_REGELS)
        .map(
          ({ dossier, kop: kolom, staat, berekend }) =>
            zin`- ${dossier}, ${kolom}: er staat ${cellText(kolom, staat)}, nagerekend ${cellText(kolom, berekend)}`,
        )
      const meer =
        afwijkingen.length > MEESTE_REGELS ? [zin`- en nog ${afwijkingen.length - MEESTE_REGELS} andere cellen`] : []
      return [kop, zin`Anders:`, ...redenen.map((reden) => `- ${reden}`), ...regels, ...meer]
    }
  }
}
