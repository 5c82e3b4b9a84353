const SLEUTEL = 'poortwachter.'

/**
 * Reads a setting that is stored in the workbook. Settings are used and not custom document properties: Excel on
 * Windows and Mac cuts those off after 255 characters.
 */
export const readSetting = async (context: Excel.RequestContext, naam: string): Promise<string | undefined> => {
  const instelling = context.workbook.settings.getItemOrNullObject(SLEUTEL + naam)
  instelling.load('value')
  await context.sync()
  return instelling.isNullObject || typeof instelling.value !== 'string' ? undefined : instelling.value
}

/** Stores a setting in the workbook, or takes it away. */
export const writeSetting = async (
  context: Excel.RequestContext,
  naam: string,
  tekst: string | undefined,
): Promise<void> => {
  const { settings } = context.workbook
  if (tekst === undefined) {
    const instelling = settings.getItemOrNullObject(SLEUTEL + naam)
    instelling.load('key')
    await context.sync()
    if (!instelling.isNullObject) instelling.delete()
  } else {
    settings.add(SLEUTEL + naam, tekst)
  }
  await context.sync()
}
