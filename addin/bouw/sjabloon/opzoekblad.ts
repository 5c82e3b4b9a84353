import { dag, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { storeFormule } from '../../dossiers/vorm/celformule.ts'
import type { Celformule } from '../../dossiers/vorm/celformule.ts'
import { calculateFormule } from './doorrekening.ts'
import { DATUMOPMAAK, PEILDATUM } from '../../dossiers/vorm/kolommen.ts'
import type { Sjabloonblad, Sjablooncel, Sjablooncelwaarde } from './werkmap/werkmap.ts'

const ZIEKTEDATUM = { cel: 'B1' }
const SOORT = { cel: 'B2' }

const uiterlijk: Celformule = { functie: 'DEADLINE', argumenten: [ZIEKTEDATUM, SOORT] }
const veilig: Celformule = { functie: 'DEADLINE', argumenten: [ZIEKTEDATUM, SOORT, null, null, { tekst: 'veilig' }] }
const tijdlijn: Celformule = { functie: 'TIJDLIJN', argumenten: [ZIEKTEDATUM, { cel: PEILDATUM }] }

/** Columns of the timeline that hold days: from, safe and last day. */
const DATUMKOLOMMEN = [undefined, undefined, DATUMOPMAAK, DATUMOPMAAK, DATUMOPMAAK]

/** A sheet to look one step or one case up, without a row in the caseload. `soorten` is the range with the codes. */
export const buildOpzoekblad = (soorten: string, peildatum: Dag, regels: Regelbron): Sjabloonblad => {
  const invoer: Readonly<Record<string, Sjablooncelwaarde>> = {
    B1: serienummerVan(dag('2026-01-05')),
    B2: 'EJE',
    [PEILDATUM]: serienummerVan(peildatum),
  }
  const bron = { kolom: () => null, cel: (naam: string) => invoer[naam] ?? null }
  const formulecel = (formule: Celformule): Sjablooncel => {
    const rijen = calculateFormule(formule, bron, regels)
    const waarde = rijen[0]?.[0] ?? null
    return {
      waarde,
      formule: storeFormule(formule),
      ...(rijen.length > 1 ? { rijen, spilopmaken: DATUMKOLOMMEN } : {}),
    }
  }
  return {
    naam: 'Opzoeken',
    rijen: [
      [
        { waarde: 'Eerste ziektedag', stijl: 'titel' },
        { waarde: invoer['B1'] ?? null, opmaak: DATUMOPMAAK, stijl: 'invoer' },
        { waarde: 'Vul de gele cellen in. De tabel hieronder volgt vanzelf.', stijl: 'toelichting' },
      ],
      [
        { waarde: 'Soort', stijl: 'titel' },
        { waarde: invoer['B2'] ?? null, stijl: 'invoer' },
      ],
      [
        { waarde: 'Uiterlijk', stijl: 'titel' },
        { ...formulecel(uiterlijk), opmaak: DATUMOPMAAK },
      ],
      [
        { waarde: 'Veilige dag', stijl: 'titel' },
        { ...formulecel(veilig), opmaak: DATUMOPMAAK },
      ],
      [],
      [formulecel(tijdlijn)],
    ],
    kolombreedtes: [130, 250, 110, 110, 110, 150, 180, 420],
    keuzevakken: [
      {
        bereik: 'B2',
        bron: soorten,
        uitleg: 'Kies een code uit de lijst. Op het blad Keuzelijsten staat wat elke code betekent.',
      },
    ],
  }
}
