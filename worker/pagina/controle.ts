import { html } from 'hono/html'
import { pemVan } from '../pem.ts'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import type { Lijst } from '../schema/lijst.ts'

/** How anyone verifies an edition with public tools, for the newest edition that was signed. */
export const renderControle = ({ regelversies }: Lijst, sleutels: readonly Regelsleutel[]) => {
  const ondertekend = regelversies.find(({ uitgegeven }) => uitgegeven)
  const versie = ondertekend?.versie ?? regelversies[0]?.versie ?? ''
  return html`<h2 id="controleren">Zelf controleren</h2>
<p>De handtekening (Ed25519) staat over de tekst <code>regelversie/v1</code>, een regeleinde, en daarna precies de bytes van
de regelversie. Vervang <code>${'$DIENST'}</code> door het adres van deze dienst; bewaar de publieke sleutel hieronder als
<code>sleutel.pem</code>.</p>
<pre tabindex="0">curl -s $DIENST/v1/regelversies/${versie} -o editie.json
sha256sum editie.json
curl -s $DIENST/v1/regelversies/${versie}/handtekening \\
  | sed -E 's/.*"handtekening":"([^"]+)".*/\\1/' | base64 -d &gt; editie.sig
(printf 'regelversie/v1\\n'; cat editie.json) &gt; bericht.bin
openssl pkeyutl -verify -pubin -inkey sleutel.pem -rawin -in bericht.bin -sigfile editie.sig</pre>
${
  sleutels.length > 0
    ? sleutels.map(
        ({ id, publiek }) => html`<p>Publieke sleutel <code>${id}</code>:</p>
<pre tabindex="0">${pemVan(publiek)}</pre>
`,
      )
    : html`<p>Er is hier nog geen publieke sleutel ingesteld; er kan dus nog niets zijn uitgegeven.</p>`
}`
}
