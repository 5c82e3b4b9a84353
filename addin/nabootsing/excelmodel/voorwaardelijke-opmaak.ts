import type { Blad } from '../rekenblad/blad.ts'
import { raken } from '../rekenblad/adressen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import { createObject, Excelfout, type Eigenschap, type Modelklasse, type Modelobject } from './lid.ts'
import type { Excelomgeving, Voorwaardelijk } from './omgeving.ts'

interface Een {
  readonly omgeving: Excelomgeving
  readonly regel: Voorwaardelijk
}

const veld = (pad: string): Eigenschap<Een> => ({
  lees: ({ regel }) => regel.inhoud.get(pad),
  schrijf: ({ omgeving, regel }, waarde) => {
    regel.inhoud.set(pad, waarde)
    omgeving.beeld.tell('opmaak')
  },
})

const groep = (
  naam: string,
  eigenschappen: Modelklasse<Een>['eigenschappen'],
  objecten: Modelklasse<Een>['objecten'] = {},
): Modelklasse<Een> => ({ naam, eigenschappen, objecten })
const geef =
  (klasse: Modelklasse<Een>) =>
  (een: Een): Modelobject =>
    createObject(klasse, een, een.omgeving.leden)

const FILL = groep('ConditionalRangeFill', { color: veld('fill.color') })
const FONT = groep('ConditionalRangeFont', {
  color: veld('font.color'),
  bold: veld('font.bold'),
  italic: veld('font.italic'),
})
const RANGEFORMAT = groep('ConditionalRangeFormat', {}, { fill: geef(FILL), font: geef(FONT) })
const RULE = groep('ConditionalFormatRule', { formula: veld('formula'), formulaLocal: veld('formulaLocal') })

const soort = (naam: string, eigenschappen: Modelklasse<Een>['eigenschappen']): Modelklasse<Een> =>
  groep(naam, eigenschappen, { format: geef(RANGEFORMAT), rule: geef(RULE) })

const CONDITIONALFORMAT: Modelklasse<Een> = {
  naam: 'ConditionalFormat',
  eigenschappen: {
    id: { lees: ({ regel }) => regel.id },
    type: { lees: ({ regel }) => regel.soort },
    priority: veld('priority'),
    stopIfTrue: veld('stopIfTrue'),
  },
  objecten: {
    custom: geef(soort('CustomConditionalFormat', {})),
    cellValue: geef({
      ...soort('CellValueConditionalFormat', { rule: veld('rule') }),
      objecten: { format: geef(RANGEFORMAT) },
    }),
    textComparison: geef({
      ...soort('TextConditionalFormat', { rule: veld('rule') }),
      objecten: { format: geef(RANGEFORMAT) },
    }),
    cellValueOrNullObject: geef({
      ...soort('CellValueConditionalFormat', { rule: veld('rule') }),
      objecten: { format: geef(RANGEFORMAT) },
    }),
  },
  methoden: {
    getRange: ({ omgeving, regel }) => omgeving.maak.bereik(omgeving, regel.blad, regel.vlak),
    delete: ({ omgeving, regel }) => {
      omgeving.voorwaardelijk.splice(omgeving.voorwaardelijk.indexOf(regel), 1)
      omgeving.beeld.tell('opmaak')
    },
  },
}

interface Doel {
  readonly omgeving: Excelomgeving
  readonly blad: Blad
  readonly vlak: Rechthoek
}

const regelsVan = ({ omgeving, blad, vlak }: Doel): Voorwaardelijk[] =>
  omgeving.voorwaardelijk.filter((v) => v.blad === blad && raken(v.vlak, vlak))

const object = (omgeving: Excelomgeving, regel: Voorwaardelijk): Modelobject =>
  createObject(CONDITIONALFORMAT, { omgeving, regel }, omgeving.leden)

const metId = (doel: Doel, id: string): Modelobject => {
  const regel = regelsVan(doel).find((r) => r.id === id)
  if (!regel) throw new Excelfout('ItemNotFound', 'Deze voorwaardelijke opmaak bestaat niet.')
  return object(doel.omgeving, regel)
}

const CONDITIONALFORMATCOLLECTION: Modelklasse<Doel> = {
  naam: 'ConditionalFormatCollection',
  eigenschappen: {},
  items: (doel) => regelsVan(doel).map((regel) => object(doel.omgeving, regel)),
  index: (doel, a) => metId(doel, a.tekst(0)),
  methoden: {
    add: ({ omgeving, blad, vlak }, a) => {
      const regel: Voorwaardelijk = { blad, vlak, id: omgeving.nextId(), soort: a.tekst(0), inhoud: new Map() }
      omgeving.voorwaardelijk.push(regel)
      return object(omgeving, regel)
    },
    getItem: (doel, a) => metId(doel, a.tekst(0)),
    getItemAt: (doel, a) => metId(doel, regelsVan(doel)[a.getal(0)]?.id ?? ''),
    getCount: (doel) => regelsVan(doel).length,
    clearAll: (doel) => {
      for (const regel of regelsVan(doel))
        doel.omgeving.voorwaardelijk.splice(doel.omgeving.voorwaardelijk.indexOf(regel), 1)
      doel.omgeving.beeld.tell('opmaak')
    },
  },
}

export const createVoorwaardelijkeOpmaken = (omgeving: Excelomgeving, blad: Blad, vlak: Rechthoek): Modelobject =>
  createObject(CONDITIONALFORMATCOLLECTION, { omgeving, blad, vlak }, omgeving.leden)
