import { html } from 'hono/html'
import type { Register } from '@poortwachter/wet'
import type { Functie } from '../../../functies/kern/functie.ts'
import type { Keuzelijst, Parameter } from '../../../functies/kern/parameter.ts'
import { renderBerekening } from '../delen/berekening.ts'
import { renderDeel, renderTabel } from '../delen/blok.ts'
import { hasPage, renderCode } from '../delen/verwijzing.ts'
import { paden } from '../paden.ts'
import type { Html, Link, Pagina } from '../pagina.ts'
import type { Handboekberekening, Handboekinvoer } from '../handboekinvoer.ts'

const VORMTEKST: Readonly<Record<Parameter<unknown>['vorm'], string>> = {
  waarde: 'één cel of waarde',
  kolom: 'een cel, of een bereik: dan één antwoord per rij',
  tabel: 'een cel of een bereik',
  reeks: 'zo veel cellen of bereiken als u wilt',
}

/** How the function is typed; what may be left out stands between brackets. */
const formatAanroep = ({ id, parameters }: Functie): string => {
  const argumenten = Object.entries(parameters).map(([naam, { verplicht, vorm }]) => {
    const meer = vorm === 'reeks' ? `${naam}; …` : naam
    return verplicht ? meer : `[${meer}]`
  })
  return `=PW.${id}(${argumenten.join('; ')})`
}

const SHORT_LIST = 8

/** The choices of an argument, each with its page; a long list opens on request. */
const renderKeuzes = (gegevens: Handboekinvoer, link: Link, { keuzes }: Keuzelijst<Register>): Html => {
  const alle = keuzes(gegevens.register)
  const lijst = html`<ul>${alle.map(
    ({ waarde, uitleg }) =>
      html`<li><code>${waarde}</code> ${hasPage(gegevens, waarde) ? renderCode(gegevens, link, waarde) : uitleg}</li>`,
  )}</ul>`
  return alle.length > SHORT_LIST
    ? html`<details><summary>Alle ${alle.length} keuzes</summary>${lijst}</details>`
    : lijst
}

const renderParameters = (gegevens: Handboekinvoer, link: Link, { parameters }: Functie): Html =>
  renderTabel(
    'Argumenten',
    ['Argument', 'Nodig', 'Wat u geeft', 'Vorm'],
    Object.entries(parameters).map(([naam, { verplicht, uitleg, vorm, keuzelijst }]) => [
      html`<code>${naam}</code>`,
      verplicht ? 'ja' : 'mag leeg',
      html`${uitleg.nl}${keuzelijst ? renderKeuzes(gegevens, link, keuzelijst) : ''}`,
      VORMTEKST[vorm],
    ]),
  )

const spills = ({ resultaat, parameters }: Functie): string =>
  resultaat === 'matrix'
    ? 'Het antwoord vult meer cellen; laat rechts en onder de formule genoeg lege cellen vrij.'
    : Object.values(parameters).some(({ vorm }) => vorm === 'kolom')
      ? 'Eén cel. Geeft u een bereik, dan vult het antwoord evenveel cellen als dat bereik heeft.'
      : 'Eén cel.'

/** An example that takes one cell out of a table, followed by the formula for the whole table. */
const withWhole = (formule: string): readonly string[] => {
  const geheel = /^=INDEX\((PW\..+\));\d+;\d+\)$/.exec(formule)
  return geheel ? [formule, `=${geheel[1]}`] : [formule]
}

/** The page that the help button of Excel opens for a function. */
export const createFunctiepagina = async (gegevens: Handboekinvoer, functie: Functie): Promise<Pagina> => {
  const voorbeelden: { formule: string; berekening: Handboekberekening }[] = []
  for (const formule of functie.voorbeelden.flatMap((voorbeeld) => withWhole(voorbeeld.formule))) {
    voorbeelden.push({ formule, berekening: await gegevens.evaluate(formule) })
  }
  return {
    pad: paden.functie(functie.id),
    groep: 'Functies',
    titel: `PW.${functie.id}`,
    samenvatting: functie.doc.nl,
    woorden: [functie.id, ...Object.keys(functie.parameters)],
    inhoud: (link) => html`<p class="aanroep"><code>${formatAanroep(functie)}</code></p>
${renderDeel('voorbeelden', 'Voorbeelden', html`${voorbeelden.map(({ formule, berekening }) => renderBerekening(formule, berekening))}`)}
${renderDeel(
  'argumenten',
  'Argumenten',
  Object.keys(functie.parameters).length > 0
    ? renderParameters(gegevens, link, functie)
    : html`<p>Deze functie heeft geen argumenten.</p>`,
)}
${renderDeel('antwoord', 'Antwoord', html`<p>${spills(functie)}</p>`)}
${renderDeel(
  'meldingen',
  'Als het niet lukt',
  html`<p>Een cel met <code>#N/B</code> of <code>#WAARDE!</code> zegt erbij wat er mist; zie
<a href="${link(paden.meldingen)}">alle meldingen</a>. Voor <code>#NAAM?</code> en andere fouten van Excel zelf:
<a href="${link(paden.hoofdstuk('als-het-niet-lukt'))}">als het niet lukt</a>.</p>`,
)}
${renderDeel('english', 'In English', html`<p lang="en">${functie.doc.en}</p>`)}`,
  }
}
