/** A piece of a writing, in the order in which it is read. */
export type Tekstdeel =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly regels: readonly string[] }
  | {
      readonly soort: 'tabel'
      readonly koppen: readonly string[]
      readonly rijen: readonly (readonly string[])[]
    }

/** A text to use: a note, a message, a letter or a list, without any form yet. */
export interface Werkstuk {
  readonly titel: string
  readonly delen: readonly Tekstdeel[]
}

export const kop = (tekst: string): Tekstdeel => ({ soort: 'kop', tekst })
export const alinea = (...zinnen: readonly (string | undefined)[]): Tekstdeel => ({
  soort: 'alinea',
  tekst: zinnen.filter((zin) => zin !== undefined && zin !== '').join(' '),
})
export const lijst = (regels: readonly string[]): readonly Tekstdeel[] =>
  regels.length === 0 ? [] : [{ soort: 'lijst', regels }]

const lines = (deel: Tekstdeel): readonly string[] => {
  switch (deel.soort) {
    case 'kop':
    case 'alinea':
      return [deel.tekst]
    case 'lijst':
      return deel.regels.map((regel) => `- ${regel}`)
    case 'tabel':
      return [deel.koppen, ...deel.rijen].map((cellen) => cellen.join(' | '))
  }
}

/** The writing as plain text: its title first, a blank line between the pieces. */
export const werkstukTekst = ({ titel, delen }: Werkstuk): string =>
  `${[titel, ...delen.map((deel) => lines(deel).join('\n'))].join('\n\n')}\n`
