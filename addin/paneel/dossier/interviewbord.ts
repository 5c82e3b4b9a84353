import { leeszin } from '../../taal/leeszin.ts'
import { wettekst } from '../dom/wettekst.ts'
import { opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { datumTekst, keuzesVan } from '@poortwachter/wet'
import type { Feitinhoud } from '@poortwachter/wet'
import { feitinhoudUit } from '@poortwachter/wet/lezen'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { dossierboekOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { onEnter, tekstveld } from '../dom/velden.ts'
import { createSchrijfvraag } from '../schrijven/schrijfvraag.ts'
import { NIET_GELEZEN, schrijfplaatsOf, staatTekst } from '../schrijven/voorstel.ts'
import type { Paneelcontext } from '../sectie.ts'
import { metNotitie, NOTITIEKOPPEN } from '../taak/notitiekolom.ts'
import type { Beslismodel } from './beslismodel.ts'
import { antwoordcel, interviewstandOf } from './interview.ts'
import type { Interviewstand } from './interview.ts'

interface Getoond {
  readonly caseload: Caseload
  readonly dossier: Caseloaddossier
  readonly model: Beslismodel
}

interface Interviewbord {
  readonly inhoud: HTMLElement
  update(getoond: Getoond): void
}

type Vraag = NonNullable<Interviewstand['volgende']>

/** More names than this say no more at once; the questions themselves follow one by one. */
const MEESTE_NAMEN = 5

const shortList = (namen: readonly string[]): string => {
  const rest = namen.length - MEESTE_NAMEN
  const eerste = namen.slice(0, MEESTE_NAMEN).join(', ')
  return rest > 0 ? zin`${eerste} en nog ${rest}` : eerste
}

/** The questions for a decision, one at a time: who knows, why it is asked, where the answer comes; until it is decided. */
export const createInterviewbord = (context: Paneelcontext): Interviewbord => {
  const { bron, omgeving, concepten, meld } = context
  const overgeslagen = new Set<string>()
  let getoond: Getoond | undefined
  /** Key of the case that is shown. */
  let sleutel = ''
  let getekend = ''
  let gaatVerder = false
  /** Whether the user goes on with what could still change an answer that is there. */
  let isVerdiept = false
  const vraagplaats = element('div', {})
  const schrijf = createSchrijfvraag(context)
  const besloten = element('div', { class: 'knoppen' })
  const inhoud = element('div', { class: 'interview' }, vraagplaats, schrijf.inhoud, besloten)

  /** Where what is typed for a question of the case that is shown is kept until it is in the sheet. */
  const conceptOf = ({ feit }: Vraag): string => `antwoord:${feit.naam}:${sleutel}`
  const placeOf = (dossier: Caseloaddossier, { veld }: Vraag) =>
    schrijfplaatsOf(bron.stand(), dossier, { id: veld.id, koppen: [veld.titel] })

  const answer = async (vraag: Vraag, gegeven: Feitinhoud, woorden: string): Promise<Tekst | undefined> => {
    const dossier = getoond?.dossier
    const concept = conceptOf(vraag)
    const plaats = dossier && placeOf(dossier, vraag)
    if (!dossier || !plaats) return NIET_GELEZEN
    gaatVerder = true
    await schrijf.write(
      { plaats, ...antwoordcel(vraag.feit, gegeven) },
      opschrift`${vraag.feit.label} van ${dossier.label}: ${woorden}`,
      () => concepten.delete(concept),
    )
    return undefined
  }
  const typed = (vraag: Vraag): readonly HTMLElement[] => {
    const { feit } = vraag
    const vorm =
      feit.soort === 'dag'
        ? opschrift`dd-mm-jjjj`
        : feit.soort === 'percentage'
          ? opschrift`Bijvoorbeeld 70%`
          : opschrift`Een getal`
    const concept = conceptOf(vraag)
    const { veld, invoer } = tekstveld(opschrift`Antwoord`, (tekst) => concepten.set(concept, tekst), vorm)
    invoer.value = concepten.get(concept) ?? ''
    const give = async (): Promise<Tekst | undefined> => {
      const lezing = feitinhoudUit(feit, invoer.value)
      if (lezing.soort === 'gelezen') return answer(vraag, lezing.waarde, invoer.value.trim())
      invoer.focus()
      return lezing.soort === 'fout' ? leeszin(lezing.bericht) : opschrift`Vul eerst het antwoord in.`
    }
    const geef = werkknop(opschrift`Antwoord`, give, meld, { class: 'knop knop-hoofd' })
    onEnter(invoer, () => geef.click())
    return [veld, element('div', { class: 'knoppen' }, geef)]
  }
  const chosen = (vraag: Vraag): readonly HTMLElement[] => [
    element(
      'div',
      { class: 'knoppen' },
      ...(keuzesVan(vraag.feit) ?? []).map(({ waarde, tekst }) =>
        werkknop(tekst, () => answer(vraag, waarde, tekst), meld),
      ),
    ),
  ]
  const skip = (vraag: Vraag): void => {
    overgeslagen.add(vraag.feit.naam)
    gaatVerder = true
    if (getoond) update(getoond)
  }
  const plaatszin = element('span', {})
  /** Where the answer goes: the row can have moved while the question stands there. */
  const showPlaats = (dossier: Caseloaddossier, vraag: Vraag): void => {
    const plaats = placeOf(dossier, vraag)
    const staat = staatTekst(plaats?.gezien ?? '', vraag.feit.soort === 'dag')
    replaceKinderen(
      plaatszin,
      plaats &&
        (staat === ''
          ? opschrift`Het antwoord komt in ${plaats.waar}.`
          : opschrift`Het antwoord komt in ${plaats.waar}, waar nu ${staat} staat.`),
    )
  }
  const drawQuestion = (vraag: Vraag, { open, isBekend }: Interviewstand, { dossier, model }: Getoond): void => {
    const { feit } = vraag
    const rest = open - 1
    const hierna =
      rest === 1
        ? opschrift`Daarna is er nog hoogstens 1 vraag.`
        : opschrift`Daarna zijn er nog hoogstens ${rest} vragen.`
    showPlaats(dossier, vraag)
    const kop = element('legend', { tabindex: -1, lang: 'nl' }, feit.vraag)
    replaceKinderen(
      vraagplaats,
      element(
        'fieldset',
        { class: 'opmerking' },
        kop,
        ...(keuzesVan(feit) ? chosen(vraag) : typed(vraag)),
        element(
          'p',
          { class: 'bijschrift' },
          opschrift`Wie het weet:`,
          ' ',
          wettekst(feit.wie),
          '. ',
          isBekend
            ? opschrift`Waarom: dit gegeven kan het antwoord op "${model.vraag}" nog veranderen.`
            : opschrift`Waarom: zonder dit gegeven staat het antwoord op "${model.vraag}" niet vast.`,
          ...(rest > 0 ? [' ', hierna] : []),
          ' ',
          plaatszin,
        ),
        knop(opschrift`Weet ik nog niet`, () => skip(vraag), { class: 'knop knop-klein' }),
      ),
    )
    if (gaatVerder) kop.focus({ preventScroll: true })
  }
  /** A remark with a button that leads on to questions. */
  const drawRemark = (tekst: Opschrift, knoptekst: Opschrift, prepare: () => void): void =>
    replaceKinderen(
      vraagplaats,
      element(
        'div',
        { class: 'opmerking' },
        element('p', {}, tekst),
        knop(
          knoptekst,
          () => {
            prepare()
            gaatVerder = true
            if (getoond) update(getoond)
          },
          { class: 'knop knop-klein' },
        ),
      ),
    )
  const drawOffer = (open: number): void =>
    drawRemark(
      open === 1
        ? opschrift`Wat dit nog kan veranderen: 1 gegeven dat niet is opgegeven.`
        : opschrift`Wat dit nog kan veranderen: ${open} gegevens die niet zijn opgegeven.`,
      open === 1 ? opschrift`Beantwoord die vraag` : opschrift`Beantwoord die vragen`,
      () => {
        isVerdiept = true
      },
    )
  const drawSkipped = ({ overgeslagen: namen, isBekend }: Interviewstand): void =>
    drawRemark(
      isBekend
        ? opschrift`Kan het antwoord nog veranderen: ${shortList(namen)}.`
        : opschrift`Nog niet te beslissen zonder: ${shortList(namen)}.`,
      opschrift`Stel die vragen opnieuw`,
      () => overgeslagen.clear(),
    )
  const note = async (): Promise<Tekst | undefined> => {
    if (!getoond) return undefined
    const { dossier, model } = getoond
    const plaats = schrijfplaatsOf(bron.stand(), dossier, { id: undefined, koppen: NOTITIEKOPPEN })
    if (!plaats) return NIET_GELEZEN
    const motivering = `${datumTekst(omgeving.vandaag)} ${model.tekst}`
    await schrijf.add(
      plaats,
      (staat) => metNotitie(staat, motivering),
      opschrift`Motivering bij ${dossier.label}`,
      () => undefined,
    )
    return undefined
  }
  besloten.append(werkknop(opschrift`Zet motivering in de notities`, note, meld))

  const update = (nieuw: Getoond): void => {
    const { caseload, dossier, model } = nieuw
    const eigen = dossierboekOf(caseload).sleutelOf(dossier)
    if (sleutel !== eigen || getoond?.model.tabel !== model.tabel) {
      overgeslagen.clear()
      schrijf.inhoud.replaceChildren()
      isVerdiept = false
      if (sleutel !== eigen) gaatVerder = false
    }
    sleutel = eigen
    getoond = nieuw
    const stand = interviewstandOf(caseload, dossier, model.tabel, overgeslagen)
    const { volgende, open, isBekend } = stand
    besloten.toggleAttribute('hidden', !isBekend && (volgende !== undefined || stand.overgeslagen.length > 0))
    const beeld = [sleutel, model.tabel, volgende?.feit.naam, open, stand.overgeslagen, isBekend, isVerdiept].join(' ')
    if (beeld === getekend) {
      if (volgende) showPlaats(dossier, volgende)
      return
    }
    getekend = beeld
    if (volgende && isBekend && !isVerdiept) drawOffer(open)
    else if (volgende) drawQuestion(volgende, stand, nieuw)
    else if (stand.overgeslagen.length > 0) drawSkipped(stand)
    else vraagplaats.replaceChildren()
    gaatVerder = false
  }
  return { inhoud, update }
}
