import { html } from 'hono/html'
import type { Regelsleutel } from '@poortwachter/wet/keuring'
import type { Wijziging } from '@poortwachter/wet'
import { problemen } from '../http/probleem.ts'
import type { Lijst } from '../schema/lijst.ts'
import { renderControle } from './controle.ts'
import { renderEdities } from './edities.ts'

interface Inhoud {
  readonly lijst: Lijst
  /** Changelog of the newest edition. */
  readonly wijzigingen: readonly Wijziging[]
  readonly sleutels: readonly Regelsleutel[]
}

/** The page `/`: what the service is, which editions there are, what changed, and how to verify one. */
export const renderDienstpagina = async ({ lijst, wijzigingen, sleutels }: Inhoud): Promise<string> => {
  const pagina = await html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Regelversies · Poortwachter voor Excel</title>
<link rel="stylesheet" href="/regels.css">
</head>
<body>
<header>
<h1>Regelversies van Poortwachter voor Excel</h1>
<p>Deze dienst levert de regels van de Wet verbetering poortwachter waarmee de invoegtoepassing rekent: alle termijnen en
beslissingen, met hun bron in de wet. Een uitgegeven regelversie is ondertekend en verandert nooit meer.</p>
<p>Het rekenen gebeurt in uw eigen Excel. Deze dienst ontvangt geen gegevens over personen, zet geen cookies en bewaart
niet wie er leest.</p>
</header>
<main>
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
  return pagina.toString()
}

const renderWijziging = (wijziging: Wijziging) => html`<h3>${wijziging.versie}</h3>
<dl>
<dt>Wat</dt><dd>${wijziging.wat}</dd>
<dt>Voor welke dagen</dt><dd>${wijziging.voorWelkeDagen}</dd>
${wijziging.welkeStappen.length > 0 ? html`<dt>Welke stappen</dt><dd>${wijziging.welkeStappen.join(', ')}</dd>` : ''}
<dt>Wanneer was het antwoord anders</dt><dd>${wijziging.wanneerAnders}</dd>
</dl>
`
