import { inHetNederlands, opschrift, overgenomen } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { aanduidingen, aanduidingTekst } from '../../dossiers/aanduiding.ts'
import type { Aanduiding } from '../../dossiers/aanduiding.ts'
import { weeklijstOf } from '../../dossiers/werkstukken/weeklijst.ts'
import { werkstukTekst } from '../../dossiers/werkstukken/werkstuk.ts'
import type { Werkstuk } from '../../dossiers/werkstukken/werkstuk.ts'
import { element } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { keuzeveld } from '../dom/velden.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import type { Paneelcontext } from '../sectie.ts'
import { saveDocx } from './weergave.ts'

const NOG_NIET = opschrift`Er is nog geen caseload gelezen.`

/** The list of what is late and what has to be done this week, to take along. */
export const createWeeklijstbord = (context: Paneelcontext): HTMLElement => {
  let aanduiding: Aanduiding = 'dossier'
  const keuze = keuzeveld(opschrift`Wie op de weeklijst staat`, (waarde) => {
    aanduiding = aanduidingen.find((kandidaat) => kandidaat === waarde) ?? 'geen'
  })
  keuze.keuze.replaceChildren(
    ...aanduidingen.map((soort) => element('option', { value: soort }, overgenomen(aanduidingTekst[soort]))),
  )
  keuze.keuze.value = aanduiding
  const make = (): Werkstuk | undefined => {
    const { caseload } = context.bron.stand()
    return caseload && inHetNederlands(() => weeklijstOf({ caseload, aanduiding, isGekozen: () => true }))
  }
  const copy = async (): Promise<Tekst> => {
    const stuk = make()
    return stuk ? context.kopieer(opschrift`De weeklijst`, werkstukTekst(stuk)) : NOG_NIET
  }
  const save = async (): Promise<Tekst> => {
    const stuk = make()
    return stuk ? saveDocx(context, 'weeklijst.docx', stuk) : NOG_NIET
  }
  return element(
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
    keuze.veld,
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Kopieer weeklijst`, copy, context.meld),
      werkknop(opschrift`Weeklijst als Word-bestand`, save, context.meld),
    ),
  )
}
