import { inHetNederlands, opschrift, overgenomen } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { aanduidingen, aanduidingTekst } from '../../dossiers/aanduiding.ts'
import type { Aanduiding } from '../../dossiers/aanduiding.ts'
import { createNaamkeuze } from '../../dossiers/naamgroepen.ts'
import { namesIn } from '../../dossiers/namen.ts'
import { weeklijstOf } from '../../dossiers/werkstukken/weeklijst.ts'
import { werkstukTekst } from '../../dossiers/werkstukken/werkstuk.ts'
import type { Werkstuk } from '../../dossiers/werkstukken/werkstuk.ts'
import { element } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { keuzeveld, setKeuzes } from '../dom/velden.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { saveDocx } from './weergave.ts'

const NOG_NIET = opschrift`Er is nog geen caseload gelezen.`

/** The list of what is late and what has to be done this week, to take along. */
export const createWeeklijstbord = (context: Paneelcontext): Sectie => {
  let aanduiding: Aanduiding = 'dossier'
  let adviseur: string | undefined
  const wie = keuzeveld(opschrift`Van wie de weeklijst is`, (naam) => {
    adviseur = naam
  })
  const keuze = keuzeveld(opschrift`Wie op de weeklijst staat`, (waarde) => {
    aanduiding = aanduidingen.find((kandidaat) => kandidaat === waarde) ?? 'geen'
  })
  keuze.keuze.replaceChildren(
    ...aanduidingen.map((soort) => element('option', { value: soort }, overgenomen(aanduidingTekst[soort]))),
  )
  keuze.keuze.value = aanduiding
  const make = (): Werkstuk | undefined => {
    const { caseload } = context.bron.stand()
    return caseload && inHetNederlands(() => weeklijstOf({ caseload, aanduiding, adviseur: wie.keuze.value }))
  }
  const copy = async (): Promise<Tekst> => {
    const stuk = make()
    return stuk ? context.kopieer(opschrift`De weeklijst`, werkstukTekst(stuk)) : NOG_NIET
  }
  const save = async (): Promise<Tekst> => {
    const stuk = make()
    return stuk ? saveDocx(context, 'weeklijst.docx', stuk) : NOG_NIET
  }
  /** The list is that of who was chosen here, and until then of who was chosen at Vandaag. */
  const showAdviseurs = async (): Promise<void> => {
    const { caseload } = context.bron.stand()
    const namen = caseload ? namesIn(caseload, 'adviseur').map(({ naam }) => naam) : []
    setKeuzes(
      wie.keuze,
      opschrift`Alle adviseurs`,
      namen.map((naam) => [naam, naam]),
    )
    wie.veld.toggleAttribute('hidden', namen.length < 2)
    const onthouden = await context.onthouden('adviseur')
    const gekozen = adviseur ?? onthouden ?? ''
    const isGekozen = createNaamkeuze(gekozen)
    wie.keuze.value = gekozen === '' ? '' : (namen.find(isGekozen) ?? '')
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Weeklijst`),
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`Wat te laat is en wat deze week moet, om mee te nemen.`,
      ' ',
      createUitlegkoppeling('teksten-en-overzicht.html#weeklijst'),
    ),
    wie.veld,
    keuze.veld,
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Kopieer weeklijst`, copy, context.meld),
      werkknop(opschrift`Weeklijst als Word-bestand`, save, context.meld),
    ),
  )
  return { inhoud, update: () => void showAdviseurs() }
}
