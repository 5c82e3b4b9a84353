import { opschrift } from '../taal/zin.ts'
import { element } from './dom/element.ts'
import { createTabbladen } from './dom/tabbladen.ts'
import type { Paneelcontext, Sectie } from './sectie.ts'
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

interface Plekinhoud {
  readonly inhoud: readonly HTMLElement[]
  /** The section that is in front here. */
  actief(): string
  toon(sectie: string): void
}

/** Builds the places; a section is made when it is first shown. `bijToon` hears which section is in front. */
export const createPlekken = (context: Paneelcontext, bijToon: (sectie: Sectieplan) => void): Plekkenrij => {
  const plannen = new Map(plekken.flatMap(({ secties }) => secties.map((plan) => [plan.id, plan] as const)))
  const gemaakt = new Map<string, Sectie>()
  const dozen = new Map([...plannen.keys()].map((id) => [id, element('div', {})] as const))
  const sectieOf = (id: string): Sectie | undefined => {
    const eerder = gemaakt.get(id)
    if (eerder) return eerder
    const sectie = plannen.get(id)?.create(context)
    if (!sectie) return undefined
    gemaakt.set(id, sectie)
    dozen.get(id)?.append(sectie.inhoud)
    return sectie
  }
  const update = (): void => {
    const id = inhoudOp(rij.actief())?.actief() ?? ''
    const plan = plannen.get(id)
    if (plan) bijToon(plan)
    sectieOf(id)?.update()
  }

  const plekdozen = new Map(plekken.map(({ id }) => [id, element('div', {})] as const))
  const inhoudVan = ({ titel, secties }: Plekplan): Plekinhoud => {
    const [eerste, ...overige] = secties
    if (eerste && overige.length === 0) {
      const inhoud = element('div', { id: `paneel-${eerste.id}` }, dozen.get(eerste.id))
      return { inhoud: [inhoud], actief: () => eerste.id, toon: () => undefined }
    }
    const bladen = secties.map((plan) => ({ ...plan, inhoud: dozen.get(plan.id) ?? element('div', {}) }))
    const { lijst, panelen, actief, toon } = createTabbladen(titel, bladen, update, 'sectie')
    return { inhoud: [lijst, ...panelen], actief, toon }
  }
  const inhouden = new Map<string, Plekinhoud>()
  /** What stands in a place, which is made when it is first shown. */
  const inhoudOp = (id: string): Plekinhoud | undefined => {
    const plek = plekken.find((kandidaat) => kandidaat.id === id)
    if (!plek) return undefined
    const inhoud = inhouden.get(id) ?? inhoudVan(plek)
    if (!inhouden.has(id)) plekdozen.get(id)?.append(...inhoud.inhoud)
    inhouden.set(id, inhoud)
    return inhoud
  }
  const rij = createTabbladen(
    opschrift`Onderdelen`,
    plekken.map(({ id, titel, pictogram }) => ({
      id,
      titel,
      pictogram,
      inhoud: plekdozen.get(id) ?? element('div', {}),
    })),
    update,
    'plek',
  )
  const eerste = plekken[0]?.secties[0]
  if (eerste) bijToon(eerste)
  return {
    lijst: rij.lijst,
    panelen: rij.panelen,
    update,
    toon: (sectie) => {
      const plek = plekken.find(({ secties }) => secties.some(({ id }) => id === sectie))
      if (!plek) return
      inhoudOp(plek.id)?.toon(sectie)
      rij.toon(plek.id)
    },
  }
}
