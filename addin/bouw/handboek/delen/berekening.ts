import { html } from 'hono/html'
import type { Html } from '../pagina.ts'
import type { Handboekberekening } from '../handboekinvoer.ts'
import { renderKenmerken } from './blok.ts'

const SHOWN_ROWS = 12

const renderRijen = (
  formule: string,
  rijen: readonly (readonly string[])[],
): Html => html`<div class="tabel" tabindex="0" role="region"
aria-label="Uitkomst van ${formule}"><table class="cellen"><tbody>
${rijen.slice(0, SHOWN_ROWS).map(
  (rij) => html`<tr>${rij.map((cel) => html`<td>${cel}</td>`)}</tr>
`,
)}</tbody></table></div>
${rijen.length > SHOWN_ROWS ? html`<p>… en nog ${rijen.length - SHOWN_ROWS} rijen.</p>` : ''}`

/** What a cell shows: the value, an error with its sentence, or the cells of a range. */
const renderUitkomst = (formule: string, { tekst, bericht, rijen }: Handboekberekening): Html => {
  const isBereik = rijen && (rijen.length > 1 || (rijen[0]?.length ?? 0) > 1)
  return html`${isBereik ? renderRijen(formule, rijen) : html`<samp>${tekst}</samp>`}${bericht ? html`<p class="bericht">${bericht}</p>` : ''}`
}

/** A formula with what it gives, and on request the card behind the cell. */
export const renderBerekening = (formule: string, berekening: Handboekberekening): Html => html`<figure class="formule">
<code>${formule}</code>
<div class="uitkomst">${renderUitkomst(formule, berekening)}</div>
${
  berekening.kaart.length > 0
    ? html`<details><summary>Kaart achter de cel</summary>${renderKenmerken(berekening.kaart)}</details>`
    : ''
}</figure>
`
