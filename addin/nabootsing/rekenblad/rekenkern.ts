import { bevat } from './adressen.ts'
import { afgeleideOpmaak } from './afgeleide-opmaak.ts'
import type { Blad, Cel } from './blad.ts'
import { geldendeOpmaak } from './celbeeld.ts'
import { EigenFuncties } from './eigen-functies.ts'
import { evaluateFormule, type Formulecontext } from './evaluatie.ts'
import { createFormulecontext, type Naslag } from './formulecontext.ts'
import type { Functiegastheer } from './gastheer.ts'
import type { Leeg } from './marshalling.ts'
import { oproepenIn, type Knoop } from './ontleding.ts'
import { Rekenmachine } from './rekenmachine.ts'
import { isFout, isRijk, Rekenfout, type Matrix, type Scalar } from './waarden.ts'
import { type Verwijzing } from './blad.ts'

/** What a cell is to hold: a value, or a formula in stored form. */
export interface Inhoud {
  readonly waarde: Scalar
  readonly formule?: { readonly tekst: string; readonly knoop: Knoop }
  readonly alsTekst?: boolean
}

/** Decides when formulas are calculated, also those that wait for the add-in. */
export class Rekenkern {
  readonly #machine: Rekenmachine
  readonly #eigen: EigenFuncties
  readonly #naslag: Omit<Naslag, 'eigen'>
  readonly #meldBerekend: (bladen: ReadonlySet<Blad>) => void
  readonly #volatielen = new Set<Cel>()
  readonly #rustigen: (() => void)[] = []
  #uitstel = 0
  #gepland = false
  automatisch = true

  constructor(naslag: Omit<Naslag, 'eigen'>, leeg: Leeg, meldBerekend: (bladen: ReadonlySet<Blad>) => void) {
    this.#naslag = naslag
    this.#meldBerekend = meldBerekend
    this.#eigen = new EigenFuncties(leeg, naslag.omgeving, (cel) => this.#beantwoord(cel))
    this.#machine = new Rekenmachine(
      (cel, lees) => this.#context(cel, lees),
      (blad, r, c) => naslag.tabellen.some((t) => t.blad === blad && bevat(t.vlak, r, c)),
    )
  }

  set gastheer(gastheer: Functiegastheer | undefined) {
    this.#eigen.gastheer = gastheer
  }

  kent(naam: string): boolean {
    return this.#eigen.kent(naam)
  }

  /** Replaces what a cell holds; `reken` then calculates what follows from it. */
  zet(cel: Cel, { waarde, formule, alsTekst = false }: Inhoud): void {
    const anker = cel.spilVan
    this.#machine.ontkoppel(cel)
    delete cel.spilVan
    delete cel.knoop
    delete cel.formule
    delete cel.afgeleideOpmaak
    cel.waarde = waarde
    cel.alsTekst = alsTekst
    this.#volatielen.delete(cel)
    if (formule !== undefined) {
      cel.formule = formule.tekst
      cel.knoop = formule.knoop
      if (oproepenIn(formule.knoop).some((naam) => this.#eigen.isVolatiel(naam))) this.#volatielen.add(cel)
      const opmaak = this.#afgeleid(cel)
      if (opmaak) cel.afgeleideOpmaak = opmaak
    }
    if (anker) this.#machine.markeer(anker)
    this.#machine.inhoudVeranderd(cel)
  }

  batch<T>(doe: () => T): T {
    this.#uitstel += 1
    try {
      return doe()
    } finally {
      this.#uitstel -= 1
      this.reken()
    }
  }

  markeer(cel: Cel): void {
    this.#machine.markeer(cel)
  }

  /** After a change of content: also what must be calculated at every change. */
  naInhoud(): void {
    for (const cel of this.#volatielen) this.#machine.markeer(cel)
    this.reken()
  }

  reken(ookHandmatig = false): void {
    if (this.#uitstel > 0 || (!this.automatisch && !ookHandmatig)) return
    if (this.#machine.heeftWerk) {
      const bladen = new Set([...this.#machine.reken()].map((cel) => cel.blad))
      if (bladen.size > 0) this.#meldBerekend(bladen)
    }
    if (!this.isRustig) return
    for (const klaar of this.#rustigen.splice(0)) klaar()
  }

  get isRustig(): boolean {
    return this.#eigen.lopend === 0 && !this.#gepland
  }

  wanneerRustig(): Promise<void> {
    if (this.isRustig) return Promise.resolve()
    return new Promise((klaar) => {
      this.#rustigen.push(klaar)
    })
  }

  /** Outcome and format of a formula in a cell that stands on no sheet (`r` below zero). */
  async rekenLos(cel: Cel): Promise<{ readonly uitkomst: Scalar | Matrix; readonly opmaak: string | undefined }> {
    this.#machine.markeer(cel)
    this.#machine.reken()
    while (cel.bezig) await this.wanneerRustig()
    const los = { uitkomst: this.#machine.losseUitkomst(cel), opmaak: this.#afgeleid(cel) }
    this.#machine.ontkoppel(cel)
    return los
  }

  /** The same for a formula that waits for nothing. */
  rekenDirect(cel: Cel): Scalar | Matrix {
    this.#machine.markeer(cel)
    this.#machine.reken()
    const uitkomst = this.#machine.losseUitkomst(cel)
    this.#machine.ontkoppel(cel)
    return uitkomst
  }

  #beantwoord(cel: Cel): void {
    this.#machine.markeer(cel, false)
    if (this.#gepland) return
    this.#gepland = true
    queueMicrotask(() => {
      this.#gepland = false
      this.reken(true)
    })
  }

  #context(cel: Cel, lees: (v: Verwijzing) => Matrix): Formulecontext {
    const eigen: Naslag['eigen'] = (naam, nummer, args) => this.#eigen.roep(naam, nummer, args, cel, lees)
    return createFormulecontext({ ...this.#naslag, eigen }, cel, lees)
  }

  /** Format of the first cell that the formula passes on; a card brings its own. */
  #afgeleid(cel: Cel): string | undefined {
    if (!cel.knoop) return undefined
    return afgeleideOpmaak(
      cel.knoop,
      (knoop) => {
        try {
          const bron = evaluateFormule(
            knoop,
            this.#context(cel, () => []),
          )
          if (typeof bron !== 'object' || bron === null || !('blad' in bron)) return undefined
          const eerste = bron.blad.get(bron.r1, bron.c1)
          const opmaak = eerste && !isFout(eerste.waarde) ? geldendeOpmaak(eerste) : 'General'
          return opmaak === 'General' || opmaak === '@' || isRijk(eerste?.waarde) ? undefined : opmaak
        } catch (fout) {
          if (fout instanceof Rekenfout) return undefined
          throw fout
        }
      },
      this.#naslag.omgeving.land.datumopmaak,
    )
  }
}
