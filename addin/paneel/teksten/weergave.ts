import { inHetNederlands, opschrift, overgenomen } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { aanduidingen, aanduidingTekst } from '../../dossiers/aanduiding.ts'
import { werkstukTekst } from '../../dossiers/werkstukken/werkstuk.ts'
import type { Werkstuk } from '../../dossiers/werkstukken/werkstuk.ts'
import { ontvangers, ontvangerTekst, stuksoorten, stuksoortTekst } from '../../dossiers/werkstukken/woorden.ts'
import { element } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { keuzeveld, setKeuzes } from '../dom/velden.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { stapkeuzesOf, tekstOf } from './model.ts'
import type { Tekstkeuze } from './model.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const fill = <T extends string>(
  keuze: HTMLSelectElement,
  alle: readonly T[],
  tekst: Readonly<Record<T, string>>,
): void =>
  keuze.replaceChildren(...alle.map((waarde) => element('option', { value: waarde }, overgenomen(tekst[waarde]))))

/** Offers a text as a Word document and gives a sentence. */
export const saveDocx = async ({ omgeving }: Paneelcontext, naam: string, stuk: Werkstuk): Promise<Tekst> => {
  omgeving.bewaarBestand(naam, WORD, await omgeving.maakDocx(stuk))
  return opschrift`${naam} is aangeboden als download. Komt er geen bestand, zoals in Excel voor de Mac, kopieer dan de tekst.`
}

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** Texts to use: a note, a message or a letter about the chosen case. */
export const createTeksten = (context: Paneelcontext): Sectie => {
  const { bron, omgeving } = context
  let keuze: Tekstkeuze = { soort: 'notitie', ontvanger: 'werkgever', stap: '', aanduiding: 'geen' }
  let stuk: Werkstuk | undefined
  const change = (deel: Partial<Tekstkeuze>): void => {
    keuze = { ...keuze, ...deel }
    update()
  }
  const soort = keuzeveld(opschrift`Wat`, (waarde) =>
    change({ soort: stuksoorten.find((kandidaat) => kandidaat === waarde) ?? 'notitie' }),
  )
  fill(soort.keuze, stuksoorten, stuksoortTekst)
  const ontvanger = keuzeveld(opschrift`Aan`, (waarde) =>
    change({ ontvanger: ontvangers.find((kandidaat) => kandidaat === waarde) ?? 'werkgever' }),
  )
  fill(ontvanger.keuze, ontvangers, {
    werkgever: capital(ontvangerTekst.werkgever),
    werknemer: capital(ontvangerTekst.werknemer),
    bedrijfsarts: capital(ontvangerTekst.bedrijfsarts),
    bureau: capital(ontvangerTekst.bureau),
  })
  const stap = keuzeveld(opschrift`Over`, (waarde) => change({ stap: waarde }))
  const aanduiding = keuzeveld(opschrift`Wie erin staat`, (waarde) =>
    change({ aanduiding: aanduidingen.find((kandidaat) => kandidaat === waarde) ?? 'geen' }),
  )
  fill(aanduiding.keuze, aanduidingen, aanduidingTekst)
  const voorbeeld = element('textarea', {
    readonly: true,
    rows: 14,
    'aria-label': opschrift`De tekst`,
    class: 'werkstuk',
    lang: 'nl',
  })
  const leeg = element('p', { class: 'leeg' }, opschrift`Kies eerst een dossier.`)

  const copy = async (): Promise<Tekst> =>
    stuk
      ? context.kopieer(opschrift`De tekst`, werkstukTekst(stuk))
      : opschrift`Er is nog geen tekst. Kies eerst een dossier.`
  const save = async (): Promise<Tekst> => {
    if (!stuk) return opschrift`Er is nog geen tekst. Kies eerst een dossier.`
    return saveDocx(context, `${keuze.soort}.docx`, stuk)
  }
  const vol = element(
    'div',
    {},
    voorbeeld,
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Kopieer tekst`, copy, context.meld),
      werkknop(opschrift`Bewaar als Word-bestand`, save, context.meld),
    ),
  )
  const update = (): void => {
    const { caseload } = bron.stand()
    const stand = context.gekozenStand()
    ontvanger.veld.toggleAttribute('hidden', keuze.soort === 'notitie')
    if (caseload && stand)
      setKeuzes(
        stap.keuze,
        keuze.soort === 'notitie' ? opschrift`Alle stappen` : opschrift`Wat te laat is of binnenkort moet`,
        stapkeuzesOf(caseload, stand),
      )
    keuze = { ...keuze, stap: stap.keuze.value }
    stuk = caseload && inHetNederlands(() => tekstOf(caseload, stand, keuze, omgeving.vandaag))
    voorbeeld.value = stuk ? werkstukTekst(stuk) : ''
    vol.toggleAttribute('hidden', stuk === undefined)
    leeg.toggleAttribute('hidden', stuk !== undefined)
  }
  const inhoud = element(
    'div',
    {},
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Gemaakt op deze computer, uit uw eigen tabel en de regels. Lees de tekst na voor u haar verstuurt.`,
      ' ',
      createUitlegkoppeling('teksten-en-overzicht.html#teksten'),
    ),
    soort.veld,
    ontvanger.veld,
    stap.veld,
    aanduiding.veld,
    leeg,
    vol,
  )
  return { inhoud, update }
}
