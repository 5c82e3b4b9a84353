import type { FileHandle } from 'node:fs/promises'
import { findKoprij } from '../../../dossiers/koprij.ts'
import { aangehaald } from '@poortwachter/wet/lezen'
import { isJsonobject } from '../../../dossiers/jsonobject.ts'
import type { Invoerblok, Invoercel } from '../blok.ts'
import type { Invoerbron, Kopkennis } from '../invoerbron.ts'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import { checkKoppen, MEESTE_KOLOMMEN, rowsPerBlock } from '../bestand/grenzen.ts'
import { readRegels } from './regels.ts'

/** Rows per block; it must not depend on the machine, because the output must not either. */
const MEESTE_RIJEN = 2000

const TEKENS_IN_GETAL = /\d{16}/
const TEKST_OF_GETAL = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** A number of more digits than a number can hold becomes a text, so that it stays the number it was. */
const keepDigits = (regel: string): string =>
  TEKENS_IN_GETAL.test(regel)
    ? regel.replaceAll(TEKST_OF_GETAL, (deel) => (deel.startsWith('"') ? deel : `"${deel}"`))
    : regel

type Jsonregel = { readonly waarden: Readonly<Record<string, unknown>> } | { readonly weigering: string }

const readRegel = (regel: string | undefined): Jsonregel => {
  if (regel === undefined)
    return { weigering: 'In deze regel staan tekens die geen UTF-8 zijn. Bewaar het bestand opnieuw als UTF-8.' }
  let inhoud: unknown
  try {
    inhoud = JSON.parse(keepDigits(regel))
  } catch {
    return {
      weigering: 'Deze regel is geen JSON. Verwacht: één object per regel, zoals {"Eerste ziektedag": "2026-01-05"}.',
    }
  }
  return isJsonobject(inhoud)
    ? { waarden: inhoud }
    : {
        weigering:
          'Deze regel is JSON, maar geen object. Verwacht: één object per regel, zoals {"Eerste ziektedag": "2026-01-05"}.',
      }
}

const cellOf = (waarde: unknown): Invoercel => {
  if (waarde === undefined || waarde === null) return ''
  if (typeof waarde === 'string' || typeof waarde === 'boolean' || typeof waarde === 'number') return waarde
  return JSON.stringify(waarde)
}

/** The names in the objects of a file, in the order in which they first occur, and how many lines there are. */
const namesIn = async (
  bestand: FileHandle,
): Promise<{ readonly koppen: readonly string[]; readonly aantal: number }> => {
  const namen = new Set<string>()
  let aantal = 0
  for await (const { tekst } of readRegels(bestand)) {
    aantal++
    const regel = readRegel(tekst)
    if ('waarden' in regel) for (const naam of Object.keys(regel.waarden)) namen.add(naam)
    if (namen.size > MEESTE_KOLOMMEN) break
  }
  return { koppen: [...namen], aantal }
}

/**
 * Opens a file with one JSON object per line. A name that a line does not have is an empty cell; a line that cannot be
 * read is refused by itself.
 */
export const openJsonl = async (bestand: FileHandle, pad: string, kennis: Kopkennis): Promise<Invoerbron> => {
  const { koppen, aantal } = await namesIn(bestand)
  checkKoppen(koppen)
  if (koppen.length === 0)
    throw new Gebruiksfout(
      `In ${aangehaald(pad)} staat geen enkele regel met een JSON-object. Verwacht: één object per regel, zonder [ ] eromheen.`,
    )

  async function* blokken(): AsyncGenerator<Invoerblok> {
    const perBlok = rowsPerBlock(koppen.length, MEESTE_RIJEN)
    let rijen: Invoercel[][] = []
    let nummers: number[] = []
    let geweigerd: (string | undefined)[] = []
    const block = (): Invoerblok => {
      const blok: Invoerblok = { soort: 'blad', rijen, nummers, procenten: rijen.map(() => []), geweigerd }
      rijen = []
      nummers = []
      geweigerd = []
      return blok
    }
    for await (const { tekst, nummer, bytes } of readRegels(bestand)) {
      const regel = readRegel(tekst)
      rijen.push(
        'waarden' in regel
          ? koppen.map((kop) => cellOf(Object.hasOwn(regel.waarden, kop) ? regel.waarden[kop] : undefined))
          : [tekst ?? new TextDecoder().decode(bytes)],
      )
      nummers.push(nummer)
      geweigerd.push('waarden' in regel ? undefined : regel.weigering)
      if (rijen.length === perBlok) yield block()
    }
    if (rijen.length > 0) yield block()
  }

  return {
    omschrijving: 'JSON, één object per regel',
    bovenkant: [koppen],
    koprij: findKoprij([koppen], kennis.velden, kennis.keuzes),
    nietGelezen: () => [],
    csv: undefined,
    omvang: aantal,
    blokken,
    close: () => bestand.close(),
  }
}
