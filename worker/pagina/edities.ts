import { html } from 'hono/html'
import type { Lijst, Lijstregel } from '../schema/lijst.ts'

/** The table of editions, newest first. */
export const renderEdities = ({ regelversies }: Lijst) => html`<div class="tabel" tabindex="0" role="region"
aria-labelledby="regelversies"><table>
<thead><tr><th scope="col">Versie</th><th scope="col">Toestand</th><th scope="col">Bytes</th>
<th scope="col">SHA-256</th></tr></thead>
<tbody>
${regelversies.map(
  (regel) => html`<tr><th scope="row"><a href="${regel.adres}">${regel.versie}</a></th><td>${renderToestand(regel)}</td>
<td>${regel.omvang.toLocaleString('nl-NL')}</td><td><code>${regel.sha256}</code></td></tr>
`,
)}</tbody>
</table></div>`

const renderToestand = ({ adres, uitgegeven, ingetrokken }: Lijstregel) => {
  if (ingetrokken) return html`<strong>Ingetrokken</strong> op ${dagVan(ingetrokken.op)}: ${ingetrokken.reden}`
  if (!uitgegeven) return 'Meegeleverd, nog niet ondertekend uitgegeven'
  return html`Uitgegeven op ${dagVan(uitgegeven.op)}, <a href="${adres}/handtekening">ondertekend</a> met
<code>${uitgegeven.sleutel}</code>`
}

const dagVan = (tijdstip: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(tijdstip))
