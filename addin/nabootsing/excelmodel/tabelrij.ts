import { celAdres } from '../rekenblad/adressen.ts'
import { gegevensvlak } from '../rekenblad/tabellen.ts'
import { createBereik } from './bereik.ts'
import { createObject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import type { Tabeldoel } from './doelen.ts'

interface Rijdoel extends Tabeldoel {
  readonly plek: number
}

const bereik = ({ omgeving, tabel, plek }: Rijdoel): Modelobject => {
  const { r1, c1, c2 } = gegevensvlak(tabel)
  return createBereik(omgeving, tabel.blad, { r1: r1 + plek, c1, r2: r1 + plek, c2 })
}

const TABLEROW: Modelklasse<Rijdoel> = {
  naam: 'TableRow',
  eigenschappen: {
    index: { lees: ({ plek }) => plek },
    values: {
      lees: (doel) => bereik(doel).lees('values'),
      schrijf: (doel, waarde) => bereik(doel).schrijf('values', waarde),
    },
  },
  methoden: { getRange: bereik },
}

const aantal = ({ tabel }: Tabeldoel): number => gegevensvlak(tabel).r2 - gegevensvlak(tabel).r1 + 1
const object = (doel: Tabeldoel, plek: number): Modelobject =>
  createObject(TABLEROW, { ...doel, plek }, doel.omgeving.leden)

/** Appends rows at the end; the cells below the table must be free. */
const voegToe = (doel: Tabeldoel, plek: unknown, waarden: unknown): Modelobject => {
  const { omgeving, tabel } = doel
  if (typeof plek === 'number' && plek !== aantal(doel)) {
    throw new Excelfout('InvalidOperation', 'De nagebootste werkmap voegt rijen alleen onderaan een tabel toe.')
  }
  if (tabel.heeftTotaal) throw new Excelfout('InvalidOperation', 'Een tabel met totaalrij groeit hier niet.')
  const rijen = Array.isArray(waarden) ? waarden.length : 1
  const { r2, c1, c2 } = tabel.vlak
  for (let r = r2 + 1; r <= r2 + rijen; r += 1) {
    for (let c = c1; c <= c2; c += 1) {
      if (omgeving.werkmap.cel(tabel.blad, celAdres(r, c)).waarde !== null) {
        throw new Excelfout('InvalidOperation', `${celAdres(r, c)} is niet leeg; de tabel kan daar niet groeien.`)
      }
    }
  }
  const eerste = aantal(doel)
  omgeving.werkmap.resizeTabel(tabel, { ...tabel.vlak, r2: r2 + rijen })
  if (waarden !== undefined)
    createBereik(omgeving, tabel.blad, { r1: r2 + 1, c1, r2: r2 + rijen, c2 }).schrijf('values', waarden)
  return object(doel, eerste)
}

const TABLEROWCOLLECTION: Modelklasse<Tabeldoel> = {
  naam: 'TableRowCollection',
  eigenschappen: { count: { lees: aantal } },
  items: (doel) => Array.from({ length: aantal(doel) }, (_x, plek) => object(doel, plek)),
  index: (doel, a) => object(doel, a.getal(0)),
  methoden: {
    getItemAt: (doel, a) => object(doel, a.getal(0)),
    getCount: aantal,
    add: (doel, a) => voegToe(doel, a.rauw(0), a.rauw(1)),
  },
}

export const createTabelrijen = (doel: Tabeldoel): Modelobject =>
  createObject(TABLEROWCOLLECTION, doel, doel.omgeving.leden)
