import { leesAdres } from '../rekenblad/adressen.ts'
import type { Naam } from '../rekenblad/werkmap.ts'
import { createBereikUit } from './bereik.ts'
import { createNulobject, createObject, Excelfout, isModelobject, type Modelklasse, type Modelobject } from './lid.ts'
import type { Excelomgeving } from './omgeving.ts'

interface Doel {
  readonly omgeving: Excelomgeving
  readonly naam: Naam
}

const bereik = ({ omgeving, naam }: Doel): Modelobject | undefined =>
  leesAdres(naam.formule.slice(1)) ? createBereikUit(omgeving, omgeving.actief, naam.formule.slice(1)) : undefined

const NAMEDITEM: Modelklasse<Doel> = {
  naam: 'NamedItem',
  eigenschappen: {
    name: { lees: ({ naam }) => naam.naam },
    formula: {
      lees: ({ naam }) => naam.formule,
      schrijf: ({ omgeving, naam }, formule) => omgeving.werkmap.setNaam(naam.naam, String(formule)),
    },
    value: {
      lees: (doel) => {
        const cellen = bereik(doel)?.lees('values')
        return Array.isArray(cellen) && Array.isArray(cellen[0])
          ? cellen[0][0]
          : doel.omgeving.werkmap.waardeVan(doel.naam.formule)
      },
    },
    type: { lees: (doel) => (bereik(doel) ? 'Range' : 'String') },
    scope: { lees: () => 'Workbook' },
    visible: { lees: () => true },
  },
  methoden: {
    getRange: (doel) => {
      const gevonden = bereik(doel)
      if (!gevonden) throw new Excelfout('InvalidOperation', `De naam "${doel.naam.naam}" staat niet voor een bereik.`)
      return gevonden
    },
    getRangeOrNullObject: (doel) => bereik(doel) ?? createNulobject('Range'),
    delete: ({ omgeving, naam }) => omgeving.werkmap.removeNaam(naam.naam),
  },
}

const object = (omgeving: Excelomgeving, naam: Naam): Modelobject =>
  createObject(NAMEDITEM, { omgeving, naam }, omgeving.leden)

const moet = (omgeving: Excelomgeving, sleutel: string): Modelobject => {
  const naam = omgeving.werkmap.vindNaam(sleutel)
  if (!naam) throw new Excelfout('ItemNotFound', `Er is geen naam "${sleutel}".`)
  return object(omgeving, naam)
}

const NAMEDITEMCOLLECTION: Modelklasse<Excelomgeving> = {
  naam: 'NamedItemCollection',
  eigenschappen: {},
  items: (omgeving) => omgeving.werkmap.namen.map((naam) => object(omgeving, naam)),
  index: (omgeving, a) => moet(omgeving, a.tekst(0)),
  methoden: {
    getItem: (omgeving, a) => moet(omgeving, a.tekst(0)),
    getItemOrNullObject: (omgeving, a) => {
      const naam = omgeving.werkmap.vindNaam(a.tekst(0))
      return naam ? object(omgeving, naam) : createNulobject('NamedItem')
    },
    getCount: (omgeving) => omgeving.werkmap.namen.length,
    add: (omgeving, a) => {
      const doel = a.rauw(1)
      const formule = isModelobject(doel) ? `=${String(doel.lees('address'))}` : a.tekst(1)
      omgeving.werkmap.setNaam(a.tekst(0), formule.startsWith('=') ? formule : `="${formule}"`)
      return moet(omgeving, a.tekst(0))
    },
  },
}

export const createNamen = (omgeving: Excelomgeving): Modelobject =>
  createObject(NAMEDITEMCOLLECTION, omgeving, omgeving.leden)
