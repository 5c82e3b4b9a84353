import { dag, isoVan } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { termijn } from '../../../domain/rekenen/termijn/termijn.ts'
import { aowDatum } from '../../../domain/rekenen/verzuim/aow.ts'
import { wachttijd } from '../../../domain/rekenen/verzuim/wachttijd.ts'
import type { Uitkomst } from '../../../domain/regelboek/uitkomst.ts'
import { plandag } from '../../../domain/rekenen/werkdag/werkdag.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

/** Days around which clocks change somewhere, and the ends of years and months. */
const dagen = [
  '2024-02-29',
  '2024-03-30',
  '2024-03-31',
  '2024-10-27',
  '2025-03-09',
  '2025-04-06',
  '2025-12-31',
  '2026-01-01',
] as const

const shown = (uitkomst: Uitkomst<unknown>): unknown => (uitkomst.soort === 'bekend' ? uitkomst.waarde : uitkomst.soort)

for (const iso of dagen) {
  const eersteZiektedag = dag(iso)
  const waarden = [
    isoVan(plandag(regelboek.kalender, eersteZiektedag)),
    shown(aowDatum(register, dag('1961-11-30'))),
    shown(wachttijd(register, { eersteZiektedag })),
    ...regelboek.termijnen.map(({ code }) => shown(termijn(register, { eersteZiektedag, code }))),
  ]
  console.log(iso, eersteZiektedag, JSON.stringify(waarden))
}
