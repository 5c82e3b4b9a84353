import { html } from 'hono/html'
import type { IsoDag, Termijn, Termijnregel, Verval } from '@poortwachter/wet'
import { statusTekst, zekerheidTekst } from '@poortwachter/wet/verwoording'
import { renderBerekening } from '../delen/berekening.ts'
import { renderDeel, renderKenmerken, renderTabel } from '../delen/blok.ts'
import { renderBron, renderBronnen } from '../delen/bronlijst.ts'
import { bronverschillenFor, renderBronverschil } from '../delen/bronverschil.ts'
import { renderVersies } from '../delen/geldigheid.ts'
import { versiesOf } from '../delen/tekstdag.ts'
import { renderCodes } from '../delen/verwijzing.ts'
import { paden } from '../paden.ts'
import type { Html, Link, Pagina } from '../pagina.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { formatIsoDag, sleutelTekst } from '../woorden/dag.ts'
import { ankersOf, formatFormule } from '../woorden/formule.ts'
import { withHoofdletter } from '../woorden/hoofdletter.ts'
import { tablesUsing } from './gebruik.ts'
import { stapvoorbeelden } from './stapvoorbeelden.ts'

const regelsOf = ({ tijdlijn }: Termijn): readonly Termijnregel[] =>
  tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? [ingang.regel] : []))

/** What a step is counted from, and the steps that are counted from it. */
const ankersVan = (termijn: Termijn): readonly string[] => [
  ...new Set(regelsOf(termijn).flatMap(({ begin, wet, veilig }) => [begin, wet, veilig].flatMap(ankersOf))),
]

const renderRegel = ({ register }: Handboekinvoer, regel: Termijnregel, op: IsoDag): Html => {
  const { regelingen } = register.regelboek
  const wet = formatFormule(register, regel.wet)
  const veilig = formatFormule(register, regel.veilig)
  return html`${renderKenmerken([
    ['Kan vanaf', regel.begin ? formatFormule(register, regel.begin) : ''],
    ['Laatste dag', wet],
    ['Veilige dag', veilig === wet ? 'dezelfde dag' : veilig],
    ['Rust op', statusTekst[regel.status]],
    ['Zekerheid', zekerheidTekst[regel.zekerheid]],
    ['Nagekeken op', formatIsoDag(regel.gecontroleerdOp)],
  ])}
${renderBronnen(regelingen, regel.bronnen, op)}
${regel.toelichting ? html`<p>${regel.toelichting}</p>` : ''}`
}

const renderSamenhang = (gegevens: Handboekinvoer, link: Link, termijn: Termijn): Html | '' => {
  const { code } = termijn
  const hieraan = gegevens.register.regelboek.termijnen
    .filter((ander) => ankersVan(ander).includes(code))
    .map((ander) => ander.code)
  const telt = renderCodes(gegevens, link, ankersVan(termijn))
  const tellenHiervan = renderCodes(gegevens, link, hieraan)
  const beslist = renderCodes(gegevens, link, tablesUsing(gegevens, code))
  if (telt === '' && tellenHiervan === '' && beslist === '') return ''
  return html`${telt && html`<h3>Telt vanaf</h3>${telt}`}
${tellenHiervan && html`<h3>Hiervan tellen</h3>${tellenHiervan}`}
${beslist && html`<h3>Beslist mee in</h3>${beslist}`}`
}

/** Cases that a court, UWV or a jurist published with their outcome; `PW.ZELFTEST` recalculates them too. */
const renderGepubliceerd = ({ register }: Handboekinvoer, code: string): Html | '' => {
  const { voorbeelden, regelingen, gecontroleerdOp } = register.regelboek
  const vanStap = voorbeelden.filter(({ termijn }) => termijn === code)
  if (vanStap.length === 0) return ''
  return renderTabel(
    'Gepubliceerde voorbeelden',
    ['Eerste ziektedag', 'Dagen die niet meetellen', 'Uitkomst', 'Omdat', 'Bron'],
    vanStap.map(({ eersteZiektedag, verschuiving = 0, uitkomst, omdat, bron }) => [
      formatIsoDag(eersteZiektedag),
      String(verschuiving),
      formatIsoDag(uitkomst),
      omdat,
      renderBron(regelingen, bron, gecontroleerdOp),
    ]),
  )
}

/** The events that end a step, why, and on what ground. */
const renderVerval = ({ register }: Handboekinvoer, vervaltBij: readonly Verval[]): Html => {
  const { regelingen, gecontroleerdOp } = register.regelboek
  return renderTabel(
    'Gebeurtenissen die deze stap beëindigen',
    ['Gebeurtenis', 'Vervalt als de laatste dag valt', 'Waarom', 'Bron'],
    vervaltBij.map(({ bij, vanaf, reden, bronnen }) => [
      register.gebeurtenis.get(bij)?.titel ?? bij,
      vanaf === 'op' ? 'op of na die dag' : 'na die dag',
      reden,
      html`${bronnen.map((bron) => html`${renderBron(regelingen, bron, gecontroleerdOp)} `)}`,
    ]),
  )
}

/** The page of a step or moment: what, who, when, on what ground, and since when. */
export const createStappagina = async (gegevens: Handboekinvoer, termijn: Termijn): Promise<Pagina> => {
  const { code, titel, wie, betekenis, aard, alleenBij, vervaltBij = [], afwijking, aliassen, tijdlijn } = termijn
  const voorbeelden = await Promise.all(
    stapvoorbeelden(gegevens, termijn).map(async (situatie) => ({
      ...situatie,
      berekening: await gegevens.evaluate(situatie.formule),
    })),
  )
  const { register } = gegevens
  const verschillen = bronverschillenFor(gegevens, code)
  const regels = regelsOf(termijn)
  const laatste = regels.at(-1)
  const bronnen = regels.flatMap((regel) => regel.bronnen)
  return {
    pad: paden.stap(code),
    groep: 'Stappen',
    titel,
    code,
    samenvatting: `${withHoofdletter(betekenis)}.`,
    woorden: [...aliassen, wie, ...bronnen.map(({ regeling, artikel = '' }) => `${regeling} ${artikel}`)],
    inhoud: (link) => html`${renderKenmerken([
      ['Wie', wie],
      ['Soort', aard === 'stap' ? 'stap: er moet iets gebeurd zijn' : 'moment: volgt vanzelf uit de wet'],
      ['Alleen bij', alleenBij ?? ''],
      ['Kan vanaf', laatste?.begin ? formatFormule(register, laatste.begin) : ''],
      ['Laatste dag', laatste ? formatFormule(register, laatste.wet) : ''],
      [
        'Afwijken',
        afwijking
          ? html`kan, met redenen: zet "afgeweken" in de cel van de stap, met de dag waarop zij is gedaan erbij als die er is
${renderBron(register.regelboek.regelingen, afwijking, register.regelboek.gecontroleerdOp)}`
          : '',
      ],
      ['Te typen als', [code, ...aliassen].join(', ')],
    ])}
${renderDeel(
  'voorbeeld',
  'Voorbeeld',
  html`<p>Ziek vanaf 6 januari 2025:</p>
${voorbeelden.map(({ wat, formule, berekening }) => html`<p>${wat}</p>${renderBerekening(formule, berekening)}`)}`,
)}
${renderDeel(
  'regel',
  'De regel door de tijd',
  html`<p>Welke versie geldt, hangt af van ${sleutelTekst[tijdlijn.sleutel]}.
Vóór ${formatIsoDag(tijdlijn.ingangen[0]!.vanaf)} kent deze editie geen regel.</p>
${renderVersies(versiesOf(tijdlijn), (regel, op) => renderRegel(gegevens, regel, op))}`,
)}
${vervaltBij.length === 0 ? '' : renderDeel('verval', 'Wanneer deze stap er niet is', renderVerval(gegevens, vervaltBij))}
${renderDeel('gepubliceerd', 'Gepubliceerde voorbeelden', renderGepubliceerd(gegevens, code))}
${renderDeel(
  'tegenspraak',
  'Waar bronnen elkaar tegenspreken',
  verschillen.length > 0
    ? html`${verschillen.map((verschil) => renderBronverschil(gegevens, verschil))}`
    : html`<p>Voor deze stap is in deze editie geen tegenspraak tussen bronnen vastgelegd.</p>`,
)}
${renderDeel('samenhang', 'Hangt samen met', renderSamenhang(gegevens, link, termijn))}`,
  }
}
