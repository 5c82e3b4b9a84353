import type { Register } from '../regelboek/register.ts'
import { beslissingopbouw } from './beslissingkolommen.ts'
import type { Beslissingkolommen } from './beslissingkolommen.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { dagenuitvoer } from './dagenuitvoer.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'
import { werkplaatsVan } from './werkplaats.ts'

/** What is asked of every case: codes of terms and of decision tables. */
export interface Portefeuillevraag {
  readonly termijnen?: readonly string[]
  readonly tabellen?: readonly string[]
}

/** The answers for many cases, by code. */
export interface Portefeuille {
  /** The last day of a term (profile `wet`) per case; `GEEN_DAG` where no rule gives one. */
  readonly termijnen: ReadonlyMap<string, Int32Array>
  /** The outcomes of a table; a table that the edition does not have is left out. */
  readonly beslissingen: ReadonlyMap<string, Beslissingkolommen>
}

/** Works out what was asked, for all cases. */
export type Portefeuillerekenaar = (kolommen: Dossierkolommen) => Portefeuille

/**
 * Makes terms and tables ready for many cases at once. What several of them need is worked out once: a block of cases
 * goes through all of them before the next block does.
 */
export const portefeuillerekenaar = (
  register: Register,
  { termijnen = [], tabellen = [] }: Portefeuillevraag,
): Portefeuillerekenaar => {
  const werkplaats = werkplaatsVan(register)
  const termijnkolommen = termijnen.map(werkplaats.termijn)
  const vlaktabellen = tabellen
    .flatMap((code) => register.beslistabel.get(code) ?? [])
    .map((tabel) => ({ tabel, vlak: werkplaats.tabel(tabel) }))
  return (kolommen) => {
    const { aantal: totaal } = kolommen
    const dagen = dagenuitvoer(termijnkolommen, totaal)
    const beslissingen = vlaktabellen.map(({ tabel, vlak }) => beslissingopbouw(register, tabel, vlak, totaal))
    for (let van = 0; van < totaal; van += BLOKGROOTTE) {
      const aantal = Math.min(BLOKGROOTTE, totaal - van)
      const blok: Blok = { kolommen, van, aantal, nummer: werkplaats.bloknummer() }
      dagen.neemOp(blok)
      for (const beslissing of beslissingen) beslissing.neemOp(blok)
    }
    return {
      termijnen: new Map(termijnen.map((code, k) => [code, dagen.kolommen[k]!])),
      beslissingen: new Map(vlaktabellen.map(({ tabel }, k) => [tabel.code, beslissingen[k]!.kolommen])),
    }
  }
}

/** Works one table out for all cases. */
export type Beslissingrekenaar = (kolommen: Dossierkolommen) => Beslissingkolommen

/** The outcomes of one table for many cases; undefined when the edition has no such table. */
export const beslissingrekenaar = (register: Register, tabelcode: string): Beslissingrekenaar | undefined => {
  if (!register.beslistabel.has(tabelcode)) return undefined
  const reken = portefeuillerekenaar(register, { tabellen: [tabelcode] })
  return (kolommen) => reken(kolommen).beslissingen.get(tabelcode)!
}
