import type { Dag, Portefeuillegeval, Register } from '@poortwachter/wet'
import { verantwoordingOver } from './beslissing.ts'
import type { Caseloaddossier } from './dossier.ts'
import { klasseOf } from './gevallen.ts'

/** Steps that a case needs only after a decision, and what the table then says when the step is not called for. */
const BESLIST: Readonly<Record<string, { readonly tabel: string; readonly geldtNiet: (klasse: string) => boolean }>> = {
  SPOOR2: {
    tabel: 'SPOOR2NODIG',
    geldtNiet: (klasse) => klasse === 'nee' || klasse === 'n.v.t.' || klasse === 'nog niet',
  },
  /** An application is a possibility and no duty: without a yes it is nothing to be late with. */
  IVA: { tabel: 'VERVROEGDE_IVA', geldtNiet: (klasse) => klasse !== 'ja' },
}

/** The table of the edition that says whether a case needs a step at all; undefined for a step that every case has. */
export const beslistDoor = (register: Register, code: string): string | undefined => {
  const tabel = BESLIST[code]?.tabel
  return tabel !== undefined && register.beslistabel.has(tabel) ? tabel : undefined
}

/** Whether a decision of the edition says that a case has no need of a step. Without the table every case has. */
export const isNietNodig = (register: Register, geval: Portefeuillegeval, code: string): boolean => {
  const tabel = beslistDoor(register, code)
  return tabel !== undefined && BESLIST[code]!.geldtNiet(klasseOf(geval, tabel))
}

/** The question of the decision on which it depends whether a case needs a step, as long as it has no answer. */
export const besluitOpen = (
  register: Register,
  peildatum: Dag,
  dossier: Caseloaddossier,
  code: string,
): string | undefined => {
  const tabel = beslistDoor(register, code)
  if (tabel === undefined) return undefined
  const { soort } = verantwoordingOver(register, dossier, tabel, peildatum).uitkomst
  return soort === 'bekend' || soort === 'geenRegel' ? undefined : register.beslistabel.get(tabel)!.vraag
}
