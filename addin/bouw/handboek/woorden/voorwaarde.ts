import { html } from 'hono/html'
import { afstandVan, keuzesVan } from '@poortwachter/wet'
import type {
  Dagoperand,
  Dagvergelijking,
  Feit,
  Getalvergelijking,
  Register,
  Toetsing,
  Voorwaarde,
} from '@poortwachter/wet'
import { paden } from '../paden.ts'
import type { Html, Link } from '../pagina.ts'
import { formatVerder } from './duur.ts'
import { kleineLetter } from '@poortwachter/wet/verwoording'
import { comparisonOf, isOperand } from './toetsing.ts'

const DAGWOORDEN: Readonly<Record<string, string>> = {
  voor: 'vóór',
  opOfVoor: 'op of vóór',
  op: 'op',
  opOfNa: 'op of na',
  na: 'na',
} satisfies Record<Dagvergelijking, string>
const GETALWOORDEN: Readonly<Record<string, string>> = {
  minderDan: 'minder dan',
  hoogstens: 'hoogstens',
  gelijkAan: 'precies',
  minstens: 'minstens',
  meerDan: 'meer dan',
} satisfies Record<Getalvergelijking, string>

const feitOf = ({ regelboek }: Register, naam: string): Feit | undefined =>
  regelboek.feiten.find((feit) => feit.naam === naam)

/** A fact as it reads in a sentence, linked to what it means. */
const renderFeit = (register: Register, link: Link, naam: string): Html => {
  const feit = feitOf(register, naam)
  return feit ? html`<a href="${link(paden.feiten)}#${naam}">${kleineLetter(feit.label)}</a>` : html`${naam}`
}

const titleOf = (register: Register, code: string): string =>
  `${kleineLetter(register.termijn.get(code)?.titel ?? register.gebeurtenis.get(code)?.titel ?? code)} (${code})`

/** The day that another day is compared with. */
export const renderOperand = (register: Register, link: Link, operand: Dagoperand): Html => {
  const verder = formatVerder(afstandVan(operand))
  if ('feit' in operand) return html`${renderFeit(register, link, operand.feit)}${verder}`
  if ('termijn' in operand) {
    return html`de laatste dag voor <a href="${link(paden.stap(operand.termijn))}">${titleOf(register, operand.termijn)}</a>${verder}`
  }
  return html`de dag van <a href="${link(paden.stap(operand.stap))}">${titleOf(register, operand.stap)}</a>, of anders de
laatste dag ervoor${verder}`
}

const wordOf = (register: Register, naam: string, waarde: string): string => {
  const feit = feitOf(register, naam)
  const keuze = feit && keuzesVan(feit)?.find((kandidaat) => kandidaat.waarde === waarde)
  return keuze?.tekst ?? waarde
}

const listOf = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`

const renderToetsing = (register: Register, link: Link, toetsing: Toetsing): Html => {
  if ('tabel' in toetsing) {
    const titel = register.beslistabel.get(toetsing.tabel)?.titel ?? toetsing.tabel
    const waarden = 'is' in toetsing ? [toetsing.is] : toetsing.in
    return html`<a href="${link(paden.beslistabel(toetsing.tabel))}">${titel}</a> geeft <strong>${listOf(waarden)}</strong>`
  }
  const feit = renderFeit(register, link, toetsing.feit)
  const { woord, waarde } = comparisonOf(toetsing)
  if (typeof waarde === 'string') return html`${feit} is <strong>${wordOf(register, toetsing.feit, waarde)}</strong>`
  if (typeof waarde === 'number') {
    const teken = feitOf(register, toetsing.feit)?.soort === 'percentage' ? '%' : ''
    return html`${feit} is ${GETALWOORDEN[woord] ?? woord} <strong>${String(waarde).replace('.', ',')}${teken}</strong>`
  }
  return isOperand(waarde)
    ? html`${feit} ligt ${DAGWOORDEN[woord] ?? woord} ${renderOperand(register, link, waarde)}`
    : html`${feit} is <strong>${listOf(waarde.map((keuze) => wordOf(register, toetsing.feit, keuze)))}</strong>`
}

const renderLijst = (register: Register, link: Link, kop: string, delen: readonly Voorwaarde[]): Html => html`${kop}<ul>
${delen.map(
  (deel) => html`<li>${renderVoorwaarde(register, link, deel)}</li>
`,
)}</ul>`

/** A condition as a sentence, or as a list of them. */
export const renderVoorwaarde = (register: Register, link: Link, voorwaarde: Voorwaarde): Html => {
  if ('alle' in voorwaarde) return renderLijst(register, link, 'al deze:', voorwaarde.alle)
  if ('een' in voorwaarde) return renderLijst(register, link, 'ten minste een van deze:', voorwaarde.een)
  if ('niet' in voorwaarde) return html`<strong>niet</strong>: ${renderVoorwaarde(register, link, voorwaarde.niet)}`
  return renderToetsing(register, link, voorwaarde)
}

/** A reason with its blanks filled by the names of what goes there: `uiterlijk [laatste dag EJE]`. */
export const formatReden = (register: Register, reden: string): string =>
  reden.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const feit = feitOf(register, naam)
    return feit ? `[${kleineLetter(feit.label)}]` : `[laatste dag ${naam}]`
  })
