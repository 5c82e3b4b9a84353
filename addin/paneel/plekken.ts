import { opschrift } from '../taal/zin.ts'
import { element } from './dom/element.ts'
import { createTabbladen } from './dom/tabbladen.ts'
import type { Tabbladen } from './dom/tabbladen.ts'
import type { Paneelcontext, Sectie } from './sectie.ts'
import type { Latersectiebron } from './latere-sectie.ts'
import { plekken } from './secties.ts'
import type { Plekplan, Sectieplan } from './secties.ts'

/** The places of the pane with their sections. */
interface Plekkenrij {
  readonly lijst: HTMLElement
  readonly panelen: readonly HTMLElement[]
  /** Brings a section to the front, in the place where it stands. */
  toon(sectie: string): void
  /** Shows what is known now in the section that is in front; the others follow when they come to the front. */
  update(): void
}

/** What stands in a place: one section, or tabs with several. */
type Plekinhoud = Pick<Tabbladen, 'panelen' | 'actief' | 'kies'> & { readonly lijst?: HTMLElement }

/** Builds the places; a section is made when it is first shown. `bijToon` hears which section is in front. */
export const createPlekken = (
  context: Paneelcontext,
  later: Latersectiebron,
  bijToon: (sectie: Sectieplan) => void,
): Plekkenrij => {
  const gemaakt = new Map<string, Sectie>()
  const sectieOf = ({ id, create }: Sectieplan, doos: HTMLElement | undefined): Sectie => {
    const eerder = gemaakt.get(id)
    if (eerder) return eerder
    const sectie = create(context, later)
    gemaakt.set(id, sectie)
    doos?.append(sectie.inhoud)
    return sectie
  }
  const update = (): void => {
    const plek = plekken.find(({ id }) => id === rij.actief())
    if (!plek) return
    const { actief, panelen } = inhoudOp(plek)
    const plan = plek.secties.find(({ id }) => id === actief())
    if (!plan) return
    bijToon(plan)
    sectieOf(plan, panelen.get(plan.id)).update()
  }
  const inhoudVan = ({ titel, secties }: Plekplan): Plekinhoud => {
    const [eerste, ...overige] = secties
    if (!eerste || overige.length > 0) return createTabbladen(titel, secties, update, 'sectie')
    const { id } = eerste
    return {
      panelen: new Map([[id, element('div', { id: `paneel-${id}` })]]),
      actief: () => id,
      kies: () => true,
    }
  }
  const inhouden = new Map<string, Plekinhoud>()
  /** What stands in a place, which is made when it is first shown. */
  const inhoudOp = (plek: Plekplan): Plekinhoud => {
    const eerder = inhouden.get(plek.id)
    if (eerder) return eerder
    const inhoud = inhoudVan(plek)
    inhouden.set(plek.id, inhoud)
    rij.panelen.get(plek.id)?.append(...(inhoud.lijst ? [inhoud.lijst] : []), ...inhoud.panelen.values())
    return inhoud
  }
  const rij = createTabbladen(opschrift`Onderdelen`, plekken, update, 'plek')
  const eerste = plekken[0]?.secties[0]
  if (eerste) bijToon(eerste)
  return {
    lijst: rij.lijst,
    panelen: [...rij.panelen.values()],
    update,
    toon: (sectie) => {
      const plek = plekken.find(({ secties }) => secties.some(({ id }) => id === sectie))
      if (!plek) return
      inhoudOp(plek).kies(sectie)
      rij.toon(plek.id)
    },
  }
}
