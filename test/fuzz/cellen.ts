import type { Kans } from './kans.ts'

const WOORDEN = [
  'ja',
  'nee',
  'onbekend',
  '?',
  'WIA',
  'EJE',
  'PVA',
  'UWV42',
  'wet',
  'veilig',
  '__proto__',
  'constructor',
  'toString',
  '6-1-2025',
  '2025-01-06',
  '2025-01-06 of 2025-01-13',
  'zondag 6 januari 2025',
  '31-2-2025',
  '6-1-2025 24:99',
  '29-2-2024',
  '2025-01-05T23:00:00Z',
  '1.000',
  '0x10',
  '1e3',
  '70%',
  '0,7',
  '-5',
  '3.250,50',
  '=1+1',
  '\ud83d',
  '😀',
  '\0',
  '\u001b[2J',
  '٣',
  '１２',
  '\u200b',
  '',
  ' ',
  '#N/B',
  'NaN',
  'Infinity',
  '1-1-0001',
  '31-12-9999',
  '2026.11.0',
  '9999.12.9999',
  'Ziektedatum',
  'Eerste ziektedag',
  'Maandloon',
  'Doorbetalingspercentage',
  'belastbaarheid',
]

const TEKENS = '"\';,\t\r\n\0-./:% 0123456789aezAEZéëŁß😀([{}])=+@|\\'

/** A text of any kind: words that mean something somewhere, parts of them, noise, and now and then a very long one. */
export const someText = (kans: Kans): string => {
  const soort = kans.below(12)
  if (soort < 6) return kans.pick(WOORDEN)
  if (soort < 8) return kans.pick(WOORDEN) + kans.pick(['', ' ', '-', 'T']) + kans.pick(WOORDEN)
  if (soort < 11) return kans.list(20, () => TEKENS[kans.below(TEKENS.length)]!).join('')
  return kans.pick(['(', '.', ' ', '9', 'a', '" ', '-1']).repeat(kans.below(kans.is(0.05) ? 30_000 : 300))
}

const someNumber = (kans: Kans): number => {
  switch (kans.below(6)) {
    case 0:
      return kans.pick([0, -0, 1, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2_958_465, 2_958_466, 60, 59])
    case 1:
      return kans.next() * 2
    case 2:
      return kans.below(1000)
    default:
      return 36_000 + kans.below(20_000) + (kans.is(0.1) ? kans.next() : 0)
  }
}

/** What a cell of Excel can give to a function. */
export const someCell = (kans: Kans): unknown => {
  const soort = kans.below(20)
  if (soort < 8) return someNumber(kans)
  if (soort < 15) return someText(kans)
  if (soort < 16) return kans.is(0.5)
  if (soort < 17) return null
  const code = kans.pick(['#N/A', '#VALUE!', '#DIV/0!', 'constructor', '__proto__'])
  return soort < 18
    ? { type: 'Error', basicType: 'Error', basicValue: code }
    : { type: 'FormattedNumber', basicType: 'Double', basicValue: someNumber(kans), numberFormat: '0%' }
}

/** What no cell gives and a caller all the same can: objects where words are expected, some of which grow when written out. */
export const someObject = (kans: Kans): unknown => {
  switch (kans.below(7)) {
    case 0:
      return Object.create(null)
    case 1:
      return {
        toString: () => {
          throw new Error('toString')
        },
      }
    case 2: {
      // Written out it has 2^40 members.
      let dubbel: unknown = ['x']
      for (let i = 0; i < 40; i++) dubbel = [dubbel, dubbel]
      return dubbel
    }
    case 3: {
      const kring: unknown[] = []
      kring.push(kring)
      return kring
    }
    case 4:
      return Symbol('x')
    case 5:
      return { soort: 'gelezen', waarde: {} }
    default:
      return () => 1
  }
}
