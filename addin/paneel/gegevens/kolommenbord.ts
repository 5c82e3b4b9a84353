import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Koppeling } from '../../dossiers/koppeling.ts'
import { veldgroepen } from '@poortwachter/wet/lezen'
import type { Veld, Veldgroep } from '@poortwachter/wet/lezen'
import { veldenOf } from '../../dossiers/velden.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext } from '../sectie.ts'
import { kolomregelsOf } from './kolommen.ts'
import type { Kolomregel } from './kolommen.ts'

const GROEPEN: Readonly<Record<Veldgroep, Opschrift>> = {
  dossier: opschrift`Dossier`,
  stappen: opschrift`Gezette stappen`,
  beslissing: opschrift`Feiten voor beslissingen`,
  loon: opschrift`Loon`,
}
const NIET_GEBRUIKEN = ''

const optionsOf = (velden: readonly Veld[], gekozen: string): readonly HTMLElement[] => [
  element('option', { value: NIET_GEBRUIKEN, selected: gekozen === NIET_GEBRUIKEN }, opschrift`Niet gebruiken`),
  ...veldgroepen.map((groep) =>
    element(
      'optgroup',
      { label: GROEPEN[groep] },
      ...velden
        .filter((veld) => veld.groep === groep)
        .map((veld) => element('option', { value: veld.id, selected: veld.id === gekozen }, veld.titel)),
    ),
  ),
]

/** What every column was taken for, with samples, and lists to say otherwise. The choice is kept in the workbook. */
export const createKolommenbord = ({
  bron,
  omgeving,
  meld,
}: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const lijst = element('div', {})
  const kop = uitklapkop({}, opschrift`Kolommen`)
  const inhoud = element(
    'details',
    { class: 'kolommen' },
    kop,
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Uw keuze wordt in deze werkmap onthouden, zonder gegevens uit de cellen.`,
    ),
    lijst,
  )
  let getekend: Koppeling | undefined

  const choose = (kopnaam: string, veld: string | null, titel: string): void => {
    void bron.kiesVeld(kopnaam, veld).then(() => meld(opschrift`De kolom ${kopnaam} telt nu als: ${titel}.`))
  }
  const rowOf = (regel: Kolomregel, velden: readonly Veld[]): HTMLElement => {
    const id = `kolom-${regel.kolom}`
    const keuze = element('select', { id, 'data-sleutel': id }, ...optionsOf(velden, regel.veld))
    keuze.addEventListener('change', () =>
      choose(regel.kop, keuze.value === NIET_GEBRUIKEN ? null : keuze.value, keuze.selectedOptions[0]?.text ?? ''),
    )
    const { voorstel } = regel
    return element(
      'div',
      { class: 'veld kolom' },
      element('label', { for: id }, regel.kop),
      keuze,
      element(
        'span',
        { class: 'bijschrift' },
        regel.stand,
        '. ',
        regel.voorbeelden.length > 0
          ? opschrift`Voorbeelden: ${regel.voorbeelden.join(' · ')}`
          : opschrift`Zonder inhoud.`,
      ),
      voorstel &&
        knop(opschrift`Gebruik als ${voorstel.titel}`, () => choose(regel.kop, voorstel.id, voorstel.titel), {
          class: 'knop knop-klein',
        }),
    )
  }
  const update = (): void => {
    const { caseload, rijen, gekozen } = bron.stand()
    if (!caseload || caseload.koppeling === getekend) return
    getekend = caseload.koppeling
    // Columns that the import added are not in the sheet: there is nothing to choose about them.
    const regels = kolomregelsOf(caseload.koppeling, rijen).filter(({ kolom }) => kolom < (gekozen?.koppen.length ?? 0))
    const velden = veldenOf(omgeving.regels.huidig().regelboek)
    const gebruikt = regels.filter(({ veld }) => veld !== '').length
    replaceKinderen(kop, opschrift`Kolommen (${gebruikt} van ${regels.length} gebruikt)`)
    replaceKinderen(lijst, ...regels.map((regel) => rowOf(regel, velden)))
  }
  return { inhoud, update }
}
