/** What of Excel's object model was asked for, by class and member: the add-in's contract with Excel. */
export class Ledenlijst {
  readonly #gevraagd = new Set<string>()
  readonly #onbekend = new Set<string>()
  #ontbrekend: readonly string[] = []

  /** Members that this version of Excel does not have. */
  setOntbrekend(leden: readonly string[]): void {
    this.#ontbrekend = leden
  }

  tell(lid: string): void {
    if (this.#ontbrekend.includes(lid)) throw new Excelfout('ApiNotFound', `Deze versie van Excel kent ${lid} niet.`)
    this.#gevraagd.add(lid)
  }

  /** Records and throws: the stand-in never answers for a member that it does not know. */
  refuse(lid: string): never {
    this.#onbekend.add(lid)
    throw new Excelfout('ApiNotFound', `De nagebootste werkmap kent ${lid} niet.`)
  }

  /** `Range.values`, sorted. */
  gevraagd(): string[] {
    return [...this.#gevraagd].toSorted()
  }

  onbekend(): string[] {
    return [...this.#onbekend].toSorted()
  }
}

/** An error that the add-in receives with Excel's code. */
export class Excelfout extends Error {
  readonly code: string
  constructor(code: string, bericht: string) {
    super(bericht)
    this.code = code
  }
}

/** The members of one class of Excel, each with what it does to its target `T`. Names as in `@types/office-js`. */
export interface Modelklasse<T> {
  readonly naam: string
  readonly eigenschappen: Readonly<Record<string, Eigenschap<T>>>
  /** Properties that are objects. */
  readonly objecten?: Readonly<Record<string, (doel: T) => Modelobject>>
  readonly methoden?: Readonly<Record<string, (doel: T, args: Argumentlijst) => unknown>>
  readonly items?: (doel: T) => Modelobject[]
  /** The item with this key. */
  readonly index?: (doel: T, args: Argumentlijst) => Modelobject
  /** Part of the protocol, not of what an add-in asks for. */
  readonly intern?: boolean
  /** Whether the host remembers the object under a reference id, as it does for ranges. */
  readonly onthouden?: boolean
}

export interface Eigenschap<T> {
  readonly lees: (doel: T) => unknown
  readonly schrijf?: (doel: T, waarde: unknown) => void
}

/** One object of the model, as both doors to it see it. */
export interface Modelobject {
  /** Tells these objects from others, also across frames. */
  readonly merk: 'modelobject'
  readonly klasse: string
  readonly isNull: boolean
  readonly onthouden: boolean
  readonly heeftItems: boolean
  readonly eigenschapnamen: readonly string[]
  readonly isObjectnaam: (naam: string) => boolean
  readonly kentMethode: (naam: string) => boolean
  readonly lees: (naam: string) => unknown
  readonly schrijf: (naam: string, waarde: unknown) => void
  readonly object: (naam: string) => Modelobject
  readonly roep: (naam: string, args: readonly unknown[]) => unknown
  /** What identifies an item of a collection; reading it does not count as asking. */
  readonly sleutel: () => unknown
  readonly items: () => Modelobject[]
  readonly index: (args: readonly unknown[]) => Modelobject
}

export const isModelobject = (w: unknown): w is Modelobject =>
  typeof w === 'object' && w !== null && 'merk' in w && w.merk === 'modelobject'

export const createObject = <T>(klasse: Modelklasse<T>, doel: T, leden: Ledenlijst): Modelobject => {
  const vraag = (naam: string): string => {
    const lid = `${klasse.naam}.${naam}`
    if (!naam.startsWith('_') && !klasse.intern) leden.tell(lid)
    return lid
  }
  return {
    merk: 'modelobject',
    klasse: klasse.naam,
    isNull: false,
    onthouden: klasse.onthouden === true,
    heeftItems: klasse.items !== undefined,
    eigenschapnamen: Object.keys(klasse.eigenschappen),
    isObjectnaam: (naam) => klasse.objecten?.[naam] !== undefined,
    kentMethode: (naam) => klasse.methoden?.[naam] !== undefined,
    lees: (naam) => {
      const lid = vraag(naam)
      return (klasse.eigenschappen[naam] ?? leden.refuse(lid)).lees(doel)
    },
    schrijf: (naam, waarde) => {
      const lid = vraag(naam)
      const eigenschap = klasse.eigenschappen[naam]
      if (!eigenschap) return leden.refuse(lid)
      if (!eigenschap.schrijf) throw new Excelfout('InvalidOperation', `${lid} kan niet worden gezet.`)
      eigenschap.schrijf(doel, waarde)
    },
    object: (naam) => {
      const lid = vraag(naam)
      return (klasse.objecten?.[naam] ?? leden.refuse(lid))(doel)
    },
    roep: (naam, args) => {
      const lid = vraag(naam)
      return (klasse.methoden?.[naam] ?? leden.refuse(lid))(doel, new Argumentlijst(lid, args))
    },
    sleutel: () =>
      ['id', 'key', 'name']
        .map((naam) => klasse.eigenschappen[naam])
        .find(Boolean)
        ?.lees(doel),
    items: () => (vraag('items') && klasse.items ? klasse.items(doel) : leden.refuse(`${klasse.naam}.items`)),
    index: (args) => {
      if (!klasse.index) return leden.refuse(`${klasse.naam}.getItem`)
      return klasse.index(doel, new Argumentlijst(`${klasse.naam}.getItem`, args))
    },
  }
}

/** What `…OrNullObject` answers when there is nothing. */
export const createNulobject = (klasse: string): Modelobject => {
  const weg = (): never => {
    throw new Excelfout('NullObject', `Deze ${klasse} bestaat niet; kijk eerst naar isNullObject.`)
  }
  return {
    merk: 'modelobject',
    klasse,
    isNull: true,
    onthouden: false,
    heeftItems: false,
    eigenschapnamen: [],
    isObjectnaam: () => false,
    kentMethode: () => false,
    lees: weg,
    schrijf: weg,
    object: weg,
    roep: weg,
    items: weg,
    index: weg,
    sleutel: () => undefined,
  }
}

/** The arguments of one call from the add-in, read as what the member asks for. */
export class Argumentlijst {
  readonly #lid: string
  readonly #args: readonly unknown[]

  constructor(lid: string, args: readonly unknown[]) {
    this.#lid = lid
    this.#args = args
  }

  tekst(i: number, standaard?: string): string {
    const w = this.#args[i] ?? standaard
    return typeof w === 'string' ? w : this.#weiger(i, 'tekst')
  }

  getal(i: number, standaard?: number): number {
    const w = this.#args[i] ?? standaard
    return typeof w === 'number' ? w : this.#weiger(i, 'een getal')
  }

  logisch(i: number, standaard?: boolean): boolean {
    const w = this.#args[i] ?? standaard
    return typeof w === 'boolean' ? w : this.#weiger(i, 'true of false')
  }

  rauw(i: number): unknown {
    return this.#args[i] ?? undefined
  }

  #weiger(i: number, verwacht: string): never {
    throw new Excelfout('InvalidArgument', `${this.#lid}: argument ${i + 1} hoort ${verwacht} te zijn.`)
  }
}
