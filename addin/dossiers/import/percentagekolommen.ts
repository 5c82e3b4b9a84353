import { zin } from '../../taal/zin.ts'
import { isDeelkolom } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { PERCENTAGEROLLEN } from './rol.ts'
import { isUrenkop } from './standwoorden.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from './vraag.ts'

const LIJKT_OP_DEEL =
  /herstel|\bbeter|recover|aanwezig|\bao\b|arbeids(?:on)?geschikt|ziekte?\b|verzuim|hervat|inzetbaar|incapacity/i
/** Headings of a number that is no part of a whole. */
const GEEN_DEEL =
  /loon|salaris|betaling|dagen|days|duur|uren|uur\b|week|weken|aantal|frequentie|klasse|code|nummer|\bnr\b|\bid\b|keer|jaar/i

const DEELKEUZES = keuzesVoor([
  ['herstelpercentage', 'Het deel dat hersteld is (100 = helemaal hersteld)'],
  ['verzuimpercentage', 'Het deel dat ziek is (100 = helemaal ziek)'],
  [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'],
])

const URENKEUZES = keuzesVoor([
  ['stand', 'Nee: vraag bij ieder einde of het volledig is'],
  [NIET_GEBRUIKEN, 'Ja: ieder einde is volledig herstel'],
])

/** Whether a heading can be one of percentages of recovery or illness, though it is none that is known. */
export const isDeelkop = (kop: string): boolean => LIJKT_OP_DEEL.test(kop) && !GEEN_DEEL.test(kop)

/**
 * Asks about columns full of percentages that are used for nothing and can say how far someone has recovered: of a
 * recovery in part the day ends nothing.
 */
export const askUnusedPercentages = (werk: Kolomwerk): void => {
  const { koppen, profielen, rolVan } = werk
  const isBekend = [...rolVan].some(([plaats, rol]) => PERCENTAGEROLLEN.includes(rol) && werk.isGevuld(plaats))
  if (isBekend) return
  for (const [plaats, kop] of koppen.entries()) {
    if (!werk.isOngebruikt(plaats)) continue
    if (isUrenkop(kop) && isDeelkolom(profielen[plaats]!))
      werk.ask(
        plaats,
        zin`Met de uren in ${werk.naam(plaats)} wordt niet gerekend. Is iemand op de dag van het einde altijd helemaal hersteld?`,
        URENKEUZES,
      )
    if (!isDeelkop(kop) || !isDeelkolom(profielen[plaats]!)) continue
    werk.ask(
      plaats,
      zin`De kolom ${werk.naam(plaats)} staat vol percentages en wordt niet gebruikt. Wat betekent zij?`,
      DEELKEUZES,
    )
  }
}
