import { xlsxParts } from './onthouden.ts'

type Delen = ReadonlyMap<string, string>
type Kenmerken = Readonly<Record<string, string>>

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const attributesOf = (tekst: string): Kenmerken =>
  Object.fromEntries([...tekst.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, naam, waarde]) => [naam!, plain(waarde!)]))

/** Every element of this name: its attributes and what stands in it. */
const elementsOf = (xml: string, naam: string): readonly { readonly kenmerken: Kenmerken; readonly inhoud: string }[] =>
  [...xml.matchAll(new RegExp(`<${naam}(?=[ />])([^>]*?)(?:/>|>([\\s\\S]*?)</${naam}>)`, 'g'))].map(
    ([, kenmerken = '', inhoud = '']) => ({ kenmerken: attributesOf(kenmerken), inhoud }),
  )

const countOf = (xml: string, lijst: string, naam: string): number =>
  elementsOf(elementsOf(xml, lijst)[0]?.inhoud ?? '', naam).length

interface Vlak {
  readonly r1: number
  readonly c1: number
  readonly r2: number
  readonly c2: number
}

const columnNumber = (letters: string): number => [...letters].reduce((som, l) => som * 26 + l.charCodeAt(0) - 64, 0)

const areaOf = (adres: string): Vlak | undefined => {
  const [, a, b, c = a, d = b] = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(adres) ?? []
  if (!a || !b || !c || !d) return undefined
  return { c1: columnNumber(a), r1: Number(b), c2: columnNumber(c), r2: Number(d) }
}

const overlap = (a: Vlak, b: Vlak): boolean => a.r1 <= b.r2 && b.r1 <= a.r2 && a.c1 <= b.c2 && b.c1 <= a.c2
const within = (a: Vlak, b: Vlak): boolean => a.r1 >= b.r1 && a.r2 <= b.r2 && a.c1 >= b.c1 && a.c2 <= b.c2

const twice = (namen: readonly string[]): readonly string[] =>
  namen.map((naam) => naam.toLowerCase()).filter((naam, i, alle) => alle.indexOf(naam) !== i)

/** A name that Excel takes for a table or a cell: no cell address, no spaces, begins with a letter. */
const isName = (naam: string): boolean =>
  /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(naam) && !areaOf(naam.toUpperCase()) && !/^[rc]$/i.test(naam)

const sheetPaths = (delen: Delen): readonly string[] =>
  [...delen.keys()].filter((pad) => /^xl\/worksheets\/[^/]+\.xml$/.test(pad))

const partRules = (delen: Delen): readonly string[] => {
  const soorten = delen.get('[Content_Types].xml') ?? ''
  const genoemd = elementsOf(soorten, 'Override').map(({ kenmerken }) => kenmerken['PartName']?.slice(1) ?? '')
  const vanzelf = elementsOf(soorten, 'Default').map(({ kenmerken }) => kenmerken['Extension'])
  const doelen = [...delen].flatMap(([pad, xml]) => {
    const [, map, bron] = /^(.*?)_rels\/(.+)\.rels$/.exec(pad) ?? []
    if (map === undefined || bron === undefined) return []
    return elementsOf(xml, 'Relationship')
      .filter(({ kenmerken }) => kenmerken['TargetMode'] !== 'External')
      .map(({ kenmerken }) => ({
        pad,
        doel: new URL(kenmerken['Target'] ?? '', `file:///${map}${bron}`).pathname.slice(1),
      }))
  })
  return [
    ...[...delen.keys()]
      .filter(
        (pad) => pad !== '[Content_Types].xml' && !genoemd.includes(pad) && !vanzelf.includes(pad.split('.').at(-1)),
      )
      .map((pad) => `${pad} heeft geen inhoudstype.`),
    ...genoemd.filter((pad) => !delen.has(pad)).map((pad) => `${pad} heeft een inhoudstype maar bestaat niet.`),
    ...doelen
      .filter(({ doel }) => !delen.has(doel))
      .map(({ pad, doel }) => `${pad} verwijst naar ${doel}, dat er niet is.`),
  ]
}

const workbookRules = (delen: Delen): readonly string[] => {
  const xml = delen.get('xl/workbook.xml') ?? ''
  const bladen = elementsOf(xml, 'sheet').map(({ kenmerken }) => kenmerken['name'] ?? '')
  const namen = elementsOf(xml, 'definedName').map(({ kenmerken, inhoud }) => ({
    naam: kenmerken['name'] ?? '',
    verwijst: plain(inhoud),
  }))
  return [
    ...bladen
      .filter((naam) => naam === '' || naam.length > 31 || /[:\\/?*[\]]|^'|'$/.test(naam))
      .map((naam) => `"${naam}" kan geen naam van een blad zijn.`),
    ...twice(bladen).map((naam) => `Er zijn twee bladen "${naam}".`),
    ...twice(elementsOf(xml, 'sheet').map(({ kenmerken }) => kenmerken['sheetId'] ?? '')).map(
      (id) => `Twee bladen hebben nummer ${id}.`,
    ),
    ...namen.filter(({ naam }) => !isName(naam)).map(({ naam }) => `"${naam}" kan geen naam zijn.`),
    ...namen
      .filter(({ verwijst }) => !bladen.includes(/^'?(.*?)'?!/.exec(verwijst)?.[1]?.replaceAll("''", "'") ?? ''))
      .map(({ naam, verwijst }) => `"${naam}" verwijst naar ${verwijst}, en dat blad is er niet.`),
  ]
}

interface Tabel {
  readonly pad: string
  readonly naam: string
  readonly id: string
  readonly vlak: Vlak | undefined
  readonly kolommen: readonly { readonly naam: string; readonly formule: string | undefined }[]
  readonly filter: Vlak | undefined
  readonly heeftFilter: boolean
}

const readTabel = (pad: string, xml: string): Tabel => {
  const { kenmerken = {} } = elementsOf(xml, 'table')[0] ?? {}
  const filter = elementsOf(xml, 'autoFilter')[0]?.kenmerken['ref']
  return {
    pad,
    naam: kenmerken['displayName'] ?? '',
    id: kenmerken['id'] ?? '',
    vlak: areaOf(kenmerken['ref'] ?? ''),
    kolommen: elementsOf(xml, 'tableColumn').map((kolom) => ({
      naam: kolom.kenmerken['name'] ?? '',
      formule: elementsOf(kolom.inhoud, 'calculatedColumnFormula')[0]?.inhoud,
    })),
    filter: areaOf(filter ?? ''),
    heeftFilter: filter !== undefined,
  }
}

const tableRules = (tabellen: readonly Tabel[], namen: readonly string[]): readonly string[] => [
  ...twice([...tabellen.map(({ naam }) => naam), ...namen]).map((naam) => `De naam "${naam}" bestaat twee keer.`),
  ...twice(tabellen.map(({ id }) => id)).map((id) => `Twee tabellen hebben nummer ${id}.`),
  ...tabellen.flatMap(({ pad, naam, vlak, kolommen, filter, heeftFilter }) => [
    ...(isName(naam) ? [] : [`${pad}: "${naam}" kan geen naam van een tabel zijn.`]),
    ...(vlak && vlak.c2 - vlak.c1 + 1 === kolommen.length && vlak.r2 > vlak.r1
      ? []
      : [`${pad}: het bereik past niet bij ${kolommen.length} kolommen.`]),
    ...(heeftFilter && !(vlak && filter && within(filter, vlak)) ? [`${pad}: het filter valt buiten de tabel.`] : []),
    ...twice(kolommen.map((kolom) => kolom.naam)).map((kolom) => `${pad}: twee kolommen heten "${kolom}".`),
  ]),
]

/** The order in which the parts of a sheet must stand (ECMA-376, CT_Worksheet). */
const BLADVOLGORDE =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )

interface Cel {
  readonly adres: string
  readonly kenmerken: Kenmerken
  readonly formule: { readonly kenmerken: Kenmerken; readonly inhoud: string } | undefined
  readonly tekst: string
}

const readCellen = (xml: string): readonly Cel[] =>
  elementsOf(elementsOf(xml, 'sheetData')[0]?.inhoud ?? '', 'c').map(({ kenmerken, inhoud }) => ({
    adres: kenmerken['r'] ?? '',
    kenmerken,
    formule: elementsOf(inhoud, 'f')[0],
    tekst: elementsOf(inhoud, 'v')[0]?.inhoud ?? elementsOf(inhoud, 't')[0]?.inhoud ?? '',
  }))

const isAscending = (getallen: readonly number[]): boolean =>
  getallen.every((getal, i) => i === 0 || getal > getallen[i - 1]!)

const orderRules = (pad: string, xml: string): readonly string[] => {
  const romp = xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>').replace(/^[\s\S]*?<worksheet[^>]*>/, '')
  const delen = [...romp.matchAll(/<(\w+)(?=[ />])[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g)].map(([, naam]) =>
    BLADVOLGORDE.indexOf(naam!),
  )
  const rijen = elementsOf(xml, 'row').map(({ kenmerken, inhoud }) => ({
    nummer: Number(kenmerken['r']),
    cellen: elementsOf(inhoud, 'c').map((cel) => areaOf(cel.kenmerken['r'] ?? '')),
  }))
  return [
    ...(delen.every((plek, i) => plek >= 0 && plek >= (delen[i - 1] ?? 0))
      ? []
      : [`${pad}: de onderdelen staan in een verkeerde volgorde.`]),
    ...(isAscending(rijen.map(({ nummer }) => nummer)) ? [] : [`${pad}: de rijen staan niet op volgorde.`]),
    ...rijen.flatMap(({ nummer, cellen }) =>
      isAscending(cellen.map((cel) => cel?.c1 ?? -1)) && cellen.every((cel) => cel?.r1 === nummer)
        ? []
        : [`${pad}: de cellen van rij ${nummer} staan niet op volgorde.`],
    ),
  ]
}

const readTabellen = (delen: Delen, pad: string): readonly Tabel[] => {
  const naam = pad.split('/').at(-1)
  return elementsOf(delen.get(`xl/worksheets/_rels/${naam}.rels`) ?? '', 'Relationship')
    .map(({ kenmerken }) => `xl/${(kenmerken['Target'] ?? '').replace(/^\.\.\//, '').replace(/^\/xl\//, '')}`)
    .filter((doel) => doel.startsWith('xl/tables/'))
    .map((doel) => readTabel(doel, delen.get(doel) ?? ''))
}

const sheetRules = (delen: Delen, pad: string, stijlen: Stijlen, teksten: readonly string[]): readonly string[] => {
  const xml = delen.get(pad) ?? ''
  const cellen = readCellen(xml)
  const tabellen = readTabellen(delen, pad)
  const metagegevens = countOf(delen.get('xl/metadata.xml') ?? '', 'cellMetadata', 'bk')
  const textOf = (adres: string): string => {
    const cel = cellen.find((een) => een.adres === adres)
    return plain(cel?.kenmerken['t'] === 's' ? (teksten[Number(cel.tekst)] ?? '') : (cel?.tekst ?? ''))
  }
  const letters = (c: number): string =>
    (c <= 26 ? '' : String.fromCharCode(64 + Math.floor((c - 1) / 26))) + String.fromCharCode(65 + ((c - 1) % 26))
  const spillen = cellen.flatMap(({ adres, formule }) =>
    formule?.kenmerken['ref'] ? [{ adres, vlak: areaOf(formule.kenmerken['ref']) }] : [],
  )
  return [
    ...orderRules(pad, xml),
    ...cellen.flatMap(({ adres, kenmerken, tekst }) => [
      ...(Number(kenmerken['s'] ?? 0) < stijlen.vormen.length
        ? []
        : [`${pad}!${adres}: stijl ${kenmerken['s']} is er niet.`]),
      ...(Number(kenmerken['cm'] ?? 0) <= metagegevens
        ? []
        : [`${pad}!${adres}: metagegeven ${kenmerken['cm']} is er niet.`]),
      ...(kenmerken['t'] !== 's' || Number(tekst) < teksten.length
        ? []
        : [`${pad}!${adres}: tekst ${tekst} is er niet.`]),
      ...(tekst.length <= 32_767 ? [] : [`${pad}!${adres}: de tekst is te lang.`]),
    ]),
    ...spillen.flatMap(({ adres, vlak }, i) => {
      const eigen = areaOf(adres)
      if (!vlak || !eigen || eigen.r1 !== vlak.r1 || eigen.c1 !== vlak.c1)
        return [`${pad}!${adres}: een formule loopt over vanaf haar eigen cel.`]
      const raakt = spillen.some((ander, j) => j !== i && ander.vlak !== undefined && overlap(vlak, ander.vlak))
      const inTabel =
        (vlak.r2 > vlak.r1 || vlak.c2 > vlak.c1) && tabellen.some((tabel) => tabel.vlak && overlap(tabel.vlak, vlak))
      return [
        ...(raakt ? [`${pad}!${adres}: loopt over een andere formule heen.`] : []),
        ...(inTabel ? [`${pad}!${adres}: een overgelopen formule kan niet in een tabel staan.`] : []),
      ]
    }),
    ...tabellen.flatMap(({ pad: plaats, vlak, kolommen }) =>
      kolommen.flatMap(({ naam }, i) => {
        const kop = vlak ? textOf(`${letters(vlak.c1 + i)}${vlak.r1}`) : ''
        return kop === naam ? [] : [`${plaats}: kolom "${naam}" heeft in de cel de kop "${kop}".`]
      }),
    ),
    ...tabellen.flatMap(({ pad: plaats, vlak }, i) =>
      tabellen.some((ander, j) => j !== i && vlak && ander.vlak && overlap(vlak, ander.vlak))
        ? [`${plaats}: de tabel ligt over een andere.`]
        : [],
    ),
    ...elementsOf(xml, 'cfRule')
      .filter(({ kenmerken }) => Number(kenmerken['dxfId'] ?? 0) >= stijlen.accenten)
      .map(({ kenmerken }) => `${pad}: accent ${kenmerken['dxfId']} is er niet.`),
    ...elementsOf(xml, 'dataValidation').flatMap(({ kenmerken, inhoud }) => [
      ...((kenmerken['errorTitle']?.length ?? 0) <= 32 ? [] : [`${pad}: de titel van een foutmelding is te lang.`]),
      ...((kenmerken['error']?.length ?? 0) <= 255 ? [] : [`${pad}: een foutmelding is te lang.`]),
      ...(plain(elementsOf(inhoud, 'formula1')[0]?.inhoud ?? '').length <= 255
        ? []
        : [`${pad}: een keuzelijst is te lang.`]),
    ]),
    ...dateRules(pad, cellen, stijlen),
  ]
}

/** Dates in one column that are shown in different ways: no reason to repair, but it reads as two kinds of dates. */
const dateRules = (pad: string, cellen: readonly Cel[], { vormen }: Stijlen): readonly string[] => {
  const perKolom = new Map<string, Set<string>>()
  for (const { adres, kenmerken } of cellen) {
    const vorm = vormen[Number(kenmerken['s'] ?? 0)] ?? ''
    if (!/y/i.test(vorm)) continue
    const kolom = adres.replace(/\d+$/, '')
    perKolom.set(kolom, (perKolom.get(kolom) ?? new Set()).add(vorm))
  }
  return [...perKolom]
    .filter(([, vorm]) => vorm.size > 1)
    .map(([kolom, vorm]) => `${pad}: kolom ${kolom} toont datums als ${[...vorm].join(' en ')}.`)
}

interface Stijlen {
  /** Number format of each cell style. */
  readonly vormen: readonly string[]
  readonly accenten: number
}

/** The formats of dates that Excel has numbers for. */
const INGEBOUWD: Readonly<Record<string, string>> = { '14': 'dd-mm-yyyy', '22': 'dd-mm-yyyy hh:mm' }

const readStijlen = (xml: string): Stijlen => {
  const eigen = new Map(
    elementsOf(xml, 'numFmt').map(({ kenmerken }) => [kenmerken['numFmtId'], kenmerken['formatCode'] ?? '']),
  )
  return {
    vormen: elementsOf(elementsOf(xml, 'cellXfs')[0]?.inhoud ?? '', 'xf').map(
      ({ kenmerken }) => eigen.get(kenmerken['numFmtId']) ?? INGEBOUWD[kenmerken['numFmtId'] ?? ''] ?? '',
    ),
    accenten: countOf(xml, 'dxfs', 'dxf'),
  }
}

const styleRules = (xml: string): readonly string[] => {
  const letters = elementsOf(elementsOf(xml, 'fonts')[0]?.inhoud ?? '', 'font')
  const aantal: Readonly<Record<string, number>> = {
    fontId: letters.length,
    fillId: countOf(xml, 'fills', 'fill'),
    borderId: countOf(xml, 'borders', 'border'),
    xfId: countOf(xml, 'cellStyleXfs', 'xf'),
  }
  const eigen = elementsOf(xml, 'numFmt').map(({ kenmerken }) => kenmerken['numFmtId'])
  return [
    ...letters.flatMap(({ inhoud }, i) =>
      /<sz /.test(inhoud) && /<name /.test(inhoud) ? [] : [`Lettertype ${i} heeft geen naam of geen grootte.`],
    ),
    ...elementsOf(elementsOf(xml, 'cellXfs')[0]?.inhoud ?? '', 'xf').flatMap(({ kenmerken }, i) => [
      ...Object.entries(aantal)
        .filter(([naam, hoeveel]) => Number(kenmerken[naam] ?? 0) >= hoeveel)
        .map(([naam]) => `Stijl ${i}: ${naam} ${kenmerken[naam]} is er niet.`),
      ...(Number(kenmerken['numFmtId'] ?? 0) < 164 || eigen.includes(kenmerken['numFmtId'])
        ? []
        : [`Stijl ${i}: notatie ${kenmerken['numFmtId']} is er niet.`]),
    ]),
    ...['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts'].flatMap((lijst) => {
      const gevonden = elementsOf(xml, lijst)[0]
      const soort =
        { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf', dxfs: 'dxf', numFmts: 'numFmt' }[lijst] ?? ''
      return !gevonden || Number(gevonden.kenmerken['count']) === countOf(xml, lijst, soort)
        ? []
        : [`${lijst}: het aantal klopt niet.`]
    }),
  ]
}

/**
 * What in an xlsx file would make Excel show its repair dialog, and fonts and dates that would look odd; read from the XML
 * itself. Dutch sentences, none when all is well.
 */
export const brokenRules = (delen: Delen): readonly string[] => {
  const stijlxml = delen.get('xl/styles.xml') ?? ''
  const stijlen = readStijlen(stijlxml)
  const teksten = elementsOf(delen.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inhoud }) =>
    elementsOf(inhoud, 't')
      .map((t) => t.inhoud)
      .join(''),
  )
  const bladen = sheetPaths(delen)
  const namen = elementsOf(delen.get('xl/workbook.xml') ?? '', 'definedName').map(
    ({ kenmerken }) => kenmerken['name'] ?? '',
  )
  return [
    ...partRules(delen),
    ...workbookRules(delen),
    ...styleRules(stijlxml),
    ...tableRules(
      bladen.flatMap((pad) => readTabellen(delen, pad)),
      namen,
    ),
    ...bladen.flatMap((pad) => sheetRules(delen, pad, stijlen, teksten)),
  ]
}

/** The same for the bytes of a file. */
export const brokenRulesOf = (bestand: Uint8Array): readonly string[] => brokenRules(xlsxParts(bestand))
