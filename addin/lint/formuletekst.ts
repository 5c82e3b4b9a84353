import { NAAMRUIMTE } from '../functies/naamruimte.ts'

const OPGESLAGEN = `_xldudf_${NAAMRUIMTE}_`
const AANROEP = new RegExp(`\\b${NAAMRUIMTE}\\.[A-Z0-9_]+\\(|${OPGESLAGEN}`, 'i')

/** A stored call, with the workbook or add-in file that Excel sometimes puts in front of it. */
const OPGESLAGEN_AANROEP = new RegExp(`(?:'[^']*'!|[\\w.[\\]]+!)?${OPGESLAGEN}([A-Z0-9_]+)`, 'gi')

/** What stands outside quotation marks, changed; texts inside a formula stay as they are. */
const outsideTexts = (formule: string, change: (deel: string) => string): string =>
  formule
    .split('"')
    .map((deel, i) => (i % 2 === 0 ? change(deel) : deel))
    .join('"')

const withoutTexts = (formule: string): string => formule.replace(/"[^"]*"/g, '""')

/** Whether a formula calls one of our functions, in the form in which it is typed or that in which a file stores it. */
export const isEigenFormule = (formule: unknown): formule is string =>
  typeof formule === 'string' && formule.startsWith('=') && AANROEP.test(withoutTexts(formule))

/** The formula as one would type it: stored calls get the name of the function back. */
export const retypedFormule = (formule: string): string =>
  outsideTexts(formule, (deel) =>
    deel.replace(OPGESLAGEN_AANROEP, (_, naam: string) => `${NAAMRUIMTE}.${naam.toUpperCase()}`),
  )
