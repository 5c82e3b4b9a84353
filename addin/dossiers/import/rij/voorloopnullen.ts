import { zin } from '../../../taal/zin.ts'
import type { Exportregel } from './exportregel.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** Under which the answer is kept whether numbers that differ in nothing but zeros in front are one. */
export const NULLENVRAAG = 'nullen'

const NULLEN = /^0+(?=\d+$)/

/** A number without zeros in front: Excel leaves those out of a number, and keeps them in a text. */
export const zonderNullen = (sleutel: string): string => sleutel.replace(NULLEN, '')

const WIE = /^(?<soort>nr|dossier) 0+(?=\d+(?: |$))/

/** Under what the rows of someone go when zeros in front make no other number. */
export const wieZonderNullen = (persoon: string): string => persoon.replace(WIE, '$<soort> ')

/** Whether rows are of numbers that differ in nothing but zeros in front: of a person, or of a case. */
export const schelenNullen = (regels: readonly Exportregel[]): boolean => {
  const meldingen = new Set(regels.map(({ melding }) => melding))
  return (
    new Set(regels.map(({ persoon }) => persoon)).size > 1 ||
    new Set([...meldingen].map(zonderNullen)).size < meldingen.size
  )
}

export const zerosQuestion = (kop: string, nummers: readonly string[]): Omit<Importvraag, 'blokkeert'> => ({
  id: NULLENVRAAG,
  tekst: zin`In ${kop} staan nummers die alleen in nullen vooraan verschillen. Is dat hetzelfde nummer?`,
  voorbeelden: nummers,
  voorstel: null,
  keuzes: keuzesVoor([
    ['zelfde', zin`Ja: met en zonder nullen vooraan is hetzelfde nummer`],
    ['apart', zin`Nee: het zijn verschillende nummers`],
  ]),
})
