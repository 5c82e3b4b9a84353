import { opschrift, overgenomen } from '../../taal/zin.ts'
import { dossiermodelOf } from '../dossier/model.ts'
import { besluitOpen } from '../../dossiers/stapbeslissing.ts'
import { createMeldinguitleg } from '../hulp/koppeling.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { wettekst } from '../dom/wettekst.ts'
import { begripuitleg } from '../taal/begrip.ts'
import { knop } from '../dom/knop.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext } from '../sectie.ts'
import { createTaakkaart } from '../taak/taakkaart.ts'
import type { Taak } from '../taak/taak.ts'
import { wanneerTekst } from './model.ts'
import type { Vandaagregel } from './model.ts'

const whoText = ({ stand: { dossier }, wie }: Vandaagregel): string =>
  [...new Set([dossier.naam, dossier.label, dossier.werkgever, String(overgenomen(wie))])]
    .filter((deel) => deel !== '')
    .join(' · ')

/** What a line of the list can do besides itself. */
interface Taakregelacties {
  /** Goes to the task after this one. */
  bijVolgende(regel: Vandaagregel): void
  /** The task was done: it leaves the list. */
  bijGedaan(regel: Vandaagregel): void
}

/** A task in the list, which opens in place at its step: what to do, why, and what it rests on. */
export const createTaakregel = (context: Paneelcontext, acties: Taakregelacties): Bord<Vandaagregel> => {
  let regel: Vandaagregel | undefined
  let kaart: Bord<Taak> | undefined
  const kop = uitklapkop({ class: 'taak-kop' })
  const uitklap = element('details', { class: 'taak' }, kop)

  const taakOf = ({ stand, code }: Vandaagregel): Taak | undefined => {
    const { caseload } = context.bron.stand()
    const stap = caseload && dossiermodelOf(caseload, stand.dossier).stappen.find((een) => een.code === code)
    return caseload && stap ? { caseload, stand, stap } : undefined
  }
  /** A row that cannot be worked out has no step: what to do about it is in the sheet. */
  const nakijken = element('div', { class: 'taakkaart', hidden: true })
  const showNakijken = ({ stand, titel }: Vandaagregel): void =>
    replaceKinderen(
      nakijken,
      element(
        'p',
        {},
        opschrift`Verbeter dit op regel ${stand.dossier.rijnummer} van het blad. Die regel is geselecteerd.`,
        ...createMeldinguitleg(titel),
      ),
      element(
        'div',
        { class: 'knoppen' },
        knop(opschrift`Bekijk alle gegevens`, () => context.toonSectie('gegevens')),
        knop(opschrift`Volgende taak`, () => regel && acties.bijVolgende(regel)),
      ),
    )
  const showKaart = (): void => {
    if (!uitklap.open || !regel) return
    const taak = taakOf(regel)
    nakijken.toggleAttribute('hidden', taak !== undefined)
    if (!taak) return showNakijken(regel)
    if (!kaart) {
      kaart = createTaakkaart(context, () => regel && acties.bijGedaan(regel), [
        knop(opschrift`Hele dossier`, () => {
          if (regel) context.openDossier(regel.stand, regel.code)
        }),
        knop(opschrift`Volgende taak`, () => regel && acties.bijVolgende(regel)),
      ])
      uitklap.append(kaart.inhoud)
    }
    kaart.update(taak)
  }
  uitklap.append(nakijken)
  uitklap.addEventListener('toggle', () => {
    if (uitklap.open && regel) context.kiesDossier(regel.stand)
    showKaart()
  })
  // In Excel on the web office.js takes the focus to the sheet at an Escape that comes through.
  uitklap.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key !== 'Escape' || !uitklap.open) return
    gebeurtenis.preventDefault()
    gebeurtenis.stopPropagation()
    uitklap.open = false
    kop.focus()
  })
  return {
    inhoud: element('li', {}, uitklap),
    update: (nieuw) => {
      regel = nieuw
      const { caseload, peildag } = context.bron.stand()
      const { stand, code, groep } = nieuw
      uitklap.dataset.taak = nieuw.sleutel
      const vraag =
        caseload && code !== undefined && groep === 'te laat'
          ? besluitOpen(caseload.register, caseload.peildatum, stand.dossier, code)
          : undefined
      replaceKinderen(
        kop,
        element('span', { class: 'taak-dag' }, wanneerTekst(nieuw, caseload?.peildatum ?? peildag.dag)),
        element(
          'span',
          { class: 'taak-titel' },
          wettekst(nieuw.titel),
          ' ',
          caseload && code !== undefined && begripuitleg(caseload.register, code),
        ),
        element('span', { class: 'taak-wie' }, whoText(nieuw)),
        vraag !== undefined &&
          element('span', { class: 'taak-wie' }, opschrift`Of dit nodig is staat nog open: ${vraag}`),
      )
      showKaart()
    },
  }
}
