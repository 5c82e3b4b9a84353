import type { Blad } from '../rekenblad/blad.ts'
import { createBereik, createBereikUit } from './bereik.ts'
import { registraties } from './gebeurtenissen.ts'
import { createNulobject, createObject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import { WERKMAP, type Excelomgeving } from './omgeving.ts'
import { createTabellen } from './tabel.ts'
import { createNamen } from './naam.ts'

interface Doel {
  readonly omgeving: Excelomgeving
  readonly blad: Blad
}

export const createBlad = (omgeving: Excelomgeving, blad: Blad): Modelobject =>
  createObject(WORKSHEET, { omgeving, blad }, omgeving.leden)

const ZICHTBAAR = ['Visible', 'Hidden', 'VeryHidden'] as const

const PROTECTION: Modelklasse<Doel> = {
  naam: 'WorksheetProtection',
  eigenschappen: { protected: { lees: ({ blad }) => blad.beschermd } },
  methoden: {
    protect: ({ blad }) => {
      blad.beschermd = true
    },
    unprotect: ({ blad }) => {
      blad.beschermd = false
    },
  },
}

const gebruikt = ({ omgeving, blad }: Doel, alleenWaarden: boolean): Modelobject | undefined => {
  const vlak = blad.gebruiktGebied(alleenWaarden)
  return vlak ? createBereik(omgeving, blad, vlak) : undefined
}

const WORKSHEET: Modelklasse<Doel> = {
  naam: 'Worksheet',
  eigenschappen: {
    id: { lees: ({ blad }) => blad.id },
    name: {
      lees: ({ blad }) => blad.naam,
      schrijf: ({ omgeving, blad }, naam) => {
        if (typeof naam !== 'string' || naam === '') throw new Excelfout('InvalidArgument', 'Een bladnaam is tekst.')
        const ander = omgeving.werkmap.vindBlad(naam)
        if (ander && ander !== blad) throw new Excelfout('ItemAlreadyExists', `Er is al een blad "${naam}".`)
        blad.naam = naam
        omgeving.werkmap.tell({ soort: 'bladen' })
      },
    },
    position: { lees: ({ omgeving, blad }) => omgeving.werkmap.bladen.indexOf(blad) },
    visibility: {
      lees: ({ blad }) => blad.zichtbaarheid,
      schrijf: ({ omgeving, blad }, waarde) => {
        const gekozen = ZICHTBAAR.find((z) => z === waarde)
        if (!gekozen) throw new Excelfout('InvalidArgument', `Onbekende zichtbaarheid: ${String(waarde)}.`)
        blad.zichtbaarheid = gekozen
        omgeving.werkmap.tell({ soort: 'bladen' })
      },
    },
    showGridlines: { lees: () => true, schrijf: () => undefined },
    tabColor: { lees: () => '', schrijf: () => undefined },
  },
  objecten: {
    tables: ({ omgeving, blad }) => createTabellen(omgeving, (t) => t.blad === blad, blad),
    protection: (doel) => createObject(PROTECTION, doel, doel.omgeving.leden),
    names: ({ omgeving }) => createNamen(omgeving),
    freezePanes: (doel) => createObject(FREEZEPANES, doel, doel.omgeving.leden),
  },
  methoden: {
    getRange: ({ omgeving, blad }, a) => createBereikUit(omgeving, blad, a.tekst(0, '')),
    getRangeByIndexes: ({ omgeving, blad }, a) =>
      createBereik(omgeving, blad, {
        r1: a.getal(0),
        c1: a.getal(1),
        r2: a.getal(0) + a.getal(2) - 1,
        c2: a.getal(1) + a.getal(3) - 1,
      }),
    getCell: ({ omgeving, blad }, a) =>
      createBereik(omgeving, blad, { r1: a.getal(0), c1: a.getal(1), r2: a.getal(0), c2: a.getal(1) }),
    getUsedRange: (doel, a) =>
      gebruikt(doel, a.logisch(0, false)) ?? createBereik(doel.omgeving, doel.blad, { r1: 0, c1: 0, r2: 0, c2: 0 }),
    getUsedRangeOrNullObject: (doel, a) => gebruikt(doel, a.logisch(0, false)) ?? createNulobject('Range'),
    activate: ({ omgeving, blad }) => omgeving.activate(blad),
    delete: ({ omgeving, blad }) => omgeving.werkmap.removeBlad(blad),
    calculate: ({ omgeving }) => omgeving.werkmap.calculate(true),
    ...registraties<Doel>(
      'Worksheet',
      ({ omgeving }) => omgeving,
      ({ blad }) => blad.id,
      {
        Activated: 'sheetActivated',
        DataChanged: 'sheetChanged',
        Calculated: 'sheetCalculated',
        SelectionChanged: 'sheetSelection',
      },
    ),
  },
}

const FREEZEPANES: Modelklasse<Doel> = {
  naam: 'WorksheetFreezePanes',
  eigenschappen: {},
  methoden: { freezeRows: () => undefined, freezeColumns: () => undefined, unfreeze: () => undefined },
}

const vind = (omgeving: Excelomgeving, sleutel: string): Blad | undefined =>
  omgeving.werkmap.bladen.find((b) => b.id === sleutel) ?? omgeving.werkmap.vindBlad(sleutel)

const moet = (omgeving: Excelomgeving, sleutel: string): Modelobject => {
  const blad = vind(omgeving, sleutel)
  if (!blad) throw new Excelfout('ItemNotFound', `Er is geen blad "${sleutel}".`)
  return createBlad(omgeving, blad)
}

const WORKSHEETCOLLECTION: Modelklasse<Excelomgeving> = {
  naam: 'WorksheetCollection',
  eigenschappen: {},
  items: (omgeving) => omgeving.werkmap.bladen.map((blad) => createBlad(omgeving, blad)),
  index: (omgeving, a) => moet(omgeving, a.tekst(0)),
  methoden: {
    getActiveWorksheet: (omgeving) => createBlad(omgeving, omgeving.actief),
    getItem: (omgeving, a) => moet(omgeving, a.tekst(0)),
    getItemOrNullObject: (omgeving, a) => {
      const blad = vind(omgeving, a.tekst(0))
      return blad ? createBlad(omgeving, blad) : createNulobject('Worksheet')
    },
    getFirst: (omgeving) => createBlad(omgeving, omgeving.werkmap.bladen[0] ?? omgeving.actief),
    getCount: (omgeving) => omgeving.werkmap.bladen.length,
    add: (omgeving, a) => {
      try {
        const naam = a.rauw(0)
        const blad = omgeving.werkmap.addBlad(typeof naam === 'string' ? naam : undefined)
        omgeving.tell('sheetAdded', blad.id, { worksheetId: blad.id, source: 'Local' })
        return createBlad(omgeving, blad)
      } catch (fout) {
        throw new Excelfout('InvalidArgument', fout instanceof Error ? fout.message : String(fout))
      }
    },
    ...registraties<Excelomgeving>(
      'WorksheetCollection',
      (omgeving) => omgeving,
      () => WERKMAP,
      {
        Activated: 'sheetActivated',
        DataChanged: 'sheetChanged',
        Calculated: 'sheetCalculated',
        SelectionChanged: 'sheetSelection',
        Added: 'sheetAdded',
        Deleted: 'sheetDeleted',
      },
    ),
  },
}

export const createBladen = (omgeving: Excelomgeving): Modelobject =>
  createObject(WORKSHEETCOLLECTION, omgeving, omgeving.leden)
