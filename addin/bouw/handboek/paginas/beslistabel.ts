import { html } from 'hono/html'
import { OORDEEL } from '@poortwachter/wet'
import type { Beslistabel, Rij, Tabelregel } from '@poortwachter/wet'
import { statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import { renderBerekening } from '../delen/berekening.ts'
import { renderDeel, renderKenmerken, renderTabel } from '../delen/blok.ts'
import { renderBronnen } from '../delen/bronlijst.ts'
import { bronverschillenFor, renderBronverschil } from '../delen/bronverschil.ts'
import { renderCodes } from '../delen/verwijzing.ts'
import { paden } from '../paden.ts'
import type { Html, Link, Pagina } from '../pagina.ts'
import type { Handboekberekening, Handboekinvoer } from '../handboekinvoer.ts'
import { VOORBEELD_PEILDATUM, VOORBEELD_ZIEK, formatDatumformule } from '../voorbeelddagen.ts'
import { formatIsoDag, sleutelTekst } from '../woorden/dag.ts'
import { formatReden, renderOperand, renderVoorwaarde } from '../woorden/voorwaarde.ts'
import { gebruikOf, rijenOf, tablesUsing } from './gebruik.ts'

const VERVOLGWOORDEN = { start: 'Begin uiterlijk', opnieuw: 'Kijk opnieuw op', actie: 'Uiterlijk' } as const

const SOORTTEKST = {
  eerste:
    'De eerste rij die past geeft het antwoord. Kan een eerdere rij nog passen omdat een gegeven onbekend is, dan volgt geen antwoord maar wat er ontbreekt.',
  alle: 'Iedere rij die past is een bevinding; de zwaarste uitkomst is het antwoord. De laatste rij antwoordt als er geen bevinding is.',
} as const

const renderRij = ({ register }: Handboekinvoer, link: Link, regel: Tabelregel, rij: Rij, plaats: string): Html => {
  const { regelingen, feiten } = register.regelboek
  const labelOf = (naam: string) => feiten.find((feit) => feit.naam === naam)?.label ?? naam
  return html`<section class="rij">
<h3 id="${plaats}">${rij.id} <span class="uitkomst">${rij.oordeel ? OORDEEL : (rij.dan ?? 'geen eigen uitkomst')}</span></h3>
<p>${formatReden(register, rij.reden)}</p>
${renderKenmerken([
  ['Als', rij.als ? renderVoorwaarde(register, link, rij.als) : 'altijd'],
  ['Alleen wie er een beroep op doet', rij.beroepOp ? rij.beroepOp.map(labelOf).join(', ') : ''],
  ['Moet bekend zijn als', rij.speelt ? renderVoorwaarde(register, link, rij.speelt) : ''],
  ['Vraag voor een mens', rij.oordeel ? formatReden(register, rij.oordeel) : ''],
  ['Groep', rij.groep ?? ''],
  ['Neemt weg', rij.neemtWeg ? rij.neemtWeg.join(', ') : ''],
  ['Bewijs', rij.bewijs ? html`<ul>${rij.bewijs.map((stuk) => html`<li>${stuk}</li>`)}</ul>` : ''],
  [
    rij.vervolg ? VERVOLGWOORDEN[rij.vervolg.soort] : '',
    rij.vervolg ? html`${renderOperand(register, link, rij.vervolg.dag)} (${rij.vervolg.wat})` : '',
  ],
  ['Rust op', statusTekst[rij.status ?? regel.status]],
  ['Zekerheid', zekerheidTekst[rij.zekerheid ?? regel.zekerheid]],
])}
${renderBronnen(regelingen, rij.bronnen, regel.gecontroleerdOp)}
</section>
`
}

const SHORT_LIST = 20

const renderFeiten = ({ register }: Handboekinvoer, link: Link, tabel: Beslistabel): Html => {
  const { feiten } = gebruikOf(tabel)
  const lijst = renderTabel(
    'Gegevens die meetellen',
    ['Naam in Excel', 'Vraag', 'Wie weet het'],
    register.regelboek.feiten
      .filter(({ naam }) => feiten.has(naam))
      .map(({ naam, vraag, wie }) => [html`<a href="${link(paden.feiten)}#${naam}">${naam}</a>`, vraag, wie]),
  )
  return feiten.size > SHORT_LIST
    ? html`<details><summary>Alle ${feiten.size} gegevens</summary>${lijst}</details>`
    : lijst
}

const renderVersies = (gegevens: Handboekinvoer, link: Link, { tijdlijn }: Beslistabel): Html =>
  html`${tijdlijn.ingangen.toReversed().map(
    (ingang, eerder) => html`<h2>Vanaf ${formatIsoDag(ingang.vanaf)}</h2>
${
  'regel' in ingang
    ? html`${ingang.regel.toelichting ? html`<p>${ingang.regel.toelichting}</p>` : ''}
<p>Nagekeken op ${formatIsoDag(ingang.regel.gecontroleerdOp)}.</p>
${ingang.regel.rijen.map((rij) => renderRij(gegevens, link, ingang.regel, rij, eerder === 0 ? rij.id : `${rij.id}-${ingang.vanaf}`))}`
    : html`<p>${'onbekend' in ingang ? ingang.onbekend : ingang.vervallen}</p>`
}`,
  )}`

/** The examples of functions that answer from this table, and the table asked without any facts. */
const beslisvoorbeelden = ({ functies }: Handboekinvoer, code: string): readonly string[] => {
  const formules = functies.flatMap(({ voorbeelden }) => voorbeelden.map(({ formule }) => formule))
  const dagen = `${formatDatumformule(VOORBEELD_ZIEK)};${formatDatumformule(VOORBEELD_PEILDATUM)}`
  return [
    ...formules.filter((formule) => formule.includes(`"${code}"`) || formule.includes(`PW.${code}(`)),
    `=PW.TOETS("${code}";${dagen})`,
  ]
}

/** The page of a decision table: what it answers, what it looks at, and every row with its ground. */
export const createBeslistabelpagina = async (gegevens: Handboekinvoer, tabel: Beslistabel): Promise<Pagina> => {
  const { code, titel, aliassen, soort, uitkomsten, tijdlijn } = tabel
  const rijen = rijenOf(tabel)
  const verschillen = bronverschillenFor(gegevens, code)
  const voorbeelden: { formule: string; berekening: Handboekberekening }[] = []
  for (const formule of beslisvoorbeelden(gegevens, code))
    voorbeelden.push({ formule, berekening: await gegevens.evaluate(formule) })
  return {
    pad: paden.beslistabel(code),
    groep: 'Beslistabellen',
    titel,
    code,
    samenvatting: `${rijen.length} rijen. Antwoorden: ${uitkomsten.join(', ')}`,
    woorden: [...aliassen, ...gebruikOf(tabel).feiten],
    inhoud: (link) => html`${renderKenmerken([
      ['Antwoorden', uitkomsten.join(' · ')],
      ['Zo werkt de tabel', SOORTTEKST[soort]],
      ['Versie volgens', sleutelTekst[tijdlijn.sleutel]],
      ['Te typen als', [code, ...aliassen].join(', ')],
    ])}
${renderDeel(
  'voorbeelden',
  'Voorbeelden',
  html`${voorbeelden.map(({ formule, berekening }) => renderBerekening(formule, berekening))}
<p>De laatste formule noemt geen enkel gegeven: zij antwoordt met de gegevens die de doorslag kunnen geven.</p>`,
)}
${renderDeel('gegevens', 'Gegevens die meetellen', renderFeiten(gegevens, link, tabel))}
${renderVersies(gegevens, link, tabel)}
${renderDeel(
  'tegenspraak',
  'Waar bronnen elkaar tegenspreken',
  verschillen.length > 0 ? html`${verschillen.map((verschil) => renderBronverschil(gegevens, verschil))}` : '',
)}
${renderDeel('samenhang', 'Telt mee in', renderCodes(gegevens, link, tablesUsing(gegevens, code)))}`,
  }
}
