import type { Landinstelling } from './rekenblad/talen.ts'

export type Profielnaam = '365' | 'web' | 'windows' | 'mac' | 'ltsc2024' | 'ltsc2021'

export interface Excelprofiel {
  readonly naam: Profielnaam
  /** Requirement sets by name and highest version. */
  readonly sets: Readonly<Record<string, string>>
  readonly versie: string
  /** Optional features of the channel for function results: 1 cuts a delivery that is too large, 2 delivers more often. */
  readonly kanaal: readonly number[]
  /** The largest request or answer in bytes; one that is larger is refused as a whole. */
  readonly berichtgrens?: number
  /** Whether Excel's own page is of another origin than the add-in, as on the web. */
  readonly vreemdeOorsprong: boolean
  /** Whether a file that the add-in offers for download arrives; where not, nothing says so. */
  readonly downloads: boolean
  /** Whether an icon is left out when its server forbids keeping it. */
  readonly bewaartPictogrammen: boolean
  /** Members of the object model that came after this version. */
  readonly zonder: readonly string[]
  /** Whether a formula that an add-in writes in a column of a table replaces every other formula there. */
  readonly vultTabelkolommen: boolean
}

const GEDEELD = { SharedRuntime: '1.1', DialogApi: '1.2', RibbonApi: '1.1', AddinCommands: '1.1', ImageCoercion: '1.1' }

const NIEUWSTE = {
  ...GEDEELD,
  ExcelApi: '1.20',
  CustomFunctionsRuntime: '1.5',
  CustomFunctions: '1.9',
  SharedRuntime: '1.2',
}
const UITSTEL = { DelayForCellEdit: '1.1' }
const MILD = {
  kanaal: [2],
  vreemdeOorsprong: false,
  downloads: true,
  bewaartPictogrammen: false,
  vultTabelkolommen: false,
  zonder: [],
} as const

/** Excel on the web takes requests and answers of five megabytes (Microsoft, "Resource limits and performance optimization"). */
const GRENS_OP_HET_WEB = 5_000_000

/**
 * Versions from Microsoft's requirement set pages; CustomFunctions is office.js's own name for the call protocol. `web`,
 * `windows` and `mac` are as unfriendly as each of them is known to be; the others only lack what their version lacks.
 */
export const PROFIELEN: Readonly<Record<Profielnaam, Excelprofiel>> = {
  '365': { ...MILD, naam: '365', versie: '16.0.19127.20000', sets: NIEUWSTE },
  web: {
    ...MILD,
    naam: 'web',
    versie: '16.0.19127.20000',
    sets: { ...NIEUWSTE, ...UITSTEL },
    kanaal: [],
    berichtgrens: GRENS_OP_HET_WEB,
    vreemdeOorsprong: true,
    vultTabelkolommen: true,
  },
  windows: {
    ...MILD,
    naam: 'windows',
    versie: '16.0.19127.20000',
    sets: { ...NIEUWSTE, ...UITSTEL },
    kanaal: [1],
    bewaartPictogrammen: true,
    vultTabelkolommen: true,
  },
  mac: {
    ...MILD,
    naam: 'mac',
    versie: '16.39.20081000',
    sets: { ...GEDEELD, ExcelApi: '1.11', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.9' },
    downloads: false,
    zonder: ['Range.getSpillingToRangeOrNullObject', 'Range.getPrecedents'],
    vultTabelkolommen: true,
  },
  ltsc2024: {
    ...MILD,
    naam: 'ltsc2024',
    versie: '16.0.17928.20000',
    sets: { ...GEDEELD, ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.9' },
  },
  ltsc2021: {
    ...MILD,
    naam: 'ltsc2021',
    versie: '16.0.14332.20000',
    sets: { ...GEDEELD, ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.9' },
  },
}

/** Whether this Excel has a set in at least this version. */
export const isSetSupported = (profiel: Excelprofiel, naam: string, versie = '1.1'): boolean => {
  const [heeftGroot = 0, heeftKlein = 0] = (profiel.sets[naam] ?? '0.0').split('.').map(Number)
  const [groot = 0, klein = 0] = versie.split('.').map(Number)
  return heeftGroot > groot || (heeftGroot === groot && heeftKlein >= klein)
}

/** Answer to the first question of office.js: what kind of Excel is this? */
export const toepassing = (
  profiel: Excelprofiel,
  land: Landinstelling,
  id: string,
): Readonly<Record<string, unknown>> => ({
  _id: id,
  _appName: 16,
  _appVersion: profiel.versie,
  _hostFullVersion: profiel.versie,
  _appUILocale: land.code,
  _dataLocale: land.code,
  _docUrl: 'nagebootste-werkmap.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _appInstanceId: id,
  _requirementMatrix: JSON.stringify(profiel.sets),
  _addinName: 'Poortwachter',
  _appDomains: [],
})
