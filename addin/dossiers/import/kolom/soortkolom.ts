import { zin } from '../../../taal/zin.ts'
import { soortkolomVan } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'

const KEUZES = keuzesVoor([
  ['soortVerzuim', 'De soort verzuim: rijen die geen ziekte zijn tellen niet mee'],
  [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'],
])

/**
 * The column that tells which rows are no illness, by what its cells say: lists of absence call it by many names. Asks where
 * not every word is a kind that is known.
 */
export const readKinds = (werk: Kolomwerk): void => {
  const { isOngebruikt, naam, plaatsVan, profielen, rolVan } = werk
  if (plaatsVan('soortVerzuim') !== undefined) return
  const soorten = profielen.map((profiel, plaats) => (isOngebruikt(plaats) ? soortkolomVan(profiel) : undefined))
  const zeker = soorten.indexOf('zeker')
  if (zeker >= 0) {
    rolVan.set(zeker, 'soortVerzuim')
    return
  }
  for (const [plaats, soort] of soorten.entries())
    if (soort === 'vraag')
      werk.ask(plaats, zin`In ${naam(plaats)} staan woorden die geen ziekte zijn. Wat is deze kolom?`, KEUZES, {
        voorstel: null,
      })
}
