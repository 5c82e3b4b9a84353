import { html, raw } from 'hono/html'
import { readHoofdstuk } from '../hoofdstuk/blad.ts'
import type { Bladregel } from '../hoofdstuk/blad.ts'
import { paden } from '../paden.ts'
import type { Html, Pagina } from '../pagina.ts'
import type { Hoofdstuk } from '../handboekinvoer.ts'

const KOP = /^<h1>(.*)<\/h1>\n<p>(.*)<\/p>\n/

/** Cells below each other, to be typed over, each with what it then shows. */
const renderBlad = (regels: readonly Bladregel[]): Html => html`<dl class="blad">
${regels.map(
  ({ adres, invoer, uitkomst }) => html`<div><dt>${adres}</dt><dd><code>${invoer}</code>${
    uitkomst === undefined ? '' : html`<samp>${uitkomst === '' ? '(leeg)' : uitkomst}</samp>`
  }</dd></div>
`,
)}</dl>`

/** A chapter written by hand. It begins with its title and one sentence that says what it is about. */
export const createHoofdstukpagina = async ({ naam, fragment }: Hoofdstuk): Promise<Pagina> => {
  const [kop, titel, samenvatting] = KOP.exec(fragment) ?? []
  if (!kop || !titel || !samenvatting) throw new Error(`Hoofdstuk ${naam} begint niet met <h1> en een zin in <p>.`)
  return {
    pad: paden.hoofdstuk(naam),
    groep: 'Beginnen',
    titel,
    samenvatting,
    woorden: [],
    inhoud: () =>
      html`${readHoofdstuk(fragment.slice(kop.length)).map((deel) => ('blad' in deel ? renderBlad(deel.blad) : raw(deel.fragment)))}`,
  }
}
