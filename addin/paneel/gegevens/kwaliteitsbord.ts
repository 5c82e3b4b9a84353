import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { bevindingsoorten } from '../../dossiers/kwaliteit/bevinding.ts'
import type { Kwaliteitsbevinding, Bevindingsoort } from '../../dossiers/kwaliteit/bevinding.ts'
import { kwaliteitsrapport } from '../../dossiers/kwaliteit/rapport.ts'
import { dossiersleutelOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { keuzeveld, setKeuzes } from '../dom/velden.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Paneelcontext } from '../sectie.ts'

const SOORTEN: Readonly<Record<Bevindingsoort, Opschrift>> = {
  'niet te lezen': opschrift`Niet te lezen`,
  'onmogelijke volgorde': opschrift`Onmogelijke volgorde`,
  'in de toekomst': opschrift`In de toekomst`,
  dubbel: opschrift`Dubbel`,
  'samen te tellen': opschrift`Samen te tellen`,
  ontbreekt: opschrift`Ontbreekt`,
}

/** What in the rows asks for a look. A click selects the row. */
export const createKwaliteitsbord = (context: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const { bron } = context
  let bekeken: Caseload | undefined
  let bevindingen: readonly Kwaliteitsbevinding[] = []
  const samenvatting = element('p', { role: 'status' })
  const soort = keuzeveld(opschrift`Soort`, () => draw())
  const lijst = createVirtueleLijst<Kwaliteitsbevinding>({
    id: 'kwaliteit-lijst',
    label: opschrift`Bevindingen in de gegevens`,
    sleutel: ({ dossier, soort: wat, bericht }) => `${dossiersleutelOf(dossier)} ${wat} ${bericht}`,
    klasse: ({ soort: wat }) =>
      `lijst-hoog ${wat === 'ontbreekt' || wat === 'samen te tellen' ? 'toon-let-op' : 'toon-nakijken'}`,
    inhoud: ({ dossier, soort: wat, bericht }) => [
      element('span', { class: 'lijst-kop' }, opschrift`${dossier.label} (regel ${dossier.rijnummer})`),
      element('span', { class: 'lijst-titel' }, SOORTEN[wat]),
      element('span', { class: 'lijst-lang', lang: wat === 'niet te lezen' ? 'nl' : undefined }, bericht),
    ],
    onKies: ({ dossier }) => context.kiesDossier({ dossier }),
  })
  const draw = (): void => {
    const gekozen = bevindingen.filter((bevinding) => soort.keuze.value === '' || bevinding.soort === soort.keuze.value)
    lijst.setRegels(gekozen)
    lijst.element.toggleAttribute('hidden', gekozen.length === 0)
  }
  const update = (): void => {
    const { caseload } = bron.stand()
    inhoud.toggleAttribute('hidden', !caseload)
    if (!caseload || caseload === bekeken) return
    bekeken = caseload
    bevindingen = kwaliteitsrapport(caseload)
    const { length } = bevindingen
    replaceKinderen(
      samenvatting,
      length === 0
        ? opschrift`Geen bijzonderheden in de gegevens gevonden.`
        : length === 1
          ? opschrift`1 bevinding. Een klik selecteert de regel in het blad.`
          : opschrift`${length} bevindingen. Een klik selecteert de regel in het blad.`,
    )
    const aantal = (wat: Bevindingsoort) => bevindingen.filter((bevinding) => bevinding.soort === wat).length
    setKeuzes(
      soort.keuze,
      opschrift`Alle soorten`,
      bevindingsoorten
        .filter((wat) => aantal(wat) > 0)
        .map((wat) => [wat, opschrift`${SOORTEN[wat]} (${aantal(wat)})`]),
    )
    draw()
  }
  const inhoud = element(
    'div',
    { hidden: true },
    element('h2', {}, opschrift`Kwaliteit`),
    samenvatting,
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Hier staat alles wat aan de gegevens opvalt. Onder Vandaag staan bij Nakijken alleen de dossiers waarvan niets te rekenen is en de stappen waarvan de dag onzeker is.`,
    ),
    soort.veld,
    lijst.element,
  )
  return { inhoud, update }
}
