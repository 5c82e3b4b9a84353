import { opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { element } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { createSleutellijst } from '../dom/sleutellijst.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import type { Vandaaggroep, Vandaagregel } from './model.ts'

/** Tasks that are shown at first, and that are added when asked for more. */
const EERSTE = 20
const MEER = 50

export const GROEPTONEN: Readonly<Record<Vandaaggroep, string>> = {
  'te laat': 'toon-fout',
  vandaag: 'toon-let-op',
  'deze week': 'toon-let-op',
  straks: 'toon-rustig',
  nakijken: 'toon-nakijken',
}

export const GROEPTITELS: Readonly<Record<Vandaaggroep, Opschrift>> = {
  'te laat': opschrift`Te laat`,
  vandaag: opschrift`Vandaag`,
  'deze week': opschrift`Deze week`,
  straks: opschrift`Straks`,
  nakijken: opschrift`Nakijken`,
}

interface Taakgroep extends Bord<readonly Vandaagregel[]> {
  readonly naam: Vandaaggroep
  /** Brings the group to the front. */
  focus(): void
  /** The element of a task, with as many tasks before it shown as that takes. */
  reveal(sleutel: string): HTMLDetailsElement | undefined
}

/** The tasks of one group under a heading; the first of them, and more when asked. */
export const createTaakgroep = (naam: Vandaaggroep, create: (regel: Vandaagregel) => Bord<Vandaagregel>): Taakgroep => {
  let alle: readonly Vandaagregel[] = []
  let getoond = EERSTE
  const aantal = element('span', { class: 'groep-aantal' })
  const kop = element('h2', { tabindex: -1, class: 'groep-kop' }, GROEPTITELS[naam], ' ', aantal)
  const lijst = element('ol', { class: 'taken' })
  const meer = knop('', () => {
    const eerder = getoond
    getoond += MEER
    draw()
    lijst.children[eerder]?.querySelector('summary')?.focus()
  })
  const show = createSleutellijst<Vandaagregel>(lijst, ({ sleutel }) => sleutel, create)
  const inhoud = element('section', { class: `groep ${GROEPTONEN[naam]}`, 'data-groep': naam }, kop, lijst, meer)
  const draw = (): void => {
    aantal.textContent = String(alle.length)
    inhoud.toggleAttribute('hidden', alle.length === 0)
    show(alle.slice(0, getoond))
    const verborgen = Math.max(0, alle.length - getoond)
    meer.toggleAttribute('hidden', verborgen === 0)
    meer.textContent = zin`Toon ${Math.min(MEER, verborgen)} van nog ${verborgen}`
  }
  const reveal = (sleutel: string): HTMLDetailsElement | undefined => {
    const plaats = alle.findIndex((regel) => regel.sleutel === sleutel)
    if (plaats < 0) return undefined
    if (plaats >= getoond) {
      getoond = plaats + MEER
      draw()
    }
    return lijst.children[plaats]?.querySelector('details') ?? undefined
  }
  return {
    naam,
    inhoud,
    reveal,
    focus: () => {
      kop.scrollIntoView({ block: 'start' })
      kop.focus()
    },
    update: (regels) => {
      alle = regels
      draw()
    },
  }
}
