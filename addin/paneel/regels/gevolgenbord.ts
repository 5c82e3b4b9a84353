import { opschriftlijst } from '../../taal/lijst.ts'
import { opschrift, opschriftVan } from '../../taal/zin.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { DOSSIERS_PER_KEER, portiesOf } from '../../dossiers/gevallen.ts'
import { ongebruikteKolommen } from '../../dossiers/portefeuille/vergelijking.ts'
import { runInPlakken } from '../bron/plakken.ts'
import { dossiersleutelOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { keuzeveld } from '../dom/velden.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import { tellMislukking } from '../mislukking.ts'
import type { Paneelcontext } from '../sectie.ts'
import { createGevolgenzoeker } from './gevolgen.ts'
import type { Gevolg, Vergelijking } from './gevolgen.ts'

const VEILIG = 'profiel veilig'

/** Whether the same cases were only read again. */
const isSameCaseload = (a: Caseload, b: Caseload | undefined): boolean =>
  b !== undefined &&
  a.register === b.register &&
  a.peildatum === b.peildatum &&
  a.standen.length === b.standen.length &&
  a.standen.every((stand, i) => stand === b.standen[i])

/** Which cases change under another edition or profile; nothing in the workbook changes by looking. */
export const createGevolgenbord = (context: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const { bron, omgeving } = context
  let lopend: AbortController | undefined
  let vanCaseload: Caseload | undefined
  const keuze = keuzeveld(opschrift`Vergelijk met`, () => undefined)
  const stand = element('p', { role: 'status' })
  const voortgang = element('progress', { 'aria-label': opschrift`Voortgang van de vergelijking`, hidden: true })
  const stop = knop(opschrift`Stop`, () => lopend?.abort(), { class: 'knop knop-klein', hidden: true })
  const lijst = createVirtueleLijst<Gevolg>({
    id: 'gevolgen-lijst',
    label: opschrift`Dossiers die veranderen`,
    sleutel: ({ stand: van }) => dossiersleutelOf(van.dossier),
    klasse: () => 'lijst-hoog',
    inhoud: ({ stand: van, verschillen }) => [
      element('span', { class: 'lijst-kop' }, van.dossier.label),
      element(
        'span',
        { class: 'lijst-titel' },
        verschillen.length === 1 ? opschrift`1 verschil` : opschrift`${verschillen.length} verschillen`,
      ),
      element('span', { class: 'lijst-lang' }, opschriftlijst(verschillen, '; ')),
    ],
    onKies: ({ stand: van }) => context.kiesDossier(van),
  })
  lijst.element.hidden = true

  const chosen = async (): Promise<Vergelijking | undefined> => {
    if (keuze.keuze.value === VEILIG) return { soort: 'profiel veilig' }
    await omgeving.regels.laad(keuze.keuze.value)
    const lezing = omgeving.regels.versie(keuze.keuze.value)
    return lezing.soort === 'gelezen' ? { soort: 'regelversie', register: lezing.waarde } : undefined
  }
  const run = async (): Promise<void> => {
    const vergelijking = await chosen().catch(() => undefined)
    const { caseload } = bron.stand()
    if (!vergelijking)
      replaceKinderen(
        stand,
        opschrift`Die regelversie kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.`,
      )
    if (!caseload || !vergelijking) return
    lopend?.abort()
    const eigen = new AbortController()
    lopend = eigen
    const zoek = createGevolgenzoeker(caseload, vergelijking)
    voortgang.hidden = false
    stop.hidden = false
    replaceKinderen(stand, opschrift`Vergelijkt…`)
    const porties = portiesOf(caseload.standen)
    const gevolgen: Gevolg[] = []
    const af = await runInPlakken({
      aantal: porties.length,
      signaal: eigen.signal,
      stap: (deel) => void gevolgen.push(...zoek(porties[deel]!)),
      voortgang: (delen) => {
        voortgang.max = Math.max(1, caseload.standen.length)
        voortgang.value = delen * DOSSIERS_PER_KEER
      },
    }).finally(() => {
      if (lopend !== eigen) return
      voortgang.hidden = true
      stop.hidden = true
      stand.replaceChildren()
    })
    if (lopend !== eigen) return
    if (!af) {
      replaceKinderen(stand, opschrift`Gestopt. Er is niets veranderd.`)
      return
    }
    vanCaseload = caseload
    replaceKinderen(
      stand,
      opschriftVan(
        gevolgen.length === 0
          ? opschrift`Geen enkel dossier verandert.`
          : opschrift`${gevolgen.length} van ${caseload.standen.length} dossiers {0:verandert|veranderen}.`,
        vergelijking.soort === 'regelversie' && ongebruikteKolommen(caseload, vergelijking.register),
      ),
    )
    lijst.setRegels(gevolgen)
    lijst.element.hidden = gevolgen.length === 0
  }
  const update = (): void => {
    const { versie } = omgeving.regels.huidig().regelboek
    const keuzes = [
      { waarde: VEILIG, tekst: opschrift`Profiel veilig in plaats van wet` },
      ...omgeving.beheer
        .stand()
        .aanwezig.filter((ander) => ander !== versie)
        .map((ander) => ({ waarde: ander, tekst: opschrift`Regelversie ${ander}` })),
    ]
    if (
      keuzes.length !== keuze.keuze.options.length ||
      keuzes.some(({ waarde }, i) => keuze.keuze.options[i]?.value !== waarde)
    ) {
      keuze.keuze.replaceChildren(...keuzes.map(({ waarde, tekst }) => element('option', { value: waarde }, tekst)))
    }
    if (vanCaseload && !isSameCaseload(vanCaseload, bron.stand().caseload)) {
      vanCaseload = undefined
      lijst.element.hidden = true
      replaceKinderen(stand, opschrift`De gegevens of regels zijn gewijzigd. Vergelijk opnieuw.`)
    }
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Gevolgen`),
    element('p', {}, opschrift`Welke dossiers veranderen onder een andere regelversie of een ander profiel?`),
    keuze.veld,
    element(
      'div',
      { class: 'knoppen' },
      knop(opschrift`Vergelijk`, () => void tellMislukking(run(), context.meld)),
      stop,
    ),
    voortgang,
    stand,
    lijst.element,
  )
  return { inhoud, update }
}
