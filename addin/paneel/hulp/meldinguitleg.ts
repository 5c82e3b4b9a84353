import { meldingsoorten } from '../../functies/cel/meldingsoorten.ts'

/** What the pane says when it wrote nothing, or could not do what was asked. */
const NIET_GESCHREVEN =
  /er is niets geschreven|is niet gelukt|beveiligd|niet te vinden|niet aangeraakt|nothing was written|did not succeed|protected|no longer be found|not touched/i

/** The page of the handbook about a sentence; undefined when there is none about it. */
export const meldinguitleg = (zin: string): string | undefined => {
  const soort = Object.entries(meldingsoorten).find(([, herken]) => herken.test(zin))
  if (soort) return `meldingen/${soort[0]}.html`
  return NIET_GESCHREVEN.test(zin) ? 'taakvenster.html#schrijven' : undefined
}
