import { html } from 'hono/html'
import type { Html, Link } from '../pagina.ts'
import { paden } from '../paden.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'

/** Whether a code stands for something that has a page of its own. */
export const hasPage = ({ register }: Handboekinvoer, code: string): boolean =>
  register.termijn.has(code) || register.tabel.has(code) || register.beslistabel.has(code)

/** A code as a link to the page that explains it; a code without a page stays as it is. */
export const renderCode = ({ register }: Handboekinvoer, link: Link, code: string): Html => {
  const stap = register.termijn.get(code)
  if (stap) return html`<a href="${link(paden.stap(code))}">${stap.titel} (${code})</a>`
  const tabel = register.tabel.get(code)
  if (tabel) return html`<a href="${link(paden.tabel(code))}">${tabel.titel} (${code})</a>`
  const beslistabel = register.beslistabel.get(code)
  if (beslistabel) return html`<a href="${link(paden.beslistabel(code))}">${beslistabel.titel} (${code})</a>`
  return html`${register.gebeurtenis.get(code)?.titel ?? code}`
}

/** Codes below each other. */
export const renderCodes = (gegevens: Handboekinvoer, link: Link, codes: readonly string[]): Html | '' =>
  codes.length === 0
    ? ''
    : html`<ul>
${codes.map(
  (code) => html`<li>${renderCode(gegevens, link, code)}</li>
`,
)}</ul>`
