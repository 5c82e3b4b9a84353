import { zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { isNaamloos } from '../dossier.ts'
import type { Caseloaddossier } from '../dossier.ts'
import { zonderNullen } from '../import/rij/voorloopnullen.ts'
import { naamsleutel } from '../naamgroepen.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'
import { addTo } from '../sleutellijsten.ts'

const personOf = (dossier: Caseloaddossier): string => {
  const { naam, label, werkgever } = dossier
  return isNaamloos(dossier) ? '' : `${naamsleutel(naam === '' ? label : naam)}|${naamsleutel(werkgever)}`
}

/** Rows about the same worker, in order of their first sick day; rows without a name or number are nobody's. */
export const perPersoon = (dossiers: readonly Caseloaddossier[]): readonly (readonly Caseloaddossier[])[] => {
  const groepen = new Map<string, Caseloaddossier[]>()
  for (const dossier of dossiers) {
    const persoon = personOf(dossier)
    if (persoon !== '') addTo(groepen, persoon, dossier)
  }
  return [...groepen.values()].map((groep) => groep.toSorted((a, b) => (a.ziektedatum ?? 0) - (b.ziektedatum ?? 0)))
}

/** Whether a case began after an earlier one ended: then one number or name stands for two cases. */
const isAfter = ({ ziektedatum }: Caseloaddossier, { hersteldatum }: Caseloaddossier): boolean =>
  ziektedatum !== undefined && hersteldatum !== undefined && hersteldatum <= ziektedatum

/** The same case twice: one number for several rows, with or without zeros in front, or one worker with the same first sick day. */
export const dubbeleDossiers: Kwaliteitscontrole = ({ standen }) => {
  const dossiers = standen.map(({ dossier }) => dossier)
  const eersteMetLabel = new Map<string, Caseloaddossier>()
  const gevonden: Kwaliteitsbevinding[] = []
  const gemeld = new Set<Caseloaddossier>()
  for (const dossier of dossiers) {
    const sleutel = `${zonderNullen(dossier.label)}|${naamsleutel(dossier.werkgever)}`
    const eerste = eersteMetLabel.get(sleutel)
    if (eerste && !isAfter(dossier, eerste)) {
      gemeld.add(dossier)
      gevonden.push({
        soort: 'dubbel',
        dossier,
        bericht:
          dossier.label === eerste.label
            ? zin`${dossier.label} staat ook op regel ${eerste.rijnummer}. Ga na of het een of twee gevallen zijn.`
            : zin`${dossier.label} scheelt alleen nullen vooraan met ${eerste.label} op regel ${eerste.rijnummer}. Ga na of het een of twee gevallen zijn.`,
      })
    } else eersteMetLabel.set(sleutel, dossier)
  }
  for (const groep of perPersoon(dossiers)) {
    for (const [i, dossier] of groep.entries()) {
      const vorige = groep[i - 1]
      if (
        !vorige ||
        gemeld.has(dossier) ||
        dossier.ziektedatum === undefined ||
        dossier.ziektedatum !== vorige.ziektedatum
      )
        continue
      gevonden.push({
        soort: 'dubbel',
        dossier,
        bericht: zin`Dezelfde persoon met dezelfde eerste ziektedag ${datumTekst(dossier.ziektedatum)} staat ook op regel ${vorige.rijnummer}. Ga na of het een of twee gevallen zijn.`,
      })
    }
  }
  return gevonden
}
