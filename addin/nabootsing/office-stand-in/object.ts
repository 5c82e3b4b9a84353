import { Excelfout, isModelobject, type Modelobject } from '../excelmodel/lid.ts'
import { WERKMAP, type Excelomgeving, type Gebeurtenissoort } from '../excelmodel/omgeving.ts'

/** Objects as the add-in's code holds them, back to the model below. */
const modellen = new WeakMap<object, Modelobject>()

type Luisteraar = (bericht: Readonly<Record<string, unknown>>) => unknown

const GEBEURTENISSEN: Readonly<Record<string, { sheet?: Gebeurtenissoort; table?: Gebeurtenissoort; naam: string }>> = {
  onChanged: { sheet: 'sheetChanged', table: 'tableChanged', naam: 'DataChanged' },
  onActivated: { sheet: 'sheetActivated', naam: 'Activated' },
  onCalculated: { sheet: 'sheetCalculated', naam: 'Calculated' },
  onSelectionChanged: { sheet: 'sheetSelection', naam: 'SelectionChanged' },
  onAdded: { sheet: 'sheetAdded', naam: 'Added' },
  onDeleted: { sheet: 'sheetDeleted', naam: 'Deleted' },
}

/**
 * One object of Excel for code in the same page. Unlike Excel it acts at once instead of at `sync`; what was read stays
 * as it was until the next `load`, as in Excel.
 */
export const createClientobject = (model: Modelobject, omgeving: Excelomgeving, context: object): object => {
  const gelezen = new Map<string, unknown>()
  const verpak = (w: unknown): unknown => (isModelobject(w) ? createClientobject(w, omgeving, context) : w)
  const vers = (): object => {
    gelezen.clear()
    return client
  }
  const eigen: Readonly<Record<string, () => unknown>> = {
    context: () => context,
    isNullObject: () => model.isNull,
    load: () => vers,
    track: () => () => client,
    untrack: () => () => client,
    set: () => (waarden: object) => zetAlles(model, waarden),
    toJSON: () => () => Object.fromEntries(model.eigenschapnamen.map((naam) => [naam, model.lees(naam)])),
  }
  const lees = (naam: string): unknown => {
    const vast = eigen[naam]
    if (vast) return vast()
    if (GEBEURTENISSEN[naam]) return createGebeurtenis(naam, model, omgeving)
    if (model.kentMethode(naam)) {
      return (...args: readonly unknown[]) => {
        const uit = model.roep(
          naam,
          args.map((a) => (typeof a === 'object' && a !== null ? (modellen.get(a) ?? a) : a)),
        )
        return isModelobject(uit) ? verpak(uit) : { value: uit }
      }
    }
    if (!gelezen.has(naam)) {
      if (naam === 'items' && model.heeftItems) gelezen.set(naam, model.items().map(verpak))
      else gelezen.set(naam, model.isObjectnaam(naam) ? verpak(model.object(naam)) : model.lees(naam))
    }
    return gelezen.get(naam)
  }
  const client: object = new Proxy(
    {},
    {
      get: (_doel, naam) => (typeof naam === 'symbol' || naam === 'then' ? undefined : lees(naam)),
      set: (_doel, naam, waarde) => {
        model.schrijf(String(naam), waarde)
        gelezen.delete(String(naam))
        return true
      },
    },
  )
  modellen.set(client, model)
  return client
}

const zetAlles = (model: Modelobject, waarden: object): void => {
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (model.isObjectnaam(naam) && typeof waarde === 'object' && waarde !== null) zetAlles(model.object(naam), waarde)
    else model.schrijf(naam, waarde)
  }
}

const createGebeurtenis = (naam: string, model: Modelobject, omgeving: Excelomgeving): object => {
  const soort = GEBEURTENISSEN[naam]?.[model.klasse.startsWith('Table') ? 'table' : 'sheet']
  const registratie = GEBEURTENISSEN[naam]?.naam ?? ''
  if (!soort || !model.kentMethode(`_Register${registratie}Event`)) {
    throw new Excelfout('ApiNotFound', `De nagebootste werkmap kent ${model.klasse}.${naam} niet.`)
  }
  const doel = model.klasse.endsWith('Collection') ? WERKMAP : String(model.sleutel())
  const afmelden = new Map<Luisteraar, () => void>()
  return {
    add: (luisteraar: Luisteraar) => {
      model.roep(`_Register${registratie}Event`, [])
      afmelden.set(
        luisteraar,
        omgeving.gebeurtenissen.add((g) => {
          if (g.soort === soort && g.doel === doel)
            queueMicrotask(() => {
              luisteraar(g.bericht)
            })
        }),
      )
      return { remove: () => afmelden.get(luisteraar)?.(), context: undefined }
    },
    remove: (luisteraar: Luisteraar) => afmelden.get(luisteraar)?.(),
  }
}
