import { GEEN_DAG } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import type { Invoercel } from '../blok.ts'
import type { Kolomkop, Kolomwaarden } from '../kolommen/kolom.ts'
import { kolomdefinities } from '../kolommen/kolomdefinities.ts'
import type { Kolomdefinitie, Kolomvraag } from '../kolommen/kolomdefinitie.ts'
import { createRijrekenaar } from '../kolommen/rij.ts'
import { verschilkop } from '../rapport/doorrekening.ts'
import type { Doorrekening } from '../rapport/doorrekening.ts'
import { groepwoordenOf } from '../rapport/perkolom.ts'
import type { Perkolom } from '../rapport/perkolom.ts'
import type { Rapportteller } from '../rapport/rapportteller.ts'
import { compareRow } from '../rapport/verschil.ts'
import type { Rekenrij, Rijuitkomst, Rijvraag } from '../kolommen/rij.ts'
import type { Uitkomstteller } from '../kolommen/telling.ts'

/** Another calculation of the same rows. */
export interface Andersom {
  readonly doorrekening: Doorrekening
  readonly register: Register
  readonly reken: (rijen: readonly Rekenrij[]) => Iterable<Rijuitkomst>
}

/** What is asked of every row. */
export interface Rekenvraag extends Kolomvraag, Rijvraag {
  readonly per: readonly Perkolom[]
  readonly anders: readonly Andersom[]
}

/** Where the report is counted, and the rows as they stand in the input. */
interface Rapportbron {
  readonly teller: Rapportteller
  readonly cellenOf: (rij: number) => readonly Invoercel[]
}

/** Something that could not be read in a row (0 = first of the block). */
export interface Rijmelding {
  readonly rij: number
  readonly kolom: string
  readonly bericht: string
}

/** A block worked out: the columns in the order of the headings, and what could not be read. */
export interface Rekenuitkomst {
  readonly kolommen: readonly Kolomwaarden[]
  readonly meldingen: readonly Rijmelding[]
}

/** Works blocks of rows out under one question. */
export interface Berekening {
  readonly koppen: readonly Kolomkop[]
  bereken(rijen: readonly Rekenrij[], teller: Uitkomstteller, rapport: Rapportbron): Rekenuitkomst
}

type Waarde = ReturnType<Kolomdefinitie['waarde']>

/** A column being filled; once full it is `kolom`. */
interface Vulling {
  readonly kolom: Kolomwaarden
  readonly zet: (rij: number, waarde: Waarde) => void
}

const fillable = (soort: Kolomwaarden['soort'], aantal: number): Vulling => {
  if (soort === 'tekst') {
    const waarden = Array.from({ length: aantal }, () => '')
    return { kolom: { soort, waarden }, zet: (rij, waarde) => void (waarden[rij] = String(waarde ?? '')) }
  }
  const leeg = soort === 'dag' ? GEEN_DAG : Number.NaN
  const kolom: Exclude<Kolomwaarden, { soort: 'tekst' }> =
    soort === 'dag' ? { soort, waarden: new Int32Array(aantal) } : { soort, waarden: new Float64Array(aantal) }
  return { kolom, zet: (rij, waarde) => void (kolom.waarden[rij] = typeof waarde === 'number' ? waarde : leeg) }
}

export const createBerekening = (vraag: Rekenvraag): Berekening => {
  const rekenaar = createRijrekenaar(vraag)
  const definities = kolomdefinities(vraag, rekenaar)
  const { register, per, anders } = vraag
  const verschilkoppen = anders.map(({ doorrekening }): Kolomkop => ({
    kop: verschilkop(doorrekening),
    soort: 'tekst',
  }))

  const countRow = (
    rij: number,
    uitkomst: Rijuitkomst,
    elders: readonly Iterator<Rijuitkomst>[],
    { teller, cellenOf }: Rapportbron,
    vullingen: readonly Vulling[],
  ): void => {
    const woorden = groepwoordenOf(per, cellenOf(rij), uitkomst)
    teller.count(0, woorden, uitkomst)
    for (const [i, rijen] of elders.entries()) {
      const volgende = rijen.next()
      if (volgende.done) continue
      teller.count(i + 1, woorden, volgende.value)
      const tekst = compareRow(register, [anders[i]!.doorrekening, i + 1], uitkomst, volgende.value, teller)
      vullingen[definities.length + i]!.zet(rij, tekst)
    }
  }
  return {
    koppen: [...definities, ...verschilkoppen].map(({ kop, soort }) => ({ kop, soort })),
    bereken: (rijen, teller, rapport) => {
      const meldingen: Rijmelding[] = []
      const vullingen = [...definities, ...verschilkoppen].map(({ soort }) => fillable(soort, rijen.length))
      const elders = anders.map(({ reken }) => reken(rijen)[Symbol.iterator]())
      let rij = 0
      for (const uitkomst of rekenaar.reken(rijen)) {
        for (const { kop, bericht } of uitkomst.meldingen) meldingen.push({ rij, kolom: kop, bericht })
        // So many rows times columns that a pair for each of them would be felt.
        for (let i = 0; i < definities.length; i++) {
          const { waarde, geteld, count } = definities[i]!
          const gevonden = waarde(uitkomst)
          vullingen[i]!.zet(rij, gevonden)
          if (geteld !== undefined && gevonden !== undefined && gevonden !== '') teller.count(geteld, String(gevonden))
          count?.(uitkomst, teller)
        }
        countRow(rij, uitkomst, elders, rapport, vullingen)
        rij++
      }
      return { kolommen: vullingen.map(({ kolom }) => kolom), meldingen }
    },
  }
}
