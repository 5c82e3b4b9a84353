import { html } from 'hono/html'
import { keuzesVan } from '@poortwachter/wet'
import type { Feit } from '@poortwachter/wet'
import { renderKenmerken } from '../delen/blok.ts'
import { renderCodes } from '../delen/verwijzing.ts'
import { paden } from '../paden.ts'
import type { Html, Link, Pagina } from '../pagina.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { gebruikOf } from './gebruik.ts'

const SOORTTEKST = {
  dag: 'een datum',
  janee: 'ja of nee; leeg is onbekend',
  getal: 'een getal',
  percentage: 'een percentage',
  keuze: 'een van deze woorden; leeg is onbekend',
} as const

const renderWaarden = (feit: Feit): Html | string => {
  if (feit.soort === 'getal' || feit.soort === 'percentage')
    return `${SOORTTEKST[feit.soort]} van ${feit.vanaf} tot en met ${feit.tot}`
  const keuzes = feit.soort === 'keuze' ? keuzesVan(feit) : undefined
  return keuzes
    ? html`${SOORTTEKST[feit.soort]}<ul>${keuzes.map(
        ({ waarde, tekst, aliassen }) =>
          html`<li><code>${waarde}</code>${tekst === waarde ? '' : `: ${tekst}`}${aliassen ? html` (ook: ${aliassen.join(', ')})` : ''}</li>`,
      )}</ul>`
    : SOORTTEKST[feit.soort]
}

const renderFeit = (gegevens: Handboekinvoer, link: Link, feit: Feit): Html => {
  const tabellen = gegevens.register.regelboek.beslistabellen.filter((tabel) => gebruikOf(tabel).feiten.has(feit.naam))
  return html`<section class="feit">
<h2 id="${feit.naam}">${feit.label} <code>${feit.naam}</code></h2>
<p>${feit.vraag}</p>
${renderKenmerken([
  ['Wie weet het', feit.wie],
  ['In te vullen', renderWaarden(feit)],
  ['Andere namen', (feit.aliassen ?? []).join(', ')],
  [
    'Telt mee in',
    renderCodes(
      gegevens,
      link,
      tabellen.map(({ code }) => code),
    ),
  ],
])}
</section>
`
}

/** All facts that decisions look at, with what may be filled in. */
export const createFeitenpagina = (gegevens: Handboekinvoer): Pagina => {
  const { feiten } = gegevens.register.regelboek
  return {
    pad: paden.feiten,
    groep: 'Naslag',
    titel: 'Gegevens voor beslissingen',
    samenvatting: `De ${feiten.length} gegevens waarnaar beslissingen kijken: de vraag, wie het weet en wat u mag invullen.`,
    woorden: feiten.flatMap(({ naam, label, aliassen = [] }) => [naam, label, ...aliassen]),
    inhoud: (
      link,
    ) => html`<p>Een leeg vak is onbekend, nooit "nee". Typ de naam zoals die er staat; hoofdletters en spaties doen er niet toe.</p>
${feiten.map((feit) => renderFeit(gegevens, link, feit))}`,
  }
}
