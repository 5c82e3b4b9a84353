import { aaneen, opschrift, zin } from '../taal/zin.ts'
import type { Opschrift, Tekst } from '../taal/zin.ts'
import { datumTekst, serienummerVan } from '@poortwachter/wet'
import { staatAnders } from '../excel/celinhoud.ts'
import type { Bronstand } from './bron/bronstand.ts'
import { element, setOpschrift } from './dom/element.ts'
import { knop, tekenknop, werkknop } from './dom/knop.ts'
import { pictogram } from './dom/pictogram.ts'
import type { Bord } from './dom/sleutellijst.ts'
import { createUitgesteld } from './dom/uitgesteld.ts'
import { keuzeveld } from './dom/velden.ts'
import { handboekadres } from './hulp/model.ts'
import { tellMislukking } from './mislukking.ts'
import type { Paneelcontext } from './sectie.ts'

/** One sentence about where the reading and calculating stands. */
const voortgangTekst = ({ fase, gedaan, totaal, bericht, caseload, bezigeCellen }: Bronstand): string => {
  const aantal = caseload?.uniek.standen.length ?? 0
  const dossiers = aantal === 1 ? zin`1 dossier` : zin`${aantal} dossiers`
  switch (fase) {
    case 'leest':
      return zin`Leest de werkmap…`
    case 'rekent':
      return zin`Rekent… ${gedaan} van ${totaal} {1:rij|rijen}`
    case 'klaar':
      return bezigeCellen ? zin`${dossiers}. Excel rekent nog…` : `${dossiers}.`
    case 'vraagt':
      return zin`Uw antwoord is nodig voor deze tabel te lezen is.`
    case 'geen caseload':
      return zin`Geen tabel met dossiers gevonden.`
    case 'gestopt':
      return caseload ? zin`Gestopt. Hieronder staat de vorige stand van ${dossiers}.` : zin`Gestopt.`
    case 'mislukt':
      return aaneen(
        bericht ?? zin`De werkmap is niet te lezen.`,
        caseload && zin`Hieronder staat wat eerder is gelezen.`,
      )
  }
}

interface Kop {
  readonly inhoud: HTMLElement
  update(): void
  /** Leads to the page of the handbook about what is in front. */
  readonly toonUitleg: (over: { readonly titel: Opschrift; readonly uitleg: string }) => void
}

/** Which table is read, where there are several. */
const createTabelkeuze = ({ bron, meld }: Paneelcontext): Bord<Bronstand> => {
  const showGekozen = ({ gekozen }: Bronstand): void => {
    const id = gekozen?.plaats.id
    if (id !== undefined && keuze.value !== id) keuze.value = id
  }
  // What could not be chosen does not stay shown as if it were.
  const choose = (id: string): Promise<void> =>
    tellMislukking(bron.kiesPlaats(id), meld).then(() => showGekozen(bron.stand()))
  const { veld, keuze } = keuzeveld(opschrift`Tabel`, (id) => void choose(id))
  veld.className = 'kop-tabel'
  veld.querySelector('label')?.setAttribute('class', 'verborgen')
  return {
    inhoud: veld,
    update: (stand) => {
      const { kandidaten } = stand
      const keuzes = kandidaten.map(({ plaats, aantalDossiers }) => ({
        id: plaats.id,
        tekst:
          aantalDossiers === 1
            ? zin`${plaats.naam} (blad ${plaats.blad}, 1 rij)`
            : zin`${plaats.naam} (blad ${plaats.blad}, ${aantalDossiers} rijen)`,
      }))
      const { options } = keuze
      if (keuzes.length !== options.length || keuzes.some(({ tekst }, i) => options[i]?.text !== tekst))
        keuze.replaceChildren(...keuzes.map(({ id, tekst }) => element('option', { value: id }, tekst)))
      showGekozen(stand)
    },
  }
}

const createDag = ({ omgeving }: Paneelcontext): Bord<Bronstand> => {
  const inhoud = element('span', { class: 'kop-dag' })
  return {
    inhoud,
    update: ({ peildag: { dag } }) => {
      inhoud.textContent = dag === omgeving.vandaag ? zin`vandaag` : datumTekst(dag)
      inhoud.title = zin`Peildatum ${datumTekst(dag)}, regels ${omgeving.regels.huidig().regelboek.versie}`
    },
  }
}

/** Warns that the day is not today, and puts it right. */
const createAndereDag = ({ omgeving, bron, schrijver, meld }: Paneelcontext): Bord<Bronstand> => {
  const dagzin = element('span', {})
  const opVandaag = werkknop(
    opschrift`Zet op vandaag`,
    async () => {
      const { vandaag } = omgeving
      const gezien = bron.stand().peildag.cel ?? ''
      const uitslag = await schrijver.writePeildag(serienummerVan(vandaag), gezien, opschrift`Peildatum op vandaag`)
      if (uitslag.soort === 'geweigerd') return uitslag.reden
      if (uitslag.soort === 'anders') return staatAnders(uitslag.adres)
      meld(opschrift`De peildatum is nu vandaag, ${datumTekst(vandaag)}.`, {
        tekst: opschrift`Maak ongedaan`,
        werk: () => schrijver.undo(),
      })
      return undefined
    },
    meld,
    { class: 'knop knop-klein' },
  )
  return {
    inhoud: element('div', { class: 'kop-anders' }, dagzin, ' ', opVandaag),
    update: ({ peildag: { dag, herkomst } }) => {
      const { vandaag } = omgeving
      dagzin.textContent =
        herkomst === 'onleesbaar'
          ? zin`De cel PW_Peildatum bevat geen datum; er wordt gerekend met vandaag, ${datumTekst(vandaag)}.`
          : zin`Peildatum ${datumTekst(dag)} (cel PW_Peildatum); vandaag is ${datumTekst(vandaag)}.`
    },
  }
}

/** Says that another table is read than the one the user worked with, until the user goes on with it. */
const createVerdwenen = ({ bron, meld }: Paneelcontext): Bord<Bronstand> => {
  const wat = element('span', { role: 'status' })
  const verder = werkknop(
    opschrift`Ga verder met deze tabel`,
    async () => {
      const { gekozen } = bron.stand()
      if (gekozen) await bron.kiesPlaats(gekozen.plaats.id)
      return undefined
    },
    meld,
    { class: 'knop knop-klein' },
  )
  return {
    inhoud: element('div', { class: 'kop-anders kop-verdwenen' }, wat, ' ', verder),
    update: ({ verdwenen, gekozen }) => {
      if (!verdwenen || !gekozen) return
      const { naam, blad } = gekozen.plaats
      const tekst = verdwenen.isErNog
        ? zin`In ${verdwenen.naam} zijn geen dossiers meer te herkennen: kijk de koppen na. Hieronder staat ${naam} (blad ${blad}).`
        : zin`${verdwenen.naam} is niet meer te vinden. Hieronder staat ${naam} (blad ${blad}).`
      if (wat.textContent !== tekst) wat.textContent = tekst
    },
  }
}

const createBalk = (): Bord<Bronstand> => {
  const inhoud = element('progress', { 'aria-label': opschrift`Voortgang van het rekenen` })
  return {
    inhoud,
    update: ({ gedaan, totaal }) => {
      inhoud.max = Math.max(1, totaal)
      inhoud.value = gedaan
    },
  }
}

const createUndo = ({ schrijver, meld }: Paneelcontext): Bord<Tekst> => {
  const inhoud = werkknop('', () => schrijver.undo(), meld, { class: 'knop knop-klein knop-teken' })
  inhoud.append(pictogram('herstel'))
  return {
    inhoud,
    update: (wat) => {
      inhoud.title = zin`Maak ongedaan: ${wat}`
      inhoud.setAttribute('aria-label', inhoud.title)
    },
  }
}

const createOpnieuw = ({ bron }: Paneelcontext): Bord<Bronstand> => ({
  inhoud: tekenknop('vernieuw', opschrift`Lees de werkmap opnieuw`, () => void bron.refresh(), {
    'aria-label': opschrift`Lees opnieuw`,
  }),
  update: () => undefined,
})

/** The top of the pane in one line: how many cases, which table, which day; the day is warned about when it is not today. */
export const createKop = (context: Paneelcontext): Kop => {
  const { bron, omgeving, schrijver } = context
  const stand = element('span', { role: 'status', class: 'kop-stand' })
  const tabel = createUitgesteld(() => createTabelkeuze(context))
  const dag = createUitgesteld(() => createDag(context))
  const undo = createUitgesteld(() => createUndo(context))
  const opnieuw = createUitgesteld(() => createOpnieuw(context))
  const stop = knop(opschrift`Stop`, () => bron.stop(), { class: 'knop knop-klein', hidden: true })
  const balk = createUitgesteld(createBalk)
  const andereDag = createUitgesteld(() => createAndereDag(context))
  const verdwenen = createUitgesteld(() => createVerdwenen(context))
  const uitleg = element(
    'a',
    { class: 'knop knop-klein knop-teken', target: '_blank', rel: 'noreferrer' },
    pictogram('vraag'),
  )
  const toonUitleg: Kop['toonUitleg'] = ({ titel, uitleg: pad }) => {
    uitleg.href = handboekadres(pad)
    const tekst = opschrift`Uitleg bij ${titel} in het handboek`
    setOpschrift(uitleg, 'title', tekst)
    setOpschrift(uitleg, 'aria-label', tekst)
  }

  let gezegd: Bronstand['fase'] | undefined
  const regel = element(
    'div',
    { class: 'kop-regel' },
    stand,
    tabel.plaats,
    dag.plaats,
    undo.plaats,
    opnieuw.plaats,
    stop,
    uitleg,
  )
  const showDag = (nu: Bronstand): void => {
    const { peildag, fase } = nu
    dag.show(fase === 'geen caseload' ? undefined : nu)
    andereDag.show(peildag.dag === omgeving.vandaag && peildag.herkomst !== 'onleesbaar' ? undefined : nu)
  }
  const update = (): void => {
    const nu = bron.stand()
    const bezig = nu.fase === 'leest' || nu.fase === 'rekent'
    const tekst = voortgangTekst(nu)
    // The line is read out: how far the calculating is stands in the bar beside it.
    if (stand.textContent !== tekst && !(nu.fase === 'rekent' && gezegd === 'rekent')) stand.textContent = tekst
    gezegd = nu.fase
    balk.show(nu.fase === 'rekent' ? nu : undefined)
    stop.toggleAttribute('hidden', !bezig)
    opnieuw.show(bezig ? undefined : nu)
    regel.classList.toggle('kop-bezig', bezig)
    tabel.show(nu.kandidaten.length < 2 ? undefined : nu)
    undo.show(schrijver.laatste())
    if (bezig) return
    showDag(nu)
    verdwenen.show(nu.verdwenen === undefined ? undefined : nu)
  }
  const inhoud = element(
    'header',
    { class: 'kop' },
    element('h1', { class: 'verborgen' }, 'Poortwachter'),
    regel,
    balk.plaats,
    andereDag.plaats,
    verdwenen.plaats,
  )
  return { inhoud, update, toonUitleg }
}
