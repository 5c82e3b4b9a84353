import { opschrift, zin } from '../../taal/zin.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { leesfoutlijst } from '../hulp/koppeling.ts'
import { createBeslisbord } from './beslisbord.ts'
import { createKiezer } from './kiezer.ts'
import { dossiermodelOf } from './model.ts'
import { uitlegTekst } from './uitlegtekst.ts'
import { createStappenlijst } from './stappenlijst.ts'
import { renderTijdlijn } from './tijdlijntekening.ts'
import { createWatals } from './wat-als-bord.ts'
import { createTeksten } from '../teksten/weergave.ts'

/** One case: its timeline, the explanation of every day, and what would be different if. */
export const createDossier = (context: Paneelcontext): Sectie => {
  const { bron } = context
  const kiezer = createKiezer(context)
  const beslisbord = createBeslisbord(context, () => update())
  const watals = createWatals(() => beslisbord.tabel())
  const kop = element('div', {})
  const stappen = createStappenlijst(context)
  const leeg = element(
    'p',
    { class: 'leeg' },
    opschrift`Kies een dossier hierboven, of klik een regel aan onder Vandaag.`,
  )
  const teksten = createTeksten(context)
  const vol = element(
    'div',
    {},
    kop,
    beslisbord.inhoud,
    stappen.inhoud,
    element(
      'details',
      {},
      uitklapkop({ 'data-sleutel': 'teksten' }, opschrift`Teksten om te gebruiken`),
      teksten.inhoud,
    ),
    watals.inhoud,
  )

  let isOpkomstOpen = false
  let isVanzelfOpen = false
  const opkomstkop = (aantal: number): HTMLElement =>
    uitklapkop(
      {
        'data-sleutel': 'opkomst',
        click: () => {
          isOpkomstOpen = !isOpkomstOpen
        },
      },
      aantal === 1 ? zin`1 verwachte wijziging van de regels` : zin`${aantal} verwachte wijzigingen van de regels`,
    )
  const step = (richting: 1 | -1): void => {
    const standen = bron.stand().caseload?.standen ?? []
    const gekozen = context.gekozenStand()
    const volgende = standen[(gekozen ? standen.indexOf(gekozen) : -1) + richting]
    if (volgende) context.kiesDossier(volgende)
  }
  const update = (): void => {
    kiezer.update()
    const { caseload } = bron.stand()
    const stand = context.gekozenStand()
    leeg.toggleAttribute('hidden', stand !== undefined)
    vol.toggleAttribute('hidden', stand === undefined)
    if (!caseload || !stand) {
      isVanzelfOpen = true
      kiezer.open(true)
      return
    }
    // It was opened because nothing was chosen; now something is.
    if (isVanzelfOpen) kiezer.open(false)
    isVanzelfOpen = false
    const model = dossiermodelOf(caseload, stand.dossier)
    replaceKinderen(
      kop,
      element('h2', {}, model.titel),
      element('p', {}, model.samenvatting),
      model.leesfouten.length > 0 &&
        element(
          'div',
          { class: 'opmerking toon-nakijken' },
          element('p', {}, opschrift`Deze cellen zijn niet te lezen:`),
          leesfoutlijst(model.leesfouten),
        ),
      model.gevolgen.length > 0 &&
        element('ul', { lang: 'nl' }, ...model.gevolgen.map((zin) => element('li', {}, zin))),
      model.opkomst.length > 0 &&
        element(
          'details',
          { class: 'opmerking', open: isOpkomstOpen },
          opkomstkop(model.opkomst.length),
          element('ul', { lang: 'nl' }, ...model.opkomst.map((zin) => element('li', {}, zin))),
        ),
      model.tekening && renderTijdlijn(model.tekening),
      element(
        'div',
        { class: 'knoppen' },
        knop(opschrift`Vorig dossier`, () => step(-1)),
        knop(opschrift`Volgend dossier`, () => step(1)),
        werkknop(
          opschrift`Kopieer uitleg`,
          () =>
            context.kopieer(
              opschrift`De uitleg van ${stand.dossier.label}`,
              uitlegTekst(model, caseload.register.regelboek.versie),
            ),
          context.meld,
        ),
      ),
    )
    beslisbord.update(caseload, stand.dossier)
    stappen.inhoud.toggleAttribute('hidden', model.stappen.length === 0)
    stappen.update(model.stappen.map((stap) => ({ caseload, stand: model.stand, stap })))
    watals.update(caseload, stand.dossier)
    teksten.update()
    const gevraagd = context.takeStap()
    if (gevraagd !== undefined) stappen.open(gevraagd)
  }
  return { inhoud: element('div', {}, kiezer.inhoud, leeg, vol), update }
}
