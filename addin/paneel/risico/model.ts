import { getalInTaal } from '../../taal/getal.ts'
import { aaneen, overgenomen, zin } from '../../taal/zin.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { blootstellingOf } from '../../dossiers/blootstelling.ts'
import type { Blootstelling, Loonaannamen } from '../../dossiers/blootstelling.ts'
import { leegBlootstelling, metBlootstelling } from '../../dossiers/portefeuille/blootstelling-samen.ts'
import type { Blootstellingsom } from '../../dossiers/portefeuille/blootstelling-samen.ts'
import { risicoklassen } from '../../dossiers/risico.ts'
import type { Risico } from '../../dossiers/risico.ts'
import { createSanctiegeheugen } from '../../dossiers/sanctiegeheugen.ts'

/** One case in the ranked list. */
export interface Risicoregel {
  readonly risico: Risico
  readonly blootstelling: Blootstelling
}

export interface Risicomodel {
  /** What it was made of: the same for as long as it is shown or written, whatever is read since. */
  readonly caseload: Caseload
  readonly aannamen: Loonaannamen
  /** Heaviest class first, within a class the largest amount first. */
  readonly regels: readonly Risicoregel[]
  readonly verdeling: readonly { readonly klasse: string; readonly aantal: number; readonly samen: Blootstellingsom }[]
  readonly samen: Blootstellingsom
}

const amountOf = ({ blootstelling }: Risicoregel): number =>
  blootstelling.soort === 'bekend' ? blootstelling.bedrag : 0

const sumOf = (regels: readonly Risicoregel[]): Blootstellingsom =>
  regels.reduce(
    (som, { risico, blootstelling }) => metBlootstelling(som, risico.klasse, blootstelling),
    leegBlootstelling,
  )

/** The cases ranked by risk, with their exposure from their own wages. */
export const risicomodelOf = (caseload: Caseload, risicos: readonly Risico[], aannamen: Loonaannamen): Risicomodel => {
  const klassen = risicoklassen(caseload)
  const sanctieOver = createSanctiegeheugen(caseload.register)
  const rang = new Map(klassen.map((klasse, i) => [klasse, i]))
  const regels = risicos
    .map((risico): Risicoregel => ({
      risico,
      blootstelling: blootstellingOf(
        caseload.register,
        risico.stand.dossier,
        risico.uitkomst ?? risico.klasse,
        aannamen,
        sanctieOver,
      ),
    }))
    .toSorted(
      (a, b) =>
        (rang.get(a.risico.klasse) ?? klassen.length) - (rang.get(b.risico.klasse) ?? klassen.length) ||
        b.risico.teLaat.length - a.risico.teLaat.length ||
        amountOf(b) - amountOf(a) ||
        a.risico.stand.dossier.rij - b.risico.stand.dossier.rij,
    )
  const verdeling = klassen.map((klasse) => {
    const groep = regels.filter(({ risico }) => risico.klasse === klasse)
    return { klasse, aantal: groep.length, samen: sumOf(groep) }
  })
  return {
    caseload,
    aannamen,
    regels,
    verdeling: verdeling.filter(({ aantal }) => aantal > 0),
    samen: sumOf(regels),
  }
}

/** Euros without cents, as they are written in the Netherlands. */
export const euroTekst = (bedrag: number): string => `€\u00a0${getalInTaal(Math.round(bedrag))}`

/** What a case can cost, or why that is not known. */
export const blootstellingTekst = ({ blootstelling }: Pick<Risicoregel, 'blootstelling'>): string => {
  switch (blootstelling.soort) {
    case 'bekend':
      return euroTekst(blootstelling.bedrag)
    case 'ontbreekt':
      return zin`ontbreekt: ${blootstelling.wat.map((wat) => String(overgenomen(wat))).join(', ')}`
    case 'geen':
      return zin`geen blootstelling`
  }
}

/** Why a case stands where it stands, in one line. */
export const risicoreden = ({ teLaat, uitleg }: Risico): string => {
  const { redenen, ontbreekt } = uitleg()
  const laat = teLaat.length > 0 && zin`Te laat: ${teLaat.join(', ')}.`
  if (ontbreekt.length === 0) return aaneen(laat, ...redenen.slice(0, 2))
  return aaneen(
    laat,
    zin`Nog nodig: ${ontbreekt.slice(0, 2).join(' ')}`,
    ontbreekt.length > 2 && zin`En nog ${ontbreekt.length - 2}.`,
  )
}

/** Findings of the two kinds apart, where the edition gives them. */
export const groepTekst = ({ uitleg }: Risico): string =>
  Object.entries(uitleg().perGroep)
    .map(([groep, klasse]) => `${groep}: ${klasse}`)
    .join(' · ')
