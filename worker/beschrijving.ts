import type { MiddlewareHandler } from 'hono'
import type { Probleemcode } from './probleem.ts'

/** What the API description says of a route besides its path and method, which it has from the route itself. */
export interface Beschrijving {
  readonly wat: string
  /** Name of the schema of what is answered (reading) or sent (writing). */
  readonly schema: string
  readonly fouten: readonly Probleemcode[]
  /** Number in the query: name and meaning. */
  readonly vraag?: readonly [naam: string, betekenis: string]
}

const beschrijvingen = new WeakMap<object, Beschrijving>()

/** Describes the route it stands in; it does nothing to a request. */
export const describeRoute = (beschrijving: Beschrijving): MiddlewareHandler => {
  const handler: MiddlewareHandler = (_, next) => next()
  beschrijvingen.set(handler, beschrijving)
  return handler
}

/** The description that a handler carries. */
export const beschrijvingVan = (handler: object): Beschrijving | undefined => beschrijvingen.get(handler)
