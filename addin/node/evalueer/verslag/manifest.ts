import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isoVan } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import type { Importplan } from '../../../dossiers/import/vraag/plan.ts'
import { oorspronkelijkOf } from '../../../regels/oorspronkelijk.ts'
import pakket from '../../../../package.json' with { type: 'json' }
import { hashOf } from '../../editiehash.ts'
import { fileHash } from '../bestand/bestandskenmerk.ts'
import type { Gemaakt } from '../doel/doel.ts'
import type { Evaluatie } from './samenvatting.ts'

/** Version of the program, apart from that of the rules. */
export const OPDRACHTVERSIE = pakket.version

/** A file that was read: its name without where it stood, its size and its SHA-256. */
export interface Invoerkenmerk {
  readonly naam: string
  readonly bytes: number
  readonly sha256: string
}

export const readInvoerkenmerk = async (pad: string): Promise<Invoerkenmerk> => ({
  naam: basename(pad),
  bytes: (await stat(pad)).size,
  sha256: await fileHash(pad),
})

/** A run and what it was made with. */
interface Verantwoording {
  readonly evaluatie: Evaluatie
  readonly register: Register
  readonly invoer: Invoerkenmerk
  /** Every choice about how the file is read, those that were not asked included. */
  readonly plan: Importplan
  readonly gemaakt: readonly Gemaakt[]
}

/**
 * The account of a run, as JSON: what was read, under which edition and with which options, how every column was
 * understood, and what was made. It holds no cell of a case and no time, so that who repeats the run gets the same one.
 */
export const manifestText = ({ evaluatie, register, invoer, plan, gemaakt }: Verantwoording): string => {
  const { opties, koppeling, dossiers, aantalMeldingen } = evaluatie
  const manifest = {
    vorm: 1,
    programma: OPDRACHTVERSIE,
    regels: { versie: register.regelboek.versie, sha256: hashOf(oorspronkelijkOf(register.regelboek)) },
    peildatum: isoVan(opties.peildatum),
    opties: [...opties.opnieuw, '--regelversie', register.regelboek.versie],
    invoer,
    importplan: plan,
    kolommen: koppeling.map(({ kop, veld }) => ({ kop, veld: veld ?? null })),
    dossiers,
    meldingen: aantalMeldingen,
    uitvoer: gemaakt.map(({ pad, bytes, sha256 }) => ({ naam: basename(pad), bytes, sha256 })),
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}
