import type { html } from 'hono/html'

/** Markup in which every value that was put in is escaped. */
export type Html = ReturnType<typeof html>

/** Address of a page as seen from the page that is being written. */
export type Link = (pad: string) => string

/** The parts of the handbook, in the order in which they are listed. */
export const paginagroepen = [
  'Beginnen',
  'Stappen',
  'Beslistabellen',
  'Functies',
  'Meldingen',
  'Bedragen en aantallen',
  'Naslag',
] as const
export type Paginagroep = (typeof paginagroepen)[number]

/** One page of the handbook. */
export interface Pagina {
  /** Place below the root of the handbook: `stappen/eje.html`. */
  readonly pad: string
  readonly groep: Paginagroep
  readonly titel: string
  /** The word to type for it in a workbook, where there is one. */
  readonly code?: string
  /** One sentence for lists and for the description of the page. */
  readonly samenvatting: string
  /** Other words by which it can be found. */
  readonly woorden: readonly string[]
  inhoud(link: Link): Html
}

/** The address of `pad` as seen from the page `vanaf`; both are places below the root of the handbook. */
export const linkFrom =
  (vanaf: string): Link =>
  (pad) =>
    `${'../'.repeat(vanaf.split('/').length - 1)}${pad}`
