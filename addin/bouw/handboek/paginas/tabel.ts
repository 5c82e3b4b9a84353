import { html } from 'hono/html'
import type { IsoDag, Bedragregel, Eenheid, Tabel } from '@poortwachter/wet'
import { statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import { renderDeel, renderKenmerken } from '../delen/blok.ts'
import { renderBronnen } from '../delen/bronlijst.ts'
import { versiesOf } from '../delen/tekstdag.ts'
import { bronverschillenFor, renderBronverschil } from '../delen/bronverschil.ts'
import { paden } from '../paden.ts'
import type { Html, Pagina } from '../pagina.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { formatIsoDag, sleutelTekst } from '../woorden/dag.ts'
import { explanationOf, standOf } from '../delen/geldigheid.ts'
import { withHoofdletter } from '../woorden/hoofdletter.ts'

const euro = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })

/** A value with its unit: `€ 14,99 per uur`, `70%`, `28 dagen`. */
const formatWaarde = (waarde: number, eenheid: Eenheid): string => {
  if (eenheid === 'ja of nee') return waarde === 1 ? 'ja' : 'nee'
  if (eenheid === 'procent') return `${getal.format(waarde)}%`
  if (eenheid.startsWith('euro')) return `€ ${euro.format(waarde)}${eenheid.slice('euro'.length)}`
  return `${getal.format(waarde)} ${eenheid}`
}

const renderWaarden = (regel: Bedragregel, { eenheid, maat = 'maat' }: Tabel): Html =>
  'waarde' in regel
    ? html`<strong>${formatWaarde(regel.waarde, eenheid)}</strong>`
    : html`<ul>${regel.trappen.map(
        ({ vanaf, waarde }) =>
          html`<li>${maat} vanaf ${getal.format(vanaf)}: <strong>${formatWaarde(waarde, eenheid)}</strong></li>`,
      )}</ul>`

const renderHerkomst = (
  { register }: Handboekinvoer,
  regel: Bedragregel,
  op: IsoDag,
): Html => html`${renderBronnen(register.regelboek.regelingen, regel.bronnen, op)}
<p>${withHoofdletter(statusTekst[regel.status])}, ${zekerheidTekst[regel.zekerheid]}; nagekeken op ${formatIsoDag(regel.gecontroleerdOp)}.</p>
${regel.toelichting ? html`<p>${regel.toelichting}</p>` : ''}`

const renderWaardelijst = (gegevens: Handboekinvoer, tabel: Tabel): Html =>
  renderKenmerken(
    versiesOf(tabel.tijdlijn)
      .toReversed()
      .map(({ ingang, op }) => [
        `Vanaf ${formatIsoDag(ingang.vanaf)}`,
        'regel' in ingang
          ? html`${renderWaarden(ingang.regel, tabel)}${renderHerkomst(gegevens, ingang.regel, op)}`
          : html`<strong>${standOf(ingang)}</strong><p>${explanationOf(ingang)}</p>`,
      ]),
  )

/** The page of an amount, percentage or number through time. */
export const createTabelpagina = (gegevens: Handboekinvoer, tabel: Tabel): Pagina => {
  const { code, titel, betekenis, eenheid, maat, tijdlijn } = tabel
  const verschillen = bronverschillenFor(gegevens, code)
  return {
    pad: paden.tabel(code),
    groep: 'Bedragen en aantallen',
    titel,
    code,
    samenvatting: `${withHoofdletter(betekenis)}.`,
    woorden: [eenheid],
    inhoud: () => html`${renderKenmerken([
      ['Eenheid', eenheid],
      ['Hangt af van', maat ?? ''],
      ['Versie volgens', sleutelTekst[tijdlijn.sleutel]],
    ])}
${renderDeel('waarden', 'Door de tijd', renderWaardelijst(gegevens, tabel))}
${renderDeel(
  'tegenspraak',
  'Waar bronnen elkaar tegenspreken',
  verschillen.length > 0 ? html`${verschillen.map((verschil) => renderBronverschil(gegevens, verschil))}` : '',
)}`,
  }
}
