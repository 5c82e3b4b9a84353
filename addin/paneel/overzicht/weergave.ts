import { inHetNederlands, opschrift, overgenomen, zin } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import type { Loonaannamen } from '../../dossiers/blootstelling.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { indelingen, indelingTekst } from '../../dossiers/portefeuille/indeling.ts'
import type { Indeling } from '../../dossiers/portefeuille/indeling.ts'
import { portefeuilletellingOf } from '../../dossiers/portefeuille/telling.ts'
import type { Portefeuilletelling } from '../../dossiers/portefeuille/telling.ts'
import { risicoklassen } from '../../dossiers/risico.ts'
import { dossiersleutelOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { keuzeveld } from '../dom/velden.ts'
import { wettekst } from '../dom/wettekst.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { createRisicowerk } from '../risico/rekenwerk.ts'
import { createWeeklijstbord } from '../teksten/weeklijstbord.ts'
import { groepenblad, pivotblad } from './blad.ts'
import { renderGroepgrafiek } from './grafiek.ts'
import { createSpoor2bord } from './spoor2bord.ts'
import { createVerschilbord } from './verschilbord.ts'
import { BLOOTSTELLINGZIN, blootstellingsomCel, blootstellingsomTekst } from '../risico/woorden.ts'
import { classesText, volledigheidTekst } from './woorden.ts'

const PER_INDELING: Readonly<Record<Indeling, Opschrift>> = {
  werkgever: opschrift`Per werkgever`,
  afdeling: opschrift`Per afdeling`,
  adviseur: opschrift`Per adviseur`,
  kwartaal: opschrift`Per kwartaal van de eerste ziektedag`,
}

const RISICO_PER_INDELING: Readonly<Record<Indeling, Opschrift>> = {
  werkgever: opschrift`Risico per werkgever`,
  afdeling: opschrift`Risico per afdeling`,
  adviseur: opschrift`Risico per adviseur`,
  kwartaal: opschrift`Risico per kwartaal van de eerste ziektedag`,
}

/** No charges are assumed here: those are the user's to give, under Risico. */
const ZONDER_AANNAMEN: Loonaannamen = {
  loonpercentage: undefined,
  vakantietoeslag: undefined,
  werkgeverslasten: undefined,
}

const lateText = (aantal: number): Opschrift =>
  aantal === 1 ? opschrift`1 stap te laat` : opschrift`${aantal} stappen te laat`

/** The portfolio by employer, department, adviser or quarter, the second track, and what changed. */
export const createOverzicht = (context: Paneelcontext): Sectie => {
  const { bron, omgeving } = context
  const werk = createRisicowerk()
  let indeling: Indeling = 'werkgever'
  let gekozen: string | undefined
  let telling: Portefeuilletelling | undefined
  let bezigMet: Caseload | undefined
  const status = element('p', { role: 'status' })
  const beeld = element('div', {})
  const gekozenKop = element('h2', { hidden: true })
  const spoor2 = createSpoor2bord(context)
  const verschil = createVerschilbord(context, werk)
  const weeklijst = createWeeklijstbord(context)
  const lijst = createVirtueleLijst<Caseloadstand>({
    id: 'overzicht-lijst',
    label: opschrift`Dossiers van de gekozen groep`,
    sleutel: ({ dossier }) => dossiersleutelOf(dossier),
    inhoud: ({ dossier, stappen }) => [
      element('span', { class: 'lijst-kop' }, dossier.label),
      element('span', { class: 'lijst-titel' }, dossier.naam === dossier.label ? '' : dossier.naam),
      element('span', { class: 'lijst-bij' }, lateText(stappen.filter(({ status }) => status === 'te laat').length)),
    ],
    onKies: (stand) => context.kiesDossier(stand),
  })
  lijst.element.hidden = true

  const choose = (naam: string): void => {
    gekozen = gekozen === naam ? undefined : naam
    draw()
  }
  const drawGroup = (): void => {
    const groep = telling?.groepen.find((kandidaat) => kandidaat.groep.naam === gekozen)?.groep
    gekozenKop.hidden = groep === undefined
    lijst.element.hidden = groep === undefined
    replaceKinderen(gekozenKop, groep && opschrift`Lopende dossiers van ${groep.naam}`)
    lijst.setRegels(groep?.standen.filter(isLopend) ?? [])
  }
  const draw = (): void => {
    const { caseload } = bron.stand()
    const risicos = caseload && werk.klaar(caseload)
    if (!caseload || !risicos) return
    telling = portefeuilletellingOf(caseload, risicos, indeling, ZONDER_AANNAMEN)
    const { totaal, opmerkingen } = telling
    const klassen = risicoklassen(caseload).filter((klasse) => totaal.klassen.has(klasse))
    status.textContent = zin`${totaal.aantal} {0:dossier|dossiers}, ${totaal.lopend} lopend, ${totaal.teLaat} met een stap te laat. Risico bekend van ${volledigheidTekst(totaal)}. Blootstelling ${blootstellingsomTekst(totaal.blootstelling)}.`
    replaceKinderen(
      beeld,
      element(
        'p',
        { class: 'bijschrift' },
        BLOOTSTELLINGZIN,
        ' ',
        createUitlegkoppeling('teksten-en-overzicht.html#overzicht'),
      ),
      ...opmerkingen.map((opmerking) => element('p', { class: 'opmerking' }, opmerking)),
      renderGroepgrafiek(telling, gekozen, choose),
      buildTabel(
        PER_INDELING[indeling],
        [overgenomen(indelingTekst[indeling]), opschrift`Lopend`, opschrift`Te laat`, opschrift`Blootstelling`],
        telling.groepen.map((groep) => [
          knop(groep.groep.naam, () => choose(groep.groep.naam), {
            class: 'knop knop-klein',
            'aria-pressed': String(groep.groep.naam === gekozen),
          }),
          element('span', { class: 'heel' }, opschrift`${groep.lopend} van ${groep.aantal}`),
          groep.teLaat,
          blootstellingsomCel(groep.blootstelling),
        ]),
      ),
      buildTabel(
        RISICO_PER_INDELING[indeling],
        [overgenomen(indelingTekst[indeling]), opschrift`Risico`, opschrift`Bekend`],
        telling.groepen.map((groep) => [
          groep.groep.naam,
          wettekst(classesText(groep, klassen)),
          element('span', { class: groep.lopend > 0 && 'heel' }, volledigheidTekst(groep)),
        ]),
      ),
    )
    drawGroup()
    spoor2.update()
    verschil.update()
  }
  const calculate = async (caseload: Caseload): Promise<void> => {
    if (bezigMet === caseload) return
    bezigMet = caseload
    const af = await werk.run(caseload, (gedaan, totaal) => {
      status.textContent = zin`Rekent het risico uit: ${Math.min(gedaan, totaal)} van ${totaal}…`
    })
    if (bezigMet !== caseload) return
    bezigMet = undefined
    if (af) draw()
  }
  const write = async (): Promise<Tekst> => {
    const { caseload } = bron.stand()
    const risicos = caseload && werk.klaar(caseload)
    if (!caseload || !risicos) return opschrift`De portefeuille is nog niet uitgerekend.`
    const dossiers = await omgeving.werkmap.writeBlad(pivotblad(caseload, risicos, ZONDER_AANNAMEN))
    const groepen = await omgeving.werkmap.writeBlad(
      inHetNederlands(() => groepenblad(caseload, portefeuilletellingOf(caseload, risicos, indeling, ZONDER_AANNAMEN))),
    )
    return opschrift`Bladen ${groepen} en ${dossiers} gemaakt. Van de tabel op ${dossiers} maakt u draaitabellen; er staan geen namen in.`
  }
  const keuze = keuzeveld(opschrift`Verdeel naar`, (waarde) => {
    indeling = indelingen.find((kandidaat) => kandidaat === waarde) ?? 'werkgever'
    gekozen = undefined
    draw()
  })
  keuze.keuze.replaceChildren(
    ...indelingen.map((soort) => element('option', { value: soort }, overgenomen(indelingTekst[soort]))),
  )
  const inhoud = element(
    'div',
    {},
    keuze.veld,
    status,
    beeld,
    gekozenKop,
    lijst.element,
    element('div', { class: 'knoppen' }, werkknop(opschrift`Zet op nieuwe bladen`, write, context.meld)),
    verschil.inhoud,
    spoor2.inhoud,
    weeklijst.inhoud,
  )
  return {
    inhoud,
    update: () => {
      const { caseload } = bron.stand()
      if (!caseload) return
      weeklijst.update()
      if (werk.klaar(caseload)) draw()
      else void calculate(caseload)
    },
  }
}
