import { Excelfout, isModelobject, type Modelobject } from '../../../addin/nabootsing/excelmodel/lid.ts'

/** Batches of `Excel.run` as office.js sends them. Numbers are those of the protocol. */
export interface Verzoek {
  readonly Actions: readonly Actie[]
  readonly ObjectPaths: Readonly<Record<string, Objectpad>>
}

export interface Actie {
  readonly Id: number
  readonly ActionType: number
  readonly Name?: string
  readonly ObjectPathId?: number
  readonly ArgumentInfo?: Argumentinfo
  readonly QueryInfo?: {
    readonly Select?: readonly string[]
    readonly Expand?: readonly string[]
    readonly Top?: number
    readonly Skip?: number
  }
  readonly ObjectState?: Readonly<Record<string, unknown>>
}

export interface Objectpad {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name?: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: Argumentinfo
}

export interface Argumentinfo {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly unknown[]
}

const ACTIE = {
  instantiate: 1,
  query: 2,
  methode: 3,
  zet: 4,
  spoor: 5,
  onveranderd: 6,
  queryJson: 7,
  werkBij: 9,
} as const
const PAD = { wortel: 1, nieuw: 2, methode: 3, eigenschap: 4, index: 5, referentie: 6, nul: 7 } as const

const klein = (naam: string): string =>
  naam.replace(/^(_?)(.)/, (_m, streep: string, l: string) => streep + (streep ? l : l.toLowerCase()))
const groot = (naam: string): string => naam.replace(/^[a-z]/, (l) => l.toUpperCase())

/** Objects that the add-in keeps across batches. */
export class Referenties {
  readonly #objecten = new Map<string, Modelobject>()
  readonly #ids = new WeakMap<Modelobject, string>()
  #volgnummer = 0

  idVan(object: Modelobject): string {
    const bekend = this.#ids.get(object)
    if (bekend) return bekend
    this.#volgnummer += 1
    const id = `ref-${this.#volgnummer}`
    this.#ids.set(object, id)
    this.#objecten.set(id, object)
    return id
  }

  get(id: string): Modelobject {
    const object = this.#objecten.get(id)
    if (!object) throw new Excelfout('InvalidObjectPath', 'Dit object is vrijgegeven.')
    return object
  }

  release(id: string): void {
    this.#objecten.delete(id)
  }
}

export interface Verzoekomgeving {
  readonly workbook: Modelobject
  /** Objects that office.js makes by name, such as the channel for function results. */
  readonly nieuw: (naam: string) => Modelobject
  readonly referenties: Referenties
}

export interface Verzoekantwoord {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly Error?: {
    readonly Code: string
    readonly Message: string
    readonly Location?: string
    readonly ActionIndex?: number
  }
}

/** Runs one batch in order; the first error ends it, as in Excel. */
export const executeVerzoek = (verzoek: Verzoek, omgeving: Verzoekomgeving): Verzoekantwoord => {
  const uitvoering = new Uitvoering(verzoek, omgeving)
  const Results: { ActionId: number; Value: unknown }[] = []
  for (const [ActionIndex, actie] of verzoek.Actions.entries()) {
    try {
      Results.push({ ActionId: actie.Id, Value: uitvoering.doe(actie) ?? null })
    } catch (fout) {
      const Code = fout instanceof Excelfout ? fout.code : 'GeneralException'
      return { Results, Error: { Code, Message: fout instanceof Error ? fout.message : String(fout), ActionIndex } }
    }
  }
  return { Results }
}

/** Whether a batch changes the workbook. */
export const isSchrijvend = (verzoek: Verzoek): boolean =>
  verzoek.Actions.some(
    (a) =>
      a.ActionType === ACTIE.zet ||
      a.ActionType === ACTIE.werkBij ||
      (a.ActionType === ACTIE.methode &&
        /^(Add|Clear|Delete|DeleteAll|Insert|Resize|AutofitColumns)$/.test(a.Name ?? '')),
  )

class Uitvoering {
  readonly #paden: Verzoek['ObjectPaths']
  readonly #omgeving: Verzoekomgeving
  readonly #objecten = new Map<number, Modelobject>()

  constructor(verzoek: Verzoek, omgeving: Verzoekomgeving) {
    this.#paden = verzoek.ObjectPaths
    this.#omgeving = omgeving
  }

  doe(actie: Actie): unknown {
    if (actie.ActionType === ACTIE.spoor) return null
    const object = this.#object(actie.ObjectPathId ?? 0)
    const naam = klein(actie.Name ?? '')
    switch (actie.ActionType) {
      case ACTIE.instantiate:
        return this.#kenmerk(object)
      case ACTIE.query:
      case ACTIE.queryJson:
        return object.isNull ? null : this.#lees(object, actie.QueryInfo ?? {})
      case ACTIE.methode:
        return this.#roep(object, naam, actie.ArgumentInfo)
      case ACTIE.zet:
        return object.schrijf(naam, this.#argumenten(actie.ArgumentInfo)[0])
      case ACTIE.onveranderd:
        return null
      case ACTIE.werkBij:
        return this.#werkBij(object, actie.ObjectState ?? {})
      default:
        throw new Excelfout('NotImplemented', `Onbekende opdracht ${actie.ActionType} in het protocol.`)
    }
  }

  #roep(object: Modelobject, naam: string, argumenten: Argumentinfo | undefined): unknown {
    if (naam === '_KeepReference') return null
    if (naam === '_RemoveReference') {
      this.#omgeving.referenties.release(String(argumenten?.Arguments?.[0] ?? ''))
      return null
    }
    const uitkomst = object.roep(naam, this.#argumenten(argumenten))
    return isModelobject(uitkomst) ? this.#kenmerk(uitkomst) : uitkomst
  }

  #werkBij(object: Modelobject, staat: Readonly<Record<string, unknown>>): void {
    for (const [naam, waarde] of Object.entries(staat)) {
      const eigen = klein(naam)
      if (object.isObjectnaam(eigen) && typeof waarde === 'object' && waarde !== null) {
        this.#werkBij(object.object(eigen), { ...waarde })
      } else object.schrijf(eigen, waarde)
    }
  }

  #object(id: number): Modelobject {
    const bekend = this.#objecten.get(id)
    if (bekend) return bekend
    const pad = this.#paden[String(id)]
    if (!pad) throw new Excelfout('InvalidObjectPath', `Objectpad ${id} ontbreekt in het verzoek.`)
    const object = this.#volg(pad)
    this.#objecten.set(id, object)
    return object
  }

  #volg(pad: Objectpad): Modelobject {
    const { workbook, nieuw, referenties } = this.#omgeving
    if (pad.ObjectPathType === PAD.wortel) return workbook
    if (pad.ObjectPathType === PAD.nieuw) return nieuw(pad.Name ?? '')
    if (pad.ObjectPathType === PAD.referentie) return referenties.get(pad.Name ?? '')
    const ouder = this.#object(pad.ParentObjectPathId ?? 0)
    const naam = klein(pad.Name ?? '')
    if (ouder.isNull) return ouder
    if (pad.ObjectPathType === PAD.eigenschap) return ouder.object(naam)
    if (pad.ObjectPathType === PAD.index) return ouder.index(this.#argumenten(pad.ArgumentInfo))
    if (pad.ObjectPathType === PAD.methode) {
      const uitkomst = ouder.roep(naam, this.#argumenten(pad.ArgumentInfo))
      if (isModelobject(uitkomst)) return uitkomst
    }
    throw new Excelfout('InvalidObjectPath', `${ouder.klasse}.${naam} geeft geen object.`)
  }

  /** Arguments that are objects of the same batch come as path ids beside the plain ones. */
  #argumenten(info: Argumentinfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((w, i) => {
      const verwijst = info?.ReferencedObjectPathIds?.[i]
      return typeof verwijst === 'number' && verwijst !== 0 ? this.#object(verwijst) : w
    })
  }

  /** What office.js wants to know of an object that it just made; null says that there is none. */
  #kenmerk(object: Modelobject): Readonly<Record<string, unknown>> | null {
    if (object.isNull) return null
    if (object.onthouden) return { _ReferenceId: this.#omgeving.referenties.idVan(object) }
    const sleutel = object.sleutel()
    if (sleutel === undefined) return {}
    return object.eigenschapnamen.includes('id') ? { Id: sleutel } : { _Id: sleutel }
  }

  #lees(object: Modelobject, query: NonNullable<Actie['QueryInfo']>): Readonly<Record<string, unknown>> {
    if (object.heeftItems) {
      const eigen = (query.Select ?? []).filter((pad) => object.eigenschapnamen.includes(pad))
      const vanItems = (query.Select ?? []).filter((pad) => !eigen.includes(pad))
      const items = object.items().slice(query.Skip ?? 0, (query.Skip ?? 0) + (query.Top ?? Infinity))
      const _Items = items.map((item) => ({ ...this.#kenmerk(item), ...this.#velden(item, vanItems) }))
      return { ...this.#velden(object, eigen.length > 0 ? eigen : ['$none']), _Items }
    }
    return { ...this.#kenmerk(object), ...this.#velden(object, query.Select ?? []) }
  }

  /** Loaded members by name, nested paths below their first part. No names means all plain properties. */
  #velden(object: Modelobject, paden: readonly string[]): Readonly<Record<string, unknown>> {
    const uit: Record<string, unknown> = {}
    const genest = new Map<string, string[]>()
    const gekozen =
      paden.length === 0 || paden.includes('*') ? object.eigenschapnamen.filter((n) => !n.startsWith('_')) : paden
    for (const pad of gekozen) {
      if (pad === '$none') continue
      const [kop = '', ...rest] = pad.split('/')
      if (rest.length > 0 || object.isObjectnaam(kop))
        genest.set(kop, [...(genest.get(kop) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])])
      else uit[groot(kop)] = object.lees(klein(kop)) ?? null
    }
    for (const [kop, rest] of genest) uit[groot(kop)] = this.#lees(object.object(kop), { Select: rest })
    return uit
  }
}
