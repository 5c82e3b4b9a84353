import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { voorDeZiekte } from './onmogelijke-dag.ts'

/**
 * Whether a plan van aanpak or evaluation must hold the vision of employer and worker. `stukVan` is the day on which
 * the document was drawn up or last adjusted. The old text stayed for cases from before 1-7-2023 until their document
 * was made or adjusted, and at the latest until 1-7-2025 (Regeling procesgang art. 7b).
 */
export const visieplicht = (
  register: Register,
  { eersteZiektedag, stukVan, peildatum }: { eersteZiektedag: Dag; stukVan: Dag; peildatum: Dag },
): Uitkomst<boolean> => {
  const onmogelijk = voorDeZiekte(eersteZiektedag, { gegeven: 'stukVan', wat: 'het stuk', dag: stukVan })
  if (onmogelijk) return onmogelijk
  const allen = tabelwaarde(register, 'VISIEALLEN', peildatum)
  if (allen.soort !== 'bekend' || allen.waarde === 1)
    return allen.soort === 'bekend' ? { ...allen, waarde: true } : allen
  const ziek = tabelwaarde(register, 'VISIEZIEK', eersteZiektedag)
  if (ziek.soort !== 'bekend') return ziek
  const stuk = tabelwaarde(register, 'VISIESTUK', stukVan)
  if (stuk.soort !== 'bekend') return stuk
  return {
    soort: 'bekend',
    waarde: ziek.waarde === 1 || stuk.waarde === 1,
    grond: gezamenlijkeGrond([ziek.waarde === 1 ? ziek.grond : stuk.grond, ziek.grond, allen.grond]),
  }
}
