import { zin } from '../../../taal/zin.ts'
import { isDagkolom, isMeldingkolom } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { isMeldingkop } from '../woord/meldingswoorden.ts'
import { EINDROLLEN } from '../kop/rol.ts'
import type { Kopsterkte } from '../kop/rol.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'

const DAGKEUZES = keuzesVoor([
  ['ziektedatum', 'De dag waarop iemand ziek werd of weer hersteld was'],
  [NIET_GEBRUIKEN, 'De dag waarop het is gemeld: niet gebruiken'],
])

const INGANGKEUZES = keuzesVoor([
  ['wijzigingsdatum', 'De dag waarop het inging: bij een herstelmelding de eerste dag hersteld'],
  [NIET_GEBRUIKEN, 'De dag waarop het is gemeld: niet gebruiken'],
])

/**
 * How rows are reports, and undefined when they are none: each of its own day, or beside the first sick day of the illness,
 * with the day of the report in a column of its own or without it.
 */
export type Meldingsvorm = 'eigendag' | 'wijzigingsdag' | 'zonderdag' | undefined

/** The column that tells what kind of report a row is. */
const reportColumn = ({ gekozen, koppen, profielen }: Kolomwerk): number | undefined => {
  const plaats = koppen.findIndex(
    (kop, i) => !gekozen.has(i) && !/status/i.test(kop) && isMeldingkolom(profielen[i]!, isMeldingkop(kop)),
  )
  return plaats < 0 ? undefined : plaats
}

/** Columns of days that are used for nothing. */
const unusedDays = ({ isOngebruikt, koppen, profielen }: Kolomwerk): readonly number[] =>
  [...koppen.keys()].filter((i) => isOngebruikt(i) && isDagkolom(profielen[i]!))

/**
 * Whether the rows are reports, each of its own day: someone fell ill, or recovered in part or whole. Then no column holds
 * the end. Asks where the heading of that day can also mean the day of reporting; `sterkte` says how sure it is.
 */
export const readReports = (werk: Kolomwerk, sterkte: Kopsterkte | undefined): Meldingsvorm => {
  const { naam, rolVan } = werk
  const heeftEinde = EINDROLLEN.some((rol) => {
    const plaats = werk.plaatsVan(rol)
    return plaats !== undefined && werk.isGevuld(plaats)
  })
  const kolom = heeftEinde ? undefined : reportColumn(werk)
  if (kolom === undefined) return undefined
  const begin = werk.plaatsVan('ziektedatum')
  rolVan.set(kolom, 'melding')
  // A first sick day beside every report says nothing of the day of that report.
  if (sterkte === 'zeker' && werk.plaatsVan('wijzigingsdatum') === undefined) {
    for (const plaats of unusedDays(werk))
      werk.ask(
        plaats,
        zin`In ${naam(kolom)} staan ziekmeldingen en herstelmeldingen, naast de eerste ziektedag. Welke dag is ${naam(plaats)}?`,
        INGANGKEUZES,
        { voorstel: null },
      )
    return 'zonderdag'
  }
  for (const plaats of begin === undefined ? unusedDays(werk) : sterkte === 'vraag' ? [begin] : []) {
    werk.ask(
      plaats,
      zin`In ${naam(kolom)} staan ziekmeldingen en herstelmeldingen. Is ${naam(plaats)} de dag waarop iemand ziek werd (en bij een herstelmelding de eerste dag hersteld), of de dag waarop het is gemeld?`,
      DAGKEUZES,
    )
  }
  // Beside a day that can be that of the report, one of a change is the day on which it was put in.
  const isEigenDag = begin === undefined || sterkte === 'algemeen' || sterkte === 'vraag'
  return isEigenDag || werk.plaatsVan('wijzigingsdatum') === undefined ? 'eigendag' : 'wijzigingsdag'
}
