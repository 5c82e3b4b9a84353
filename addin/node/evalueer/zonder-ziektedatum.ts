import { aangehaald } from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from './gebruik/gebruiksfout.ts'

const MEESTE_GENOEMD = 30
const LANGSTE_GENOEMD = 40

/** Headings to show in a sentence, shortened where they are long and where there are many. */
const enumerate = (koppen: readonly string[]): string => {
  const genoemd = koppen.slice(0, MEESTE_GENOEMD).map((kop) => (kop.length > LANGSTE_GENOEMD ? aangehaald(kop) : kop))
  const meer = koppen.length - genoemd.length
  if (genoemd.length === 0) return '(geen)'
  return genoemd.join(', ') + (meer > 0 ? ` en nog ${meer}` : '')
}

/** The refusal of a file of which no column holds the first sick day. */
export const zonderZiektedatum = (koppen: readonly string[], velden: readonly Veld[]): Gebruiksfout => {
  const ziektedatum = velden.find(({ id }) => id === 'ziektedatum')
  return new Gebruiksfout(
    `Geen kolom met de eerste ziektedag gevonden. Gelezen koppen: ${enumerate(koppen)}. ` +
      `Noem de kolom bijvoorbeeld ${ziektedatum?.namen
        .slice(0, 3)
        .map((naam) => `"${naam}"`)
        .join(' of ')}, of wijs haar aan met --kolommen "kop=ziektedatum".`,
  )
}
