import { datumTekst } from '@poortwachter/wet'
import type { Bronstand } from './bron/bronstand.ts'
import { element } from './dom/element.ts'
import { knop } from './dom/knop.ts'
import { keuzeveld } from './dom/velden.ts'
import type { Paneelcontext } from './sectie.ts'

/** One sentence about where the reading and calculating stands. */
const voortgangTekst = ({ fase, gedaan, totaal, bericht, caseload, bezigeCellen }: Bronstand): string => {
  const aantal = caseload?.standen.length ?? 0
  const dossiers = aantal === 1 ? '1 dossier' : `${aantal} dossiers`
  switch (fase) {
    case 'leest':
      return 'Leest de werkmap…'
    case 'rekent':
      return `Rekent… ${gedaan} van ${totaal} rijen`
    case 'klaar':
      return bezigeCellen ? `${dossiers}. Excel rekent nog…` : `${dossiers}.`
    case 'vraagt':
      return 'Uw antwoord is nodig voor deze tabel te lezen is. Kijk bij Gegevens.'
    case 'geen caseload':
      return 'Geen tabel met dossiers gevonden.'
    case 'gestopt':
      return caseload ? `Gestopt. Hieronder staat de vorige stand van ${dossiers}.` : 'Gestopt.'
    case 'mislukt':
      return bericht ?? 'De werkmap is niet te lezen.'
  }
}

const peildagTekst = ({ peildag: { dag, herkomst } }: Bronstand): string => {
  if (herkomst === 'cel') return `Peildatum ${datumTekst(dag)} (cel PW_Peildatum)`
  if (herkomst === 'vandaag') return `Peildatum ${datumTekst(dag)} (vandaag)`
  return `De cel PW_Peildatum bevat geen datum; er wordt gerekend met vandaag, ${datumTekst(dag)}`
}

/** The top of the pane: which table, which day, how far the calculation is. */
export const createKop = ({ bron, omgeving }: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const tabel = keuzeveld('Tabel', (id) => void bron.kiesPlaats(id))
  const stand = element('span', { role: 'status', class: 'kop-stand' })
  const peildag = element('p', { class: 'bijschrift' })
  const balk = element('progress', { 'aria-label': 'Voortgang van het rekenen', hidden: true })
  const stop = knop('Stop', () => bron.stop(), { class: 'knop knop-klein', hidden: true })
  const opnieuw = knop('Lees opnieuw', () => void bron.refresh(), { class: 'knop knop-klein' })
  const update = (): void => {
    const nu = bron.stand()
    const bezig = nu.fase === 'leest' || nu.fase === 'rekent'
    const tekst = voortgangTekst(nu)
    if (stand.textContent !== tekst && !(nu.fase === 'rekent' && stand.textContent?.startsWith('Rekent')))
      stand.textContent = tekst
    peildag.textContent = `${peildagTekst(nu)} · regels ${omgeving.regels.huidig().regelboek.versie}`
    balk.toggleAttribute('hidden', nu.fase !== 'rekent')
    balk.max = Math.max(1, nu.totaal)
    balk.value = nu.gedaan
    stop.toggleAttribute('hidden', !bezig)
    opnieuw.toggleAttribute('hidden', bezig)
    const keuzes = nu.kandidaten.map(({ plaats, aantalDossiers }) => ({
      id: plaats.id,
      tekst: `${plaats.naam} (blad ${plaats.blad}, ${aantalDossiers} rijen)`,
    }))
    if (
      keuzes.length !== tabel.keuze.options.length ||
      keuzes.some(({ tekst: t }, i) => tabel.keuze.options[i]?.text !== t)
    ) {
      tabel.keuze.replaceChildren(...keuzes.map(({ id, tekst: t }) => element('option', { value: id }, t)))
    }
    const gekozen = nu.gekozen?.plaats.id
    if (gekozen !== undefined && tabel.keuze.value !== gekozen) tabel.keuze.value = gekozen
    tabel.veld.toggleAttribute('hidden', nu.kandidaten.length === 0)
  }
  const inhoud = element(
    'header',
    { class: 'kop' },
    element('h1', {}, 'Poortwachter'),
    tabel.veld,
    element('div', { class: 'kop-regel' }, stand, opnieuw, stop),
    balk,
    peildag,
  )
  return { inhoud, update }
}
