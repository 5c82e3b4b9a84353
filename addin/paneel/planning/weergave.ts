import { aaneen, opschrift, opschriftVan, overgenomen, zin } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { aantalUitCel } from '@poortwachter/wet/lezen'
import { aanduidingen, aanduidingTekst } from '../../dossiers/aanduiding.ts'
import type { Aanduiding } from '../../dossiers/aanduiding.ts'
import { afsprakenOf } from '../../dossiers/agenda/afspraken.ts'
import { icsOf } from '../../dossiers/agenda/ics.ts'
import { agendaOf } from '../../dossiers/agenda/momenten.ts'
import { schrijfwijzenzinnen } from '../../dossiers/naamgroepen.ts'
import { namesIn } from '../../dossiers/namen.ts'
import { herhalingenzinnen } from '../../dossiers/uniek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { keuzeveld, leesveld, setKeuzes } from '../dom/velden.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import { createOnherleidbaar } from '../onherleidbaar.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { tabelmerkOf } from '../tabelmerk.ts'
import { createGekozen, geenKeuze, keuzesleutel, planningmodelOf, soorten } from './model.ts'
import type { Planningkeuze, Planningmodel, Planweek } from './model.ts'
import { createTerugplanner } from './terugplanner.ts'
import { renderWeekgrafiek } from './weekgrafiek.ts'

const TITELS = { UWV42: opschrift`42e`, ADO: 'ADO', EJE: 'EJE', WIA: 'WIA', ANDERS: opschrift`Andere stappen` } as const
/** The same where there is little room. */
const KORTE_TITELS = { ...TITELS, ANDERS: opschrift`Anders` } as const

const AANTAL = { vanaf: 0, tot: 10_000 }

/** Number and Monday of a week, in signs that do not break over two lines. */
const weekText = ({ nummer, maandag }: Planweek): string =>
  `${nummer}\u00a0(${datumTekst(maandag).slice(0, 5).replace('-', '\u2011')})`

const weekTable = ({ weken }: Planningmodel): HTMLElement =>
  buildTabel(
    opschrift`Momenten per week`,
    [opschrift`Week`, ...soorten.map((soort) => KORTE_TITELS[soort]), opschrift`Som`],
    weken.map((week) => [
      element(
        'span',
        {},
        weekText(week),
        week.bovenCapaciteit && element('span', { class: 'te-druk' }, ' ', opschrift`te druk`),
      ),
      ...soorten.map((soort) => week.aantallen[soort]),
      week.totaal,
    ]),
  )

/** The work of the coming half year: how much in which week, when to begin, and a calendar file. */
export const createPlanning = (context: Paneelcontext): Sectie => {
  const { bron } = context
  let keuze: Planningkeuze = geenKeuze
  let aanduiding: Aanduiding = 'geen'
  let model: Planningmodel | undefined
  const beeld = element('div', {})
  const terugplanner = createTerugplanner(context)
  const change = (deel: Partial<Planningkeuze>): void => {
    keuze = { ...keuze, ...deel }
    update()
  }
  const werkgever = keuzeveld(opschrift`Werkgever`, (waarde) => change({ werkgever: waarde }))
  const adviseur = keuzeveld(opschrift`Adviseur`, (waarde) => change({ adviseur: waarde }))
  const ado = leesveld(
    opschrift`Doorlooptijd ADO in dagen`,
    (tekst) => aantalUitCel(tekst, 'dagen', AANTAL),
    (doorlooptijdAdo) => change({ doorlooptijdAdo }),
    opschrift`Leeg: ADO wordt niet gepland.`,
  )
  const capaciteit = leesveld(
    opschrift`Capaciteit per week`,
    (tekst) => aantalUitCel(tekst, 'stappen', AANTAL),
    (aantal) => change({ capaciteit: aantal }),
  )
  const metDossiers = keuzeveld(opschrift`Wat er in de agenda komt`, (waarde) => {
    aanduiding = aanduidingen.find((soort) => soort === waarde) ?? 'geen'
  })
  metDossiers.keuze.replaceChildren(
    ...aanduidingen.map((soort) => element('option', { value: soort }, overgenomen(aanduidingTekst[soort]))),
  )

  const saveAgenda = async (): Promise<Tekst | undefined> => {
    const { caseload, gekozen } = bron.stand()
    if (!caseload || !gekozen) return undefined
    const { momenten, voorbij } = agendaOf(caseload, createGekozen(keuze))
    const { werkmap } = context.omgeving
    const onherleidbaar = await createOnherleidbaar(werkmap, await tabelmerkOf(werkmap, gekozen.plaats))
    const afspraken = await afsprakenOf(caseload.register, momenten, aanduiding, onherleidbaar, keuzesleutel(keuze))
    const bewaard = context.bewaar('poortwachter.ics', 'text/calendar', icsOf(afspraken, Date.now()))
    return opschriftVan(
      opschrift`Agendabestand met ${afspraken.length} {0:afspraak|afspraken} gemaakt (${overgenomen(aanduidingTekst[aanduiding])}).`,
      voorbij > 0 &&
        (voorbij === 1
          ? opschrift`1 stap staat er niet in: de laatste dag is al voorbij.`
          : opschrift`${voorbij} stappen staan er niet in: de laatste dag is al voorbij.`),
      ...herhalingenzinnen(caseload.uniek.herhalingen),
      bewaard,
    )
  }
  const update = (): void => {
    const { caseload } = bron.stand()
    if (!caseload) return
    const werkgevers = namesIn(caseload, 'werkgever')
    const adviseurs = namesIn(caseload, 'adviseur')
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
    model = planningmodelOf(caseload, keuze)
    const boven = model.weken.filter(({ bovenCapaciteit }) => bovenCapaciteit).length
    replaceKinderen(
      beeld,
      element(
        'p',
        { role: 'status' },
        aaneen(
          zin`${model.momenten.length} {0:moment|momenten} in ${model.weken.length} weken, geteld op de veilige dag.`,
          model.achterstallig > 0 && zin`Van nog ${model.achterstallig} is de veilige dag al voorbij.`,
          boven > 0 && zin`${boven} {0:week|weken} boven de capaciteit.`,
        ),
      ),
      ...[
        ...herhalingenzinnen(caseload.uniek.herhalingen),
        ...schrijfwijzenzinnen(werkgevers),
        ...schrijfwijzenzinnen(adviseurs),
      ].map((zin) => element('p', { class: 'opmerking' }, zin)),
      renderWeekgrafiek(model, keuze.capaciteit),
      element(
        'ul',
        { class: 'legenda' },
        ...soorten.map((soort) =>
          element(
            'li',
            {},
            element('span', { class: `legenda-vlak staaf-${soort.toLowerCase()}`, 'aria-hidden': 'true' }),
            TITELS[soort],
          ),
        ),
      ),
      weekTable(model),
    )
    terugplanner.update()
  }
  const inhoud = element(
    'div',
    {},
    element('div', { class: 'naast-elkaar' }, werkgever.veld, adviseur.veld, ado.veld, capaciteit.veld),
    beeld,
    element('h2', {}, opschrift`Agendabestand`),
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Alle stappen die nog komen, op de werkdag waarop u ze plant, met een herinnering de werkdag ervoor. Leest uw agenda later een nieuw bestand, dan vervangt een dossier zijn eerdere afspraken.`,
      ' ',
      createUitlegkoppeling('teksten-en-overzicht.html#agenda'),
    ),
    metDossiers.veld,
    element('div', { class: 'knoppen' }, werkknop(opschrift`Bewaar agendabestand (ICS)`, saveAgenda, context.meld)),
    terugplanner.inhoud,
  )
  return { inhoud, update }
}
