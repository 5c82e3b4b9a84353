/** What a manifest says that other parts of the product have to agree with. */
interface Manifestinhoud {
  readonly id: string
  readonly versie: string
  readonly naamruimte: string
  /** Every address, translated ones included. */
  readonly adressen: readonly string[]
  /** Names of functions that buttons call. */
  readonly opdrachten: readonly string[]
  /** Sizes and addresses of every icon that a control or group shows. */
  readonly beelden: readonly { readonly maat: number; readonly adres: string }[]
}

const all = (xml: string, patroon: RegExp): readonly string[] => [...xml.matchAll(patroon)].map(([, deel = '']) => deel)
const first = (xml: string, patroon: RegExp): string => all(xml, patroon)[0] ?? ''

/** What a manifest in the form of `manifest.rng` says. */
export const readManifest = (xml: string): Manifestinhoud => {
  const adresVan = new Map(
    [...xml.matchAll(/<bt:(?:Image|Url) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id = '', adres = '']) => [
      id,
      adres,
    ]),
  )
  return {
    id: first(xml, /<Id>([^<]+)<\/Id>/g),
    versie: first(xml, /<Version>([^<]+)<\/Version>/g),
    naamruimte: first(xml, /<bt:String id="Functies\.Naamruimte" DefaultValue="([^"]+)"/g),
    adressen: all(xml, /(?:DefaultValue|Value)="(https?:[^"]+)"/g),
    opdrachten: all(xml, /<FunctionName>([^<]+)<\/FunctionName>/g),
    beelden: [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map(([, maat, resid = '']) => ({
      maat: Number(maat),
      adres: adresVan.get(resid) ?? '',
    })),
  }
}

const twice = (namen: readonly string[]): readonly string[] => namen.filter((naam, i) => namen.indexOf(naam) !== i)

/** Sentences about references that lead nowhere, resources that nobody uses, and addresses of more than one origin. */
export const checkManifest = (xml: string): readonly string[] => {
  const bronnen = all(xml, /<bt:(?:Image|Url|String) id="([^"]+)"/g)
  const gebruikt = all(xml, /resid="([^"]+)"/g)
  const runtime = first(xml, /<Runtime resid="([^"]+)"/g)
  const gedeeld = [
    first(xml, /<Page>\s*<SourceLocation resid="([^"]+)"/g),
    first(xml, /<FunctionFile resid="([^"]+)"/g),
    first(xml, /<TaskpaneId>[^<]+<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g),
  ]
  const { adressen } = readManifest(xml)
  const oorsprongen = [...new Set(adressen.map((adres) => new URL(adres).origin))]
  return [
    ...twice(bronnen).map((id) => `Bron "${id}" staat er twee keer in.`),
    ...twice(all(xml, /<(?:Control|Group)[^>]* id="([^"]+)"/g)).map(
      (id) => `Knop of groep "${id}" staat er twee keer in.`,
    ),
    ...gebruikt.filter((id) => !bronnen.includes(id)).map((id) => `Bron "${id}" wordt gebruikt maar bestaat niet.`),
    ...bronnen.filter((id) => !gebruikt.includes(id)).map((id) => `Bron "${id}" wordt nergens gebruikt.`),
    ...gedeeld
      .filter((id) => id !== runtime)
      .map((id) => `"${id}" hoort dezelfde bron te zijn als de gedeelde runtime ("${runtime}").`),
    ...(oorsprongen.length === 1
      ? []
      : [`De adressen horen bij een enkele oorsprong; gevonden: ${oorsprongen.join(', ')}.`]),
    ...adressen.filter((adres) => !adres.startsWith('https://')).map((adres) => `${adres} is geen https-adres.`),
  ]
}
