import { aaneen, opschrift, zin } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { datumTekst, serienummerVan } from '@poortwachter/wet'
import type { Bronstand } from './bron/bronstand.ts'
import { element, setOpschrift } from './dom/element.ts'
import { knop, tekenknop, werkknop } from './dom/knop.ts'
import { pictogram } from './dom/pictogram.ts'
import { keuzeveld } from './dom/velden.ts'
import { handboekadres } from './hulp/model.ts'
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

/** The top of the pane in one line: how many cases, which table, which day; the day is warned about when it is not today. */
export const createKop = ({ bron, omgeving, schrijver, meld }: Paneelcontext): Kop => {
  const { vandaag } = omgeving
  const tabel = keuzeveld(opschrift`Tabel`, (id) => void bron.kiesPlaats(id))
  tabel.veld.className = 'kop-tabel'
  tabel.veld.querySelector('label')?.setAttribute('class', 'verborgen')
  const stand = element('span', { role: 'status', class: 'kop-stand' })
  const dag = element('span', { class: 'kop-dag' })
  const dagzin = element('span', {})
  const opVandaag = (): HTMLElement =>
    werkknop(
      opschrift`Zet op vandaag`,
      async () => {
        const uitslag = await schrijver.writePeildag(serienummerVan(vandaag), opschrift`Peildatum op vandaag`)
        if (uitslag.soort === 'geweigerd') return uitslag.reden
        meld(opschrift`De peildatum is nu vandaag, ${datumTekst(vandaag)}.`, {
          tekst: opschrift`Maak ongedaan`,
          werk: () => schrijver.undo(),
        })
        return undefined
      },
      meld,
      { class: 'knop knop-klein' },
    )
  const andereDag = element('div', { class: 'kop-anders', hidden: true }, dagzin)
  const balk = element('progress', { 'aria-label': opschrift`Voortgang van het rekenen`, hidden: true })
  const stop = knop(opschrift`Stop`, () => bron.stop(), { class: 'knop knop-klein', hidden: true })
  const opnieuw = tekenknop('vernieuw', opschrift`Lees de werkmap opnieuw`, () => void bron.refresh(), {
    'aria-label': opschrift`Lees opnieuw`,
  })
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

  const undo = werkknop('', () => schrijver.undo(), meld, { class: 'knop knop-klein knop-teken', hidden: true })
  undo.append(pictogram('herstel'))

  let gezegd: Bronstand['fase'] | undefined
  const regel = element('div', { class: 'kop-regel' }, stand, tabel.veld, dag, undo, opnieuw, stop, uitleg)

  const showUndo = (): void => {
    const wat = schrijver.laatste()
    undo.toggleAttribute('hidden', wat === undefined)
    undo.setAttribute('aria-label', zin`Maak ongedaan: ${wat ?? ''}`)
    undo.title = zin`Maak ongedaan: ${wat ?? ''}`
  }
  const showTabel = ({ kandidaten, gekozen }: Bronstand): void => {
    const keuzes = kandidaten.map(({ plaats, aantalDossiers }) => ({
      id: plaats.id,
      tekst:
        aantalDossiers === 1
          ? zin`${plaats.naam} (blad ${plaats.blad}, 1 rij)`
          : zin`${plaats.naam} (blad ${plaats.blad}, ${aantalDossiers} rijen)`,
    }))
    const { options } = tabel.keuze
    if (keuzes.length !== options.length || keuzes.some(({ tekst }, i) => options[i]?.text !== tekst))
      tabel.keuze.replaceChildren(...keuzes.map(({ id, tekst }) => element('option', { value: id }, tekst)))
    const id = gekozen?.plaats.id
    if (id !== undefined && tabel.keuze.value !== id) tabel.keuze.value = id
    tabel.veld.toggleAttribute('hidden', kandidaten.length < 2)
  }
  const showDag = ({ peildag, fase }: Bronstand): void => {
    const { herkomst } = peildag
    const isVandaag = peildag.dag === vandaag
    dag.textContent = isVandaag ? zin`vandaag` : datumTekst(peildag.dag)
    dag.title = zin`Peildatum ${datumTekst(peildag.dag)}, regels ${omgeving.regels.huidig().regelboek.versie}`
    dag.toggleAttribute('hidden', fase === 'geen caseload')
    const tekst =
      herkomst === 'onleesbaar'
        ? zin`De cel PW_Peildatum bevat geen datum; er wordt gerekend met vandaag, ${datumTekst(vandaag)}.`
        : zin`Peildatum ${datumTekst(peildag.dag)} (cel PW_Peildatum); vandaag is ${datumTekst(vandaag)}.`
    andereDag.toggleAttribute('hidden', isVandaag && herkomst !== 'onleesbaar')
    dagzin.textContent = tekst
    if (!andereDag.hidden && andereDag.children.length < 2) andereDag.append(' ', opVandaag())
  }
  const update = (): void => {
    const nu = bron.stand()
    const bezig = nu.fase === 'leest' || nu.fase === 'rekent'
    const tekst = voortgangTekst(nu)
    // The line is read out: how far the calculating is stands in the bar beside it.
    if (stand.textContent !== tekst && !(nu.fase === 'rekent' && gezegd === 'rekent')) stand.textContent = tekst
    gezegd = nu.fase
    balk.toggleAttribute('hidden', nu.fase !== 'rekent')
    balk.max = Math.max(1, nu.totaal)
    balk.value = nu.gedaan
    stop.toggleAttribute('hidden', !bezig)
    opnieuw.toggleAttribute('hidden', bezig)
    regel.classList.toggle('kop-bezig', bezig)
    showTabel(nu)
    showUndo()
    if (!bezig) showDag(nu)
  }
  const inhoud = element(
    'header',
    { class: 'kop' },
    element('h1', { class: 'verborgen' }, 'Poortwachter'),
    regel,
    balk,
    andereDag,
  )
  return { inhoud, update, toonUitleg }
}
