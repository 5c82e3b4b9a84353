import type { Weergave } from '../../functies/cel/excelwaarde.ts'

/** What a host says it supports. */
export type Ondersteuning = (verzameling: string, versie: string) => boolean

/**
 * What a host can show of a date: a number with a card (data types in functions and basic values with properties),
 * a formatted number, or the number alone.
 */
export const weergaveVan = (supports: Ondersteuning): Weergave => {
  if (!supports('CustomFunctionsRuntime', '1.4')) return 'kaal'
  if (supports('ExcelApi', '1.19')) return 'kaart'
  return supports('ExcelApi', '1.16') ? 'formaat' : 'kaal'
}
