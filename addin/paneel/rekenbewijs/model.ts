import type { NieuwBlad } from '../../excel/werkmap.ts'
import { BEWIJSKOPRIJ, bewijsrijen, dagkolommen } from '../../rekenbewijs/bewijs.ts'
import type { Bewijs } from '../../rekenbewijs/bewijs.ts'

const DATUM = 'dd-mm-yyyy'
/** Rows above the headings that hold a day: the day it was made and the day one looks from. */
const DAGRIJEN = [4, 5]

/** The sheet of a proof. Above the rows stand texts and two days, so days get their format per cell and per column. */
export const bewijsblad = (bewijs: Bewijs): NieuwBlad => ({
  naam: 'Rekenbewijs',
  rijen: bewijsrijen(bewijs),
  formaten: dagkolommen(bewijs).map((isDag) => (isDag ? DATUM : undefined)),
  formaatVanaf: BEWIJSKOPRIJ + 1,
  celformaten: DAGRIJEN.map((rij) => ({ rij, kolom: 1, formaat: DATUM })),
  koprijen: [0, BEWIJSKOPRIJ],
})
