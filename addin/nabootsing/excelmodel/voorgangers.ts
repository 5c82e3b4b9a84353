import type { Blad, Cel } from '../rekenblad/blad.ts'
import { bevat, gebiedAdres } from '../rekenblad/adressen.ts'
import type { Verwijzing } from '../rekenblad/blad.ts'
import { createObject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import type { Excelomgeving } from './omgeving.ts'
import type { Bereik } from './doelen.ts'

interface Doel {
  readonly omgeving: Excelomgeving
  readonly bronnen: readonly Verwijzing[]
}

const formulasIn = (blad: Blad, vlak: Bereik['vlak']): readonly Cel[] =>
  [...blad.cellen()].filter((cel) => cel.formule !== undefined && bevat(vlak, cel.r, cel.c))

/** Everything that the formulas in these cells read, and what the formulas there read in turn. */
const precedentsOf = ({ blad, vlak }: Bereik): readonly Verwijzing[] => {
  const gevonden = new Map<string, Verwijzing>()
  const gezien = new Set<Cel>()
  const stapel = [...formulasIn(blad, vlak)]
  for (let cel = stapel.pop(); cel; cel = stapel.pop()) {
    if (gezien.has(cel)) continue
    gezien.add(cel)
    for (const bron of cel.bronnen) {
      gevonden.set(`${bron.blad.id} ${gebiedAdres(bron)}`, bron)
      stapel.push(...formulasIn(bron.blad, bron))
    }
  }
  return [...gevonden.values()]
}

const rangesOf = ({ omgeving, bronnen }: Doel): Modelobject[] =>
  bronnen.map(({ blad, r1, c1, r2, c2 }) => omgeving.maak.bereik(omgeving, blad, { r1, c1, r2, c2 }))

const RANGECOLLECTION: Modelklasse<Doel> = {
  naam: 'RangeCollection',
  eigenschappen: {},
  items: rangesOf,
  methoden: { getCount: ({ bronnen }) => bronnen.length },
}

const WORKBOOKRANGEAREAS: Modelklasse<Doel> = {
  naam: 'WorkbookRangeAreas',
  eigenschappen: {},
  objecten: { ranges: (doel) => createObject(RANGECOLLECTION, doel, doel.omgeving.leden) },
}

/** The cells that the formulas of a range read, directly or by way of others; an error where there are none, as in Excel. */
export const createVoorgangers = (bereik: Bereik): Modelobject => {
  const bronnen = precedentsOf(bereik)
  if (bronnen.length === 0) throw new Excelfout('ItemNotFound', 'Deze cellen verwijzen nergens naar.')
  return createObject(WORKBOOKRANGEAREAS, { omgeving: bereik.omgeving, bronnen }, bereik.omgeving.leden)
}
