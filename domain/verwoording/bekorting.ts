import { datumVoluit } from '../dag/datumwoorden.ts'
import type { Bekorting } from '../rekenen/verzuim/bekorting.ts'

/** What to hold the outcome against: UWV's letter, and the other day where UWV's own texts count one day differently. */
export const bekortingTekst = ({ laatsteDag, andereLezing, uiterlijkTotEnMet }: Bekorting): string => {
  const ander =
    andereLezing === laatsteDag
      ? ''
      : ` Telt UWV de zes weken voor het besluit vanaf de eerste WIA-dag, dan is het ${datumVoluit(andereLezing)}.`
  const volledig = laatsteDag === uiterlijkTotEnMet ? ' Dit zijn de volle 52 weken.' : ''
  return `Laatste dag van de loondoorbetaling: ${datumVoluit(laatsteDag)}.${volledig}${ander} Vergelijk met de brief van UWV.`
}
