import type { Blad } from '../rekenblad/blad.ts'
import { celAdres, gebiedAdres, leesAdres } from '../rekenblad/adressen.ts'
import { gegevensvlak, kolomnamen, kopvlak, totaalvlak, type Bladtabel } from '../rekenblad/tabellen.ts'
import { createBereik } from './bereik.ts'
import type { Tabeldoel } from './doelen.ts'
import { registraties } from './gebeurtenissen.ts'
import { createNulobject, createObject, Excelfout, isModelobject, type Modelklasse, type Modelobject } from './lid.ts'
import { WERKMAP, type Excelomgeving } from './omgeving.ts'
import { createTabelkolommen } from './tabelkolom.ts'
import { createTabelrijen } from './tabelrij.ts'

export const createTabel = (omgeving: Excelomgeving, tabel: Bladtabel): Modelobject =>
  createObject(TABLE, { omgeving, tabel }, omgeving.leden)

const schakel = (naam: 'heeftKop' | 'heeftTotaal') => ({
  lees: ({ tabel }: Tabeldoel) => tabel[naam],
  schrijf: ({ omgeving, tabel }: Tabeldoel, waarde: unknown) => {
    if (waarde === tabel[naam]) return
    tabel[naam] = waarde === true
    const stap = waarde === true ? 1 : -1
    const vlak =
      naam === 'heeftTotaal' ? { ...tabel.vlak, r2: tabel.vlak.r2 + stap } : { ...tabel.vlak, r1: tabel.vlak.r1 - stap }
    omgeving.werkmap.resizeTabel(tabel, vlak)
  },
})

const TABLE: Modelklasse<Tabeldoel> = {
  naam: 'Table',
  eigenschappen: {
    id: { lees: ({ tabel }) => tabel.id },
    name: {
      lees: ({ tabel }) => tabel.naam,
      schrijf: ({ omgeving, tabel }, naam) => {
        if (typeof naam !== 'string' || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(naam)) {
          throw new Excelfout('InvalidArgument', `"${String(naam)}" kan geen tabelnaam zijn.`)
        }
        const ander = omgeving.werkmap.vindTabel(naam)
        if (ander && ander !== tabel) throw new Excelfout('ItemAlreadyExists', `Er is al een tabel "${naam}".`)
        tabel.naam = naam
        omgeving.werkmap.resizeTabel(tabel, tabel.vlak)
      },
    },
    style: {
      lees: ({ tabel }) => tabel.stijl,
      schrijf: ({ omgeving, tabel }, stijl) => {
        tabel.stijl = String(stijl)
        omgeving.beeld.tell('opmaak')
      },
    },
    showHeaders: schakel('heeftKop'),
    showTotals: schakel('heeftTotaal'),
    showBandedRows: { lees: () => true, schrijf: () => undefined },
    showBandedColumns: { lees: () => false, schrijf: () => undefined },
    showFilterButton: { lees: () => true, schrijf: () => undefined },
  },
  objecten: {
    columns: (doel) => createTabelkolommen(doel),
    rows: (doel) => createTabelrijen(doel),
    worksheet: ({ omgeving, tabel }) => omgeving.maak.blad(omgeving, tabel.blad),
  },
  methoden: {
    getRange: ({ omgeving, tabel }) => createBereik(omgeving, tabel.blad, tabel.vlak),
    getHeaderRowRange: ({ omgeving, tabel }) => {
      if (!tabel.heeftKop) throw new Excelfout('ItemNotFound', `Tabel "${tabel.naam}" heeft geen koppen.`)
      return createBereik(omgeving, tabel.blad, kopvlak(tabel))
    },
    getDataBodyRange: ({ omgeving, tabel }) => createBereik(omgeving, tabel.blad, gegevensvlak(tabel)),
    getTotalRowRange: ({ omgeving, tabel }) => {
      if (!tabel.heeftTotaal) throw new Excelfout('ItemNotFound', `Tabel "${tabel.naam}" heeft geen totaalrij.`)
      return createBereik(omgeving, tabel.blad, totaalvlak(tabel))
    },
    resize: ({ omgeving, tabel }, a) => omgeving.werkmap.resizeTabel(tabel, vlakUit(a.rauw(0))),
    convertToRange: ({ omgeving, tabel }) => {
      omgeving.werkmap.removeTabel(tabel)
      return createBereik(omgeving, tabel.blad, tabel.vlak)
    },
    delete: ({ omgeving, tabel }) => {
      omgeving.werkmap.removeTabel(tabel)
      omgeving.werkmap.clear(tabel.blad, gebiedAdres(tabel.vlak))
    },
    ...registraties<Tabeldoel>(
      'Table',
      ({ omgeving }) => omgeving,
      ({ tabel }) => tabel.id,
      { DataChanged: 'tableChanged' },
    ),
  },
}

const vlakUit = (bereik: unknown) => {
  const adres = isModelobject(bereik) ? bereik.lees('address') : bereik
  const vlak = typeof adres === 'string' ? leesAdres(adres) : undefined
  if (!vlak) throw new Excelfout('InvalidArgument', 'Een tabel staat op een bereik.')
  return vlak
}

interface Verzameling {
  readonly omgeving: Excelomgeving
  readonly hoortErbij: (tabel: Bladtabel) => boolean
  readonly blad: Blad | undefined
}

const tabellenVan = ({ omgeving, hoortErbij }: Verzameling): Bladtabel[] => omgeving.werkmap.tabellen.filter(hoortErbij)

const vind = (v: Verzameling, sleutel: string): Bladtabel | undefined =>
  tabellenVan(v).find((t) => t.id === sleutel || t.naam.toLowerCase() === sleutel.toLowerCase())

const moet = (v: Verzameling, tabel: Bladtabel | undefined, sleutel: string): Modelobject => {
  if (!tabel) throw new Excelfout('ItemNotFound', `Er is geen tabel "${sleutel}".`)
  return createTabel(v.omgeving, tabel)
}

const voegToe = (v: Verzameling, bereik: unknown, heeftKop: boolean): Modelobject => {
  const { blad: naam, ...vlak } = vlakUit(bereik)
  const blad = naam === undefined ? (v.blad ?? v.omgeving.actief) : v.omgeving.werkmap.blad(naam)
  const metKop = heeftKop ? vlak : { ...vlak, r2: vlak.r2 + 1 }
  try {
    if (!heeftKop) throw new Error('Een tabel zonder koppen maakt de nagebootste werkmap niet.')
    const tabel = v.omgeving.werkmap.addTabel(blad, gebiedAdres(metKop))
    for (let c = vlak.c1; c <= vlak.c2; c += 1) {
      if (v.omgeving.werkmap.cel(blad, celAdres(vlak.r1, c)).waarde === null) {
        v.omgeving.werkmap.setWaarde(blad, celAdres(vlak.r1, c), kolomnamen(tabel)[c - vlak.c1] ?? '')
      }
    }
    return createTabel(v.omgeving, tabel)
  } catch (fout) {
    throw new Excelfout('InvalidArgument', fout instanceof Error ? fout.message : String(fout))
  }
}

const TABLECOLLECTION: Modelklasse<Verzameling> = {
  naam: 'TableCollection',
  eigenschappen: {
    count: { lees: (v) => tabellenVan(v).length },
    _eventTargetId: { lees: (v) => v.blad?.id ?? WERKMAP },
  },
  items: (v) => tabellenVan(v).map((t) => createTabel(v.omgeving, t)),
  index: (v, a) => moet(v, vind(v, a.tekst(0)), a.tekst(0)),
  methoden: {
    getItem: (v, a) => moet(v, vind(v, a.tekst(0)), a.tekst(0)),
    getItemAt: (v, a) => moet(v, tabellenVan(v)[a.getal(0)], String(a.getal(0))),
    getItemOrNullObject: (v, a) => {
      const tabel = vind(v, a.tekst(0))
      return tabel ? createTabel(v.omgeving, tabel) : createNulobject('Table')
    },
    getFirst: (v) => moet(v, tabellenVan(v)[0], '1'),
    getCount: (v) => tabellenVan(v).length,
    add: (v, a) => voegToe(v, a.rauw(0), a.logisch(1, true)),
    ...registraties<Verzameling>(
      'TableCollection',
      ({ omgeving }) => omgeving,
      ({ blad }) => blad?.id ?? WERKMAP,
      { DataChanged: 'tableChanged' },
    ),
  },
}

export const createTabellen = (
  omgeving: Excelomgeving,
  hoortErbij: (tabel: Bladtabel) => boolean,
  blad?: Blad,
): Modelobject => createObject(TABLECOLLECTION, { omgeving, hoortErbij, blad }, omgeving.leden)
