import { isSetSupported } from '../profielen.ts'
import type { Verbinding } from './verbinding.ts'

type Klaar = (info: { readonly host: string; readonly platform: string }) => unknown

/** The global `Office`, as far as this add-in uses it. */
export const createOffice = (verbinding: Verbinding, bijKlaar: () => void): object => {
  const { omgeving, profiel } = verbinding
  const { code } = omgeving.werkmap.omgeving.land
  const instellingen = new Map<string, unknown>()
  const info = { host: 'Excel', platform: 'OfficeOnline' }
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    StartupBehavior: { none: 'None', load: 'Load' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    onReady: async (werk?: Klaar): Promise<typeof info> => {
      await Promise.resolve()
      const bezig = werk?.(info)
      bijKlaar()
      await bezig
      return info
    },
    actions: { associate: () => undefined },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('Load'),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    context: {
      ...info,
      displayLanguage: code,
      contentLanguage: code,
      diagnostics: { ...info, version: profiel.versie },
      requirements: {
        isSetSupported: (naam: string, versie?: string | number) =>
          isSetSupported(profiel, naam, versie === undefined ? '1.1' : String(versie)),
      },
      document: {
        settings: {
          get: (naam: string) => instellingen.get(naam) ?? null,
          set: (naam: string, waarde: unknown) => {
            instellingen.set(naam, waarde)
          },
          remove: (naam: string) => {
            instellingen.delete(naam)
          },
          saveAsync: (klaar?: (uitkomst: { status: string }) => void) => klaar?.({ status: 'succeeded' }),
        },
      },
    },
  }
}
