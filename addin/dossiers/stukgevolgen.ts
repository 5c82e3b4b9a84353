import { datumTekst, isGedaan, verkorteWachttijd, visieplicht, ziekteaangifte } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { bronnenTekst, hoeveelheidTekst, stapTitel } from '@poortwachter/wet/verwoording'
import type { Caseloaddossier } from './dossier.ts'
import { gebeurtenissenOf } from './feiten.ts'

/** Documents that may have to hold the vision of employer and worker, the latest first. */
const STUKKEN = ['EJE', 'PVA'] as const

/** Reports of illness that a caseload can keep. */
const AANGIFTEN = ['UITDIENST', 'UITDIENSTERD', 'UWV42', 'VANGNET4', 'VANGNET6W'] as const

/** Something that follows from what was done in a case: a value, and why in a sentence with its source. */
export interface Stukgevolg<T> {
  readonly waarde: T
  /** Put together when it is asked for: most callers have a great many cases and want the value. */
  readonly zin: () => string
}

/** The steps a caseload has to keep for each of these to be told. */
export const GEVOLGSTAPPEN = { visie: STUKKEN, boete: AANGIFTEN, verkorteWachttijd: ['IVA'] } as const

/** Whether the latest document of a case has to hold the vision of employer and worker. */
export const visieOf = (
  register: Register,
  dossier: Caseloaddossier,
  peildatum: Dag,
): Stukgevolg<boolean> | undefined => {
  const { ziektedatum: eersteZiektedag, gedaan } = dossier
  const stuk = STUKKEN.find((code) => isGedaan(gedaan[code], peildatum))
  if (eersteZiektedag === undefined || stuk === undefined) return undefined
  const stukVan = gedaan[stuk]!
  const uitkomst = visieplicht(register, { eersteZiektedag, stukVan, peildatum })
  if (uitkomst.soort !== 'bekend') return undefined
  const moet = uitkomst.waarde ? 'moet de visie van werkgever en werknemer bevatten' : 'hoeft geen visie te bevatten'
  return {
    waarde: uitkomst.waarde,
    zin: () =>
      `${stapTitel(register, stuk)} van ${datumTekst(stukVan)}: het stuk ${moet} (${bronnenTekst(register.regelboek, uitkomst.grond)}).`,
  }
}

/** The fine for a report of illness that came too late; 0 euros where the scale of UWV has none. */
export const boeteOf = (
  register: Register,
  dossier: Caseloaddossier,
  peildatum: Dag,
): Stukgevolg<number> | undefined => {
  const { ziektedatum: eersteZiektedag, gedaan, verschuiving } = dossier
  const code = AANGIFTEN.find((aangifte) => isGedaan(gedaan[aangifte], peildatum))
  if (eersteZiektedag === undefined || code === undefined) return undefined
  const ankers = code.startsWith('UITDIENST') ? gebeurtenissenOf(register, dossier) : {}
  const uitkomst = ziekteaangifte(register, { eersteZiektedag, verschuiving, ankers, code, ontvangenOp: gedaan[code]! })
  if (uitkomst.soort !== 'bekend' || uitkomst.waarde.dagenTeLaat === 0) return undefined
  const { boete, dagenTeLaat, hoogsteBoete } = uitkomst.waarde
  const bedrag = (): string =>
    boete === 0 ? 'geen boete volgens het schema van UWV' : `boete ${hoeveelheidTekst(boete, 'euro')}`
  return {
    waarde: boete,
    zin: () =>
      `${stapTitel(register, code)}: ${dagenTeLaat} ${dagenTeLaat === 1 ? 'dag' : 'dagen'} te laat, ${bedrag()}, volgens de wet hoogstens ${hoeveelheidTekst(hoogsteBoete, 'euro')} (${bronnenTekst(register.regelboek, uitkomst.grond)}).`,
  }
}

/** The earliest end of the shortened wachttijd after an application; undefined when it came too late. */
export const verkorteWachttijdOf = (
  register: Register,
  dossier: Caseloaddossier,
  peildatum: Dag,
): Stukgevolg<Dag | undefined> | undefined => {
  const { ziektedatum: eersteZiektedag, gedaan, verschuiving } = dossier
  const aanvraagOp = gedaan.IVA
  if (eersteZiektedag === undefined || !isGedaan(aanvraagOp, peildatum)) return undefined
  const uitkomst = verkorteWachttijd(register, { eersteZiektedag, verschuiving, aanvraagOp })
  if (uitkomst.soort !== 'bekend') return undefined
  const { eindeWachttijd, laatsteAanvraag } = uitkomst.waarde
  const gevolg = (): string =>
    eindeWachttijd === undefined
      ? `te laat voor een verkorte wachttijd; dat kon tot en met ${datumTekst(laatsteAanvraag)}`
      : `de verkorte wachttijd eindigt op zijn vroegst op ${datumTekst(eindeWachttijd)}`
  return {
    waarde: eindeWachttijd,
    zin: () =>
      `Aanvraag van ${datumTekst(aanvraagOp)}: ${gevolg()} (${bronnenTekst(register.regelboek, uitkomst.grond)}).`,
  }
}

/** Everything that follows from what was done in a case, one sentence each. */
export const gevolgzinnen = (register: Register, dossier: Caseloaddossier, peildatum: Dag): readonly string[] =>
  [visieOf, boeteOf, verkorteWachttijdOf].flatMap((gevolgOf) => gevolgOf(register, dossier, peildatum)?.zin() ?? [])
