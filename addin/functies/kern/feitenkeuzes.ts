import { FEITEN_VAN_DE_VRAAG, keuzesVan, trefwoord } from '@poortwachter/wet'
import type { Feit, Register } from '@poortwachter/wet'
import type { Keuze, Keuzelijst } from './parameter.ts'

const LONGEST_TOOLTIP = 256

const tooltip = (tekst: string): string =>
  tekst.length > LONGEST_TOOLTIP ? `${tekst.slice(0, LONGEST_TOOLTIP - 1)}…` : tekst

const VORMEN: Readonly<Record<Feit['soort'], string>> = {
  janee: 'ja of nee',
  keuze: '',
  dag: 'een datum',
  getal: 'een getal',
  percentage: 'een percentage',
}

const vorm = (feit: Feit): string =>
  feit.soort === 'keuze' ? feit.keuzes.map(({ waarde }) => waarde).join(', ') : VORMEN[feit.soort]

/** The words that a fact can have, each with the facts and the meaning it has there. */
const wordsOf = (feiten: readonly Feit[]): readonly Keuze[] => {
  const perWoord = new Map<string, string[]>()
  for (const feit of feiten) {
    if (feit.soort !== 'keuze') continue
    for (const { waarde, tekst } of keuzesVan(feit)!) {
      const betekenissen = perWoord.get(waarde) ?? []
      betekenissen.push(`${feit.naam}: ${tekst}`)
      perWoord.set(waarde, betekenissen)
    }
  }
  return [...perWoord].map(([waarde, betekenissen]) => ({ waarde, uitleg: tooltip(betekenissen.join(' · ')) }))
}

/**
 * What can be typed in a pair of a fact and its value: the names of the facts, then the words they can have. Excel
 * offers one list for a repeating argument, so names and words stand in it together.
 */
export const keuzelijstGegeven: Keuzelijst<Register> = {
  id: 'GEGEVEN',
  keuzes: ({ regelboek }) => {
    const feiten = regelboek.feiten.filter(({ naam }) => !FEITEN_VAN_DE_VRAAG.has(naam))
    const keuzes: readonly Keuze[] = [
      ...feiten.map((feit) => ({ waarde: feit.naam, uitleg: tooltip(`${feit.vraag} (${vorm(feit)})`) })),
      { waarde: 'ja', uitleg: 'Het antwoord op de vraag van het gegeven is ja.' },
      { waarde: 'nee', uitleg: 'Het antwoord op de vraag van het gegeven is nee.' },
      { waarde: 'onbekend', uitleg: 'Niet bekend; hetzelfde als een lege cel. Het is geen nee.' },
      ...wordsOf(feiten),
    ]
    const eerste = new Map(keuzes.toReversed().map((keuze) => [trefwoord(keuze.waarde), keuze]))
    return keuzes.filter((keuze) => eerste.get(trefwoord(keuze.waarde)) === keuze)
  },
}
