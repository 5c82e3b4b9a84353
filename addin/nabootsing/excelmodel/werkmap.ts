import { serieVan } from '../rekenblad/datums.ts'
import { createBereik } from './bereik.ts'
import { createObject, createNulobject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import { createNamen } from './naam.ts'
import { Excelomgeving } from './omgeving.ts'
import type { Rekenwerkmap } from '../rekenblad/werkmap.ts'
import { createTabellen } from './tabel.ts'
import { createBlad, createBladen } from './werkblad.ts'

interface Paar {
  readonly omgeving: Excelomgeving
  readonly sleutel: string
}

/** Settings and custom properties: both are named values kept in the workbook. */
const paren = (
  soort: string,
  kaartVan: (omgeving: Excelomgeving) => Map<string, unknown>,
): { een: Modelklasse<Paar>; alle: Modelklasse<Excelomgeving> } => {
  const een: Modelklasse<Paar> = {
    naam: soort,
    eigenschappen: {
      key: { lees: ({ sleutel }) => sleutel },
      value: {
        lees: ({ omgeving, sleutel }) => kaartVan(omgeving).get(sleutel),
        schrijf: ({ omgeving, sleutel }, waarde) => {
          kaartVan(omgeving).set(sleutel, waarde)
        },
      },
    },
    methoden: {
      delete: ({ omgeving, sleutel }) => {
        kaartVan(omgeving).delete(sleutel)
      },
    },
  }
  const vind = (omgeving: Excelomgeving, sleutel: string): Modelobject | undefined =>
    kaartVan(omgeving).has(sleutel) ? createObject(een, { omgeving, sleutel }, omgeving.leden) : undefined
  const moet = (omgeving: Excelomgeving, sleutel: string): Modelobject => {
    const gevonden = vind(omgeving, sleutel)
    if (!gevonden) throw new Excelfout('ItemNotFound', `Er is geen ${soort} "${sleutel}".`)
    return gevonden
  }
  const alle: Modelklasse<Excelomgeving> = {
    naam: `${soort}Collection`,
    eigenschappen: {},
    items: (omgeving) => [...kaartVan(omgeving).keys()].map((sleutel) => moet(omgeving, sleutel)),
    index: (omgeving, a) => moet(omgeving, a.tekst(0)),
    methoden: {
      add: (omgeving, a) => {
        kaartVan(omgeving).set(a.tekst(0), a.rauw(1))
        return moet(omgeving, a.tekst(0))
      },
      getItem: (omgeving, a) => moet(omgeving, a.tekst(0)),
      getItemOrNullObject: (omgeving, a) => vind(omgeving, a.tekst(0)) ?? createNulobject(soort),
      getCount: (omgeving) => kaartVan(omgeving).size,
      deleteAll: (omgeving) => kaartVan(omgeving).clear(),
    },
  }
  return { een, alle }
}

const INSTELLINGEN = paren('Setting', (omgeving) => omgeving.instellingen)
const EIGENSCHAPPEN = paren('CustomProperty', (omgeving) => omgeving.eigenschappen)

const DOCUMENTPROPERTIES: Modelklasse<Excelomgeving> = {
  naam: 'DocumentProperties',
  eigenschappen: {},
  objecten: { custom: (omgeving) => createObject(EIGENSCHAPPEN.alle, omgeving, omgeving.leden) },
}

interface Functieuitkomst {
  readonly waarde: unknown
}

const FUNCTIONRESULT: Modelklasse<Functieuitkomst> = {
  naam: 'FunctionResult',
  eigenschappen: { value: { lees: ({ waarde }) => waarde }, error: { lees: () => '' } },
}

const FUNCTIONS: Modelklasse<Excelomgeving> = {
  naam: 'Functions',
  eigenschappen: {},
  methoden: {
    date: (omgeving, a) =>
      createObject(
        FUNCTIONRESULT,
        {
          waarde: serieVan(a.getal(0), a.getal(1), a.getal(2), omgeving.werkmap.omgeving.stelsel),
        },
        omgeving.leden,
      ),
  },
}

const CULTUREINFO: Modelklasse<Excelomgeving> = {
  naam: 'CultureInfo',
  eigenschappen: { name: { lees: ({ werkmap }) => werkmap.omgeving.land.code } },
  objecten: {
    numberFormat: (omgeving) => createObject(NUMBERFORMATINFO, omgeving, omgeving.leden),
  },
}

const NUMBERFORMATINFO: Modelklasse<Excelomgeving> = {
  naam: 'NumberFormatInfo',
  eigenschappen: {
    numberDecimalSeparator: { lees: ({ werkmap }) => werkmap.omgeving.land.decimaal },
    numberGroupSeparator: { lees: ({ werkmap }) => werkmap.omgeving.land.duizend },
  },
}

const APPLICATION: Modelklasse<Excelomgeving> = {
  naam: 'Application',
  eigenschappen: {
    calculationMode: {
      lees: ({ werkmap }) => (werkmap.automatisch ? 'Automatic' : 'Manual'),
      schrijf: ({ werkmap }, wijze) => {
        werkmap.automatisch = wijze !== 'Manual'
        if (werkmap.automatisch) werkmap.calculate()
      },
    },
    calculationState: { lees: () => 'Done' },
    decimalSeparator: { lees: ({ werkmap }) => werkmap.omgeving.land.decimaal },
    thousandsSeparator: { lees: ({ werkmap }) => werkmap.omgeving.land.duizend },
    useSystemSeparators: { lees: () => true },
  },
  objecten: { cultureInfo: (omgeving) => createObject(CULTUREINFO, omgeving, omgeving.leden) },
  methoden: {
    calculate: ({ werkmap }, a) => werkmap.calculate(a.tekst(0) !== 'Recalculate'),
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
}

const WORKBOOK: Modelklasse<Excelomgeving> = {
  naam: 'Workbook',
  eigenschappen: {
    name: { lees: () => 'nagebootste-werkmap.xlsx' },
    readOnly: { lees: () => false },
    use1904DateSystem: { lees: ({ werkmap }) => werkmap.omgeving.stelsel === 1904 },
  },
  objecten: {
    worksheets: createBladen,
    tables: (omgeving) => createTabellen(omgeving, () => true),
    names: createNamen,
    application: (omgeving) => createObject(APPLICATION, omgeving, omgeving.leden),
    properties: (omgeving) => createObject(DOCUMENTPROPERTIES, omgeving, omgeving.leden),
    settings: (omgeving) => createObject(INSTELLINGEN.alle, omgeving, omgeving.leden),
    functions: (omgeving) => createObject(FUNCTIONS, omgeving, omgeving.leden),
  },
  methoden: {
    getSelectedRange: (omgeving) => createBereik(omgeving, omgeving.actief, omgeving.selectie),
    getActiveCell: (omgeving) => {
      const { r1, c1 } = omgeving.selectie
      return createBereik(omgeving, omgeving.actief, { r1, c1, r2: r1, c2: c1 })
    },
  },
}

/** The object model over a workbook: its root, and what surrounds it. */
export const createExcel = (werkmap: Rekenwerkmap): { omgeving: Excelomgeving; workbook: Modelobject } => {
  const omgeving = new Excelomgeving(werkmap, { bereik: createBereik, blad: createBlad, tabellen: createTabellen })
  return { omgeving, workbook: createObject(WORKBOOK, omgeving, omgeving.leden) }
}
