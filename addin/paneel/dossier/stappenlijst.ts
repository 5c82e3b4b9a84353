import { statuswoord } from '../taak/woorden.ts'
import { wettekst } from '../dom/wettekst.ts'
import { opschrift, zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { element, replaceKinderen } from '../dom/element.ts'
import { pictogram } from '../dom/pictogram.ts'
import { begripuitleg } from '../taal/begrip.ts'
import { createSleutellijst } from '../dom/sleutellijst.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext } from '../sectie.ts'
import { taaksleutelOf } from '../taak/taak.ts'
import type { Taak } from '../taak/taak.ts'
import { createTaakkaart } from '../taak/taakkaart.ts'
import type { Stapregel } from '../taak/stapregel.ts'

/** Statuses of a step that is over once it was done, other than one that comes back. */
const GEDAAN: ReadonlySet<Stapregel['status']> = new Set(['gereed', 'gereed, te laat', 'afgeweken'])

/** The day that counts for a step: when it was done, else when it must be; of a moment when it comes. */
const dayText = ({ gedaanOp, wet, status, soort }: Stapregel): string => {
  if (gedaanOp !== undefined && GEDAAN.has(status)) return zin`gedaan ${datumTekst(gedaanOp)}`
  if (wet === undefined) return ''
  return soort === 'moment' ? zin`op ${datumTekst(wet)}` : zin`uiterlijk ${datumTekst(wet)}`
}

/** One step: a line, which opens to what to do about it, the calculation and the sources. */
const createStap = (context: Paneelcontext): Bord<Taak> => {
  let taak: Taak | undefined
  let kaart: Bord<Taak> | undefined
  const kop = uitklapkop({})
  const uitklap = element('details', {}, kop)
  const showKaart = (): void => {
    if (!uitklap.open || !taak) return
    if (!kaart) {
      kaart = createTaakkaart(context, () => kop.focus())
      uitklap.append(kaart.inhoud)
    }
    kaart.update(taak)
  }
  uitklap.addEventListener('toggle', showKaart)
  return {
    inhoud: element('li', {}, uitklap),
    update: (nieuw) => {
      taak = nieuw
      const { stap } = nieuw
      uitklap.className = `toon-${stap.merkteken.toon}`
      uitklap.dataset.stap = stap.code
      replaceKinderen(
        kop,
        element('span', { class: 'merkteken' }, pictogram(stap.soort === 'moment' ? 'moment' : stap.merkteken.beeld)),
        wettekst(stap.titel),
        ' ',
        begripuitleg(nieuw.caseload.register, stap.code),
        element(
          'span',
          { class: 'stap-dag' },
          dayText(stap),
          ' ',
          element('span', { class: 'statuswoord' }, statuswoord(stap)),
        ),
      )
      showKaart()
    },
  }
}

interface Stappenlijst {
  readonly inhoud: HTMLElement
  update(taken: readonly Taak[]): void
  /** Unfolds a step and brings it in sight. */
  open(code: string): void
}

/** The steps and moments of one case. */
export const createStappenlijst = (context: Paneelcontext): Stappenlijst => {
  const lijst = element('ol', { class: 'stappen' })
  const show = createSleutellijst<Taak>(lijst, taaksleutelOf, () => createStap(context))
  return {
    inhoud: element('div', {}, element('h3', {}, opschrift`Stappen en momenten`), lijst),
    update: show,
    open: (code) => {
      const uitklap = lijst.querySelector<HTMLDetailsElement>(`details[data-stap="${CSS.escape(code)}"]`)
      if (!uitklap) return
      uitklap.open = true
      uitklap.scrollIntoView({ block: 'nearest' })
      uitklap.querySelector('summary')?.focus()
    },
  }
}
