import type { Blad } from '../rekenblad/blad.ts'
import { celAdres, bevat, bladInFormule, gebiedAdres } from '../rekenblad/adressen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import type { Rekenwerkmap } from '../rekenblad/werkmap.ts'
import { Luisteraars } from '../rekenblad/wijzigingen.ts'
import { Ledenlijst, type Modelobject } from './lid.ts'
import type { Bladtabel } from '../rekenblad/tabellen.ts'

/** An event on its way to the add-in. `doel` is the id of a sheet or table, or the workbook. */
export interface Excelgebeurtenis {
  readonly soort: Gebeurtenissoort
  readonly doel: string
  readonly bericht: Readonly<Record<string, unknown>>
}

export type Gebeurtenissoort =
  | 'sheetChanged'
  | 'sheetActivated'
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetCalculated'
  | 'sheetSelection'
  | 'tableChanged'
  | 'documentSelection'

export const WERKMAP = 'Workbook'

export interface Regel {
  readonly blad: Blad
  readonly vlak: Rechthoek
}

export interface Opmaakregel extends Regel {
  readonly naam: string
  readonly waarde: unknown
}

export interface Voorwaardelijk extends Regel {
  readonly id: string
  readonly soort: string
  /** Settings by member path, such as `format.fill.color`. */
  readonly inhoud: Map<string, unknown>
}

/** How classes that refer to each other make each other's objects. */
export interface Fabriek {
  readonly bereik: (omgeving: Excelomgeving, blad: Blad, vlak: Rechthoek) => Modelobject
  readonly blad: (omgeving: Excelomgeving, blad: Blad) => Modelobject
  readonly tabellen: (omgeving: Excelomgeving, hoortErbij: (tabel: Bladtabel) => boolean) => Modelobject
}

/** Everything of a workbook that is not calculation: selection, looks, settings, and who listens. */
export class Excelomgeving {
  readonly werkmap: Rekenwerkmap
  readonly maak: Fabriek
  readonly leden = new Ledenlijst()
  readonly gebeurtenissen = new Luisteraars<Excelgebeurtenis>()
  readonly beeld = new Luisteraars<'selectie' | 'opmaak'>()
  readonly instellingen = new Map<string, unknown>()
  readonly eigenschappen = new Map<string, unknown>()
  readonly opmaak: Opmaakregel[] = []
  readonly voorwaardelijk: Voorwaardelijk[] = []
  readonly validaties: (Regel & { readonly inhoud: Map<string, unknown> })[] = []
  readonly #geregistreerd = new Map<string, number>()
  #actief: Blad
  #selectie: Rechthoek = { r1: 0, c1: 0, r2: 0, c2: 0 }
  #volgnummer = 0
  /** Whether a formula written in a column of a table fills that column, as Excel does unless it is told not to. */
  vultTabelkolommen = false
  /** Requests of the add-in that changed the workbook. */
  schrijfbeurten = 0

  constructor(werkmap: Rekenwerkmap, maak: Fabriek) {
    this.maak = maak
    this.werkmap = werkmap
    const eerste = werkmap.bladen[0]
    if (!eerste) throw new Error('Een werkmap zonder blad kan niet worden getoond.')
    this.#actief = eerste
    werkmap.on((wijziging) => {
      if (wijziging.soort === 'inhoud') this.#meldInhoud(wijziging.blad, wijziging.vlak)
      if (wijziging.soort === 'bladen' && wijziging.weg)
        this.tell('sheetDeleted', wijziging.weg.id, { worksheetId: wijziging.weg.id, source: 'Local' })
      if (wijziging.soort === 'berekend') for (const blad of wijziging.bladen) this.#meldBerekend(blad)
    })
  }

  get actief(): Blad {
    if (!this.werkmap.bladen.includes(this.#actief)) this.#actief = this.werkmap.bladen[0] ?? this.#actief
    return this.#actief
  }

  get selectie(): Rechthoek {
    return this.#selectie
  }

  nextId(): string {
    this.#volgnummer += 1
    return `{${this.#volgnummer}}`
  }

  activate(blad: Blad): void {
    if (blad === this.#actief) return
    this.#actief = blad
    this.#selectie = { r1: 0, c1: 0, r2: 0, c2: 0 }
    this.tell('sheetActivated', blad.id, { worksheetId: blad.id })
    this.beeld.tell('selectie')
  }

  select(blad: Blad, vlak: Rechthoek): void {
    this.activate(blad)
    this.#selectie = vlak
    this.tell('sheetSelection', blad.id, { worksheetId: blad.id, address: gebiedAdres(vlak) })
    this.gebeurtenissen.tell({ soort: 'documentSelection', doel: '', bericht: {} })
    this.beeld.tell('selectie')
  }

  /** `doel` is a sheet or table; whoever listens to the whole workbook hears it too. */
  tell(soort: Gebeurtenissoort, doel: string, bericht: Readonly<Record<string, unknown>>): void {
    for (const naar of [doel, WERKMAP]) {
      if ((this.#geregistreerd.get(`${soort}|${naar}`) ?? 0) > 0)
        this.gebeurtenissen.tell({ soort, doel: naar, bericht })
    }
  }

  register(soort: Gebeurtenissoort, doel: string, stap: 1 | -1): void {
    const sleutel = `${soort}|${doel}`
    this.#geregistreerd.set(sleutel, Math.max(0, (this.#geregistreerd.get(sleutel) ?? 0) + stap))
  }

  setOpmaak(regel: Opmaakregel): void {
    const adres = gebiedAdres(regel.vlak)
    const oud = this.opmaak.findIndex(
      (o) => o.blad === regel.blad && o.naam === regel.naam && gebiedAdres(o.vlak) === adres,
    )
    if (oud >= 0) this.opmaak.splice(oud, 1)
    this.opmaak.push(regel)
    this.beeld.tell('opmaak')
  }

  /** Latest setting of one look of a cell. */
  opmaakVan(blad: Blad, r: number, c: number, naam: string): unknown {
    return this.opmaak.findLast((o) => o.blad === blad && o.naam === naam && bevat(o.vlak, r, c))?.waarde
  }

  adresMetBlad(blad: Blad, vlak: Rechthoek): string {
    return `${bladInFormule(blad.naam)}!${gebiedAdres(vlak)}`
  }

  #meldInhoud(blad: Blad, vlak: Rechthoek): void {
    const bericht = {
      worksheetId: blad.id,
      address: gebiedAdres(vlak),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
    }
    this.tell('sheetChanged', blad.id, bericht)
    for (const tabel of this.werkmap.tabellen) {
      if (tabel.blad === blad && bevat(tabel.vlak, vlak.r1, vlak.c1)) {
        this.tell('tableChanged', tabel.id, { ...bericht, tableId: tabel.id })
      }
    }
  }

  #meldBerekend(blad: Blad): void {
    this.tell('sheetCalculated', blad.id, { worksheetId: blad.id, address: celAdres(0, 0) })
  }
}
