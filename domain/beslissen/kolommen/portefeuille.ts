import type { Register } from '../../regelboek/register.ts'
import { beslissingopbouw } from './beslissingkolommen.ts'
import type { Beslissingkolommen } from './beslissingkolommen.ts'
import { LEEG } from './bitvlak.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { blokdag } from './dagenkolom.ts'
import type { Blokdagen } from './dagenkolom.ts'
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

const metBekendeDagen = (uit: Int32Array, van: number, { dagen, begin, meer }: Blokdagen, aantal: number): void => {
  for (let i = 0; i < aantal; i++) uit[van + i] = dagen[begin + i]! + meer
}

const metDagen = (uit: Int32Array, { van, aantal }: Blok, dagen: Blokdagen): void => {
  if (dagen.geen === LEEG) metBekendeDagen(uit, van, dagen, aantal)
  else for (let i = 0; i < aantal; i++) uit[van + i] = blokdag(dagen, i)
}

/**
 * Makes terms and tables ready for many cases at once. What several of them need is worked out once: a block of cases
 * goes through all of them before the next block does.
 */
export const portefeuillerekenaar = (
  register: Register,
  { termijnen = [], tabellen = [] }: Portefeuillevraag,
): Portefeuillerekenaar => {
  const werkplaats = werkplaatsVan(register)
  const kolomtermijnen = termijnen.map((code) => ({ code, kolom: werkplaats.termijn(code) }))
  const vlaktabellen = tabellen
    .flatMap((code) => register.beslistabel.get(code) ?? [])
    .map((tabel) => ({ tabel, vlak: werkplaats.tabel(tabel) }))
  return (kolommen) => {
    const { aantal: totaal } = kolommen
    const dagen = kolomtermijnen.map(({ kolom }) => ({ kolom, uit: new Int32Array(totaal) }))
    const beslissingen = vlaktabellen.map(({ tabel, vlak }) => beslissingopbouw(register, tabel, vlak, totaal))
    for (let van = 0; van < totaal; van += BLOKGROOTTE) {
      const aantal = Math.min(BLOKGROOTTE, totaal - van)
      const blok: Blok = { kolommen, van, aantal, nummer: werkplaats.bloknummer() }
      for (const { kolom, uit } of dagen) metDagen(uit, blok, kolom(blok))
      for (const beslissing of beslissingen) beslissing.neemOp(blok)
    }
    return {
      termijnen: new Map(kolomtermijnen.map(({ code }, k) => [code, dagen[k]!.uit])),
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
