import { parseCsv } from 'hucre/csv'
import type { Werkmapbeschrijving } from '../rekenblad/beschrijving.ts'
import { beschrijfXlsx } from '../rekenblad/uit-xlsx.ts'

/** This page is a try-out: larger files belong in Excel. */
const GROOTSTE = 5_000_000
const MEESTE_CELLEN = 400_000

const sizeOf = ({ bladen }: Werkmapbeschrijving): number =>
  bladen.reduce((som, { rijen }) => som + rijen.reduce((tot, rij) => tot + rij.length, 0), 0)

const fromCsv = (tekst: string, naam: string): Werkmapbeschrijving => ({
  bladen: [{ naam, rijen: parseCsv(tekst).map((rij) => rij.map((cel) => (cel === undefined ? null : String(cel)))) }],
})

const sheetName = (bestandsnaam: string): string =>
  bestandsnaam
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, 31) || 'Bestand'

/** Reads a file of the visitor, here in the page; throws a sentence about a file that cannot be read. */
export const readEigenBestand = async (bestand: File): Promise<Werkmapbeschrijving> => {
  if (bestand.size > GROOTSTE) throw new Error('Dit bestand is groter dan 5 MB. Open het in Excel zelf.')
  const soort = bestand.name.split('.').at(-1)?.toLowerCase()
  let beschrijving: Werkmapbeschrijving
  if (soort === 'csv' || soort === 'txt') beschrijving = fromCsv(await bestand.text(), sheetName(bestand.name))
  else if (soort === 'xlsx' || soort === 'xlsm') {
    try {
      beschrijving = await beschrijfXlsx(new Uint8Array(await bestand.arrayBuffer()))
    } catch {
      throw new Error(
        'Deze werkmap is niet te lezen: met een wachtwoord beveiligd, of beschadigd. Bewaar haar in Excel zonder wachtwoord als .xlsx.',
      )
    }
  } else throw new Error('Kies een .xlsx of .csv. Een ander bestand opent u in Excel en bewaart u als .xlsx.')
  if (sizeOf(beschrijving) > MEESTE_CELLEN)
    throw new Error('Dit bestand heeft te veel cellen voor deze proefpagina. Open het in Excel zelf.')
  return beschrijving
}
