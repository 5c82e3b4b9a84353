import type { Landinstelling } from './rekenblad/talen.ts'

export type Profielnaam = '365' | 'ltsc2024' | 'ltsc2021'

export interface Excelprofiel {
  readonly naam: Profielnaam
  /** Requirement sets by name and highest version. */
  readonly sets: Readonly<Record<string, string>>
  readonly versie: string
}

const GEDEELD = { SharedRuntime: '1.1', DialogApi: '1.2', RibbonApi: '1.1', AddinCommands: '1.1', ImageCoercion: '1.1' }

/** Versions from Microsoft's requirement set pages; CustomFunctions is office.js's own name for the call protocol. */
export const PROFIELEN: Readonly<Record<Profielnaam, Excelprofiel>> = {
  '365': {
    naam: '365',
    versie: '16.0.19127.20000',
    sets: { ...GEDEELD, ExcelApi: '1.20', CustomFunctionsRuntime: '1.5', CustomFunctions: '1.9', SharedRuntime: '1.2' },
  },
  ltsc2024: {
    naam: 'ltsc2024',
    versie: '16.0.17928.20000',
    sets: { ...GEDEELD, ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.9' },
  },
  ltsc2021: {
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
