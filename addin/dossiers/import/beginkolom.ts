import { zin } from '../../taal/zin.ts'
import type { Kolomkandidaat } from './kolomkandidaten.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import type { Kopsterkte } from './rol.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from './vraag.ts'

const MELDINGKEUZES = keuzesVoor([
  ['ziektedatum', 'De eerste ziektedag'],
  [NIET_GEBRUIKEN, 'De dag van de melding: niet gebruiken'],
])
const JANEEKEUZES = keuzesVoor([
  ['ziektedatum', 'Ja, de eerste ziektedag'],
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
