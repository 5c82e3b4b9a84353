import { opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { spoor2overzichtOf } from '../../dossiers/portefeuille/spoor2.ts'
import type { Spoor2regel } from '../../dossiers/portefeuille/spoor2.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'

const STATUS: Readonly<Record<Spoor2regel['status'], Opschrift>> = {
  gestart: opschrift`gestart`,
  'niet gestart': opschrift`niet gestart`,
}

/** More lines than this make the pane slow; the rest is counted. */
const MEESTE_REGELS = 200

const planText = ({ status, planGebreken, planOnbekend }: Spoor2regel): string => {
  if (status === 'niet gestart') return ''
  const delen = [...planGebreken, ...(planOnbekend.length > 0 ? [zin`Niet bekend: ${planOnbekend.join(', ')}.`] : [])]
  return delen.length === 0 ? zin`compleet` : delen.join(' ')
}

const selfText = ({ eigenRegie }: Spoor2regel): string =>
  eigenRegie?.raadplegenTot === undefined
    ? (eigenRegie?.uitkomst ?? '')
    : zin`${eigenRegie.uitkomst}, tot ${datumTekst(eigenRegie.raadplegenTot)}`

/** What is known of one case, a line for each thing; what is not known is left out. */
const linesOf = (regel: Spoor2regel): readonly string[] => {
  const line = (wat: Opschrift, tekst: string): readonly string[] => (tekst === '' ? [] : [zin`${wat}: ${tekst}`])
  const day = (wat: Opschrift, dag: Dag | undefined): readonly string[] =>
    dag === undefined ? [] : line(wat, datumTekst(dag))
  return [
    ...day(opschrift`Gestart op`, regel.gestartOp),
    ...day(opschrift`Uiterste start`, regel.uiterlijk),
    ...day(opschrift`Laatste rapportage`, regel.laatsteRapportage),
    ...day(opschrift`Volgende rapportage`, regel.volgendeRapportage),
    ...day(opschrift`Perspectief telt tot en met`, regel.perspectiefTot),
    ...line(opschrift`Eigen regie`, selfText(regel)),
    ...line(opschrift`Plan`, planText(regel)),
  ]
}

/** The second track of all running cases that need it, have begun it, or of which it is not known. */
export const createSpoor2bord = (context: Paneelcontext): Sectie => {
  const plaats = element('div', {})
  const update = (): void => {
    const { caseload } = context.bron.stand()
    if (!caseload) return
    const regels = spoor2overzichtOf(caseload)
    const gestart = regels.filter(({ status }) => status === 'gestart').length
    replaceKinderen(
      plaats,
      element(
        'p',
        {},
        opschrift`${regels.length} {0:dossier|dossiers} waarin spoor 2 speelt of nog niet is beslist; ${gestart} gestart.`,
        ' ',
        regels.length > MEESTE_REGELS && opschrift`Hieronder de eerste ${MEESTE_REGELS} naar uiterste start.`,
        ' ',
        createUitlegkoppeling('teksten-en-overzicht.html#spoor2'),
      ),
      regels.length > 0 &&
        buildTabel(
          opschrift`Spoor 2`,
          [opschrift`Dossier`, opschrift`Stand`, opschrift`Dagen en plan`],
          regels.slice(0, MEESTE_REGELS).map((regel) => [
            knop(regel.stand.dossier.label, () => context.kiesDossier(regel.stand), {
              class: 'knop knop-klein knop-dossier',
            }),
            zin`${STATUS[regel.status]}; nodig: ${regel.nodig}`,
            element('ul', { class: 'kaal' }, ...linesOf(regel).map((tekst) => element('li', {}, tekst))),
          ]),
        ),
    )
  }
  return {
    inhoud: element('details', {}, uitklapkop({ 'data-sleutel': 'spoor2' }, opschrift`Spoor 2`), plaats),
    update,
  }
}
