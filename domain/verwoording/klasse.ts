import type { Tabelantwoord } from '../beslissen/antwoord/antwoord.ts'
import type { Volledigheid } from '../beslissen/antwoord/verantwoording.ts'
import { OORDEEL } from '../regelboek/beslistabel.ts'

/** A class that may still turn out heavier, as it stands in a cell, a list and a total. */
export const ondergrensTekst = (klasse: string): string => `ten minste ${klasse}`

/** What cannot be said yet, as the answer to a question. */
export const NOG_NIET = 'nog niet te zeggen'

/** A class that rests on the word of the user that what is not known is in order. */
export const aannameTekst = (klasse: string): string => `${klasse}, als de rest in orde is`

/** How much is known of what has to be known: `7 van 12 bekend`. */
export const bekendheidTekst = ({ bekend, totaal, isMinstens }: Volledigheid): string =>
  `${bekend} van ${isMinstens ? 'ten minste ' : ''}${totaal} bekend`

/** The class of an answer with what it leaves open; undefined when there is none, not even a lower bound. */
export const klasseTekst = (
  antwoord: Pick<Tabelantwoord, 'soort' | 'uitkomst' | 'ondergrens' | 'isAangenomen'>,
): string | undefined => {
  if (antwoord.soort === 'onvolledig') {
    return antwoord.ondergrens === undefined ? undefined : ondergrensTekst(antwoord.ondergrens)
  }
  const klasse = antwoord.soort === 'oordeelNodig' ? OORDEEL : antwoord.uitkomst
  return klasse !== undefined && antwoord.isAangenomen() ? aannameTekst(klasse) : klasse
}
