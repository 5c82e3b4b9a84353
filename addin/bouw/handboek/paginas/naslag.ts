import { html } from 'hono/html'
import { renderKenmerken } from '../delen/blok.ts'
import { renderBron } from '../delen/bronlijst.ts'
import { renderBronverschil } from '../delen/bronverschil.ts'
import { renderCodes } from '../delen/verwijzing.ts'
import { paden } from '../paden.ts'
import type { Html, Link, Pagina } from '../pagina.ts'
import { formatIsoDag } from '../woorden/dag.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { bronplaatsenOf } from './bronplaatsen.ts'
import type { Bronplaats } from './bronplaatsen.ts'

/** The places in one source that rules rest on, each with its link and the day of the text behind it. */
const renderPlaatsen = (gegevens: Handboekinvoer, link: Link, plaatsen: readonly Bronplaats[]): Html =>
  html`<ul class="bronnen">
${plaatsen.map(
  ({
    tekst,
    url,
    op,
    codes,
  }) => html`<li>${url ? html`<a href="${url}" rel="noreferrer">${tekst}</a>` : tekst}, tekst van
${formatIsoDag(op)}: ${renderCodes(gegevens, link, codes)}</li>
`,
)}</ul>`

/** Every source of the edition, with the rules that rest on it. */
export const createBronnenpagina = (gegevens: Handboekinvoer): Pagina => {
  const { regelingen, gecontroleerdOp } = gegevens.register.regelboek
  const plaatsen = bronplaatsenOf(gegevens)
  return {
    pad: paden.bronnen,
    groep: 'Naslag',
    titel: 'Bronnen',
    samenvatting: `De ${Object.keys(regelingen).length} wetten, regelingen, uitspraken en publicaties waarop de regels rusten, met bij iedere plaats de dag van de tekst.`,
    woorden: Object.values(regelingen).flatMap(({ afkorting, titel }) => [afkorting, titel]),
    inhoud: (link) =>
      html`${Object.entries(regelingen)
        .toSorted(([, a], [, b]) => a.titel.localeCompare(b.titel, 'nl'))
        .map(
          ([sleutel, { titel, bwb, url }]) => html`<section>
<h2 id="${sleutel}">${titel}</h2>
${renderKenmerken([
  ['Aangehaald als', renderBron(regelingen, { regeling: sleutel }, gecontroleerdOp)],
  ['Openbaar adres', bwb || url ? '' : 'geen gevonden'],
])}
${renderPlaatsen(
  gegevens,
  link,
  plaatsen.filter(({ regeling }) => regeling === sleutel),
)}
</section>
`,
        )}`,
  }
}

/** Every point on which sources contradict each other. */
export const createBronverschillenpagina = (gegevens: Handboekinvoer): Pagina => {
  const { bronverschillen } = gegevens.register.regelboek
  return {
    pad: paden.bronverschillen,
    groep: 'Naslag',
    titel: 'Waar bronnen elkaar tegenspreken',
    samenvatting: `${bronverschillen.length} punten waarop bronnen verschillen, met de lezing die deze editie gebruikt en waarom.`,
    woorden: bronverschillen.flatMap(({ raakt }) => raakt),
    inhoud: (link) => html`${bronverschillen.length === 0 ? html`<p>Deze editie legt geen tegenspraak vast.</p>` : ''}
${bronverschillen.map(
  (verschil) =>
    html`${renderBronverschil(gegevens, verschil, 'h2')}${renderKenmerken([['Raakt', renderCodes(gegevens, link, verschil.raakt)]])}`,
)}`,
  }
}

/** The words of the law as this add-in uses them. */
export const createBegrippenpagina = (gegevens: Handboekinvoer): Pagina => {
  const { begrippen, regelingen, gecontroleerdOp } = gegevens.register.regelboek
  return {
    pad: paden.begrippen,
    groep: 'Naslag',
    titel: 'Begrippen',
    samenvatting: `${begrippen.length} woorden uit de wet en de praktijk, zoals zij hier worden gebruikt.`,
    woorden: begrippen.map(({ term }) => term),
    inhoud: (link) => html`${begrippen.length === 0 ? html`<p>Deze editie bevat geen begrippen.</p>` : ''}
<dl class="begrippen">${begrippen
      .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
      .map(
        ({ term, betekenis, engels, bron, codes = [] }) => html`<div><dt>${term}</dt><dd>${betekenis}
${bron ? html`<br>${renderBron(regelingen, bron, gecontroleerdOp)}` : ''}
<br><span lang="en" class="zacht">${engels}</span>
${renderCodes(gegevens, link, codes)}</dd></div>
`,
      )}</dl>`,
  }
}

/** What changed from edition to edition, for who uses the outcomes. */
export const createWijzigingenpagina = (gegevens: Handboekinvoer): Pagina => ({
  pad: paden.wijzigingen,
  groep: 'Naslag',
  titel: 'Wijzigingen',
  samenvatting: 'Per editie: wat er veranderde, voor welke dagen en stappen, en wanneer het antwoord anders was.',
  woorden: gegevens.register.regelboek.wijzigingen.map(({ versie }) => versie),
  inhoud: (link) =>
    html`${gegevens.register.regelboek.wijzigingen.map(
      ({ versie, wat, voorWelkeDagen, welkeStappen, wanneerAnders }) => html`<h2>${versie}</h2>
${renderKenmerken([
  ['Wat', wat],
  ['Voor welke dagen', voorWelkeDagen],
  ['Welke stappen', renderCodes(gegevens, link, welkeStappen)],
  ['Wanneer was het antwoord anders', wanneerAnders],
])}`,
    )}`,
})
