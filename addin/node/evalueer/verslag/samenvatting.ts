import { datumTekst } from '@poortwachter/wet'
import type { Bladcel } from '../blok.ts'
import type { Bijblad } from '../bijblad.ts'
import type { Dubbelen } from '../dubbelen.ts'
import type { Melding } from '../melding.ts'
import type { Opties } from '../gebruik/opties.ts'
import type { Rapport } from '../rapport/verdeling.ts'
import { mostFrequentFirst } from '../kolommen/telling.ts'
import type { Uitkomsttelling } from '../kolommen/telling.ts'

/** A run as a whole. */
export interface Evaluatie {
  readonly opties: Opties
  readonly regelversie: string
  readonly bronomschrijving: string
  /** Headings in the file with the field each was taken for. */
  readonly koppeling: readonly { readonly kop: string; readonly veld: string | undefined }[]
  /** Sheets, columns and rows that are not read, and why. */
  readonly nietGelezen: readonly string[]
  /** Columns that do not belong in a caseload and stand in the output too. */
  readonly privacy: readonly string[]
  readonly dossiers: number
  readonly telling: Uitkomsttelling
  readonly rapport: Rapport
  readonly meldingen: readonly Melding[]
  readonly aantalMeldingen: number
  readonly dubbelen: Pick<Dubbelen, 'aantal' | 'meldingen'>
}

type Regels = readonly (readonly Bladcel[])[]

const countLines = ({ aantallen }: Uitkomsttelling): Regels =>
  Object.keys(aantallen).flatMap((kop) =>
    mostFrequentFirst(aantallen[kop]!).map(([woord, aantal]) => [kop, woord === '' ? '(leeg)' : woord, aantal]),
  )

const samenvattingRegels = (evaluatie: Evaluatie): Regels => {
  const { opties, regelversie, bronomschrijving, koppeling, dossiers, telling, meldingen, aantalMeldingen, dubbelen } =
    evaluatie
  return [
    ['Onderwerp', 'Wat', 'Aantal'],
    ...evaluatie.nietGelezen.map((wat) => ['Niet gelezen', wat, null]),
    ...evaluatie.privacy.map((zin) => ['Privacy', zin, null]),
    ['Invoer', bronomschrijving, null],
    ['Peildatum', datumTekst(opties.peildatum), null],
    ['Regelversie', regelversie, null],
    ['Profiel', opties.profiel, null],
    ...evaluatie.rapport.per.map((naam) => ['Verdeeld naar', naam, null]),
    ...evaluatie.rapport.doorrekeningen.slice(1).map((naam) => ['Vergeleken met', naam, null]),
    ...evaluatie.rapport.opmerkingen.map((zin) => ['Opmerking', zin, null]),
    ['Dossiers', 'gelezen', dossiers],
    ...countLines(telling),
    ...Object.entries(telling.centen).map(([kop, centen]) => [kop, 'euro', centen / 100]),
    ...koppeling.map(({ kop, veld }) => ['Kolom', kop, veld ?? 'niet gebruikt']),
    ...(dubbelen.aantal > 0 ? [['Te controleren', 'dubbel dossiernummer', dubbelen.aantal]] : []),
    ...[...meldingen, ...dubbelen.meldingen].map(({ regel, kolom, bericht }) => [
      `Melding regel ${regel}`,
      kolom === '' ? bericht : `${kolom}: ${bericht}`,
      null,
    ]),
    ...(aantalMeldingen > meldingen.length
      ? [
          [
            'Melding',
            `Nog ${aantalMeldingen - meldingen.length} meldingen; ze staan achter hun rij in de kolom "PW meldingen".`,
            null,
          ],
        ]
      : []),
  ]
}

const NAAM = 34
const AANTAL = 18

/** The summary: what was asked, the counts, how the headings were understood, what could not be read. */
export const samenvattingblad = (evaluatie: Evaluatie): Bijblad => ({
  naam: 'Samenvatting',
  achtervoegsel: 'samenvatting',
  kolommen: [NAAM, NAAM, AANTAL].map((breedte) => ({ breedte })),
  rijen: samenvattingRegels(evaluatie),
})
