import { zin } from '../../../taal/zin.ts'
import { isDeelkolom } from './kolomprofiel.ts'
import type { Kolomprofiel } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { PERCENTAGEROLLEN } from '../kop/rol.ts'
import { isUrenkop } from '../woord/standwoorden.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'

/** Words of headings that can be of the part that is recovered, or the part that is ill. */
const HERSTELWOORD =
  /herstel|\bbeter|recover|aanwezig|(?<!on)geschikt|hervat|inzet|werkt|werkzaam|capaci|belastba|prestatie|\bwork(?:s|ing)?\b/i
const ZIEKWOORD = /\bao\b|ongeschikt|ziek|verzuim|\bverz\b|incapacity|absence|sick|afwezig/i
const DEELWOORD = /%|percent|procent|\bperc|\bpct|\bprct?\b|gedeelte|\bdeels\b|partial/i
/** Headings of a number that is no part of a whole, or a part of something else. */
const GEEN_DEEL =
  /loon|salaris|betaling|dagen|days|duur|uren|uur\b|week|weken|aantal|frequentie|klasse|code|nummer|\bnr\b|\bid\b|keer|jaar|parttime|part-time|deeltijd|\bfte\b|dienstverband|contract|werktijd|rooster|pensioen|premie|toeslag|opslag|btw|budget|bezetting|leeftijd|kosten|tarief/i

/** What the example of a plan says of a heading: nothing where its words do not tell. */
const voorstelBij = (kop: string): string | null => {
  const isHersteld = HERSTELWOORD.test(kop)
  if (isHersteld === ZIEKWOORD.test(kop)) return null
  return isHersteld ? 'herstelpercentage' : 'verzuimpercentage'
}

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
export const isDeelkop = (kop: string): boolean =>
  [HERSTELWOORD, ZIEKWOORD, DEELWOORD].some((woorden) => woorden.test(kop)) && !GEEN_DEEL.test(kop)

/** Whether a column is full of parts of a whole: its heading can be of those, or each of its examples has a percent sign. */
const isVolDelen = (kop: string, profiel: Kolomprofiel): boolean =>
  isDeelkolom(profiel) &&
  (isDeelkop(kop) || (!GEEN_DEEL.test(kop) && profiel.voorbeelden.every((tekst) => tekst.endsWith('%'))))

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
    if (!isVolDelen(kop, profielen[plaats]!)) continue
    werk.ask(
      plaats,
      zin`De kolom ${werk.naam(plaats)} staat vol percentages en wordt niet gebruikt. Wat betekent zij?`,
      DEELKEUZES,
      { voorstel: voorstelBij(kop) },
    )
  }
}
