import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { cellInhoud, formuleBlijft, isFormule, putBack, staatAnders } from './celinhoud.ts'
import type { Celwaarde, Peildagschrift, Schrijfuitslag } from './werkmap.ts'

const PEILDATUM = 'PW_Peildatum'
const GEEN_CEL = opschrift`De naam PW_Peildatum wijst geen cel aan. Laat haar in Excel bij Formules, Namen beheren naar een cel wijzen, of verwijder haar. Er is niets geschreven.`

const asCell = (waarde: unknown): Celwaarde =>
  typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : ''

const GEBROKEN = new Set(['ItemNotFound', 'InvalidReference', 'InvalidArgument'])

/** Whether what a name stands for is gone: a workbook with such a name can be read all the same. */
const isBroken = (fout: unknown): boolean =>
  typeof fout === 'object' &&
  fout !== null &&
  'code' in fout &&
  typeof fout.code === 'string' &&
  GEBROKEN.has(fout.code)

const readName = async (context: Excel.RequestContext) => {
  const naam = context.workbook.names.getItemOrNullObject(PEILDATUM)
  naam.load('value')
  await context.sync()
  if (naam.isNullObject) return undefined
  const cel = naam.getRangeOrNullObject()
  cel.load('values,formulas,address')
  try {
    await context.sync()
  } catch (fout) {
    if (!isBroken(fout)) throw fout
    return { naam, cel: undefined }
  }
  return { naam, cel: cel.isNullObject ? undefined : cel }
}

/** What the name `PW_Peildatum` gives: usually a cell, but a user can give it a formula, or lose the cell it stood for. */
export const readReferenceDay = async (context: Excel.RequestContext): Promise<Celwaarde | undefined> => {
  const gevonden = await readName(context)
  if (!gevonden) return undefined
  const { naam, cel } = gevonden
  return asCell(cel ? cel.values[0]?.[0] : naam.value)
}

/**
 * Puts a day in the cell named `PW_Peildatum`, unless it holds something else than `gezien` by now. A formula in it is left
 * alone: it was put there to give the day.
 */
export const writeReferenceDay = async (
  context: Excel.RequestContext,
  serienummer: number,
  gezien: Celwaarde,
): Promise<Schrijfuitslag<Peildagschrift>> => {
  const gevonden = await readName(context)
  const cel = gevonden?.cel
  if (!cel) return { soort: 'geweigerd', reden: GEEN_CEL }
  const formule: unknown = cel.formulas[0]?.[0]
  if (isFormule(formule)) return { soort: 'geweigerd', reden: formuleBlijft(cel.address, formule) }
  const eerder = cellInhoud(cel)
  if (eerder !== gezien) return { soort: 'anders', adres: cel.address, nu: eerder }
  cel.values = [[serienummer]]
  await context.sync()
  return { soort: 'geschreven', adres: cel.address, schrift: { soort: 'peildag', geschreven: serienummer, eerder } }
}

/** Puts the earlier day back, unless another was put there since; then says so. */
export const undoReferenceDay = async (
  context: Excel.RequestContext,
  { geschreven, eerder }: Peildagschrift,
): Promise<Opschrift | undefined> => {
  const gevonden = await readName(context)
  const cel = gevonden?.cel
  if (!cel) return GEEN_CEL
  if (cellInhoud(cel) !== geschreven) return staatAnders(cel.address)
  putBack(cel, eerder)
  await context.sync()
  return undefined
}
