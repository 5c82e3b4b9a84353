import { gevallenUit } from '@poortwachter/wet'
import type { Dag, Dossier, Portefeuillegeval, Register } from '@poortwachter/wet'
import type { Lezing } from '@poortwachter/wet/lezen'
import { waardefout } from '../cel/antwoord.ts'
import type { Antwoord, Celantwoord } from '../cel/antwoord.ts'
import { dagkolomParameter } from './dagkolom.ts'
import { feitenParameter } from './feitenparameter.ts'
import type { Feitenrij } from './feitenparameter.ts'

/** The arguments that every decision takes: the case, the day one looks from, and what is known. */
export const beslisparameters = {
  ziektedatum: dagkolomParameter({
    nl: 'De eerste ziektedag; een kolom met een dag per rij mag ook.',
    en: 'The first sick day; a column with one day per row is fine.',
  }),
  peildatum: dagkolomParameter({
    nl: 'De dag van waaraf wordt gekeken; verwijs naar één cel, bijvoorbeeld PW_Peildatum.',
    en: 'The day one looks from; refer to one cell, for example PW_Peildatum.',
  }),
  gegevens: feitenParameter,
}

interface Beslisargumenten {
  readonly ziektedatum: readonly Lezing<Dag>[]
  readonly peildatum: readonly Lezing<Dag>[]
  readonly gegevens: readonly Feitenrij[] | undefined
}

const at = <T>(rijen: readonly T[], rij: number): T | undefined => (rijen.length === 1 ? rijen[0] : rijen[rij])

const dossierAt = (
  { ziektedatum, peildatum, gegevens }: Beslisargumenten,
  rij: number,
): { readonly dossier: Dossier } | { readonly fout: Celantwoord } => {
  const eerste = at(ziektedatum, rij)
  const peil = at(peildatum, rij)
  const feiten = gegevens && at(gegevens, rij)
  for (const lezing of [eerste, peil, feiten]) {
    if (lezing?.soort === 'fout') return { fout: waardefout(lezing.bericht) }
  }
  if (eerste?.soort !== 'gelezen')
    return { fout: waardefout('ziektedatum: niets ingevuld. Vul de eerste ziektedag in.') }
  if (peil?.soort !== 'gelezen') return { fout: waardefout('peildatum: niets ingevuld. Vul de peildatum in.') }
  return {
    dossier: {
      eersteZiektedag: eerste.waarde,
      peildatum: peil.waarde,
      feiten: feiten?.soort === 'gelezen' ? feiten.waarde : {},
    },
  }
}

/** What a cell is made from: the case, and what the edition says of it until the next one comes. */
export type Gevalantwoord = (geval: Portefeuillegeval, dossier: Dossier) => Celantwoord

/** Answers for one case in one cell, and for many in a column: a cell per row, mistakes included. */
export const answerPerRow = (register: Register, argumenten: Beslisargumenten, answer: Gevalantwoord): Antwoord => {
  const { ziektedatum, peildatum, gegevens } = argumenten
  const aantal = Math.max(ziektedatum.length, peildatum.length, gegevens?.length ?? 1)
  const maten = [ziektedatum.length, peildatum.length, gegevens?.length ?? 1].filter((maat) => maat > 1)
  if (new Set(maten).size > 1) {
    return waardefout(
      `De bereiken zijn niet even lang (${maten.join(', ')} rijen). Maak ze even lang, of gebruik één cel.`,
    )
  }
  const rijen = Array.from({ length: aantal }, (_, rij) => dossierAt(argumenten, rij))
  const dossiers = rijen.flatMap((rij) => ('fout' in rij ? [] : [rij.dossier]))
  const cellen = Array.from(gevallenUit(register, dossiers), (geval) => answer(geval, dossiers[geval.plaats]!))
  let volgende = 0
  const kolom = rijen.map((rij) => ('fout' in rij ? rij.fout : cellen[volgende++]!))
  return aantal === 1 ? kolom[0]! : kolom.map((cel) => [cel])
}

/** The one case of a call whose answer is a table by itself; many cases are a mistake. */
export const singleDossier = (
  argumenten: Beslisargumenten,
): { readonly dossier: Dossier } | { readonly fout: Celantwoord } => {
  const { ziektedatum, peildatum, gegevens } = argumenten
  if (Math.max(ziektedatum.length, peildatum.length, gegevens?.length ?? 1) > 1) {
    return { fout: waardefout('Deze functie legt één dossier uit. Verwijs naar één rij.') }
  }
  return dossierAt(argumenten, 0)
}
