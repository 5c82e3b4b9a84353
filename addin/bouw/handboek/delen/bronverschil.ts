import { html } from 'hono/html'
import type { Bronverschil } from '@poortwachter/wet'
import type { Html } from '../pagina.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { renderBron } from './bronlijst.ts'

/** Points on which sources contradict each other that touch a rule. */
export const bronverschillenFor = ({ register }: Handboekinvoer, code: string): readonly Bronverschil[] =>
  register.regelboek.bronverschillen.filter(({ raakt }) => raakt.includes(code))

const renderKop = (kop: 'h2' | 'h3', { code, onderwerp }: Bronverschil): Html => {
  const id = `verschil-${code.toLowerCase()}`
  return kop === 'h2' ? html`<h2 id="${id}">${onderwerp}</h2>` : html`<h3 id="${id}">${onderwerp}</h3>`
}

/** What each source says, what this edition does, and why, below its own heading. */
export const renderBronverschil = (
  { register }: Handboekinvoer,
  verschil: Bronverschil,
  kop: 'h2' | 'h3' = 'h3',
): Html => {
  const { regelingen, gecontroleerdOp } = register.regelboek
  return html`<section class="verschil">
${renderKop(kop, verschil)}
<ul>
${verschil.lezingen.map(
  ({ bron, zegt }) => html`<li>${renderBron(regelingen, bron, gecontroleerdOp)}: ${zegt}</li>
`,
)}</ul>
<p><strong>Deze editie:</strong> ${verschil.gekozen}</p>
<p><strong>Waarom:</strong> ${verschil.waarom}</p>
</section>
`
}
