import { html } from 'hono/html'
import type { Html } from '../pagina.ts'

type Inhoud = Html | string

/** A table that scrolls sideways by itself on a small screen, also with the keyboard. */
export const renderTabel = (
  naam: string,
  koppen: readonly string[],
  rijen: readonly (readonly Inhoud[])[],
): Html => html`<div class="tabel" tabindex="0" role="region" aria-label="${naam}"><table>
<thead><tr>${koppen.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
<tbody>
${rijen.map(
  ([eerste, ...rest]) => html`<tr><th scope="row">${eerste}</th>${rest.map((cel) => html`<td>${cel}</td>`)}</tr>
`,
)}</tbody>
</table></div>`

/** Terms with what they mean; what is empty is left out. */
export const renderKenmerken = (
  kenmerken: readonly (readonly [naam: string, inhoud: Inhoud])[],
): Html => html`<dl class="kenmerken">
${kenmerken
  .filter(([, inhoud]) => inhoud !== '')
  .map(
    ([naam, inhoud]) => html`<div><dt>${naam}</dt><dd>${inhoud}</dd></div>
`,
  )}</dl>`

/** A part of a page under its own heading; nothing when it has no content. */
export const renderDeel = (id: string, kop: string, inhoud: Inhoud): Html | '' =>
  inhoud === ''
    ? ''
    : html`<section>
<h2 id="${id}">${kop}</h2>
${inhoud}
</section>
`
