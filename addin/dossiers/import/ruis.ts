import { zin } from '../../taal/zin.ts'
import { kopwoord, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossier.ts'

const TOTAAL = /^(?:sub|eind)?totaal\b|^totalen?\b|^(?:grand )?total\b|^gemiddelde?\b|^aantal\b/i
const PAGINA =
  /^(?:pagina|page|blad|blz\.?) ?\d+\b|^(?:afdruk|print)datum\b|^afgedrukt op\b|^\(?einde (?:van het )?(?:rapport|overzicht)/i

/** A digit that stays when a text is made clean: no bracket and no written line end is before it. */
const CIJFER = /^[^([_]*\d/

/** Tells of a row below the headings why it is no row of the list; undefined when it is one. */
export const createRuiszoeker = (koppen: readonly string[]): ((rij: readonly Dossiercel[]) => string | undefined) => {
  const woorden = koppen.map(kopwoord)
  const zonderCijfer = woorden.map((woord) => !/\d/.test(woord))
  return (rij) => {
    let gevuld = 0
    let gelijk = 0
    let eerste = ''
    for (let i = 0; i < rij.length; i++) {
      const cel = rij[i]!
      if (cel === '') continue
      gevuld++
      if (typeof cel !== 'string') continue
      if (eerste === '') eerste = schoneTekst(cel)
      // Most cells are dates, numbers and amounts, and no heading.
      if (zonderCijfer[i] && CIJFER.test(cel)) continue
      if (woorden[i] !== '' && cel.length < 80 && kopwoord(cel) === woorden[i]) gelijk++
    }
    if (gevuld > 0 && gelijk === gevuld && (gelijk > 1 || koppen.length === 1)) return zin`de koppen nog een keer`
    if (TOTAAL.test(eerste)) return zin`een totaalregel`
    return gevuld <= 2 && PAGINA.test(eerste) ? zin`een regel van de pagina` : undefined
  }
}
