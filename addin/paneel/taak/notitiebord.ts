import { opschrift, zin } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { element } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { createSchrijfvraag } from '../schrijven/schrijfvraag.ts'
import { NIET_GELEZEN, schrijfplaatsOf } from '../schrijven/voorstel.ts'
import type { Paneelcontext } from '../sectie.ts'
import { metNotitie, NOTITIEKOPPEN } from './notitiekolom.ts'
import { taaksleutelOf } from './taak.ts'
import type { Taak } from './taak.ts'

let nummer = 0

/** Adds a note about a case to the column of notes, below what was noted before, with the day and the step. */
export const createNotitiebord = (context: Paneelcontext): Bord<Taak> => {
  const { omgeving, bron, concepten, meld } = context
  let taak: Taak | undefined
  let sleutel = ''
  const id = `notitie-${(nummer += 1)}`
  const vraag = createSchrijfvraag(context)
  const invoer = element('textarea', {
    id,
    rows: 3,
    'data-sleutel': id,
    input: () => concepten.set(sleutel, invoer.value),
  })
  const staat = element('p', { class: 'notities', hidden: true })
  const waar = element('p', { class: 'bijschrift' })
  const placeOf = () =>
    taak && schrijfplaatsOf(bron.stand(), taak.stand.dossier, { id: undefined, koppen: NOTITIEKOPPEN })
  /** What was typed at this task, here or in another place of the pane. */
  const showConcept = (): void => {
    const concept = concepten.get(sleutel) ?? ''
    if (invoer.value !== concept) invoer.value = concept
  }
  const write = async (): Promise<Tekst | undefined> => {
    const plaats = placeOf()
    const tekst = invoer.value.trim()
    if (!taak || !plaats) return NIET_GELEZEN
    if (tekst === '') {
      invoer.focus()
      return opschrift`Typ eerst de notitie.`
    }
    const { stand, stap } = taak
    const eigen = sleutel
    const notitie = `${datumTekst(omgeving.vandaag)} ${stap.titel}: ${tekst}`
    await vraag.add(
      plaats,
      (staat) => metNotitie(staat, notitie),
      opschrift`Notitie bij ${stand.dossier.label}`,
      () => {
        // What was typed while it was being written is not in the sheet yet.
        if (concepten.get(eigen)?.trim() === tekst) concepten.delete(eigen)
        showConcept()
      },
    )
    return undefined
  }
  const inhoud = element(
    'details',
    {},
    uitklapkop({}, opschrift`Notitie`),
    staat,
    element('div', { class: 'veld' }, element('label', { for: id }, opschrift`Nieuwe notitie`), invoer, waar),
    element('div', { class: 'knoppen' }, werkknop(opschrift`Schrijf notitie`, write, meld)),
  )
  return {
    inhoud,
    update: (nieuw) => {
      taak = nieuw
      const eigen = `notitie:${taaksleutelOf(nieuw)}`
      if (eigen !== sleutel) {
        sleutel = eigen
        inhoud.open = (concepten.get(eigen) ?? '') !== ''
      }
      showConcept()
      const plaats = placeOf()
      staat.textContent = String(plaats?.gezien ?? '')
      staat.toggleAttribute('hidden', staat.textContent === '')
      waar.textContent =
        plaats === undefined
          ? ''
          : plaats.gezien === ''
            ? zin`Komt met de dag van vandaag in ${plaats.waar}.`
            : zin`Komt met de dag van vandaag in ${plaats.waar}, onder wat er al staat.`
    },
  }
}
