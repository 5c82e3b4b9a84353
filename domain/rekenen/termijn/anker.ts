import { tellingenIn } from '../../regelboek/termijn.ts'
import type { Formule, Telling, Termijn } from '../../regelboek/termijn.ts'

const tellingen = (formule: Formule | undefined): readonly Telling[] =>
  formule === undefined ? [] : tellingenIn(formule)

/** Every count in a term, over all versions of its rule. */
export const tellingenVan = (termijn: Termijn): readonly Telling[] =>
  termijn.tijdlijn.ingangen.flatMap((ingang) =>
    'regel' in ingang
      ? [...tellingen(ingang.regel.begin), ...tellingen(ingang.regel.wet), ...tellingen(ingang.regel.veilig)]
      : [],
  )

/**
 * The step or event whose actual day moves a term: `PA` for the plan van aanpak, `EJE` for spoor 2. Undefined for a
 * term that is counted from the first sick day alone.
 */
export const ankerVan = (termijn: Termijn): string | undefined => {
  for (const ingang of termijn.tijdlijn.ingangen.toReversed()) {
    if (!('regel' in ingang)) continue
    const anker = tellingen(ingang.regel.wet).find(({ van }) => van !== 'eersteZiektedag')
    if (anker) return anker.van
  }
  return undefined
}
