import { html } from 'hono/html'
import { bronTekst, bronUrl } from '@poortwachter/wet'
import type { Bron, IsoDag, Regelingen } from '@poortwachter/wet'
import type { Html } from '../pagina.ts'

/** A source as a link where it has a public address; `op` is the day on which it was read. */
export const renderBron = (regelingen: Regelingen, bron: Bron, op: IsoDag): Html => {
  const tekst = bronTekst(regelingen, bron)
  const url = bronUrl(regelingen, bron, op)
  return url ? html`<a href="${url}" rel="noreferrer">${tekst}</a>` : html`${tekst}`
}

/** Sources below each other, each with the words that count. */
export const renderBronnen = (
  regelingen: Regelingen,
  bronnen: readonly Bron[],
  op: IsoDag,
): Html => html`<ul class="bronnen">
${bronnen.map(
  (bron) => html`<li>${renderBron(regelingen, bron, op)}${bron.citaat ? html`<q>${bron.citaat}</q>` : ''}</li>
`,
)}</ul>`
