import type { Klasse } from './lid.ts'
import type { Excelomgeving, Gebeurtenissoort } from './omgeving.ts'

/** The pairs `_RegisterXEvent` and `_UnregisterXEvent` by which office.js says what it listens to. */
export const registraties = <T>(
  omgevingVan: (doel: T) => Excelomgeving,
  doelVan: (doel: T) => string,
  soorten: Readonly<Record<string, Gebeurtenissoort>>,
): NonNullable<Klasse<T>['methoden']> =>
  Object.fromEntries(Object.entries(soorten).flatMap(([naam, soort]) => [
    [`_Register${naam}Event`, (doel: T) => omgevingVan(doel).register(soort, doelVan(doel), 1)],
    [`_Unregister${naam}Event`, (doel: T) => omgevingVan(doel).register(soort, doelVan(doel), -1)],
  ]))
