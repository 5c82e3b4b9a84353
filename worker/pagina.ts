import { Hono } from 'hono'
import { html } from 'hono/html'
import * as z from 'zod/mini'
import { regelversieUit } from '@poortwachter/wet'
import type { Wijziging } from '@poortwachter/wet'
import { sleutelsMet } from '@poortwachter/wet/keuring'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import { HEEL_KORT, KORT, limitRoute, respond } from './http.ts'
import { paginakoppen } from './koppen.ts'
import { lijstVan } from './lijst.ts'
import { pemVan, sha256 } from './opslag/hash.ts'
import type { Editie } from './opslag/opslag.ts'
import { Probleem, problemen } from './probleem.ts'
import type { Lijst, Lijstregel } from './schema.ts'
import { stijl } from './stijl.ts'
import type { Omgeving, Voorzieningen } from './voorzieningen.ts'
import { renderWelkom } from './welkom.ts'

/** Half a year: what a reader kept longer is to be asked for again. */
const MELDPUNT_GELDT = 183 * 24 * 60 * 60 * 1000

/** The pages for people. */
export const pagina = new Hono<Omgeving>()

/** What this service is for its users; then which editions there are, what changed, and how to verify one. */
pagina.get('/', limitRoute('pagina'), async (c) => {
  const v = c.get('v')
  const lijst = lijstVan([v.bundel, ...v.eerdere], await v.opslag.listUitgaven())
  const { tekst: editie } = await readNieuwste(v, lijst.nieuwste)
  const tekst = await renderDienstpagina({
    lijst,
    wijzigingen: wijzigingenUit(editie),
    sleutels: v.wortel ? sleutelsMet(v.wortel, 'uitgever') : [],
    hasProef: v.hasProef === true,
  })
  const cache = lijst.volledig ? KORT : HEEL_KORT
  const etag = `"${await sha256(tekst)}"`
  return respond(c, { inhoud: tekst, mediatype: 'text/html', cache, etag, koppen: paginakoppen })
})

/** Where a leak can be reported (RFC 9116); the service of who names no address has no such file. */
pagina.get('/.well-known/security.txt', (c) => {
  const { meldpunt, now } = c.get('v')
  if (!meldpunt) throw new Probleem('niet-gevonden')
  const tekst = [
    `Contact: ${meldpunt}`,
    `Expires: ${new Date(now().getTime() + MELDPUNT_GELDT).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL(c.req.url).origin}/.well-known/security.txt`,
    '',
  ].join('\n')
  return c.text(tekst, 200, { 'Cache-Control': 'public, max-age=86400', 'X-Content-Type-Options': 'nosniff' })
})

pagina.get('/regels.css', async (c) =>
  respond(c, { inhoud: stijl, mediatype: 'text/css', cache: KORT, etag: `"${await sha256(stijl)}"` }),
)

const readNieuwste = async ({ bundel, opslag }: Voorzieningen, nieuwste = ''): Promise<Editie> => {
  const versie = regelversieUit(nieuwste)
  const editie = versie && (await opslag.readEditie(versie).catch(() => undefined))
  return editie ?? bundel
}

const wijzigingenSchema = z.object({
  wijzigingen: z.array(
    z.object({
      versie: z.string(),
      wat: z.string(),
      voorWelkeDagen: z.string(),
      welkeStappen: z.array(z.string()),
      wanneerAnders: z.string(),
    }),
  ),
})

/** The changelog that an edition carries. The edition was validated when it was published. */
const wijzigingenUit = (tekst: string): readonly Wijziging[] => wijzigingenSchema.parse(JSON.parse(tekst)).wijzigingen

interface Inhoud {
  readonly lijst: Lijst
  /** Changelog of the newest edition. */
  readonly wijzigingen: readonly Wijziging[]
  readonly sleutels: readonly Regelsleutel[]
  readonly hasProef: boolean
}

const renderDienstpagina = async ({ lijst, wijzigingen, sleutels, hasProef }: Inhoud): Promise<string> => {
  const tekst = await html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Poortwachter voor Excel</title>
<link rel="stylesheet" href="/regels.css">
</head>
<body>
${renderWelkom(hasProef)}
<h2 id="regels">De regels achter de antwoorden</h2>
<p>Alle termijnen en beslissingen staan in een regelversie, met hun bron in de wet. Een uitgegeven regelversie is
ondertekend en verandert nooit meer. Hieronder kunt u nagaan met welke regels uw Excel rekent.</p>
<h2 id="regelversies">Regelversies</h2>
${
  lijst.volledig
    ? ''
    : html`<p class="let-op"><strong>Deze lijst is niet volledig.</strong> De opslag is niet goed te
lezen. De meegeleverde regelversie is er wel.</p>`
}
${renderEdities(lijst)}
<h2 id="wijzigingen">Wat er veranderde</h2>
${wijzigingen.map(renderWijziging)}
${renderControle(lijst, sleutels)}
<h2 id="adressen">Voor makers</h2>
<p>Alle adressen staan beschreven in <a href="/openapi.json">openapi.json</a>. Wie wat wanneer uitgaf of introk staat in
het <a href="/v1/audit">auditspoor</a>. Of de dienst in orde is zegt <a href="/gezond">gezond</a>.</p>
<h2 id="problemen">Als een verzoek niet lukt</h2>
<dl class="kort">
${Object.entries(problemen).map(
  ([code, { status, titel }]) => html`<dt id="${code}"><code>${code}</code></dt><dd>${titel} (${status})</dd>
`,
)}
</dl>
</main>
</body>
</html>
`
  return tekst.toString()
}

const renderWijziging = (wijziging: Wijziging) => html`<h3>${wijziging.versie}</h3>
<dl>
<dt>Wat</dt><dd>${wijziging.wat}</dd>
<dt>Voor welke dagen</dt><dd>${wijziging.voorWelkeDagen}</dd>
${wijziging.welkeStappen.length > 0 ? html`<dt>Welke stappen</dt><dd>${wijziging.welkeStappen.join(', ')}</dd>` : ''}
<dt>Wanneer was het antwoord anders</dt><dd>${wijziging.wanneerAnders}</dd>
</dl>
`

/** The table of editions, newest first. */
const renderEdities = ({ regelversies }: Lijst) => html`<div class="tabel" tabindex="0" role="region"
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

/** How anyone verifies an edition with public tools, for the newest edition that was signed. */
const renderControle = ({ regelversies }: Lijst, sleutels: readonly Regelsleutel[]) => {
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
