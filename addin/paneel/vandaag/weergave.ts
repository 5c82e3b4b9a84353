import { element, replaceKinderen } from '../dom/element.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { keuzeveld, setKeuzes, tekstveld } from '../dom/velden.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { vandaaggroepen, geenFilter, vandaagmodelOf, wanneerTekst } from './model.ts'
import type { Vandaaggroep, Vandaagfilter, Vandaagmodel, Vandaagregel } from './model.ts'

const TITELS: Readonly<Record<Vandaaggroep, string>> = {
  'te laat': 'Te laat',
  'deze week': 'Deze week',
  '30 dagen': '30 dagen',
  nakijken: 'Nakijken',
}

const KLASSEN: Readonly<Record<Vandaaggroep, string>> = {
  'te laat': 'toon-fout',
  'deze week': 'toon-let-op',
  '30 dagen': 'toon-rustig',
  nakijken: 'toon-nakijken',
}

const LEEG: Readonly<Record<Vandaaggroep, string>> = {
  'te laat': 'Niets is te laat.',
  'deze week': 'Deze week hoeft niets meer.',
  '30 dagen': 'De komende 30 dagen hoeft niets.',
  nakijken: 'Elke rij is te berekenen.',
}

const firstFilled = ({ aantallen }: Vandaagmodel): Vandaaggroep =>
  vandaaggroepen.find((groep) => aantallen[groep] > 0) ?? 'te laat'

/** The section with which the week begins: what is late, due this week, due in thirty days, and rows to look at. */
export const createVandaag = (context: Paneelcontext): Sectie => {
  const { bron } = context
  let filter: Vandaagfilter = geenFilter
  let groep: Vandaaggroep | undefined
  let model: Vandaagmodel | undefined

  const kaarten = vandaaggroepen.map((naam) => {
    const aantal = element('span', { class: 'kaart-aantal' }, '–')
    const keuze = element('input', { type: 'radio', name: 'vandaag-groep', value: naam, change: () => show(naam) })
    return {
      naam,
      aantal,
      keuze,
      kaart: element(
        'label',
        { class: `kaart ${KLASSEN[naam]}` },
        keuze,
        aantal,
        element('span', { class: 'kaart-naam' }, TITELS[naam]),
      ),
    }
  })
  const lijst = createVirtueleLijst<Vandaagregel>({
    id: 'vandaag-lijst',
    label: 'Wat er moet gebeuren',
    sleutel: (regel) => regel.sleutel,
    klasse: (regel) => KLASSEN[regel.groep],
    inhoud: (regel) => [
      element(
        'span',
        { class: 'lijst-kop' },
        regel.stand.dossier.label,
        regel.stand.dossier.naam && regel.stand.dossier.naam !== regel.stand.dossier.label
          ? ` · ${regel.stand.dossier.naam}`
          : '',
      ),
      element('span', { class: 'lijst-titel' }, regel.titel),
      element(
        'span',
        { class: 'lijst-bij' },
        wanneerTekst(regel, bron.stand().caseload?.peildatum ?? bron.stand().peildag.dag),
      ),
    ],
    onKies: (regel) => context.kiesDossier(regel.stand),
  })
  const leeg = element('p', { class: 'leeg', hidden: true })
  const uitleg = element('div', {})
  const samenvatting = element('p', { class: 'bijschrift', role: 'status' })

  const stap = keuzeveld('Stap', (waarde) => narrow({ stap: waarde }))
  const werkgever = keuzeveld('Werkgever', (waarde) => narrow({ werkgever: waarde }))
  const adviseur = keuzeveld('Adviseur', (waarde) => narrow({ adviseur: waarde }))
  const zoek = tekstveld('Zoek op dossier, naam of werkgever', (waarde) => narrow({ zoek: waarde }))

  const narrow = (deel: Partial<Vandaagfilter>): void => {
    filter = { ...filter, ...deel }
    update()
  }
  const show = (gekozen: Vandaaggroep): void => {
    groep = gekozen
    drawList()
  }
  const drawList = (): void => {
    if (!model) return
    const zichtbaar = groep ?? firstFilled(model)
    const regels = model.regels.filter((regel) => regel.groep === zichtbaar)
    for (const kaart of kaarten) {
      kaart.aantal.textContent = String(model.aantallen[kaart.naam])
      kaart.keuze.checked = kaart.naam === zichtbaar
      kaart.keuze.tabIndex = kaart.keuze.checked ? 0 : -1
    }
    lijst.setRegels(regels)
    lijst.element.toggleAttribute('hidden', regels.length === 0)
    leeg.toggleAttribute('hidden', regels.length > 0)
    leeg.textContent = LEEG[zichtbaar]
    samenvatting.textContent = `${TITELS[zichtbaar]}: ${regels.length === 1 ? '1 regel' : `${regels.length} regels`}.`
  }
  const update = (): void => {
    const { caseload } = bron.stand()
    if (!caseload) return
    model = vandaagmodelOf(caseload, filter)
    setKeuzes(
      stap.keuze,
      'Alle stappen',
      model.stappen.map(({ code, titel }) => [code, titel]),
    )
    setKeuzes(
      werkgever.keuze,
      'Alle werkgevers',
      model.werkgevers.map((naam) => [naam, naam]),
    )
    setKeuzes(
      adviseur.keuze,
      'Alle adviseurs',
      model.adviseurs.map((naam) => [naam, naam]),
    )
    replaceKinderen(
      uitleg,
      model.nietBijgehouden.length > 0 &&
        element(
          'details',
          { class: 'opmerking' },
          uitklapkop(
            { 'data-sleutel': 'niet-bijgehouden' },
            `${model.nietBijgehouden.length} stappen worden niet bijgehouden`,
          ),
          element(
            'p',
            {},
            `Deze tabel heeft geen kolom waarin staat wanneer ze zijn gezet. Ze worden wel aangekondigd, maar nooit "te laat" genoemd: ${model.nietBijgehouden.join(', ')}.`,
          ),
        ),
    )
    drawList()
  }

  const inhoud = element(
    'div',
    {},
    element(
      'fieldset',
      { class: 'kaarten' },
      element('legend', { class: 'verborgen' }, 'Welke groep'),
      ...kaarten.map(({ kaart }) => kaart),
    ),
    element(
      'details',
      { class: 'filters' },
      uitklapkop({}, 'Filteren'),
      stap.veld,
      werkgever.veld,
      adviseur.veld,
      zoek.veld,
    ),
    samenvatting,
    lijst.element,
    leeg,
    uitleg,
  )
  return { inhoud, update }
}
