import { opschrift } from '../../taal/zin.ts'
import { aantalUitCel } from '@poortwachter/wet/lezen'
import { stapTitel } from '@poortwachter/wet/verwoording'
import { element, replaceKinderen } from '../dom/element.ts'
import { buildTabel } from '../dom/tabel.ts'
import { keuzeveld, leesveld } from '../dom/velden.ts'
import type { Paneelcontext } from '../sectie.ts'
import { terugplanningOf } from './terugplanning.ts'

const VOORSTAPPEN = ['FML', 'Arbeidsdeskundig onderzoek', 'Deskundigenoordeel', 'Intake spoor 2'] as const
type Voorstap = (typeof VOORSTAPPEN)[number]
const DOELEN = ['SPOOR2', 'EJE', 'WIA', 'RIV'] as const

/** Plans back from a step of the chosen case with lead times of the user's own. */
export const createTerugplanner = ({
  bron,
  gekozenStand,
}: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const dagen = new Map<Voorstap, number | undefined>()
  const uitkomst = element('div', { role: 'status' })
  const doel = keuzeveld(opschrift`Klaar voor`, () => update())
  const velden = VOORSTAPPEN.map((naam) =>
    leesveld(
      opschrift`${naam}, dagen`,
      (tekst) => aantalUitCel(tekst, 'dagen', { vanaf: 0, tot: 1000 }),
      (aantal) => {
        if (aantal === undefined) dagen.delete(naam)
        else dagen.set(naam, aantal)
        update()
      },
    ),
  )
  const update = (): void => {
    const { caseload } = bron.stand()
    if (!caseload) return
    if (doel.keuze.options.length === 0) {
      doel.keuze.replaceChildren(
        ...DOELEN.map((code) => element('option', { value: code, lang: 'nl' }, stapTitel(caseload.register, code))),
      )
    }
    const stand = gekozenStand()
    const voorstappen = VOORSTAPPEN.flatMap((naam) => (dagen.has(naam) ? [{ naam, dagen: dagen.get(naam) }] : []))
    if (!stand) return replaceKinderen(uitkomst, element('p', { class: 'leeg' }, opschrift`Kies eerst een dossier.`))
    if (voorstappen.length === 0) {
      return replaceKinderen(
        uitkomst,
        element(
          'p',
          { class: 'leeg' },
          opschrift`Vul bij een of meer stappen uw doorlooptijd in voor ${stand.dossier.label}.`,
        ),
      )
    }
    const planning = terugplanningOf(
      caseload.register,
      stand.dossier,
      doel.keuze.value,
      caseload.peildatum,
      voorstappen,
    )
    replaceKinderen(
      uitkomst,
      planning.soort === 'gepland'
        ? buildTabel(
            opschrift`Terugplanning ${stand.dossier.label}`,
            [
              opschrift`Stap`,
              opschrift`Dagen`,
              opschrift`Begin uiterlijk`,
              opschrift`Valt in een weekend of op een feestdag`,
              opschrift`Klaar op`,
            ],
            planning.regels,
          )
        : element('p', { class: 'opmerking' }, planning.bericht),
    )
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Terugplannen`),
    doel.veld,
    element('div', { class: 'naast-elkaar' }, ...velden.map(({ veld }) => veld)),
    uitkomst,
  )
  return { inhoud, update }
}
