import { html } from 'hono/html'
import { linkFrom } from './pagina.ts'
import type { Html, Pagina } from './pagina.ts'
import { paden } from './paden.ts'
import type { Handboekinvoer } from './handboekinvoer.ts'
import { formatIsoDag } from './woorden/dag.ts'

const MENU = [
  ['Zoeken', paden.begin],
  ['Stappen', paden.stappen],
  ['Beslistabellen', paden.beslistabellen],
  ['Functies', paden.functies],
  ['Meldingen', paden.meldingen],
  ['Bedragen', paden.tabellen],
  ['Begrippen', paden.begrippen],
  ['Bronnen', paden.bronnen],
] as const

const renderKop = ({ titel, code }: Pagina): Html => html`<h1>${titel}${code ? html` <code>${code}</code>` : ''}</h1>`

/** A whole page: frame, menu, content, and under which edition it was made. */
export const renderPagina = async ({ register }: Handboekinvoer, pagina: Pagina): Promise<string> => {
  const { versie, gecontroleerdOp } = register.regelboek
  const link = linkFrom(pagina.pad)
  const isBegin = pagina.pad === paden.begin
  const document = await html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${pagina.samenvatting}">
<title>${isBegin ? 'Handboek' : pagina.titel} · Poortwachter voor Excel</title>
<link rel="stylesheet" href="${link(paden.stijl)}">
${isBegin ? html`<script src="${link(paden.zoek)}" defer></script>` : ''}</head>
<body>
<a class="sla-over" href="#inhoud">Naar de inhoud</a>
<header>
<a class="merk" href="${link(paden.begin)}">Poortwachter voor Excel</a>
<nav aria-label="Handboek"><ul>
${MENU.map(
  ([
    naam,
    pad,
  ]) => html`<li><a href="${link(pad)}"${pad === pagina.pad ? html` aria-current="page"` : ''}>${naam}</a></li>
`,
)}</ul></nav>
</header>
<main id="inhoud">
${renderKop(pagina)}
<p class="samenvatting">${pagina.samenvatting}</p>
${pagina.inhoud(link)}
</main>
<footer>
<p>Regelversie ${versie}, met de bronnen vergeleken op ${formatIsoDag(gecontroleerdOp)}. Dit is een hulpmiddel en geen juridisch advies.</p>
</footer>
</body>
</html>
`
  return document
    .toString()
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
}
