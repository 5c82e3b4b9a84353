import { trefwoord } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { tweetalig } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'

/** What a step of the law means in English, for beside its Dutch title; nothing in a Dutch pane. */
export const begripuitleg = ({ regelboek }: Register, code: string): Opschrift => {
  const begrip = regelboek.begrippen.find(({ codes }) => codes?.includes(code))
  return tweetalig({ nl: '', en: begrip === undefined ? '' : `(${begrip.engels})` })
}

/** The terms of the edition whose Dutch or English words, or their meaning, hold what was typed. */
export const gevondenBegrippen = ({ regelboek }: Register, gezocht: string): Register['regelboek']['begrippen'] => {
  const woord = trefwoord(gezocht)
  return regelboek.begrippen.filter(({ term, engels, betekenis }) =>
    [term, engels, betekenis].some((tekst) => trefwoord(tekst).includes(woord)),
  )
}
