import type { Blad } from '../rekenblad/blad.ts'
import { celAdres, gebiedAdres, leesAdres, MAX_KOLOM, MAX_RIJ, raken } from '../rekenblad/adressen.ts'
import type { Celbeeld } from '../rekenblad/celbeeld.ts'
import { lokaleOpmaak, opgeslagenOpmaak } from '../rekenblad/opmaak.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import type { Bereik } from './doelen.ts'
import type { Excelomgeving } from './omgeving.ts'
import { createNulobject, createObject, Excelfout, type Modelklasse, type Modelobject } from './lid.ts'
import { createOpmaak } from './opmaak.ts'
import { fillTabelkolommen, formuleAt, relativeFormule } from './tabelkolomvulling.ts'
import { createValidatie } from './validatie.ts'
import { createVoorgangers } from './voorgangers.ts'
import { createVoorwaardelijkeOpmaken } from './voorwaardelijke-opmaak.ts'

export const createBereik = (omgeving: Excelomgeving, blad: Blad, vlak: Rechthoek): Modelobject => {
  const { r1, c1, r2, c2 } = vlak
  if (r1 < 0 || c1 < 0 || r2 < r1 || c2 < c1 || r2 > MAX_RIJ || c2 > MAX_KOLOM) {
    throw new Excelfout('InvalidArgument', 'Dit bereik valt buiten het blad.')
  }
  return createObject(RANGE, { omgeving, blad, vlak }, omgeving.leden)
}

/** The cells of an address on a sheet, or of a name. Without an address the whole sheet. */
export const createBereikUit = (omgeving: Excelomgeving, blad: Blad, adres: string): Modelobject => {
  if (adres === '') return createBereik(omgeving, blad, { r1: 0, c1: 0, r2: MAX_RIJ, c2: MAX_KOLOM })
  const viaNaam = omgeving.werkmap.vindNaam(adres)?.formule.slice(1)
  const gelezen = leesAdres(viaNaam ?? adres)
  if (!gelezen) throw new Excelfout('InvalidArgument', `"${adres}" is geen celadres.`)
  const { blad: naam, ...vlak } = gelezen
  return createBereik(omgeving, naam === undefined ? blad : omgeving.werkmap.blad(naam), vlak)
}

const rijen = ({ vlak }: Bereik): number => vlak.r2 - vlak.r1 + 1
const kolommen = ({ vlak }: Bereik): number => vlak.c2 - vlak.c1 + 1

/** One outcome per cell. Whole columns are refused: Excel answers null for them, which an add-in must not rely on. */
const perCel = <T>(b: Bereik, kies: (cel: Celbeeld) => T): T[][] => {
  if (rijen(b) * kolommen(b) > 5_000_000) {
    throw new Excelfout(
      'RequestPayloadSizeLimitExceeded',
      `${gebiedAdres(b.vlak)} is te groot om in een keer te lezen.`,
    )
  }
  return b.omgeving.werkmap.cellen(b.blad, gebiedAdres(b.vlak)).map((rij) => rij.map(kies))
}

/** Writes a matrix of the range's size, or one value for every cell; null leaves a cell as it is. */
const schrijfPerCel = (b: Bereik, waarde: unknown, zet: (adres: string, waarde: unknown) => void): void => {
  const { werkmap } = b.omgeving
  if (b.blad.beschermd) throw new Excelfout('AccessDenied', `Blad "${b.blad.naam}" is beveiligd.`)
  const matrix = Array.isArray(waarde) ? waarde : undefined
  if (
    matrix &&
    (matrix.length !== rijen(b) || matrix.some((rij) => !Array.isArray(rij) || rij.length !== kolommen(b)))
  ) {
    throw new Excelfout('InvalidArgument', `De matrix past niet op ${gebiedAdres(b.vlak)}.`)
  }
  const { r1, c1, r2, c2 } = b.vlak
  werkmap.batch(() => {
    for (let r = r1; r <= r2; r += 1) {
      for (let c = c1; c <= c2; c += 1) {
        const rij: unknown = matrix ? matrix[r - r1] : undefined
        const stuk: unknown = Array.isArray(rij) ? rij[c - c1] : waarde
        if (stuk !== null && stuk !== undefined) zet(celAdres(r, c), stuk)
      }
    }
  })
}

const zetWaarde =
  (b: Bereik, taal: 'en' | 'lokaal') =>
  (adres: string, waarde: unknown): void => {
    const { werkmap } = b.omgeving
    if (typeof waarde === 'number' || typeof waarde === 'boolean') return werkmap.setWaarde(b.blad, adres, waarde)
    if (typeof waarde !== 'string') throw new Excelfout('InvalidArgument', `Dit past niet in ${adres}.`)
    const cel = werkmap.cel(b.blad, adres)
    if (waarde.startsWith('=') && waarde.length > 1 && cel.numberFormat !== '@') {
      return werkmap.setFormule(b.blad, adres, waarde, taal)
    }
    return werkmap.setInvoer(b.blad, adres, waarde)
  }

const waardeVan = (cel: Celbeeld): unknown =>
  cel.fout ? cel.fout.code : cel.kaart && cel.waarde === null ? cel.tekst : (cel.waarde ?? '')

const soortVan = (cel: Celbeeld): string => {
  if (cel.fout) return 'Error'
  if (cel.kaart) return typeof cel.waarde === 'number' ? 'Double' : 'RichValue'
  return { number: 'Double', string: 'String', boolean: 'Boolean', object: 'Empty' }[
    typeof cel.waarde as 'number' | 'string' | 'boolean' | 'object'
  ]
}

const formuleOfWaarde = (cel: Celbeeld, formule: string): unknown => (formule === '' ? waardeVan(cel) : formule)

const gebruikt = (b: Bereik, alleenWaarden: boolean): Modelobject | undefined => {
  const vlak = b.blad.gebruiktGebied(alleenWaarden, b.vlak)
  return vlak && createBereik(b.omgeving, b.blad, vlak)
}

const doorsnede = (a: Rechthoek, b: Rechthoek): Rechthoek => ({
  r1: Math.max(a.r1, b.r1),
  c1: Math.max(a.c1, b.c1),
  r2: Math.min(a.r2, b.r2),
  c2: Math.min(a.c2, b.c2),
})

const verschuif = ({ r1, c1, r2, c2 }: Rechthoek, dr: number, dc: number): Rechthoek => ({
  r1: r1 + dr,
  c1: c1 + dc,
  r2: r2 + dr,
  c2: c2 + dc,
})

const vind = (b: Bereik, tekst: string, criteria: unknown): Modelobject | undefined => {
  const opties = typeof criteria === 'object' && criteria !== null ? criteria : {}
  const heel = 'completeMatch' in opties && opties.completeMatch === true
  const hoofdletters = 'matchCase' in opties && opties.matchCase === true
  const vorm = (t: string): string => (hoofdletters ? t : t.toLowerCase())
  const vlak = b.blad.gebruiktGebied(true)
  if (!vlak || !raken(vlak, b.vlak)) return undefined
  const deel = doorsnede(vlak, b.vlak)
  const cellen = b.omgeving.werkmap.cellen(b.blad, gebiedAdres(deel))
  for (const [r, rij] of cellen.entries()) {
    const c = rij.findIndex((cel) => (heel ? vorm(cel.tekst) === vorm(tekst) : vorm(cel.tekst).includes(vorm(tekst))))
    if (c >= 0)
      return createBereik(b.omgeving, b.blad, { r1: deel.r1 + r, c1: deel.c1 + c, r2: deel.r1 + r, c2: deel.c1 + c })
  }
  return undefined
}

const wis = (b: Bereik, wat: string): void => {
  const { omgeving, blad, vlak } = b
  if (blad.beschermd) throw new Excelfout('AccessDenied', `Blad "${blad.naam}" is beveiligd.`)
  if (wat === 'All' || wat === 'Contents') omgeving.werkmap.clear(blad, gebiedAdres(vlak))
  if (wat === 'All' || wat === 'Formats') {
    const adres = gebiedAdres(vlak)
    const over = omgeving.opmaak.filter((o) => o.blad !== blad || gebiedAdres(o.vlak) !== adres)
    omgeving.opmaak.splice(0, omgeving.opmaak.length, ...over)
    const gebruiktVlak = blad.gebruiktGebied(false)
    if (gebruiktVlak && raken(gebruiktVlak, vlak)) {
      omgeving.werkmap.setOpmaak(blad, gebiedAdres(doorsnede(gebruiktVlak, vlak)), 'General')
    }
  }
}

/** Whether all rows are hidden, or none; null where some are. */
const rowHidden = ({ blad, vlak }: Bereik): boolean | null => {
  const verborgen = [...blad.verborgenRijen].filter((rij) => rij >= vlak.r1 && rij <= vlak.r2).length
  return verborgen === 0 ? false : verborgen === vlak.r2 - vlak.r1 + 1 ? true : null
}

const land = (b: Bereik) => b.omgeving.werkmap.omgeving.land

const tekstvorm = (waarde: unknown): string => {
  if (typeof waarde === 'string') return waarde
  throw new Excelfout('InvalidArgument', 'Een getalnotatie is tekst.')
}

const RANGE: Modelklasse<Bereik> = {
  naam: 'Range',
  onthouden: true,
  eigenschappen: {
    address: { lees: (b) => b.omgeving.adresMetBlad(b.blad, b.vlak) },
    addressLocal: { lees: (b) => b.omgeving.adresMetBlad(b.blad, b.vlak) },
    rowIndex: { lees: (b) => b.vlak.r1 },
    columnIndex: { lees: (b) => b.vlak.c1 },
    rowCount: { lees: rijen },
    columnCount: { lees: kolommen },
    cellCount: { lees: (b) => rijen(b) * kolommen(b) },
    values: { lees: (b) => perCel(b, waardeVan), schrijf: (b, w) => schrijfPerCel(b, w, zetWaarde(b, 'en')) },
    formulas: {
      lees: (b) => perCel(b, (cel) => formuleOfWaarde(cel, cel.formule)),
      schrijf: (b, w) => {
        schrijfPerCel(b, w, zetWaarde(b, 'en'))
        fillTabelkolommen(b)
      },
    },
    formulasR1C1: {
      lees: (b) => {
        const { r1, c1 } = b.vlak
        return perCel(b, (cel) => formuleOfWaarde(cel, cel.formule)).map((rij, r) =>
          rij.map((w, c) => (typeof w === 'string' ? relativeFormule(w, celAdres(r1 + r, c1 + c)) : w)),
        )
      },
      schrijf: (b, w) => {
        schrijfPerCel(b, w, (adres, deel) =>
          zetWaarde(b, 'en')(adres, typeof deel === 'string' ? formuleAt(deel, adres) : deel),
        )
        fillTabelkolommen(b)
      },
    },
    formulasLocal: {
      lees: (b) => perCel(b, (cel) => formuleOfWaarde(cel, cel.formuleLokaal)),
      schrijf: (b, w) => schrijfPerCel(b, w, zetWaarde(b, 'lokaal')),
    },
    rowHidden: { lees: rowHidden },
    text: { lees: (b) => perCel(b, (cel) => cel.tekst) },
    valueTypes: { lees: (b) => perCel(b, soortVan) },
    hasSpill: {
      lees: (b) =>
        perCel(b, (cel) => cel.spilgebied !== undefined || cel.spilVan !== undefined)
          .flat()
          .some(Boolean),
    },
    numberFormat: {
      lees: (b) => perCel(b, (cel) => cel.numberFormat),
      schrijf: (b, w) => schrijfPerCel(b, w, (adres, f) => b.omgeving.werkmap.setOpmaak(b.blad, adres, tekstvorm(f))),
    },
    numberFormatLocal: {
      lees: (b) => perCel(b, (cel) => lokaleOpmaak(cel.numberFormat, land(b))),
      schrijf: (b, w) =>
        schrijfPerCel(b, w, (adres, f) =>
          b.omgeving.werkmap.setOpmaak(b.blad, adres, opgeslagenOpmaak(tekstvorm(f), land(b))),
        ),
    },
  },
  objecten: {
    format: (b) => createOpmaak(b.omgeving, b.blad, b.vlak),
    worksheet: (b) => b.omgeving.maak.blad(b.omgeving, b.blad),
    dataValidation: (b) => createValidatie(b.omgeving, b.blad, b.vlak),
    conditionalFormats: (b) => createVoorwaardelijkeOpmaken(b.omgeving, b.blad, b.vlak),
  },
  methoden: {
    getCell: (b, a) => {
      const vlak = { r1: b.vlak.r1 + a.getal(0), c1: b.vlak.c1 + a.getal(1) }
      return createBereik(b.omgeving, b.blad, { ...vlak, r2: vlak.r1, c2: vlak.c1 })
    },
    getRow: (b, a) =>
      createBereik(b.omgeving, b.blad, { ...b.vlak, r1: b.vlak.r1 + a.getal(0), r2: b.vlak.r1 + a.getal(0) }),
    getColumn: (b, a) =>
      createBereik(b.omgeving, b.blad, { ...b.vlak, c1: b.vlak.c1 + a.getal(0), c2: b.vlak.c1 + a.getal(0) }),
    getEntireRow: (b) => createBereik(b.omgeving, b.blad, { ...b.vlak, c1: 0, c2: MAX_KOLOM }),
    getEntireColumn: (b) => createBereik(b.omgeving, b.blad, { ...b.vlak, r1: 0, r2: MAX_RIJ }),
    getLastRow: (b) => createBereik(b.omgeving, b.blad, { ...b.vlak, r1: b.vlak.r2 }),
    getLastColumn: (b) => createBereik(b.omgeving, b.blad, { ...b.vlak, c1: b.vlak.c2 }),
    getLastCell: (b) => createBereik(b.omgeving, b.blad, { ...b.vlak, r1: b.vlak.r2, c1: b.vlak.c2 }),
    getResizedRange: (b, a) =>
      createBereik(b.omgeving, b.blad, { ...b.vlak, r2: b.vlak.r2 + a.getal(0), c2: b.vlak.c2 + a.getal(1) }),
    getAbsoluteResizedRange: (b, a) =>
      createBereik(b.omgeving, b.blad, {
        ...b.vlak,
        r2: b.vlak.r1 + a.getal(0) - 1,
        c2: b.vlak.c1 + a.getal(1) - 1,
      }),
    getOffsetRange: (b, a) => createBereik(b.omgeving, b.blad, verschuif(b.vlak, a.getal(0), a.getal(1))),
    getUsedRange: (b, a) =>
      gebruikt(b, a.logisch(0, false)) ?? createBereik(b.omgeving, b.blad, { r1: 0, c1: 0, r2: 0, c2: 0 }),
    getUsedRangeOrNullObject: (b, a) => gebruikt(b, a.logisch(0, false)) ?? createNulobject('Range'),
    getIntersectionOrNullObject: (b, a) => {
      const ander = leesAdres(a.tekst(0))
      if (!ander || !raken(ander, b.vlak)) return createNulobject('Range')
      return createBereik(b.omgeving, b.blad, doorsnede(ander, b.vlak))
    },
    getSpillingToRangeOrNullObject: (b) => {
      const spil = b.blad.get(b.vlak.r1, b.vlak.c1)?.spil
      return spil ? createBereik(b.omgeving, b.blad, spil) : createNulobject('Range')
    },
    getPrecedents: createVoorgangers,
    getTables: (b) => b.omgeving.maak.tabellen(b.omgeving, (t) => t.blad === b.blad && raken(t.vlak, b.vlak)),
    find: (b, a) => {
      const gevonden = vind(b, a.tekst(0), a.rauw(1))
      if (!gevonden) throw new Excelfout('ItemNotFound', `"${a.tekst(0)}" staat hier niet.`)
      return gevonden
    },
    findOrNullObject: (b, a) => vind(b, a.tekst(0), a.rauw(1)) ?? createNulobject('Range'),
    select: (b) => b.omgeving.select(b.blad, b.vlak),
    clear: (b, a) => wis(b, a.tekst(0, 'All')),
    calculate: (b) => b.omgeving.werkmap.calculate(true),
  },
}
