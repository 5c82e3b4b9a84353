import { serienummerVan } from '@poortwachter/wet'
import type { Celantwoord } from '../../functies/cel/antwoord.ts'
import { callFunctie } from '../../functies/kern/aanroep.ts'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { functies } from '../../functies/index.ts'
import type { Celformule, Formuleargument } from '../../dossiers/vorm/celformule.ts'
import type { Sjablooncelwaarde } from './werkmap/werkmap.ts'

/** Finds the value of a column in the row of the formula, or of a named cell. */
interface Celbron {
  kolom(kop: string): Sjablooncelwaarde
  cel(naam: string): Sjablooncelwaarde
}

const readArgument = (argument: Formuleargument, bron: Celbron): Sjablooncelwaarde => {
  if (argument === null) return null
  if ('tekst' in argument) return argument.tekst
  return 'kolom' in argument ? bron.kolom(argument.kolom) : bron.cel(argument.cel)
}

const celwaardeOf = (cel: Celantwoord): Sjablooncelwaarde => {
  switch (cel.soort) {
    case 'dag':
      return serienummerVan(cel.dag)
    case 'getal':
      return cel.getal
    case 'tekst':
      return cel.tekst
    case 'leeg':
      return ''
    case 'fout':
      return { fout: cel.code === 'waarde' ? '#VALUE!' : '#N/A' }
  }
}

const isRows = (
  antwoord: Celantwoord | readonly (readonly Celantwoord[])[],
): antwoord is readonly (readonly Celantwoord[])[] => Array.isArray(antwoord)

/**
 * What a formula shows, by the same functions that Excel will call: rows of cells, one by one when it does not spill.
 * The file remembers it, so that the answers are there before the add-in has started.
 */
export const calculateFormule = (
  formule: Celformule,
  bron: Celbron,
  regels: Regelbron,
): readonly (readonly Sjablooncelwaarde[])[] => {
  const functie = functies.find(({ id }) => id === formule.functie)
  if (!functie) throw new Error(`Er is geen functie ${formule.functie}.`)
  const waarden = formule.argumenten.map((argument) => {
    const waarde = readArgument(argument, bron)
    return typeof waarde === 'object' && waarde !== null ? { basicType: 'Error', basicValue: waarde.fout } : waarde
  })
  const reeks = Object.values(functie.parameters).findIndex(({ vorm }) => vorm === 'reeks')
  const argumenten = reeks < 0 ? waarden : [...waarden.slice(0, reeks), waarden.slice(reeks)]
  const antwoord = callFunctie(functie, argumenten, regels)
  return isRows(antwoord) ? antwoord.map((rij) => rij.map(celwaardeOf)) : [[celwaardeOf(antwoord)]]
}
