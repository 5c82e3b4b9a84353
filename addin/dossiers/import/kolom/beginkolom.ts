import { zin } from '../../../taal/zin.ts'
import { isDagkolom } from './kolomprofiel.ts'
import type { Kolomkandidaat } from './kolomkandidaten.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { EINDROLLEN, PERCENTAGEROLLEN } from '../kop/rol.ts'
import type { Kopsterkte } from '../kop/rol.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'

const MELDINGKEUZES = keuzesVoor([
  ['ziektedatum', 'De eerste ziektedag'],
  [NIET_GEBRUIKEN, 'De dag van de melding: niet gebruiken'],
])
const JANEEKEUZES = keuzesVoor([
  ['ziektedatum', 'Ja, de eerste ziektedag'],
  [NIET_GEBRUIKEN, 'Nee: niet gebruiken'],
])

const RIJKEUZES = keuzesVoor([
  ['wijzigingsdatum', 'De dag waarop de rij ingaat: een volgend stuk, of een ander percentage'],
  [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'],
])

const EERDERKEUZES = keuzesVoor([
  ['eerdereZiektedag', 'Ja: het is de eerste ziektedag van het hele geval'],
  [NIET_GEBRUIKEN, 'Nee: niet gebruiken'],
])

const VERZUIMROLLEN = ['soortVerzuim', 'verzuimpercentage', 'herstelpercentage', 'redenEinde', 'laatsteZiektedag']
const VERZUIMKOP = /ziek|verzuim|poortwachter|probleemanalyse|plan van aanpak|arbeidsongeschikt/i

/** Whether an export is about illness, so that "Begindatum" can only be its beginning. */
const isAboutIllness = ({ export: bekend, koppen, plaatsVan }: Kolomwerk): boolean =>
  bekend !== undefined ||
  VERZUIMROLLEN.some((rol) => plaatsVan(rol) !== undefined) ||
  koppen.some((kop) => VERZUIMKOP.test(kop))

/** How sure the heading of the first sick day is; undefined without one, and where the user has chosen it. */
export const beginStrength = (
  { gekozen, plaatsVan }: Kolomwerk,
  kandidaten: readonly Kolomkandidaat[],
): Kopsterkte | undefined => {
  const begin = plaatsVan('ziektedatum')
  if (begin === undefined || gekozen.has(begin)) return undefined
  return kandidaten.find(({ plaats, rol }) => plaats === begin && rol === 'ziektedatum')?.sterkte
}

/**
 * Asks whether the column of the first sick day is that, where its heading can mean something else. True when it is one
 * because of the columns beside it.
 */
export const checkBegin = (werk: Kolomwerk, sterkte: Kopsterkte | undefined): boolean => {
  const begin = werk.plaatsVan('ziektedatum')
  if (begin === undefined) return false
  if (sterkte === 'vraag') {
    werk.ask(
      begin,
      zin`Is ${werk.naam(begin)} de eerste ziektedag, of de dag waarop de ziekmelding is gedaan? De termijnen tellen vanaf de eerste ziektedag.`,
      MELDINGKEUZES,
    )
  }
  if (sterkte !== 'algemeen') return false
  if (isAboutIllness(werk)) return true
  werk.ask(begin, zin`Is ${werk.naam(begin)} de eerste ziektedag?`, JANEEKEUZES)
  return false
}

/**
 * Asks what a second column with a beginning is beside the first sick day, where rows have an end or a percentage: of rows that are each a
 * stretch of one illness it tells which comes last, and whether the illness goes on.
 */
export const askRowBegin = (werk: Kolomwerk, kandidaten: readonly Kolomkandidaat[]): void => {
  const begin = werk.plaatsVan('ziektedatum')
  const heeftVerloop = [...EINDROLLEN, ...PERCENTAGEROLLEN].some((rol) => werk.plaatsVan(rol) !== undefined)
  if (begin === undefined || !heeftVerloop || werk.plaatsVan('wijzigingsdatum') !== undefined) return
  for (const { plaats, rol, sterkte } of kandidaten) {
    if (rol !== 'ziektedatum' || sterkte !== 'algemeen' || plaats === begin) continue
    if (!werk.samenhang.anders(plaats, begin) || werk.samenhang.voorBegin(plaats)) continue
    werk.redenen.delete(plaats)
    werk.ask(
      plaats,
      zin`Naast de eerste ziektedag (${werk.naam(begin)}) staat ook ${werk.naam(plaats)}, met andere dagen. Wat is die?`,
      RIJKEUZES,
      { voorstel: null },
    )
  }
}

const BEGINWOORD = /eerste|\b1e\b|begin|start|aanvang|oorspronkelijk|sinds|vanaf|first|original|onset/i
const ZIEKWOORD = /ziek|verzuim|\bao\b|arbeidsongeschikt|\bwvp\b|poortwachter|keten|samengesteld|sick|absence|illness/i

/** Asks about columns with the beginning of an illness before the first sick day of their row: it can count as well. */
export const askEarlierBegin = (werk: Kolomwerk): void => {
  const begin = werk.plaatsVan('ziektedatum')
  if (begin === undefined) return
  for (const [plaats, kop] of werk.koppen.entries()) {
    if (!werk.isOngebruikt(plaats) || !isDagkolom(werk.profielen[plaats]!)) continue
    if (!BEGINWOORD.test(kop) || !ZIEKWOORD.test(kop) || !werk.samenhang.voorBegin(plaats)) continue
    werk.ask(
      plaats,
      zin`In ${werk.naam(plaats)} staan dagen voor ${werk.naam(begin)}. Tellen de termijnen vanaf die dag, omdat ziekte van daarvoor meetelt?`,
      EERDERKEUZES,
      { voorstel: null },
    )
  }
}
