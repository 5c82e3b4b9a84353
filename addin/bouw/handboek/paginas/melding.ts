import { html } from 'hono/html'
import { renderBerekening } from '../delen/berekening.ts'
import { renderDeel } from '../delen/blok.ts'
import type { Handboekmelding } from '../meldingen/melding.ts'
import { paden } from '../paden.ts'
import type { Pagina } from '../pagina.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'

/** The page of a message: how it comes about, what it means, and what to do. */
export const createMeldingpagina = async (gegevens: Handboekinvoer, melding: Handboekmelding): Promise<Pagina> => {
  const berekening = await gegevens.evaluate(melding.formule)
  return {
    pad: paden.melding(melding.naam),
    groep: 'Meldingen',
    titel: melding.titel,
    samenvatting: melding.betekent,
    woorden: [berekening.tekst],
    inhoud: (link) => html`${renderDeel('zo', 'Zo ziet het eruit', renderBerekening(melding.formule, berekening))}
${renderDeel(
  'doen',
  'Wat u doet',
  html`<ul>${melding.doe.map(
    (zin) => html`<li>${zin}</li>
`,
  )}</ul>`,
)}
<p>Ziet u <code>#NAAM?</code>, <code>#BEZET!</code> of <code>#OVERLOOP!</code>? Die komen van Excel zelf:
zie <a href="${link(paden.hoofdstuk('als-het-niet-lukt'))}">Als het niet lukt</a>.</p>`,
  }
}
