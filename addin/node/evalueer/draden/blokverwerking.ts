import type { Dag, Profiel, Register } from '@poortwachter/wet'
import type { Loonaannamen } from '../../../dossiers/blootstelling.ts'
import { linkVelden } from '../../../dossiers/koppeling.ts'
import type { Koppeling } from '../../../dossiers/koppeling.ts'
import { veldenOf } from '../../../dossiers/velden.ts'
import { createBerekening } from './berekening.ts'
import type { Andersom } from './berekening.ts'
import type { Blokantwoord, Blokuitvoer, Invoerblok } from '../blok.ts'
import { csvVorm } from '../csv/opmaak.ts'
import type { Csvvorm } from '../csv/ontleding.ts'
import { nummersOf } from '../dubbelen.ts'
import type { Nummers } from '../dubbelen.ts'
import { jsonlVorm } from '../jsonl/opmaak.ts'
import type { Kolomkop, Kolomwaarden } from '../kolommen/kolom.ts'
import { kolomnamenOf } from '../kolommen/kolomnamen.ts'
import { MEESTE_MELDINGEN } from '../melding.ts'
import { tussenVorm } from '../parquet/opmaak.ts'
import { createDoorrekenaar } from '../rapport/doorrekening.ts'
import type { Doorrekening } from '../rapport/doorrekening.ts'
import type { Perkolom } from '../rapport/perkolom.ts'
import { createRapportteller } from '../rapport/rapportteller.ts'
import { createRegelschrijver } from '../regelschrijver.ts'
import type { Regelvorm } from '../regelschrijver.ts'
import { readRijen, rekenrijOf } from '../rijen.ts'
import type { Invoerrij } from '../rijen.ts'
import { createTeller } from '../kolommen/telling.ts'
import type { Bestandsvorm } from '../gebruik/vorm.ts'
import { sheetRows } from '../xlsx/opmaak.ts'

/** What is the same for every block of a run; it can be sent to a thread. */
export interface Werkopdracht {
  readonly regelversie: string
  readonly koppen: readonly string[]
  /** Id of the field of each heading; `null` for none. */
  readonly velden: readonly (string | null)[]
  readonly peildatum: Dag
  readonly profiel: Profiel
  readonly aannamen: Loonaannamen
  /** How csv is written; undefined for a workbook. */
  readonly csv: Csvvorm | undefined
  readonly uitvoervorm: Bestandsvorm
  /** Whether the columns of the input stand in the output as they are, and need not be written. */
  readonly isNaastTabel?: boolean
  readonly per?: readonly Perkolom[]
  readonly doorrekeningen?: readonly Doorrekening[]
}

/** Works the blocks of a run out, each on its own. */
export interface Blokverwerking {
  /** Headings of the columns that are added. */
  readonly koppen: readonly Kolomkop[]
  verwerk(blok: Invoerblok): Blokantwoord
}

/** How the lines of an output with these headings are written; what stands beside a table leaves the first ones out. */
const regelvormOf = (vorm: Exclude<Bestandsvorm, 'xlsx'>, koppen: readonly string[], naastTabel: number): Regelvorm => {
  switch (vorm) {
    case 'csv':
      return csvVorm(koppen.length)
    case 'jsonl':
      return jsonlVorm(kolomnamenOf(koppen))
    case 'parquet':
      return tussenVorm(koppen.length - naastTabel)
  }
}

/** Puts the rows of a block in the form of the output. */
const createUitvoerschrijver = (
  { koppen, uitvoervorm, isNaastTabel }: Werkopdracht,
  uitkomst: readonly Kolomkop[],
  koppeling: Koppeling,
): ((rijen: readonly Invoerrij[], kolommen: readonly Kolomwaarden[]) => Blokuitvoer) => {
  if (uitvoervorm === 'xlsx')
    return (rijen, kolommen) => ({ soort: 'blad', rijen: sheetRows(rijen, kolommen, koppeling) })
  const namen = [...koppen, ...uitkomst.map(({ kop }) => kop)]
  const schrijf = createRegelschrijver(uitkomst, regelvormOf(uitvoervorm, namen, isNaastTabel ? koppen.length : 0))
  return (rijen, kolommen) => ({ soort: 'regels', bytes: schrijf(rijen, kolommen) })
}

/** `registers` are the editions of the other calculations, by version. */
export const createBlokverwerking = (
  register: Register,
  opdracht: Werkopdracht,
  registers: ReadonlyMap<string, Register> = new Map(),
): Blokverwerking => {
  const { koppen, velden, peildatum, profiel, aannamen, csv } = opdracht
  const koppeling = linkVelden(koppen, velden, veldenOf(register.regelboek))
  const { per = [], doorrekeningen = [] } = opdracht
  const registerVan = (versie: string): Register => {
    const gevonden = versie === register.regelboek.versie ? register : registers.get(versie)
    if (!gevonden) throw new Error(`Geen regelversie ${versie}`)
    return gevonden
  }
  const anders = doorrekeningen.map((doorrekening): Andersom => {
    const eigen = registerVan(doorrekening.regelversie)
    return {
      doorrekening,
      register: eigen,
      reken: createDoorrekenaar(eigen, doorrekening, { koppen, velden, aannamen }),
    }
  })
  const berekening = createBerekening({ register, koppeling, peildatum, profiel, aannamen, per, anders })

  const write = createUitvoerschrijver(opdracht, berekening.koppen, koppeling)

  const nummerkolom = koppeling.kolomVan.get('dossier')
  const numbersIn = (rijen: readonly Invoerrij[]): Nummers | undefined =>
    nummerkolom === undefined
      ? undefined
      : nummersOf(
          koppen[nummerkolom]!,
          rijen.map(({ cellen }) => String(cellen[nummerkolom])),
          Int32Array.from(rijen, ({ regel }) => regel),
        )

  return {
    koppen: berekening.koppen,
    verwerk: (blok) => {
      const begin = performance.now()
      const omvang = blok.soort === 'csv' ? blok.bytes.length : blok.rijen.length
      const { rijen, regels } = readRijen(blok, csv, koppen.length)
      const gelezen = performance.now()
      const teller = createTeller()
      const rapport = createRapportteller((nummer) => (nummer === 0 ? register : anders[nummer - 1]!.register))
      const uitkomst = berekening.bereken(rijen.map(rekenrijOf), teller, {
        teller: rapport,
        cellenOf: (rij) => rijen[rij]!.cellen,
      })
      const gerekend = performance.now()
      const uitvoer = write(rijen, uitkomst.kolommen)
      const meldingen = uitkomst.meldingen
        .slice(0, MEESTE_MELDINGEN)
        .map(({ rij, kolom, bericht }) => ({ regel: rijen[rij]!.regel, kolom, bericht }))
      return {
        uitvoer,
        omvang,
        dossiers: rijen.length,
        regels,
        telling: teller.result(),
        rapport: rapport.result(),
        nummers: numbersIn(rijen),
        meldingen,
        aantalMeldingen: uitkomst.meldingen.length,
        tijden: { lezen: gelezen - begin, rekenen: gerekend - gelezen, schrijven: performance.now() - gerekend },
      }
    },
  }
}
