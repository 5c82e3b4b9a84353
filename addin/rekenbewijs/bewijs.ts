import { serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../dossiers/caseload.ts'
import type { Caseloadstand } from '../dossiers/dossierstand.ts'
import { feitbronOf } from '../dossiers/feitkolommen.ts'
import {
  bewijskolommenOf,
  createUitkomstschrijver,
  invoercellen,
  invoerkoppen,
  isDagkop,
  uitkomstkoppen,
  welgevormd,
} from './kolommen.ts'
import type { Bewijscel } from './kolommen.ts'
import { editiehash, vingerafdruk } from './vingerafdruk.ts'

export const VORM = 'rekenbewijs/v1'

/** Headings of the lines above the rows, in their order. */
export const kenmerken = {
  vorm: 'Rekenbewijs',
  programmaversie: 'Programmaversie',
  regelversie: 'Regelversie',
  regelhash: 'SHA-256 van de regels',
  gemaaktOp: 'Gemaakt op',
  peildatum: 'Peildatum',
  bron: 'Tabel',
  aantal: 'Aantal dossiers',
  vingerafdruk: 'Vingerafdruk van invoer en uitkomsten',
} as const

/** A proof as it stands on its sheet. */
export interface Bewijs {
  readonly programmaversie: string
  readonly regelversie: string
  readonly regelhash: string
  readonly gemaaktOp: number
  readonly peildatum: number
  readonly bron: string
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly Bewijscel[])[]
  readonly vingerafdruk: string
}

/** The fingerprint of everything in a proof but the fingerprint itself. */
export const vingerafdrukVan = ({ vingerafdruk: _eigen, ...inhoud }: Bewijs): Promise<string> => vingerafdruk(inhoud)

/** Makes a proof part by part, so that the caller decides how long it goes on. */
interface Bewijsmaker {
  /** Best some `DOSSIERS_PER_KEER` at once. */
  add(standen: readonly Caseloadstand[]): void
  result(): Promise<Bewijs>
}

interface Bewijsvraag {
  readonly caseload: Caseload
  readonly bron: string
  readonly programmaversie: string
  readonly gemaaktOp: Dag
}

export const createBewijsmaker = ({ caseload, bron, programmaversie, gemaaktOp }: Bewijsvraag): Bewijsmaker => {
  const { register, peildatum, koppeling } = caseload
  const kolommen = bewijskolommenOf(koppeling)
  const writeUitkomsten = createUitkomstschrijver(register, feitbronOf(koppeling), peildatum)
  const rijen: (readonly Bewijscel[])[] = []
  return {
    add: (standen) => {
      const uitkomsten = writeUitkomsten(standen)
      for (const [i, { dossier }] of standen.entries())
        rijen.push([...invoercellen(dossier, kolommen), ...uitkomsten[i]!])
    },
    result: async () => {
      const zonder: Bewijs = {
        programmaversie,
        regelversie: register.regelboek.versie,
        regelhash: await editiehash(register.regelboek),
        gemaaktOp: serienummerVan(gemaaktOp),
        peildatum: serienummerVan(peildatum),
        bron: String(welgevormd(bron)),
        koppen: [...invoerkoppen(kolommen), ...uitkomstkoppen(register)],
        rijen,
        vingerafdruk: '',
      }
      return { ...zonder, vingerafdruk: await vingerafdrukVan(zonder) }
    },
  }
}

/** The sheet of a proof, as rows; the row of headings is the eleventh. */
export const bewijsrijen = (bewijs: Bewijs): readonly (readonly Bewijscel[])[] => [
  [kenmerken.vorm, VORM],
  [kenmerken.programmaversie, bewijs.programmaversie],
  [kenmerken.regelversie, bewijs.regelversie],
  [kenmerken.regelhash, bewijs.regelhash],
  [kenmerken.gemaaktOp, bewijs.gemaaktOp],
  [kenmerken.peildatum, bewijs.peildatum],
  [kenmerken.bron, bewijs.bron],
  [kenmerken.aantal, bewijs.rijen.length],
  [kenmerken.vingerafdruk, bewijs.vingerafdruk],
  [],
  bewijs.koppen,
  ...bewijs.rijen,
]

/** Row of the headings on the sheet, 0 = first. */
export const BEWIJSKOPRIJ = 10

/** Cells that show days: the two above, and the columns that hold them. */
export const dagkolommen = ({ koppen }: Bewijs): readonly boolean[] => koppen.map(isDagkop)
