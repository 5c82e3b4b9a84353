import { cp } from 'node:fs/promises'
import { buildProef } from '../../nabootsing/proef/bouw.ts'
import { plaatsen } from '../plaatsen.ts'

/** Adds the try-it page: the stand-in workbook with the example caseload, and the pane beside it. */
export const buildProefpagina = async (): Promise<void> => {
  await buildProef(plaatsen.site)
  await cp(`${plaatsen.bouw}voorbeeld/caseload.json`, `${plaatsen.site}proef/caseload.json`)
}
