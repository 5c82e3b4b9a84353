import { opschrift } from '../../taal/zin.ts'
import type { Opschrift, Venstertaal } from '../../taal/zin.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { keuzeveld, tekstveld } from '../dom/velden.ts'
import { wettekst } from '../dom/wettekst.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { gevondenBegrippen } from './begrip.ts'

const ALS_OFFICE = ''
const TALEN: Readonly<Record<Venstertaal, Opschrift>> = {
  nl: opschrift`Nederlands (Dutch)`,
  en: opschrift`Engels (English)`,
}

const taalVan = (waarde: string): Venstertaal | undefined => (waarde === 'nl' || waarde === 'en' ? waarde : undefined)

/** The language of the pane, and what the Dutch words of the law mean in English. */
export const createTaal = (context: Paneelcontext): Sectie => {
  const { omgeving } = context
  let gezocht = ''
  const keuze = keuzeveld(opschrift`Taal (language)`, (waarde) => void context.kiesTaal(taalVan(waarde)).then(show))
  keuze.keuze.replaceChildren(
    element('option', { value: ALS_OFFICE }, opschrift`Zoals Office`),
    ...Object.entries(TALEN).map(([taal, naam]) => element('option', { value: taal }, naam)),
  )
  const lijst = element('dl', { class: 'gestapeld' })
  const aantal = element('p', { class: 'bijschrift', role: 'status' })
  const zoek = tekstveld(opschrift`Zoek een woord`, (tekst) => {
    gezocht = tekst
    draw()
  })
  const show = (): void => {
    keuze.keuze.value = omgeving.taal.gekozen() ?? ALS_OFFICE
  }
  const draw = (): void => {
    const begrippen = gevondenBegrippen(omgeving.regels.huidig(), gezocht)
    replaceKinderen(aantal, begrippen.length === 1 ? opschrift`1 woord` : opschrift`${begrippen.length} woorden`)
    replaceKinderen(
      lijst,
      ...begrippen.flatMap(({ term, betekenis, engels }) => [
        element('dt', {}, wettekst(term)),
        element('dd', {}, element('strong', { lang: 'en' }, engels), ': ', wettekst(betekenis)),
      ]),
    )
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Taal`),
    keuze.veld,
    element(
      'p',
      {},
      opschrift`Wat uit de wet komt blijft Nederlands in iedere taal: namen van stappen, vragen, redenen en bronnen. Ook brieven, bladen en het handboek zijn Nederlands. Datums staan altijd als dag-maand-jaar.`,
    ),
    element('h2', {}, opschrift`Woorden van de wet`),
    zoek.veld,
    aantal,
    lijst,
  )
  return {
    inhoud,
    update: () => {
      show()
      draw()
    },
  }
}
