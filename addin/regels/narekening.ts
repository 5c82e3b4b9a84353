import { zin } from '../taal/zin.ts'
import { keuring } from '@poortwachter/wet/keuring'
import type { Regelboek } from '@poortwachter/wet'

/**
 * The first objection to an edition that its own checks and examples give, as a sentence. It is asked once, before an
 * edition is kept.
 */
export const bezwaarTegen = (regelboek: Regelboek): string | undefined => {
  const [eerste] = keuring(regelboek)
  return (
    eerste &&
    zin`Regelversie ${regelboek.versie} is nagerekend en niet gebruikt (${eerste.controle}: ${eerste.plaats} ${eerste.bezwaar}).`
  )
}
