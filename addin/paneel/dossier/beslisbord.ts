import { wettekst } from '../dom/wettekst.ts'
import { opschrift } from '../../taal/zin.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { keuzeveld } from '../dom/velden.ts'
import type { Paneelcontext } from '../sectie.ts'
import { beslismodelOf } from './beslismodel.ts'
import { leesfoutlijst } from '../hulp/koppeling.ts'
import { createInterviewbord } from './interviewbord.ts'
import type { Beslismodel, Signaalgroep } from './beslismodel.ts'

const signalGroup = ({ naam, signalen }: Signaalgroep): HTMLElement =>
  element(
    'div',
    {},
    element('h4', {}, opschrift`Signalen: ${naam}`),
    element(
      'ul',
      {},
      ...signalen.map(({ klasse, reden }) =>
        element('li', {}, element('strong', {}, opschrift`signaal (${klasse}):`, ' '), wettekst(reden)),
      ),
    ),
  )

const explanation = ({ regels }: Beslismodel): HTMLElement =>
  element(
    'dl',
    { lang: 'nl' },
    ...regels.flatMap(({ kop, tekst }) => [element('dt', {}, kop), element('dd', {}, tekst)]),
  )

interface Beslisbord {
  readonly inhoud: HTMLElement
  /** Code of the table that is shown. */
  tabel(): string
  update(caseload: Caseload, dossier: Caseloaddossier): void
}

/** The decision about a case: outcome, why, which proof, what is missing; any table of the edition can be chosen. */
export const createBeslisbord = (context: Paneelcontext, bijKeuze: () => void): Beslisbord => {
  const { kopieer, meld } = context
  const interview = createInterviewbord(context)
  const keuze = keuzeveld(opschrift`Vraag`, () => bijKeuze())
  const plaats = element('div', {})
  const uitkomst = element('p', { class: 'uitkomst', role: 'status', lang: 'nl' })
  const inhoud = element(
    'div',
    {},
    element('h3', {}, opschrift`Beslissing`),
    keuze.veld,
    uitkomst,
    interview.inhoud,
    plaats,
  )
  return {
    inhoud,
    tabel: () => keuze.keuze.value,
    update: (caseload, dossier) => {
      const { beslistabellen } = caseload.register.regelboek
      inhoud.toggleAttribute('hidden', beslistabellen.length === 0 || dossier.ziektedatum === undefined)
      if (keuze.keuze.options.length !== beslistabellen.length) {
        keuze.keuze.replaceChildren(
          ...beslistabellen.map(({ code, titel }) => element('option', { value: code, lang: 'nl' }, titel)),
        )
      }
      if (inhoud.hidden) return
      const model = beslismodelOf(caseload, dossier, keuze.keuze.value)
      replaceKinderen(uitkomst, `${model.vraag}: `, element('strong', {}, model.klasse))
      interview.update({ caseload, dossier, model })
      replaceKinderen(
        plaats,
        model.leesfouten.length > 0 &&
          element(
            'div',
            { class: 'opmerking' },
            element('p', {}, opschrift`Niet te lezen en daarom niet meegeteld:`),
            leesfoutlijst(model.leesfouten),
          ),
        ...model.signaalgroepen.map(signalGroup),
        explanation(model),
        element(
          'div',
          { class: 'knoppen' },
          werkknop(opschrift`Kopieer motivering`, () => kopieer(opschrift`De motivering`, model.tekst), meld),
        ),
      )
    },
  }
}
