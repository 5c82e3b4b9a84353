import type { Modelklasse } from './lid.ts'
import type { Excelomgeving, Gebeurtenissoort } from './omgeving.ts'

/** Name of the member by which an add-in listens. */
const lidVan = (naam: string): string => (naam === 'DataChanged' ? 'onChanged' : `on${naam}`)

/** The pairs `_RegisterXEvent` and `_UnregisterXEvent` by which office.js says what it listens to. */
export const registraties = <T>(
  klasse: string,
  omgevingVan: (doel: T) => Excelomgeving,
  doelVan: (doel: T) => string,
  soorten: Readonly<Record<string, Gebeurtenissoort>>,
): NonNullable<Modelklasse<T>['methoden']> =>
  Object.fromEntries(
    Object.entries(soorten).flatMap(([naam, soort]) => [
      [
        `_Register${naam}Event`,
        (doel: T) => {
          const omgeving = omgevingVan(doel)
          omgeving.leden.tell(`${klasse}.${lidVan(naam)}`)
          omgeving.register(soort, doelVan(doel), 1)
        },
      ],
      [`_Unregister${naam}Event`, (doel: T) => omgevingVan(doel).register(soort, doelVan(doel), -1)],
    ]),
  )
