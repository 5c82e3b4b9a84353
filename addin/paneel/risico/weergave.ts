import { inHetNederlands, opschrift, opschriftVan, zin } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { blootstellingsomTekst } from './woorden.ts'
import { DOORBETALING, OPSLAG, procentUitCel } from '@poortwachter/wet/lezen'
import type { Loonaannamen } from '../../dossiers/blootstelling.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { dossiersleutelOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import type { Kind } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { wettekst } from '../dom/wettekst.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { leesveld } from '../dom/velden.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { blootstellingTekst, groepTekst, risicoreden, risicomodelOf } from './model.ts'
import type { Risicomodel, Risicoregel } from './model.ts'
import { klassetoon } from './klassetoon.ts'
import { createRisicofilter } from './filter.ts'
import { createRisicowerk } from './rekenwerk.ts'
import { risicoblad } from './uitvoer.ts'
import { renderVerdeling } from './verdeling.ts'

/** Why a case stands where it stands, in the words of the law; and what it can cost where that is not in its heading. */
const reasonOf = (regel: Risicoregel): readonly Kind[] => {
  const reden = [groepTekst(regel.risico), risicoreden(regel.risico)].filter((deel) => deel !== '').join(' · ')
  const bedrag = isKnown(regel) ? '' : blootstellingTekst(regel)
  return [reden !== '' && wettekst(reden), bedrag !== '' && reden !== '' && ' · ', bedrag]
}
const isKnown = ({ blootstelling }: Risicoregel): boolean => blootstelling.soort === 'bekend'
const headingOf = (regel: Risicoregel): string => {
  const { risico } = regel
  return [risico.stand.dossier.label, risico.klasse, ...(isKnown(regel) ? [blootstellingTekst(regel)] : [])].join(' · ')
}

/** The running cases ranked by the risk of a sanction, with what it can cost from their own wages. */
export const createRisico = (context: Paneelcontext): Sectie => {
  const { bron, omgeving, meld } = context
  const werk = createRisicowerk()
  let aannamen: Loonaannamen = { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined }
  let bezigMet: Caseload | undefined
  let gestopt: Caseload | undefined
  let model: Risicomodel | undefined
  const filter = createRisicofilter(() => draw())

  const voortgang = element('progress', { 'aria-label': opschrift`Voortgang van het risico`, hidden: true })
  const stand = element('p', { role: 'status' })
  const beeld = element('div', {})
  const stop = knop(opschrift`Stop`, () => werk.stop(), { class: 'knop knop-klein', hidden: true })
  const opnieuw = knop(opschrift`Bereken`, () => void calculate(), { class: 'knop knop-klein', hidden: true })
  const lijst = createVirtueleLijst<Risicoregel>({
    id: 'risico-lijst',
    label: opschrift`Dossiers op volgorde van risico`,
    sleutel: ({ risico }) => dossiersleutelOf(risico.stand.dossier),
    klasse: ({ risico }) => `lijst-hoog ${klassetoon(risico.klasse)}`,
    inhoud: (regel) => [
      element('span', { class: 'lijst-kop' }, headingOf(regel)),
      element(
        'span',
        { class: 'lijst-titel' },
        [regel.risico.stand.dossier.naam, regel.risico.stand.dossier.werkgever]
          .filter((deel) => deel !== '')
          .join(' · '),
      ),
      element('span', { class: 'lijst-lang' }, ...reasonOf(regel)),
    ],
    onKies: ({ risico }) => context.kiesDossier(risico.stand),
  })
  const assume = (deel: Partial<Loonaannamen>): void => {
    aannamen = { ...aannamen, ...deel }
    draw()
  }
  const invoer = [
    leesveld(
      opschrift`Doorbetaling %`,
      (tekst) => procentUitCel(tekst, DOORBETALING),
      (loonpercentage) => assume({ loonpercentage }),
      opschrift`Voor rijen zonder eigen percentage.`,
    ),
    leesveld(
      opschrift`Vakantietoeslag %`,
      (tekst) => procentUitCel(tekst, OPSLAG),
      (vakantietoeslag) => assume({ vakantietoeslag }),
    ),
    leesveld(
      opschrift`Werkgeverslasten %`,
      (tekst) => procentUitCel(tekst, OPSLAG),
      (werkgeverslasten) => assume({ werkgeverslasten }),
    ),
  ]

  const draw = (): void => {
    const { caseload } = bron.stand()
    const risicos = caseload && werk.klaar(caseload)
    if (!caseload || !risicos) return
    filter.update(caseload)
    model = risicomodelOf(caseload, risicos.filter(filter.isGekozen()), aannamen)
    const { regels, samen } = model
    stand.textContent = zin`${regels.length} {0:lopend dossier|lopende dossiers}. Blootstelling samen ${blootstellingsomTekst(samen)}.`
    replaceKinderen(beeld, renderVerdeling(model))
    lijst.setRegels(model.regels)
    lijst.element.toggleAttribute('hidden', model.regels.length === 0)
  }
  const progress = (gedaan: number, totaal: number): void => {
    voortgang.max = Math.max(1, totaal)
    voortgang.value = gedaan
  }
  const calculate = async (): Promise<void> => {
    const { caseload } = bron.stand()
    if (!caseload || bezigMet === caseload) return
    bezigMet = caseload
    gestopt = undefined
    voortgang.hidden = false
    stop.hidden = false
    opnieuw.hidden = true
    const af = await werk.run(caseload, (gedaan, totaal) => {
      progress(gedaan, totaal)
      stand.textContent = zin`Rekent het risico uit…`
    })
    if (bezigMet !== caseload) return
    bezigMet = undefined
    voortgang.hidden = true
    stop.hidden = true
    opnieuw.hidden = af
    if (!af) {
      gestopt = caseload
      stand.textContent = zin`Gestopt. Er is niets veranderd.`
      return
    }
    draw()
  }
  const write = async (): Promise<Tekst> => {
    if (!model || bezigMet) return opschrift`Het risico is nog niet uitgerekend.`
    const teSchrijven = model
    progress(0, 1)
    voortgang.hidden = false
    stop.hidden = false
    const af = await werk.runUitleg(
      teSchrijven.regels.map(({ risico }) => risico),
      progress,
    )
    // A newer calculation has taken the progress over.
    if (!bezigMet) {
      voortgang.hidden = true
      stop.hidden = true
    }
    if (!af) return opschrift`Gestopt. Er is niets geschreven.`
    const blad = await omgeving.werkmap.writeBlad(inHetNederlands(() => risicoblad(teSchrijven)))
    return opschriftVan(
      opschrift`Blad ${blad} gemaakt met ${teSchrijven.regels.length} {1:dossier|dossiers}.`,
      omgeving.werkmap.isEenStap() && opschrift`Met Ctrl+Z verdwijnt het weer.`,
    )
  }
  const inhoud = element(
    'div',
    {},
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Een klasse is geen kans en geen voorspelling van het besluit van UWV: signalen, met de regel waarop zij steunen.`,
    ),
    element('div', { class: 'kop-regel' }, stand, stop, opnieuw),
    voortgang,
    filter.inhoud,
    beeld,
    element(
      'details',
      {},
      uitklapkop({}, opschrift`Invoer voor de blootstelling`),
      element('div', { class: 'naast-elkaar' }, ...invoer.map(({ veld }) => veld)),
    ),
    lijst.element,
    element('div', { class: 'knoppen' }, werkknop(opschrift`Zet op een nieuw blad`, write, meld)),
  )
  return {
    inhoud,
    update: () => {
      const { caseload } = bron.stand()
      if (!caseload || gestopt === caseload) return
      if (werk.klaar(caseload)) draw()
      else void calculate()
    },
  }
}
