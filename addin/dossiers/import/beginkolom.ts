import { zin } from '../../taal/zin.ts'
import type { Kolomkandidaat } from './kolomkandidaten.ts'
import type { Kolomwerk } from './kolomwerk.ts'
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

/**
 * Asks whether the column of the first sick day is that, where its heading can mean something else. True when it is one
 * because of the columns beside it.
 */
export const checkBegin = (werk: Kolomwerk, kandidaten: readonly Kolomkandidaat[]): boolean => {
  const begin = werk.plaatsVan('ziektedatum')
  if (begin === undefined || werk.gekozen.has(begin)) return false
  const sterkte = kandidaten.find(({ plaats, rol }) => plaats === begin && rol === 'ziektedatum')?.sterkte ?? 'zeker'
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
