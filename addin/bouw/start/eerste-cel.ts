import { stat } from 'node:fs/promises'
import { createWerkmap } from '../../nabootsing/rekenblad/werkmap.ts'
import { createEigenGastheer } from '../eigen-gastheer.ts'
import { plaatsen } from '../plaatsen.ts'

/** A first cell, calculated by the functions themselves: what it shows. */
export const calculateEersteCel = async (): Promise<string> => {
  const werkmap = createWerkmap({ locale: 'nl', vandaag: '2026-11-22', gastheer: createEigenGastheer() })
  werkmap.setInvoer('Blad1', 'A1', '6-1-2025')
  werkmap.setInvoer('Blad1', 'B1', '=PW.DEADLINE(A1;"WIA")')
  await werkmap.wanneerRustig()
  return werkmap.cel('Blad1', 'B1').tekst
}

/** How long ago this clone was made, in milliseconds; undefined where it cannot be told or is longer than an hour. */
export const sinceClone = async (): Promise<number | undefined> => {
  try {
    const { birthtimeMs } = await stat(`${plaatsen.wortel}.git/config`)
    const geleden = Date.now() - birthtimeMs
    return birthtimeMs > 0 && geleden < 3_600_000 ? geleden : undefined
  } catch {
    return undefined
  }
}
