import { opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { createNaamkeuze } from '../../dossiers/naamgroepen.ts'
import { namesIn } from '../../dossiers/namen.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { keuzeveld, setKeuzes, tekstveld } from '../dom/velden.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { createTaakgroep, GROEPTITELS, GROEPTONEN } from './groep.ts'
import { geenFilter, vandaaggroepen, vandaagmodelOf } from './model.ts'
import type { Vandaagfilter, Vandaagmodel, Vandaagregel } from './model.ts'
import { createTaakregel } from './taakregel.ts'

const NAMEN: Readonly<Record<keyof Vandaagfilter, Opschrift>> = {
  adviseur: opschrift`adviseur`,
  werkgever: opschrift`werkgever`,
  stap: opschrift`stap`,
  zoek: opschrift`zoekwoord`,
}

/** The section with which the day begins: what is late, due today, this week and soon, and rows to look at. */
export const createVandaag = (context: Paneelcontext): Sectie => {
  const { bron } = context
  let filter: Vandaagfilter = geenFilter
  let model: Vandaagmodel | undefined

  const openTask = (regel: Vandaagregel | undefined): void => {
    const uitklap = regel && groepen.find(({ naam }) => naam === regel.groep)?.reveal(regel.sleutel)
    if (!uitklap) return context.meld(opschrift`Dit was de laatste taak in uw lijst.`)
    uitklap.open = true
    uitklap.querySelector('summary')?.focus({ preventScroll: true })
    uitklap.scrollIntoView({ block: 'start' })
  }
  const neighboursOf = ({
    sleutel,
  }: Vandaagregel): readonly [eerder: Vandaagregel | undefined, later: Vandaagregel | undefined] => {
    const regels = vandaaggroepen.flatMap((naam) => model?.groepen[naam] ?? [])
    const plaats = regels.findIndex((een) => een.sleutel === sleutel)
    return [regels[plaats - 1], regels[plaats + 1]]
  }
  const closeTask = ({ groep, sleutel }: Vandaagregel): void => {
    const uitklap = groepen.find(({ naam }) => naam === groep)?.reveal(sleutel)
    if (uitklap) uitklap.open = false
  }
  const acties = {
    bijVolgende: (regel: Vandaagregel) => {
      const [, volgende] = neighboursOf(regel)
      closeTask(regel)
      openTask(volgende)
    },
    bijGedaan: (regel: Vandaagregel) => {
      const [vorige, volgende = vorige] = neighboursOf(regel)
      closeTask(regel)
      // The task leaves the list with the focus in it: after the last one that goes back, and never to nowhere.
      const uitklap = volgende && groepen.find(({ naam }) => naam === volgende.groep)?.reveal(volgende.sleutel)
      ;(uitklap?.querySelector('summary') ?? filterkop).focus()
    },
  }
  const groepen = vandaaggroepen.map((naam) => createTaakgroep(naam, () => createTaakregel(context, acties)))
  const sprongen = groepen.map(({ naam, focus }) => ({
    naam,
    sprong: knop('', focus, { class: 'sprong', 'data-sleutel': naam }),
  }))
  const leeg = element('p', { class: 'leeg', hidden: true })
  const uitleg = element('div', {})

  const adviseur = keuzeveld(opschrift`Adviseur`, (waarde) => narrow({ adviseur: waarde }))
  const werkgever = keuzeveld(opschrift`Werkgever`, (waarde) => narrow({ werkgever: waarde }))
  const stap = keuzeveld(opschrift`Stap`, (waarde) => narrow({ stap: waarde }))
  const zoek = tekstveld(opschrift`Zoek op dossier, naam of werkgever`, (waarde) => narrow({ zoek: waarde }))
  const filterkop = uitklapkop({}, opschrift`Filteren`)

  const narrow = (deel: Partial<Vandaagfilter>): void => {
    filter = { ...filter, ...deel }
    update()
    if (deel.adviseur !== undefined) void context.onthoud('adviseur', deel.adviseur)
  }
  const showKeuzes = ({ stappen, werkgevers, adviseurs }: Vandaagmodel): void => {
    setKeuzes(
      stap.keuze,
      opschrift`Alle stappen`,
      stappen.map(({ code, titel }) => [code, titel]),
    )
    setKeuzes(
      werkgever.keuze,
      opschrift`Alle werkgevers`,
      werkgevers.map(({ naam }) => [naam, naam]),
    )
    setKeuzes(
      adviseur.keuze,
      opschrift`Alle adviseurs`,
      adviseurs.map(({ naam }) => [naam, naam]),
    )
    adviseur.veld.toggleAttribute('hidden', adviseurs.length < 2)
    adviseur.keuze.value = filter.adviseur
    const actief = (['werkgever', 'stap', 'zoek'] as const).filter((naam) => filter[naam] !== '')
    filterkop.textContent =
      actief.length === 0 ? zin`Filteren` : zin`Filteren op ${actief.map((naam) => NAMEN[naam]).join(', ')}`
  }
  const showUitleg = ({ nietBijgehouden, opmerkingen }: Vandaagmodel): void =>
    replaceKinderen(
      uitleg,
      opmerkingen.length > 0 &&
        element(
          'details',
          { class: 'opmerking' },
          uitklapkop({ 'data-sleutel': 'een-keer' }, opschrift`Wat één keer is geteld`),
          ...opmerkingen.map((zin) => element('p', {}, zin)),
        ),
      nietBijgehouden.length > 0 &&
        element(
          'details',
          { class: 'opmerking' },
          uitklapkop(
            { 'data-sleutel': 'niet-bijgehouden' },
            nietBijgehouden.length === 1
              ? zin`1 stap wordt niet bijgehouden`
              : zin`${nietBijgehouden.length} stappen worden niet bijgehouden`,
          ),
          element(
            'p',
            {},
            opschrift`Deze tabel heeft geen kolom waarin staat wanneer ze zijn gezet. Ze worden wel aangekondigd, maar nooit "te laat" genoemd. Zet u er een op Gedaan, dan wordt de kolom gemaakt: ${nietBijgehouden.join(', ')}.`,
          ),
        ),
    )
  const update = (): void => {
    const { caseload } = bron.stand()
    inhoud.toggleAttribute('hidden', !caseload)
    if (!caseload) return
    // Who is no longer in the table cannot be chosen, and would leave an empty list.
    const isAdviseur = createNaamkeuze(filter.adviseur)
    const adviseurnaam = namesIn(caseload, 'adviseur').find(({ naam }) => isAdviseur(naam))?.naam
    if (filter.adviseur !== '') filter = { ...filter, adviseur: adviseurnaam ?? '' }
    const nu = vandaagmodelOf(caseload, filter)
    model = nu
    showKeuzes(nu)
    for (const groep of groepen) groep.update(nu.groepen[groep.naam])
    for (const { naam, sprong } of sprongen) {
      replaceKinderen(sprong, GROEPTITELS[naam], ` ${nu.groepen[naam].length}`)
      sprong.className = `sprong ${GROEPTONEN[naam]}`
      sprong.toggleAttribute('hidden', nu.groepen[naam].length === 0)
    }
    const isGefilterd = Object.values(filter).some((waarde) => waarde !== '')
    leeg.toggleAttribute('hidden', nu.regels.length > 0)
    leeg.textContent = isGefilterd
      ? zin`Met dit filter is er niets te doen.`
      : zin`Er is de komende 30 dagen niets te doen, en elke rij is te berekenen.`
    showUitleg(nu)
  }
  const recall = async (): Promise<void> => {
    const naam = await context.onthouden('adviseur')
    if (naam === undefined || filter.adviseur !== '') return
    filter = { ...filter, adviseur: naam }
    update()
  }
  void recall()

  const inhoud = element(
    'div',
    {},
    adviseur.veld,
    element('details', { class: 'filters' }, filterkop, werkgever.veld, stap.veld, zoek.veld),
    element(
      'div',
      { class: 'sprongen', role: 'group', 'aria-label': opschrift`Ga naar` },
      ...sprongen.map(({ sprong }) => sprong),
    ),
    ...groepen.map((groep) => groep.inhoud),
    leeg,
    uitleg,
  )
  return { inhoud, update }
}
