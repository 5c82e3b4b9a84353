import { gebiedAdres, leesAdres, omvattend, raken } from './adressen.ts'
import { Blad, adresVan, type Cel } from './blad.ts'
import { bewerktekst, celbeeld, type Celbeeld } from './celbeeld.ts'
import { delenVan, serieVan, type Datumstelsel } from './datums.ts'
import type { Taal } from './fouten.ts'
import { engelseNaam, isIngebouwd, nederlandseNaam } from './functies/namen.ts'
import type { Functiegastheer } from './gastheer.ts'
import { leesInvoer } from './invoer.ts'
import type { Leeg } from './marshalling.ts'
import type { Omzetomgeving } from './omzetting.ts'
import { ontleed, oproepenIn, type Knoop } from './ontleding.ts'
import { Rekenkern } from './rekenkern.ts'
import type { Bladtabel } from './tabellen.ts'
import { landinstelling } from './talen.ts'
import { lokaleFormule, opgeslagenFormule, type Functienamen } from './vertaling.ts'
import { type Rechthoek, type Scalar } from './waarden.ts'
import { isMatrix } from './rekenwaarde.ts'
import { Luisteraars, type Celwijziging } from './wijzigingen.ts'

export interface WerkmapOpties {
  readonly locale?: Taal
  /** What add-in functions receive for an empty cell. */
  readonly leeg?: Leeg
  /** The day that VANDAAG answers, `2026-11-22`. */
  readonly vandaag: string
  readonly gastheer?: Functiegastheer
  readonly datumstelsel?: Datumstelsel
}

/** Outcome of a formula that stands in no cell. */
export interface Formuleuitkomst {
  readonly waarde: number | string | boolean | null
  readonly tekst: string
  readonly fout?: NonNullable<Celbeeld['fout']>
  readonly kaart?: NonNullable<Celbeeld['kaart']>
  /** Stored number format that a cell with this formula would show. */
  readonly numberFormat: string
  /** All cells of a spilled outcome. */
  readonly rijen?: readonly (readonly Celbeeld[])[]
}

export interface Naam {
  readonly naam: string
  /** Stored formula with `=`. */
  readonly formule: string
}

/** A workbook that calculates. Sheets are named or given; addresses are `A1`, `A1:B2` or `Blad1!A1`. */
export class Rekenwerkmap {
  readonly omgeving: Omzetomgeving
  readonly bladen: Blad[] = []
  readonly tabellen: Bladtabel[] = []
  readonly #namen = new Map<string, Naam & { readonly knoop: Knoop }>()
  readonly #vandaag: number
  readonly #kern: Rekenkern
  readonly #luisteraars = new Luisteraars<Celwijziging>()
  readonly #functienamen: Functienamen
  /** What changed in a batch that is under way. */
  readonly #verzameld = new Map<Blad, Rechthoek>()
  #inBatch = 0
  #volgnummer = 0

  constructor({ locale = 'nl', leeg = null, vandaag, gastheer, datumstelsel = 1900 }: WerkmapOpties) {
    this.omgeving = { land: landinstelling(locale), stelsel: datumstelsel }
    const [jaar = 0, maand = 0, dag = 0] = vandaag.split('-').map(Number)
    this.#vandaag = serieVan(jaar, maand, dag, datumstelsel)
    this.#functienamen =
      locale === 'nl'
        ? { engels: engelseNaam, lokaal: nederlandseNaam }
        : { engels: (naam) => naam, lokaal: (naam) => naam }
    this.#kern = new Rekenkern(
      {
        omgeving: this.omgeving,
        vandaag: this.#vandaag,
        bladen: this.bladen,
        tabellen: this.tabellen,
        vindBlad: (naam) => this.vindBlad(naam),
        vindTabel: (naam) => this.vindTabel(naam),
        naam: (naam) => this.#namen.get(naam.toLowerCase())?.knoop,
      },
      leeg,
      (bladen) => this.#luisteraars.tell({ soort: 'berekend', bladen }),
    )
    this.#kern.gastheer = gastheer
  }

  addBlad(naam?: string): Blad {
    const eigen = naam ?? this.#vrijeBladnaam()
    if (eigen === '' || eigen.length > 31 || /[:\\/?*[\]]/.test(eigen)) {
      throw new Error(`Een bladnaam heeft 1 tot 31 tekens zonder : \\ / ? * [ ]; gelezen is "${eigen}".`)
    }
    if (this.vindBlad(eigen)) throw new Error(`Er is al een blad "${eigen}".`)
    this.#volgnummer += 1
    const blad = new Blad(`{blad-${this.#volgnummer}}`, eigen)
    this.bladen.push(blad)
    this.#luisteraars.tell({ soort: 'bladen' })
    return blad
  }

  vindBlad(naam: string): Blad | undefined {
    const klein = naam.toLowerCase()
    return this.bladen.find((b) => b.naam.toLowerCase() === klein)
  }

  blad(naam: string | Blad): Blad {
    const blad = typeof naam === 'string' ? this.vindBlad(naam) : naam
    if (!blad) throw new Error(`Er is geen blad "${String(naam)}".`)
    return blad
  }

  removeBlad(blad: Blad): void {
    if (this.bladen.length === 1) throw new Error('Een werkmap houdt minstens één blad.')
    this.bladen.splice(this.bladen.indexOf(blad), 1)
    for (const tabel of this.tabellen.filter((t) => t.blad === blad))
      this.tabellen.splice(this.tabellen.indexOf(tabel), 1)
    // What a name stood for is gone, and Excel says so in the name itself.
    for (const { naam, formule } of this.namen)
      if (leesAdres(formule.slice(1))?.blad?.toLowerCase() === blad.naam.toLowerCase()) this.setNaam(naam, '=#REF!')
    this.calculate(true)
    this.#luisteraars.tell({ soort: 'bladen', weg: blad })
  }

  /** What a person types: a formula in the workbook's language, a number, a date, text. Throws Formulefout. */
  setInvoer(blad: string | Blad, adres: string, tekst: string): void {
    const { blad: b, vlak } = this.#plek(blad, adres)
    const cel = b.getOrCreate(vlak.r1, vlak.c1)
    if (tekst.startsWith('=') && tekst.length > 1 && cel.opmaak !== '@')
      return this.setFormule(b, adres, tekst, 'lokaal')
    if (cel.opmaak === '@') return this.setWaarde(b, adres, tekst === '' ? null : tekst)
    const jaar = delenVan(this.#vandaag, this.omgeving.stelsel).jaar
    const gelezen = leesInvoer(tekst, this.omgeving.land, this.omgeving.stelsel, jaar)
    if (gelezen.numberFormat && cel.opmaak === 'General') cel.opmaak = gelezen.numberFormat
    this.#kern.zet(cel, { waarde: gelezen.waarde, alsTekst: gelezen.alsTekst === true })
    this.#meldInhoud(b, vlak)
  }

  setWaarde(blad: string | Blad, adres: string, waarde: Scalar): void {
    const { blad: b, vlak } = this.#plek(blad, adres)
    this.#kern.zet(b.getOrCreate(vlak.r1, vlak.c1), { waarde })
    this.#meldInhoud(b, vlak)
  }

  /** `taal` says how the formula is written: `en` as stored, `lokaal` as a person types it. Throws Formulefout. */
  setFormule(blad: string | Blad, adres: string, formule: string, taal: 'en' | 'lokaal' = 'en'): void {
    const { blad: b, vlak } = this.#plek(blad, adres)
    this.#zetFormule(b.getOrCreate(vlak.r1, vlak.c1), this.opgeslagen(formule, taal), formule, false)
    this.#meldInhoud(b, vlak)
  }

  /** A formula from a file: an add-in function without its stored prefix stays #NAME? until entered again. */
  setOpgeslagenFormule(blad: Blad, adres: string, formule: string): void {
    const { vlak } = this.#plek(blad, adres)
    this.#zetFormule(blad.getOrCreate(vlak.r1, vlak.c1), this.opgeslagen(formule, 'en'), formule, true)
    this.#meldInhoud(blad, vlak)
  }

  setOpmaak(blad: string | Blad, adres: string, numberFormat: string): void {
    const { blad: b, vlak } = this.#plek(blad, adres)
    const { r1, c1, r2, c2 } = b.begrens(vlak)
    for (let r = r1; r <= r2; r += 1) for (let c = c1; c <= c2; c += 1) b.getOrCreate(r, c).opmaak = numberFormat
    this.#luisteraars.tell({ soort: 'opmaak', blad: b, vlak })
  }

  /** Empties the content of a rectangle; formats stay. */
  clear(blad: string | Blad, adres: string): void {
    const { blad: b, vlak } = this.#plek(blad, adres)
    const { r1, c1, r2, c2 } = b.begrens(vlak)
    this.batch(() => {
      for (let r = r1; r <= r2; r += 1) {
        for (let c = c1; c <= c2; c += 1) {
          const cel = b.get(r, c)
          if (cel && !cel.spilVan && (cel.waarde !== null || cel.formule !== undefined))
            this.#kern.zet(cel, { waarde: null })
        }
      }
      this.#meldInhoud(b, vlak)
    })
  }

  /** Many changes, one calculation, and one event per sheet: Excel reports a written range and not its cells. */
  batch<T>(doe: () => T): T {
    return this.#kern.batch(() => {
      this.#inBatch += 1
      try {
        return doe()
      } finally {
        this.#inBatch -= 1
        if (this.#inBatch === 0) this.#tellVerzameld()
      }
    })
  }

  cel(blad: string | Blad, adres: string): Celbeeld {
    const { blad: b, vlak } = this.#plek(blad, adres)
    return celbeeld(b.get(vlak.r1, vlak.c1), this.omgeving, this.lokaal)
  }

  /** As `cel`, by row and column from zero, for whoever draws many cells. */
  celOp(blad: Blad, r: number, c: number): Celbeeld {
    return celbeeld(blad.get(r, c), this.omgeving, this.lokaal)
  }

  /** All cells of a rectangle, clipped to the used part of the sheet where it is a whole column or row. */
  cellen(blad: string | Blad, adres: string): Celbeeld[][] {
    const { blad: b, vlak } = this.#plek(blad, adres)
    const { r1, c1, r2, c2 } = b.begrens(vlak)
    return Array.from({ length: r2 - r1 + 1 }, (_r, r) =>
      Array.from({ length: c2 - c1 + 1 }, (_c, c) => celbeeld(b.get(r1 + r, c1 + c), this.omgeving, this.lokaal)),
    )
  }

  bewerktekst(blad: string | Blad, adres: string): string {
    const { blad: b, vlak } = this.#plek(blad, adres)
    return bewerktekst(b.get(vlak.r1, vlak.c1), this.omgeving, this.lokaal)
  }

  /** Value of a formula without a cell, written in the workbook's language. Throws Formulefout. */
  async evaluate(
    formule: string,
    {
      taal = 'lokaal',
      blad = this.bladen[0],
    }: {
      taal?: 'en' | 'lokaal'
      blad?: Blad | undefined
    } = {},
  ): Promise<Formuleuitkomst> {
    const los = new Blad('{los}', blad?.naam ?? '')
    const cel = los.getOrCreate(0, 0)
    const vrij: Cel = { ...cel, blad: blad ?? los, r: -1, c: -1 }
    vrij.formule = this.opgeslagen(formule, taal)
    vrij.knoop = ontleed(vrij.formule)
    const { uitkomst, opmaak } = await this.#kern.rekenLos(vrij)
    const beeld = (waarde: Scalar): Celbeeld =>
      celbeeld({ ...cel, waarde, ...(opmaak ? { afgeleideOpmaak: opmaak } : {}) }, this.omgeving, this.lokaal)
    const eerste = beeld(isMatrix(uitkomst) ? (uitkomst[0]?.[0] ?? null) : uitkomst)
    return {
      waarde: eerste.waarde,
      tekst: eerste.tekst,
      numberFormat: eerste.numberFormat,
      ...(eerste.fout ? { fout: eerste.fout } : {}),
      ...(eerste.kaart ? { kaart: eerste.kaart } : {}),
      ...(isMatrix(uitkomst) ? { rijen: uitkomst.map((rij) => rij.map(beeld)) } : {}),
    }
  }

  /** What a stored formula without add-in functions gives, with an error as its code. */
  waardeVan(formule: string): number | string | boolean {
    const blad = this.bladen[0] ?? new Blad('{los}', '')
    const cel: Cel = {
      ...new Blad('{los}', '').getOrCreate(0, 0),
      blad,
      r: -1,
      c: -1,
      formule,
      knoop: ontleed(formule),
    }
    const uitkomst = this.#kern.rekenDirect(cel)
    const beeld = celbeeld(
      { ...cel, waarde: isMatrix(uitkomst) ? (uitkomst[0]?.[0] ?? null) : uitkomst },
      this.omgeving,
      this.lokaal,
    )
    return beeld.fout?.code ?? beeld.waarde ?? ''
  }

  /** Cells whose formulas read each other, as `Blad1!A1`. */
  kringverwijzingen(): string[] {
    return this.bladen.flatMap((blad) =>
      [...blad.cellen()].filter((cel) => cel.kring).map((cel) => `${blad.naam}!${adresVan(cel)}`),
    )
  }

  /** A formula as a person reads it. */
  readonly lokaal = (formule: string): string => lokaleFormule(formule, this.omgeving.land, this.#functienamen)

  opgeslagen(formule: string, taal: 'en' | 'lokaal'): string {
    const land = taal === 'lokaal' ? this.omgeving.land : landinstelling('en')
    const namen = taal === 'lokaal' ? this.#functienamen : { engels: (n: string) => n, lokaal: (n: string) => n }
    return opgeslagenFormule(formule.startsWith('=') ? formule : `=${formule}`, land, namen)
  }

  get namen(): Naam[] {
    return [...this.#namen.values()]
  }

  vindNaam(naam: string): Naam | undefined {
    return this.#namen.get(naam.toLowerCase())
  }

  /** `formule` as stored: `=Blad1!$A$1` or any formula. */
  setNaam(naam: string, formule: string): void {
    const opgeslagen = this.opgeslagen(formule, 'en')
    this.#namen.set(naam.toLowerCase(), { naam, formule: opgeslagen, knoop: ontleed(opgeslagen) })
    this.calculate(true)
    this.#luisteraars.tell({ soort: 'namen' })
  }

  removeNaam(naam: string): void {
    this.#namen.delete(naam.toLowerCase())
    this.calculate(true)
    this.#luisteraars.tell({ soort: 'namen' })
  }

  vindTabel(naam: string): Bladtabel | undefined {
    const klein = naam.toLowerCase()
    return this.tabellen.find((t) => t.naam.toLowerCase() === klein || t.id === naam)
  }

  addTabel(blad: string | Blad, adres: string, naam?: string, heeftKop = true): Bladtabel {
    const { blad: b, vlak } = this.#plek(blad, adres)
    if (this.tabellen.some((t) => t.blad === b && raken(t.vlak, vlak))) {
      throw new Error(`Op ${gebiedAdres(vlak)} staat al een tabel.`)
    }
    this.#volgnummer += 1
    const eigen = naam ?? `Tabel${this.tabellen.length + 1}`
    if (this.vindTabel(eigen)) throw new Error(`Er is al een tabel "${eigen}".`)
    const tabel: Bladtabel = {
      id: `{tabel-${this.#volgnummer}}`,
      naam: eigen,
      blad: b,
      vlak,
      heeftKop,
      heeftTotaal: false,
      stijl: 'TableStyleMedium2',
    }
    this.tabellen.push(tabel)
    this.#naTabel(tabel)
    return tabel
  }

  resizeTabel(tabel: Bladtabel, vlak: Rechthoek): void {
    tabel.vlak = vlak
    this.#naTabel(tabel)
  }

  removeTabel(tabel: Bladtabel): void {
    this.tabellen.splice(this.tabellen.indexOf(tabel), 1)
    this.#naTabel(tabel)
  }

  set gastheer(gastheer: Functiegastheer | undefined) {
    this.#kern.gastheer = gastheer
    this.calculate(true)
  }

  kentFunctie(naam: string): boolean {
    return isIngebouwd(naam) || this.#kern.kent(naam)
  }

  /** While false, formulas wait for `calculate()`. */
  get automatisch(): boolean {
    return this.#kern.automatisch
  }

  set automatisch(aan: boolean) {
    this.#kern.automatisch = aan
  }

  /** Calculates what is dirty; `alles` first makes every formula dirty. */
  calculate(alles = false): void {
    if (alles) {
      for (const blad of this.bladen) {
        for (const cel of blad.cellen()) if (cel.formule !== undefined) this.#kern.markeer(cel)
      }
    }
    this.#kern.reken(true)
  }

  /** Whether no formula is dirty and no function of the add-in is awaited. */
  get isRustig(): boolean {
    return this.#kern.isRustig
  }

  /** Settles when no formula is dirty and no function of the add-in is awaited. */
  wanneerRustig(): Promise<void> {
    return this.#kern.wanneerRustig()
  }

  /** Answers the way to stop listening. */
  on(luisteraar: (wijziging: Celwijziging) => void): () => void {
    return this.#luisteraars.add(luisteraar)
  }

  tell(wijziging: Celwijziging): void {
    this.#luisteraars.tell(wijziging)
  }

  #plek(blad: string | Blad, adres: string): { blad: Blad; vlak: Rechthoek } {
    const gelezen = leesAdres(adres)
    if (!gelezen) throw new Error(`"${adres}" is geen celadres.`)
    const { blad: inAdres, ...vlak } = gelezen
    return { blad: this.blad(inAdres ?? blad), vlak }
  }

  #vrijeBladnaam(): string {
    let nummer = this.bladen.length + 1
    while (this.vindBlad(`Blad${nummer}`)) nummer += 1
    return `Blad${nummer}`
  }

  #zetFormule(cel: Cel, opgeslagen: string, geschreven: string, uitBestand: boolean): void {
    const knoop = ontleed(opgeslagen)
    const namen = oproepenIn(knoop)
    const zonderVoorvoegsel = (naam: string): boolean =>
      !geschreven.toUpperCase().includes(`_XLDUDF_${naam.replaceAll('.', '_')}`)
    cel.verweesd = namen.some(
      (naam) => !isIngebouwd(naam) && zonderVoorvoegsel(naam) && (uitBestand || !this.#kern.kent(naam)),
    )
    this.#kern.zet(cel, { waarde: null, formule: { tekst: opgeslagen, knoop } })
  }

  #meldInhoud(blad: Blad, vlak: Rechthoek): void {
    if (this.#inBatch > 0) {
      const eerder = this.#verzameld.get(blad)
      this.#verzameld.set(blad, eerder ? omvattend(eerder, vlak) : vlak)
      return
    }
    this.#luisteraars.tell({ soort: 'inhoud', blad, vlak })
    this.#kern.naInhoud()
  }

  #tellVerzameld(): void {
    const gewijzigd = [...this.#verzameld]
    this.#verzameld.clear()
    for (const [blad, vlak] of gewijzigd) this.#luisteraars.tell({ soort: 'inhoud', blad, vlak })
    if (gewijzigd.length > 0) this.#kern.naInhoud()
  }

  #naTabel(tabel: Bladtabel): void {
    this.calculate(true)
    this.#luisteraars.tell({ soort: 'tabel', tabel })
  }
}

export const createWerkmap = (opties: WerkmapOpties): Rekenwerkmap => {
  const werkmap = new Rekenwerkmap(opties)
  werkmap.addBlad()
  return werkmap
}
