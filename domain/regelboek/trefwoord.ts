/** A word as it is looked up: without case, spaces, hyphens and underscores. */
export const trefwoord = (tekst: string): string => tekst.toLowerCase().replace(/[\s_-]+/g, '')

/** A rule with the names people give it. */
export interface Genoemd {
  readonly code: string
  readonly titel: string
  readonly aliassen: readonly string[]
}

/** Every code, title and alias as it is looked up, with the code it stands for. */
export const codesVan = (genoemden: readonly Genoemd[]): ReadonlyMap<string, string> =>
  new Map(
    genoemden.flatMap(({ code, titel, aliassen }) =>
      [titel, ...aliassen, code].map((naam): [string, string] => [trefwoord(naam), code]),
    ),
  )
