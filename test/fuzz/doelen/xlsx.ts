import { writeXlsx } from 'hucre/xlsx'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { Gebruiksfout } from '../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { openXlsx } from '../../../addin/node/evalueer/xlsx/lezen.ts'
import { regelboek } from '@poortwachter/wet/editie'
import { someText } from '../cellen.ts'
import type { Fuzzdoel } from '../doel.ts'
import type { Kans } from '../kans.ts'

const KOPPEN = ['Dossier', 'Ziektedatum', 'Doorbetalingspercentage']
const kennis = { velden: veldenOf(regelboek), keuzes: {} }

const someWorkbook = (kans: Kans): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Verzuim',
        rows: [
          kans.is(0.8) ? KOPPEN : kans.list(5, () => someText(kans)),
          ...kans.list(20, () => kans.list(5, () => (kans.is(0.5) ? someText(kans) : kans.below(60_000)))),
        ],
      },
    ],
  })

const damage = (kans: Kans, bytes: Uint8Array): Uint8Array => {
  const stuk = Uint8Array.from(bytes)
  for (let keer = kans.below(5); keer > 0; keer--) stuk[kans.below(stuk.length)] = kans.below(256)
  return kans.is(0.1) ? stuk.subarray(0, kans.below(stuk.length)) : stuk
}

/** Workbooks with cells of any kind, and damaged ones: read, or refused with a sentence. */
export const fuzzXlsx: Fuzzdoel = {
  naam: 'xlsx',
  round: async (kans) => {
    const heel = await someWorkbook(kans)
    const bytes = kans.is(0.6) ? damage(kans, heel) : heel
    let aangeboden = bytes === heel ? 0 : 1
    try {
      const bron = await openXlsx(bytes, undefined, kennis)
      for await (const blok of bron.blokken()) if (blok.soort === 'blad') aangeboden += blok.rijen.flat().length
    } catch (fout) {
      if (!(fout instanceof Gebruiksfout)) throw fout
    }
    return { aangeboden: Math.max(aangeboden, 1) }
  },
}
