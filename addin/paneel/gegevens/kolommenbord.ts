import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import type { Koppeling } from '../../dossiers/koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import { veldenOf } from '../../dossiers/velden.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { addZoekkeuze } from '../dom/zoekkeuze.ts'
import { tellMislukking } from '../mislukking.ts'
import type { Paneelcontext } from '../sectie.ts'
import { kolominhoudOf } from './kolominhoud.ts'
import { kolomkeuzesOf, GEEN_VELD } from './kolomkeuzes.ts'
import { kolomregelsOf } from './kolommen.ts'
import type { Kolomregel } from './kolommen.ts'

/** What every column was taken for, with samples, and a list to say otherwise. The choice is kept in the workbook. */
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

  const choose = (kopnaam: string, veld: string | null, titel: Tekst): void => {
    const gekozen = bron.kiesVeld(kopnaam, veld).then(() => meld(opschrift`De kolom ${kopnaam} telt nu als: ${titel}.`))
    void tellMislukking(gekozen, meld)
  }
  const rowOf = (regel: Kolomregel, velden: readonly Veld[], bezet: ReadonlySet<string>): HTMLElement => {
    const id = `kolom-${regel.kolom}`
    const keuze = element('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      'data-sleutel': id,
      value: regel.als,
      placeholder: GEEN_VELD.tekst,
    })
    const { voorstel } = regel
    const rij = element(
      'div',
      { class: 'veld' },
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
    addZoekkeuze(keuze, {
      naam: regel.kop,
      opties: () =>
        kolomkeuzesOf({
          regel,
          velden,
          bezet,
          inhoud: kolominhoudOf(bron.stand().bladrijen, regel.kolom),
          feiten: omgeving.regels.huidig().regelboek.feiten,
        }),
      onKies: ({ waarde, tekst }) => choose(regel.kop, waarde === GEEN_VELD.waarde ? null : waarde, tekst),
    })
    return rij
  }
  const update = (): void => {
    const { caseload, rijen, gekozen } = bron.stand()
    if (!caseload || caseload.koppeling === getekend) return
    getekend = caseload.koppeling
    // Columns that the import added are not in the sheet: there is nothing to choose about them.
    const regels = kolomregelsOf(caseload.koppeling, rijen).filter(({ kolom }) => kolom < (gekozen?.koppen.length ?? 0))
    const velden = veldenOf(omgeving.regels.huidig().regelboek)
    const gebruikt = regels.filter(({ als }) => String(als) !== '').length
    replaceKinderen(kop, opschrift`Kolommen (${gebruikt} van ${regels.length} gebruikt)`)
    const bezet = new Set(regels.map(({ veld }) => veld))
    replaceKinderen(lijst, ...regels.map((regel) => rowOf(regel, velden, bezet)))
  }
  return { inhoud, update }
}
