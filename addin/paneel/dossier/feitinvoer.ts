import { opschrift } from '../../taal/zin.ts'
import { isoVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { keuzeveld, datumveld, setKeuzes, tekstveld } from '../dom/velden.ts'
import type { Feitveld } from './beslismodel.ts'

/** A field to assume something about a fact; `bij` gets the text of the fact, empty when not known. */
export const renderFeitinvoer = (
  { feit, keuzes, nu }: Feitveld,
  aangenomen: string | undefined,
  bij: (waarde: string) => void,
): HTMLElement => {
  const waarde = aangenomen ?? nu
  if (keuzes.length > 0) {
    const { veld, keuze } = keuzeveld(feit.label, bij)
    setKeuzes(
      keuze,
      opschrift`onbekend`,
      keuzes.map((woord) => [woord.waarde, woord.tekst]),
    )
    keuze.value = waarde
    return veld
  }
  if (feit.soort === 'dag') {
    const { veld, set } = datumveld(feit.label, (dag) => bij(dag === undefined ? '' : isoVan(dag)))
    const lezing = dagUitCel(/^-?\d+$/.test(waarde) ? isoVan(Number(waarde) as Dag) : waarde)
    set(lezing.soort === 'gelezen' ? lezing.waarde : undefined)
    return veld
  }
  const { veld, invoer } = tekstveld(feit.label, bij, feit.vraag)
  const teken = feit.soort === 'percentage' && aangenomen === undefined && nu !== '' ? '%' : ''
  invoer.value = `${waarde.replace('.', ',')}${teken}`
  return veld
}
