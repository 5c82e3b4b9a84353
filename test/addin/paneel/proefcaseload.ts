import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import type { Caseload } from '../../../addin/dossiers/caseload.ts'
import type { Dossiercel } from '../../../addin/dossiers/dossiercel.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { dag, registerVan } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

export const register = registerVan(regelboek)
export const velden = veldenOf(regelboek)

/** A caseload from headings and rows as they would stand in a sheet. */
export const caseloadVan = (
  koppen: readonly string[],
  rijen: readonly (readonly Dossiercel[])[],
  peildatum: IsoDag,
): Caseload => caseloadOf(rijen, { register, peildatum: dag(peildatum), koppeling: linkKoppen(koppen, velden) })
