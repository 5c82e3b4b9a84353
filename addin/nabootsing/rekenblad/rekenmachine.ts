import { adresVan, type Blad, type Cel } from './blad.ts'
import { bevat, MAX_KOLOM, MAX_RIJ, gebiedAdres } from './adressen.ts'
import { uitkomstVan, type Formulecontext } from './evaluatie.ts'
import { Graaf } from './graaf.ts'
import { ontleed } from './ontleding.ts'
import { Bezet, Eerst } from './signalen.ts'
import { createFout, type Matrix, type Rechthoek, type Scalar } from './waarden.ts'
import { isMatrix } from './rekenwaarde.ts'
import { type Verwijzing } from './blad.ts'

/** Formulas call each other this deep before the calculation continues from a list of its own. */
const DIEPTE = 60
/** A formula that keeps changing its own input through a spill is a circle. */
const RONDEN = 100

export type MaakContext = (cel: Cel, lees: (v: Verwijzing) => Matrix) => Formulecontext

/** Calculates dirty cells in the order in which they need each other, and only those. */
export class Rekenmachine {
  readonly #graaf = new Graaf()
  readonly #wachtrij = new Set<Cel>()
  readonly #geblokkeerd = new Set<Cel>()
  readonly #los = new WeakMap<Cel, Scalar | Matrix>()
  readonly #pad: Cel[] = []
  #diepte = 0
  #ronden = new Map<Cel, number>()
  #veranderd = new Set<Cel>()
  readonly #context: MaakContext
  readonly #isInTabel: (blad: Blad, r: number, c: number) => boolean

  constructor(context: MaakContext, isInTabel: (blad: Blad, r: number, c: number) => boolean) {
    this.#context = context
    this.#isInTabel = isInTabel
  }

  get heeftWerk(): boolean {
    return this.#wachtrij.size > 0
  }

  /** The formula must be calculated again, and all that reads it. `opnieuw` also calls add-in functions again. */
  markeer(cel: Cel, opnieuw = true): void {
    if (cel.formule !== undefined) this.#markeerCel(cel, opnieuw)
    this.markeerLezers(cel.blad, cel.r, cel.c, opnieuw)
  }

  markeerLezers(blad: Blad, r: number, c: number, opnieuw = true): void {
    const nog: { blad: Blad; r: number; c: number }[] = [{ blad, r, c }]
    for (let plek = nog.pop(); plek; plek = nog.pop()) {
      this.#graaf.lezersVan(plek.blad, plek.r, plek.c, (lezer) => {
        if (lezer.vuil && this.#wachtrij.has(lezer)) return
        this.#markeerCel(lezer, opnieuw)
        if (lezer.r >= 0) nog.push(lezer)
      })
    }
  }

  /** The content of a cell was replaced: spills over it or waiting for its place look again. */
  inhoudVeranderd(cel: Cel): void {
    for (const anker of this.#geblokkeerd) {
      if (anker.blad === cel.blad && anker.geblokkeerd && bevat(anker.geblokkeerd, cel.r, cel.c)) this.markeer(anker)
    }
    this.markeer(cel)
  }

  /** The cell no longer holds a formula: forgets what it read and takes its spill away. */
  ontkoppel(cel: Cel): void {
    this.#graaf.zet(cel, [])
    this.#ruimOp(cel, undefined)
    this.#geblokkeerd.delete(cel)
    this.#wachtrij.delete(cel)
    delete cel.geblokkeerd
    cel.vuil = false
    cel.bezig = false
    cel.kring = false
    delete cel.oproepen
  }

  /** Calculates all that is dirty; answers the cells whose content changed. */
  reken(): Set<Cel> {
    this.#ronden = new Map()
    this.#veranderd = new Set()
    for (const cel of this.#wachtrij) {
      this.#verwerk(cel)
      if (!cel.vuil) this.#wachtrij.delete(cel)
    }
    return this.#veranderd
  }

  /** Outcome of a formula that stands in no cell. */
  losseUitkomst(cel: Cel): Scalar | Matrix {
    return this.#los.get(cel) ?? null
  }

  #markeerCel(cel: Cel, opnieuw: boolean): void {
    cel.vuil = true
    cel.kring = false
    if (opnieuw) delete cel.oproepen
    this.#wachtrij.add(cel)
  }

  #verwerk(eerste: Cel): void {
    const stapel = [eerste]
    for (let cel = stapel.at(-1); cel; cel = stapel.at(-1)) {
      try {
        if (cel.vuil) this.#bereken(cel)
        stapel.pop()
        cel.inUitvoering = false
      } catch (fout) {
        if (!(fout instanceof Eerst)) throw fout
        cel.inUitvoering = true
        this.#pad.push(cel)
        stapel.push(fout.cel)
      }
      if (this.#pad.at(-1) === stapel.at(-1)) this.#pad.pop()
    }
  }

  #bereken(cel: Cel): void {
    const ronde = (this.#ronden.get(cel) ?? 0) + 1
    this.#ronden.set(cel, ronde)
    const bronnen: Verwijzing[] = []
    cel.inUitvoering = true
    this.#pad.push(cel)
    this.#diepte += 1
    let uitkomst: Scalar | Matrix
    let bezig = false
    try {
      cel.knoop ??= ontleed(cel.formule ?? '=0')
      uitkomst = uitkomstVan(
        cel.knoop,
        this.#context(cel, (v) => this.#lees(v, cel, bronnen)),
      )
    } catch (fout) {
      if (!(fout instanceof Bezet)) throw fout
      bezig = true
      uitkomst = createFout('#BUSY!')
    } finally {
      this.#diepte -= 1
      this.#pad.pop()
      cel.inUitvoering = false
    }
    this.#graaf.zet(cel, bronnen)
    cel.vuil = false
    cel.bezig = bezig
    if (ronde > RONDEN) cel.kring = true
    this.#schrijf(cel, cel.kring ? 0 : uitkomst)
  }

  #lees(v: Verwijzing, lezer: Cel, bronnen: Verwijzing[]): Matrix {
    bronnen.push(v)
    const vlak = v.blad.begrens(v)
    const uit: Scalar[][] = []
    for (let r = vlak.r1; r <= vlak.r2; r += 1) {
      const rij: Scalar[] = []
      for (let c = vlak.c1; c <= vlak.c2; c += 1) rij.push(this.#waardeVan(v.blad.get(r, c), lezer))
      uit.push(rij)
    }
    return uit
  }

  #waardeVan(cel: Cel | undefined, lezer: Cel): Scalar {
    if (!cel) return null
    const bron = cel.spilVan ?? cel
    if (bron.inUitvoering) return this.#kring(bron)
    if (bron.vuil && bron !== lezer) {
      if (this.#diepte >= DIEPTE) throw new Eerst(bron)
      this.#bereken(bron)
    }
    if (bron.bezig) throw new Bezet()
    return cel.waarde
  }

  /** All formulas between the first and this second sight of the cell read each other. */
  #kring(cel: Cel): Scalar {
    for (const deel of this.#pad.slice(this.#pad.indexOf(cel))) deel.kring = true
    return 0
  }

  #schrijf(cel: Cel, uitkomst: Scalar | Matrix): void {
    if (cel.r < 0) {
      this.#los.set(cel, uitkomst)
      return
    }
    this.#veranderd.add(cel)
    delete cel.geblokkeerd
    this.#geblokkeerd.delete(cel)
    if (!isMatrix(uitkomst)) {
      this.#ruimOp(cel, undefined)
      cel.waarde = uitkomst
      return
    }
    const vlak: Rechthoek = {
      r1: cel.r,
      c1: cel.c,
      r2: cel.r + uitkomst.length - 1,
      c2: cel.c + (uitkomst[0]?.length ?? 1) - 1,
    }
    const reden = this.#blokkade(cel, vlak)
    if (reden) {
      this.#ruimOp(cel, undefined)
      cel.waarde = createFout('#SPILL!', reden)
      cel.geblokkeerd = vlak
      this.#geblokkeerd.add(cel)
      return
    }
    this.#ruimOp(cel, vlak)
    if (vlak.r2 > vlak.r1 || vlak.c2 > vlak.c1) cel.spil = vlak
    uitkomst.forEach((rij, i) => rij.forEach((waarde, j) => this.#spil(cel, cel.r + i, cel.c + j, waarde)))
  }

  #spil(anker: Cel, r: number, c: number, waarde: Scalar): void {
    const doel = anker.blad.getOrCreate(r, c)
    const oud = doel.waarde
    doel.waarde = waarde
    if (doel === anker) return
    doel.spilVan = anker
    if (oud === waarde) return
    this.#veranderd.add(doel)
    this.#markeerLezersBehalve(anker, r, c)
  }

  /** Empties what the anchor spilled before, outside the new extent. */
  #ruimOp(anker: Cel, nieuw: Rechthoek | undefined): void {
    const oud = anker.spil
    delete anker.spil
    if (!oud) return
    for (let r = oud.r1; r <= oud.r2; r += 1) {
      for (let c = oud.c1; c <= oud.c2; c += 1) {
        const cel = anker.blad.get(r, c)
        if (!cel || cel === anker || cel.spilVan !== anker || (nieuw && bevat(nieuw, r, c))) continue
        cel.waarde = null
        delete cel.spilVan
        this.#veranderd.add(cel)
        this.#markeerLezersBehalve(anker, r, c)
      }
    }
  }

  #markeerLezersBehalve(anker: Cel, r: number, c: number): void {
    if ((this.#ronden.get(anker) ?? 0) <= RONDEN) this.markeerLezers(anker.blad, r, c)
  }

  #blokkade(anker: Cel, vlak: Rechthoek): string | undefined {
    const { r1, c1, r2, c2 } = vlak
    if (r1 === r2 && c1 === c2) return undefined
    if (r2 > MAX_RIJ || c2 > MAX_KOLOM) return 'Het resultaat past niet op het blad.'
    if (this.#isInTabel(anker.blad, anker.r, anker.c))
      return 'Een resultaat van meer cellen kan niet in een tabel staan.'
    for (let r = r1; r <= r2; r += 1) {
      for (let c = c1; c <= c2; c += 1) {
        const cel = anker.blad.get(r, c)
        if (!cel || cel === anker) continue
        const vreemd = cel.spilVan ? cel.spilVan !== anker : cel.formule !== undefined || cel.waarde !== null
        if (vreemd || this.#isInTabel(anker.blad, r, c)) {
          return `Het resultaat heeft ${gebiedAdres(vlak)} nodig; ${adresVan(cel)} is niet leeg.`
        }
      }
    }
    return undefined
  }
}
