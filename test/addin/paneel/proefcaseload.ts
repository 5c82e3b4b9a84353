import { caseloadOf } from '../../../addin/caseload/caseload.ts'
import type { Caseload } from '../../../addin/caseload/caseload.ts'
import type { Cel } from '../../../addin/caseload/dossier.ts'
import { linkKoppen } from '../../../addin/caseload/koppeling.ts'
import { veldenOf } from '../../../addin/caseload/velden.ts'
import { dag } from '../../../domain/datum.ts'
import type { IsoDag } from '../../../domain/datum.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { regelboek } from '../../../domain/regels/index.ts'

export const register = registerVan(regelboek)
export const velden = veldenOf(regelboek)

/** A caseload from headings and rows as they would stand in a sheet. */
export const caseloadVan = (koppen: readonly string[], rijen: readonly (readonly Cel[])[], peildatum: IsoDag): Caseload =>
  caseloadOf(rijen, { register, peildatum: dag(peildatum), koppeling: linkKoppen(koppen, velden) })
