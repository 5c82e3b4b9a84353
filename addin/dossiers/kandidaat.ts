import type { Dossiercel } from './dossiercel.ts'
import { findKoprij, isCaseloadkop } from './koprij.ts'
import type { Tabelkoppen } from './koprij.ts'
import type { Kopkeuzes } from './koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'

/** A place that may hold a caseload, as far as this module needs to know it. */
export interface Plaats {
  readonly id: string
  readonly soort: 'tabel' | 'bereik'
  readonly blad: string
  readonly naam: string
  readonly bovenkant: readonly (readonly Dossiercel[])[]
  readonly aantalRijen: number
}

/** A place with headings that are known. */
export interface Kandidaat<P extends Plaats = Plaats> {
  readonly plaats: P
  /** Row of the headings within the place, 0 = first. */
  readonly koprij: number
  readonly koppen: readonly string[]
  readonly herkend: number
  readonly metZiektedatum: boolean
  /** Tables above those headings. */
  readonly erboven: readonly Tabelkoppen[]
  readonly aantalDossiers: number
}

/** The places that can be read as a caseload; those with a first sick day and the most known headings come first. */
export const kandidatenOf = <P extends Plaats>(
  plaatsen: readonly P[],
  velden: readonly Veld[],
  keuzesVan: (plaats: P) => Kopkeuzes,
): readonly Kandidaat<P>[] =>
  plaatsen
    .flatMap((plaats): Kandidaat<P>[] => {
      const bovenkant = plaats.soort === 'tabel' ? plaats.bovenkant.slice(0, 1) : plaats.bovenkant
      const koprij = findKoprij(bovenkant, velden, keuzesVan(plaats))
      if (!koprij || !isCaseloadkop(koprij)) return []
      const { rij, koppen, herkend, metZiektedatum, erboven } = koprij
      return [
        { plaats, koprij: rij, koppen, herkend, metZiektedatum, erboven, aantalDossiers: plaats.aantalRijen - rij },
      ]
    })
    .toSorted((a, b) => Number(b.metZiektedatum) - Number(a.metZiektedatum) || b.herkend - a.herkend)

/** The place to begin with: the one remembered, else the best on the sheet that is open, else the best of all. */
export const eersteKandidaat = <P extends Plaats>(
  kandidaten: readonly Kandidaat<P>[],
  onthouden: string | undefined,
  actiefBlad: string,
): Kandidaat<P> | undefined =>
  kandidaten.find(({ plaats }) => plaats.id === onthouden) ??
  kandidaten.find(({ plaats, metZiektedatum }) => metZiektedatum && plaats.blad === actiefBlad) ??
  kandidaten[0]
