import { dagUitIso, isoVan } from '../../dag/datum.ts'
import { registerVan } from '../../regelboek/register.ts'
import { termijn } from '../../rekenen/termijn/termijn.ts'
import type { Controle } from '../bezwaar.ts'

/** The published cases that an edition carries come out as they were published. */
export const voorbeeldenControle: Controle = (regelboek) => {
  const register = registerVan(regelboek)
  return regelboek.voorbeelden.flatMap(({ id, termijn: code, eersteZiektedag, verschuiving = 0, uitkomst }) => {
    const dag = dagUitIso(eersteZiektedag)
    if (dag === undefined) return [{ plaats: id, bezwaar: `begint op ${eersteZiektedag}, dat geen dag is` }]
    const gerekend = termijn(register, { code, eersteZiektedag: dag, verschuiving })
    const gekregen = gerekend.soort === 'bekend' ? isoVan(gerekend.waarde.wet) : 'geen dag'
    return gekregen === uitkomst
      ? []
      : [{ plaats: id, bezwaar: `hoort voor ${code} ${uitkomst} te geven en geeft ${gekregen}` }]
  })
}
