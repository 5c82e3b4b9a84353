import { celAdres, gebiedAdres } from '../rekenblad/adressen.ts'
import { gegevensvlak, kolomnamen } from '../rekenblad/tabellen.ts'
import { createBereik } from './bereik.ts'
import { createNulobject, createObject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import type { Tabeldoel } from './doelen.ts'

interface Kolomdoel extends Tabeldoel {
  readonly plek: number
}

const kolom = ({ tabel, plek }: Kolomdoel) => ({ c1: tabel.vlak.c1 + plek, c2: tabel.vlak.c1 + plek })

const TABLECOLUMN: Modelklasse<Kolomdoel> = {
  naam: 'TableColumn',
  eigenschappen: {
    id: { lees: ({ plek }) => plek + 1 },
    index: { lees: ({ plek }) => plek },
    name: {
      lees: ({ tabel, plek }) => kolomnamen(tabel)[plek] ?? '',
      schrijf: ({ omgeving, tabel, plek }, naam) =>
        omgeving.werkmap.setWaarde(tabel.blad, celAdres(tabel.vlak.r1, tabel.vlak.c1 + plek), String(naam)),
    },
    values: {
      lees: (doel) =>
        createBereik(doel.omgeving, doel.tabel.blad, { ...doel.tabel.vlak, ...kolom(doel) }).lees('values'),
    },
  },
  methoden: {
    delete: ({ omgeving, tabel, plek }) => {
      if (tabel.blad.beschermd) throw new Excelfout('AccessDenied', `Blad "${tabel.blad.naam}" is beveiligd.`)
      if (plek !== kolomnamen(tabel).length - 1)
        throw new Excelfout('NotImplemented', 'De nagebootste werkmap haalt alleen de laatste kolom van een tabel weg.')
      const { r1, r2, c2 } = tabel.vlak
      omgeving.werkmap.clear(tabel.blad, gebiedAdres({ r1, r2, c1: c2, c2 }))
      omgeving.werkmap.resizeTabel(tabel, { ...tabel.vlak, c2: c2 - 1 })
    },
    getRange: (doel) => createBereik(doel.omgeving, doel.tabel.blad, { ...doel.tabel.vlak, ...kolom(doel) }),
    getDataBodyRange: (doel) =>
      createBereik(doel.omgeving, doel.tabel.blad, { ...gegevensvlak(doel.tabel), ...kolom(doel) }),
    getHeaderRowRange: (doel) =>
      createBereik(doel.omgeving, doel.tabel.blad, { r1: doel.tabel.vlak.r1, r2: doel.tabel.vlak.r1, ...kolom(doel) }),
  },
}

const object = (doel: Tabeldoel, plek: number): Modelobject =>
  createObject(TABLECOLUMN, { ...doel, plek }, doel.omgeving.leden)

const plekVan = ({ tabel }: Tabeldoel, sleutel: unknown): number =>
  typeof sleutel === 'number'
    ? sleutel >= 1 && sleutel <= kolomnamen(tabel).length
      ? sleutel - 1
      : -1
    : kolomnamen(tabel).findIndex((n) => n.toLowerCase() === String(sleutel).toLowerCase())

const moet = (doel: Tabeldoel, plek: number, sleutel: unknown): Modelobject => {
  if (plek < 0 || plek >= kolomnamen(doel.tabel).length) {
    throw new Excelfout('ItemNotFound', `Tabel "${doel.tabel.naam}" heeft geen kolom "${String(sleutel)}".`)
  }
  return object(doel, plek)
}

/** A column at the right edge; the cells there must be free. */
const voegToe = (doel: Tabeldoel, naam: unknown): Modelobject => {
  const { omgeving, tabel } = doel
  if (tabel.blad.beschermd) throw new Excelfout('AccessDenied', `Blad "${tabel.blad.naam}" is beveiligd.`)
  const c = tabel.vlak.c2 + 1
  for (let r = tabel.vlak.r1; r <= tabel.vlak.r2; r += 1) {
    if (omgeving.werkmap.cel(tabel.blad, celAdres(r, c)).waarde !== null) {
      throw new Excelfout('InvalidOperation', `${celAdres(r, c)} is niet leeg; de tabel kan daar niet groeien.`)
    }
  }
  const plek = kolomnamen(tabel).length
  omgeving.werkmap.setWaarde(
    tabel.blad,
    celAdres(tabel.vlak.r1, c),
    typeof naam === 'string' ? naam : `Kolom${plek + 1}`,
  )
  omgeving.werkmap.resizeTabel(tabel, { ...tabel.vlak, c2: c })
  return object(doel, plek)
}

const TABLECOLUMNCOLLECTION: Modelklasse<Tabeldoel> = {
  naam: 'TableColumnCollection',
  eigenschappen: { count: { lees: ({ tabel }) => kolomnamen(tabel).length } },
  items: (doel) => kolomnamen(doel.tabel).map((_n, plek) => object(doel, plek)),
  index: (doel, a) => moet(doel, plekVan(doel, a.rauw(0)), a.rauw(0)),
  methoden: {
    getItem: (doel, a) => moet(doel, plekVan(doel, a.rauw(0)), a.rauw(0)),
    getItemAt: (doel, a) => moet(doel, a.getal(0), a.getal(0)),
    getItemOrNullObject: (doel, a) => {
      const plek = plekVan(doel, a.rauw(0))
      return plek < 0 ? createNulobject('TableColumn') : object(doel, plek)
    },
    getCount: ({ tabel }) => kolomnamen(tabel).length,
    add: (doel, a) => voegToe(doel, a.rauw(2)),
  },
}

export const createTabelkolommen = (doel: Tabeldoel): Modelobject =>
  createObject(TABLECOLUMNCOLLECTION, doel, doel.omgeving.leden)
