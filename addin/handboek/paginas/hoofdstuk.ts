import { html, raw } from 'hono/html'
import { renderTabel } from '../delen/blok.ts'
import { readHoofdstuk } from '../hoofdstuk/blad.ts'
import type { Bladregel } from '../hoofdstuk/blad.ts'
import { paden } from '../paden.ts'
import type { Html, Pagina } from '../pagina.ts'
import type { Hoofdstuk } from '../stof.ts'

const KOP = /^<h1>(.*)<\/h1>\n<p>(.*)<\/p>\n/

const renderBlad = (regels: readonly Bladregel[], nummer: number): Html =>
  renderTabel(
    `Werkblad ${nummer} om over te typen`,
    ['Cel', 'U typt', 'U ziet'],
    regels.map(({ adres, invoer, uitkomst = '' }) => [adres, html`<code>${invoer}</code>`, uitkomst && html`<samp>${uitkomst}</samp>`]),
  )

/** A chapter written by hand. It begins with its title and one sentence that says what it is about. */
export const createHoofdstukpagina = async ({ naam, fragment }: Hoofdstuk): Promise<Pagina> => {
  const [kop, titel, samenvatting] = KOP.exec(fragment) ?? []
  if (!kop || !titel || !samenvatting) throw new Error(`Hoofdstuk ${naam} begint niet met <h1> en een zin in <p>.`)
  const delen = readHoofdstuk(fragment.slice(kop.length))
  const bladen = delen.filter((deel) => 'blad' in deel)
  return {
    pad: paden.hoofdstuk(naam),
    groep: 'Beginnen',
    titel,
    samenvatting,
    woorden: [],
    inhoud: () => html`${delen.map((deel) => ('blad' in deel ? renderBlad(deel.blad, bladen.indexOf(deel) + 1) : raw(deel.fragment)))}`,
  }
}
