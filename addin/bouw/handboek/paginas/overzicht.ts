import { html } from 'hono/html'
import { paginagroepen } from '../pagina.ts'
import type { Paginagroep, Html, Link, Pagina } from '../pagina.ts'
import { paden } from '../paden.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'

/** What a page is found by: lower case, without the characters that people leave out. */
const searchWords = ({ titel, code = '', samenvatting, woorden }: Pagina): string =>
  [...new Set([code, titel, ...woorden, samenvatting].join(' ').toLowerCase().replace(/\s+/g, ' ').split(' '))].join(
    ' ',
  )

const renderRegel = (
  pagina: Pagina,
  link: Link,
): Html => html`<li data-woorden="${searchWords(pagina)}"><a href="${link(pagina.pad)}">${pagina.titel}</a>
${pagina.code ? html` <code>${pagina.code}</code>` : ''}<span>${pagina.samenvatting}</span></li>
`

const renderLijst = (paginas: readonly Pagina[], link: Link): Html =>
  html`<ul class="paginas">${paginas.map((pagina) => renderRegel(pagina, link))}</ul>`

/** The pages of one kind. */
export const createGroeppagina = (
  pad: string,
  groep: Paginagroep,
  uitleg: string,
  paginas: readonly Pagina[],
): Pagina => ({
  pad,
  groep,
  titel: groep,
  samenvatting: uitleg,
  woorden: [],
  inhoud: (link) => renderLijst(paginas, link),
})

/** The first page: where to begin, and every page, to be searched. */
export const createBeginpagina = ({ register }: Handboekinvoer, paginas: readonly Pagina[]): Pagina => ({
  pad: paden.begin,
  groep: 'Beginnen',
  titel: 'Handboek',
  samenvatting: 'Iedere stap, beslissing, functie en melding van Poortwachter voor Excel, met bron en voorbeeld.',
  woorden: [],
  inhoud: (link) => html`<p>Gemaakt uit de regels zelf, editie ${register.regelboek.versie}.</p>
<div class="zoek" id="zoeken" hidden><label for="zoek">Zoek in het handboek</label>
<input id="zoek" type="search" autocomplete="off" spellcheck="false" placeholder="bijvoorbeeld EJE, loonsanctie of artikel 64">
<p role="status" id="gevonden"></p></div>
<div id="alles">
${paginagroepen.map((groep) => {
  const leden = paginas.filter((pagina) => pagina.groep === groep)
  return leden.length === 0
    ? ''
    : html`<section><h2>${groep}</h2>
${renderLijst(leden, link)}</section>
`
})}</div>`,
})
