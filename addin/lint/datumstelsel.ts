/** What a cell shows in a workbook that counts days from 1904: every day would come out four years and a day wrong. */
export const BEZWAAR_1904 =
  'Deze werkmap telt datums vanaf 1904 en dat geeft verkeerde dagen. Zet bij Bestand > Opties > Geavanceerd "1904-datumsysteem gebruiken" uit en controleer uw datums.'

/** Serial number of 2-1-1904 where days are counted from 1900; counted from 1904 it is 1. */
const IN_1900 = 1463

/**
 * Why this workbook cannot be calculated in, or undefined when it can. Excel has no property for it, so Excel itself is
 * asked for the number of a day.
 */
export const readBezwaar = async (context: Excel.RequestContext): Promise<string | undefined> => {
  const nummer = context.workbook.functions.date(1904, 1, 2)
  nummer.load('value')
  await context.sync()
  return nummer.value === IN_1900 ? undefined : BEZWAAR_1904
}
