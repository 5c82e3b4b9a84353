import type { Register } from '@poortwachter/wet'
import { kolommen } from '../../dossiers/vorm/kolommen.ts'
import { gebiedadres } from './werkmap/adres.ts'
import type { Sjabloonblad, Sjablooncel } from './werkmap/werkmap.ts'

const BLADNAAM = 'Keuzelijsten'

/** A list of words with what they mean, under a heading. */
interface Keuzelijst {
  readonly kop: string
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: string }[]
}

/** The sheet with all lists, and for each list the range that holds its words. */
export interface Keuzelijsten {
  readonly blad: Sjabloonblad
  readonly bereik: ReadonlyMap<string, string>
}

/** Heading of the list of steps. */
export const SOORTEN = 'Soort'

const keuzelijstenOf = ({ regelboek }: Register): readonly Keuzelijst[] => [
  { kop: SOORTEN, keuzes: regelboek.termijnen.map(({ code, titel }) => ({ waarde: code, tekst: titel })) },
  ...kolommen.flatMap(({ kop, keuzes }) => (keuzes ? [{ kop, keuzes }] : [])),
]

const columns = (lijsten: readonly Keuzelijst[], rij: number): readonly (Sjablooncel | undefined)[] =>
  lijsten.flatMap(({ keuzes }) => {
    const keuze = keuzes[rij]
    return keuze
      ? [{ waarde: keuze.waarde }, { waarde: keuze.tekst, stijl: 'toelichting' as const }]
      : [undefined, undefined]
  })

/** The words that columns of the caseload take, from the rules: each list with the meaning of its words beside it. */
export const buildKeuzelijsten = (register: Register): Keuzelijsten => {
  const lijsten = keuzelijstenOf(register)
  const hoogte = Math.max(...lijsten.map(({ keuzes }) => keuzes.length))
  return {
    blad: {
      naam: BLADNAAM,
      rijen: [
        lijsten.flatMap(({ kop }) => [
          { waarde: kop, stijl: 'titel' as const },
          { waarde: 'betekenis', stijl: 'titel' as const },
        ]),
        ...Array.from({ length: hoogte }, (_, rij) => columns(lijsten, rij)),
      ],
      kolombreedtes: lijsten.flatMap(() => [130, 260]),
      vasteRijen: 1,
    },
    bereik: new Map(
      lijsten.map(({ kop, keuzes }, i) => {
        const [van = '', tot = ''] = gebiedadres(1, i * 2, keuzes.length, i * 2)
          .split(':')
          .map(absolute)
        return [kop, `${BLADNAAM}!${van}:${tot}`]
      }),
    ),
  }
}

const absolute = (adres: string): string => adres.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')
