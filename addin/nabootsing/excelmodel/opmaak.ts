import type { Blad } from '../rekenblad/blad.ts'
import { celAdres } from '../rekenblad/adressen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import { createObject, type Eigenschap, type Modelklasse, type Modelobject } from './lid.ts'
import type { Excelomgeving } from './omgeving.ts'

interface Doel {
  readonly omgeving: Excelomgeving
  readonly blad: Blad
  readonly vlak: Rechthoek
}

/** A look of the range: the answer for its first cell, kept for the whole rectangle. */
const kenmerk = (naam: string, standaard: unknown): Eigenschap<Doel> => ({
  lees: ({ omgeving, blad, vlak }) => omgeving.opmaakVan(blad, vlak.r1, vlak.c1, naam) ?? standaard,
  schrijf: ({ omgeving, blad, vlak }, waarde) => omgeving.setOpmaak({ blad, vlak, naam, waarde }),
})

const FILL: Modelklasse<Doel> = {
  naam: 'RangeFill',
  eigenschappen: { color: kenmerk('fill.color', '#FFFFFF') },
  methoden: {
    clear: ({ omgeving, blad, vlak }) => omgeving.setOpmaak({ blad, vlak, naam: 'fill.color', waarde: undefined }),
  },
}

const FONT: Modelklasse<Doel> = {
  naam: 'RangeFont',
  eigenschappen: {
    bold: kenmerk('font.bold', false),
    italic: kenmerk('font.italic', false),
    underline: kenmerk('font.underline', 'None'),
    color: kenmerk('font.color', '#000000'),
    name: kenmerk('font.name', 'Aptos Narrow'),
    size: kenmerk('font.size', 11),
  },
}

/** Points per pixel at 96 dots per inch. */
const PUNT = 0.75
const BREEDTE = 64

const columnWidth: Eigenschap<Doel> = {
  lees: ({ blad, vlak }) => (blad.kolombreedtes.get(vlak.c1) ?? BREEDTE) * PUNT,
  schrijf: (doel, waarde) => {
    if (typeof waarde !== 'number') return
    for (let c = doel.vlak.c1; c <= doel.vlak.c2; c += 1) doel.blad.kolombreedtes.set(c, Math.round(waarde / PUNT))
    doel.omgeving.beeld.tell('opmaak')
  },
}

/** Wide enough for the longest shown text, within reason. */
const pasKolommenAan = ({ omgeving, blad, vlak }: Doel): void => {
  const gebruikt = blad.gebruiktGebied(true)
  if (!gebruikt) return
  for (let c = vlak.c1; c <= Math.min(vlak.c2, gebruikt.c2); c += 1) {
    const cellen = omgeving.werkmap.cellen(blad, `${celAdres(gebruikt.r1, c)}:${celAdres(gebruikt.r2, c)}`)
    const langste = Math.max(...cellen.flat().map((cel) => cel.tekst.length))
    blad.kolombreedtes.set(c, Math.min(420, Math.max(40, langste * 7 + 14)))
  }
  omgeving.beeld.tell('opmaak')
}

const FORMAT: Modelklasse<Doel> = {
  naam: 'RangeFormat',
  eigenschappen: {
    columnWidth,
    rowHeight: kenmerk('rowHeight', 15),
    wrapText: kenmerk('wrapText', false),
    horizontalAlignment: kenmerk('horizontalAlignment', 'General'),
    verticalAlignment: kenmerk('verticalAlignment', 'Bottom'),
  },
  objecten: {
    fill: (doel) => createObject(FILL, doel, doel.omgeving.leden),
    font: (doel) => createObject(FONT, doel, doel.omgeving.leden),
  },
  methoden: { autofitColumns: pasKolommenAan, autofitRows: () => undefined },
}

export const createOpmaak = (omgeving: Excelomgeving, blad: Blad, vlak: Rechthoek): Modelobject =>
  createObject(FORMAT, { omgeving, blad, vlak }, omgeving.leden)
