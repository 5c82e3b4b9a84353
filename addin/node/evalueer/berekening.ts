import { GEEN_DAG } from '@poortwachter/wet'
import type { Kolomkop, Kolomwaarden } from './kolom.ts'
import { kolomdefinities } from './kolomdefinities.ts'
import type { Kolomdefinitie, Kolomvraag } from './kolomdefinities.ts'
import { createRijrekenaar } from './rij.ts'
import type { Rekenrij, Rijvraag } from './rij.ts'
import type { Uitkomstteller } from './telling.ts'

/** What is asked of every row. */
export type Rekenvraag = Kolomvraag & Rijvraag

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
  bereken(rijen: readonly Rekenrij[], teller: Uitkomstteller): Rekenuitkomst
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
  return {
    koppen: definities.map(({ kop, soort }) => ({ kop, soort })),
    bereken: (rijen, teller) => {
      const meldingen: Rijmelding[] = []
      const vullingen = definities.map(({ soort }) => fillable(soort, rijen.length))
      let rij = 0
      for (const uitkomst of rekenaar.reken(rijen)) {
        for (const { kop, bericht } of uitkomst.meldingen) meldingen.push({ rij, kolom: kop, bericht })
        for (const [i, { waarde, geteld, count }] of definities.entries()) {
          const gevonden = waarde(uitkomst)
          vullingen[i]!.zet(rij, gevonden)
          if (geteld !== undefined && gevonden !== undefined && gevonden !== '') teller.count(geteld, String(gevonden))
          count?.(uitkomst, teller)
        }
        rij++
      }
      return { kolommen: vullingen.map(({ kolom }) => kolom), meldingen }
    },
  }
}
