import { datumTekst, isDag } from '../datum.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Dossierstand } from './dossier.ts'

/** A number as it is written in the Netherlands. */
export const getalTekst = (getal: number): string => String(getal).replace('.', ',')

const feitTekst = ({ register, waarden }: Dossierstand, index: number): string => {
  const feit = register.regelboek.feiten[index]!
  const code = waarden[index]!
  if (Number.isNaN(code)) return 'niet opgegeven'
  if (feit.soort === 'dag') return isDag(code) ? datumTekst(code) : getalTekst(code)
  return keuzesVan(feit)?.[code - 1]?.tekst ?? getalTekst(code)
}

/** A sentence of a row with the facts and the last days of terms of this case filled in. */
export const redenTekst = (stand: Dossierstand, sjabloon: string): string =>
  sjabloon.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const index = stand.register.feitindex.get(naam)
    if (index !== undefined) return feitTekst(stand, index)
    const dag = stand.termijndag(naam)
    return isDag(dag) ? datumTekst(dag) : 'geen regel'
  })
