import { serienummerVan } from '@poortwachter/wet'
import type { Antwoord, Celantwoord, Getalvorm, Kaart } from './antwoord.ts'
import { createCelfout } from './celfout.ts'

/**
 * What the host can show: numbers with a format and a card (`kaart`), the same without the card (`opmaak`), numbers with a
 * format as an older Excel takes them (`formaat`), or numbers only (`kaal`).
 */
export type Weergave = 'kaart' | 'opmaak' | 'formaat' | 'kaal'

const DATUMFORMAAT = 'dd-mm-yyyy'
const GETALFORMATEN: Readonly<Record<Getalvorm, string>> = {
  geheel: '0',
  decimaal: '#,##0.00',
  euro: '€ #,##0.00',
  procent: '0.00%',
}

const textProperty = (tekst: string) => ({ type: 'String', basicValue: tekst })

/** Excel lays the card out by itself, in this order: a layout would double the size of every cell. */
const cardProperties = (kaart: Kaart) => ({
  properties: Object.fromEntries(Object.entries(kaart).map(([kop, tekst]) => [kop, textProperty(tekst)])),
})

const formattedNumber = (
  getal: number,
  numberFormat: string,
  kaart: Kaart | undefined,
  weergave: Weergave,
): unknown => {
  if (weergave === 'kaal') return getal
  if (weergave === 'formaat') {
    return { type: 'FormattedNumber', basicType: 'Double', basicValue: getal, numberFormat }
  }
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: getal,
    numberFormat,
    ...(kaart && weergave === 'kaart' ? cardProperties(kaart) : {}),
  }
}

/** Makes an error of a cell. */
type Foutmaker = typeof createCelfout

/** A column has the same error in many cells: it is made once for all of them. */
const createFoutmaker = (): Foutmaker => {
  const fouten = new Map<string, ReturnType<Foutmaker>>()
  return (code, bericht) => {
    const sleutel = `${code} ${bericht}`
    const fout = fouten.get(sleutel) ?? createCelfout(code, bericht)
    fouten.set(sleutel, fout)
    return fout
  }
}

const cellValue = (cel: Celantwoord, weergave: Weergave, createFout: Foutmaker): unknown => {
  switch (cel.soort) {
    case 'dag':
      return formattedNumber(serienummerVan(cel.dag), DATUMFORMAAT, cel.kaart, weergave)
    case 'getal':
      return cel.vorm === 'geheel' && !cel.kaart
        ? cel.getal
        : formattedNumber(cel.getal, GETALFORMATEN[cel.vorm], cel.kaart, weergave)
    case 'tekst':
      return cel.kaart && weergave === 'kaart'
        ? { ...textProperty(cel.tekst), ...cardProperties(cel.kaart) }
        : cel.tekst
    case 'leeg':
      return ''
    case 'fout':
      return createFout(cel.code, cel.bericht)
  }
}

/** A spilled answer of more cells than this has no cards: ten thousand of them are more than Excel on the web takes. */
const MEESTE_KAARTEN = 400
/** One of more cells than this has no formats either; Datums opmaken gives the dates theirs. */
const MEESTE_FORMATEN = 20_000

/** What a spilled answer of this many cells can show. */
const weergaveVoor = (cellen: number, weergave: Weergave): Weergave => {
  if (cellen > MEESTE_FORMATEN) return 'kaal'
  return cellen > MEESTE_KAARTEN && weergave === 'kaart' ? 'opmaak' : weergave
}

const isMatrix = (antwoord: Antwoord): antwoord is readonly (readonly Celantwoord[])[] => Array.isArray(antwoord)

/**
 * An answer in the form that Excel takes. An error of a single cell is thrown, because only then does Excel show its
 * message; within a spilled range errors stand in their cells.
 */
export const excelwaarde = (antwoord: Antwoord, weergave: Weergave): unknown => {
  if (isMatrix(antwoord)) {
    const vorm = weergaveVoor(antwoord.length * (antwoord[0]?.length ?? 0), weergave)
    const createFout = createFoutmaker()
    return antwoord.map((rij) => rij.map((cel) => cellValue(cel, vorm, createFout)))
  }
  if (antwoord.soort === 'fout') throw createCelfout(antwoord.code, antwoord.bericht)
  return cellValue(antwoord, weergave, createCelfout)
}
