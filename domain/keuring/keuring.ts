import type { Regelboek } from '../regelboek/regelboek.ts'
import type { Bezwaar } from './bezwaar.ts'
import { controles } from './controles.ts'

/**
 * Every objection to an edition that its shape cannot show, by check. An edition on which a check itself breaks has an
 * objection too. One that has any is neither published nor taken.
 */
export const keuring = (regelboek: Regelboek): readonly (Bezwaar & { readonly controle: string })[] =>
  Object.entries(controles).flatMap(([controle, check]) => {
    try {
      return check(regelboek).map((bezwaar) => ({ controle, ...bezwaar }))
    } catch {
      return [{ controle, plaats: regelboek.versie, bezwaar: 'is niet na te rekenen' }]
    }
  })
