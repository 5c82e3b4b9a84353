import type { Tekst } from '../../taal/zin.ts'
import { element } from './element.ts'
import type { Kind } from './element.ts'

interface VirtueleLijst<T> {
  readonly element: HTMLElement
  setRegels(regels: readonly T[]): void
}

interface Lijstvorm<T> {
  readonly id: string
  readonly label: Tekst
  sleutel(regel: T): string
  /** What stands in the line; together it is also what a screen reader says. */
  inhoud(regel: T): readonly Kind[]
  klasse?(regel: T): string
  onKies(regel: T): void
}

/** Lines above and below what is seen that are drawn too, so that scrolling shows no gaps. */
const RESERVE = 6
const VOORLOPIGE_HOOGTE = 64

/**
 * A list of which only the lines in sight exist, so that a hundred thousand are as fluent as ten. One stop in the tab
 * order; arrows, Page Up/Down, Home and End move along the lines, Enter or a click chooses one.
 */
export const createVirtueleLijst = <T>(vorm: Lijstvorm<T>): VirtueleLijst<T> => {
  const hoogtemaker = element('div', { class: 'lijst-hoogte', role: 'presentation' })
  const doos = element(
    'div',
    { class: 'lijst', role: 'listbox', tabindex: 0, id: vorm.id, 'aria-label': vorm.label },
    hoogtemaker,
  )
  const zichtbaar = new Map<number, HTMLElement>()
  let regels: readonly T[] = []
  let actief = 0
  let hoogte = VOORLOPIGE_HOOGTE
  let aangevraagd = false

  const lineAt = (index: number, regel: T): HTMLElement => {
    const lijn = element(
      'div',
      {
        role: 'option',
        id: `${vorm.id}-${index}`,
        class: `lijst-regel ${vorm.klasse?.(regel) ?? ''}`,
        'data-index': index,
        'aria-setsize': regels.length,
        'aria-posinset': index + 1,
        'aria-selected': String(index === actief),
      },
      ...vorm.inhoud(regel),
    )
    lijn.style.transform = `translateY(${index * hoogte}px)`
    return lijn
  }

  const measure = (): void => {
    const [eerste] = zichtbaar.values()
    const gemeten = eerste?.offsetHeight ?? 0
    if (gemeten === 0 || gemeten === hoogte) return
    hoogte = gemeten
    clear()
    draw()
  }
  const clear = (): void => {
    for (const lijn of zichtbaar.values()) lijn.remove()
    zichtbaar.clear()
  }
  const draw = (): void => {
    aangevraagd = false
    hoogtemaker.style.height = `${regels.length * hoogte}px`
    const van = Math.max(0, Math.floor(doos.scrollTop / hoogte) - RESERVE)
    const tot = Math.min(regels.length, Math.ceil((doos.scrollTop + doos.clientHeight) / hoogte) + RESERVE)
    for (const [index, lijn] of zichtbaar) {
      if (index >= van && index < tot) continue
      lijn.remove()
      zichtbaar.delete(index)
    }
    const nieuw: HTMLElement[] = []
    for (let index = van; index < tot; index++) {
      const regel = regels[index]
      if (regel === undefined || zichtbaar.has(index)) continue
      const lijn = lineAt(index, regel)
      zichtbaar.set(index, lijn)
      nieuw.push(lijn)
    }
    hoogtemaker.append(...nieuw)
    if (zichtbaar.has(actief)) doos.setAttribute('aria-activedescendant', `${vorm.id}-${actief}`)
    else doos.removeAttribute('aria-activedescendant')
  }
  const request = (): void => {
    if (aangevraagd) return
    aangevraagd = true
    requestAnimationFrame(draw)
  }
  const activate = (index: number): void => {
    if (regels.length === 0) return
    zichtbaar.get(actief)?.setAttribute('aria-selected', 'false')
    actief = Math.max(0, Math.min(regels.length - 1, index))
    const boven = actief * hoogte
    if (boven < doos.scrollTop) doos.scrollTop = boven
    else if (boven + hoogte > doos.scrollTop + doos.clientHeight) doos.scrollTop = boven + hoogte - doos.clientHeight
    draw()
    zichtbaar.get(actief)?.setAttribute('aria-selected', 'true')
  }
  const choose = (): void => {
    const regel = regels[actief]
    if (regel !== undefined) vorm.onKies(regel)
  }

  doos.addEventListener('scroll', request, { passive: true })
  doos.addEventListener('click', (gebeurtenis) => {
    const lijn = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest<HTMLElement>('.lijst-regel') : null
    if (!lijn) return
    activate(Number(lijn.dataset.index))
    choose()
  })
  doos.addEventListener('keydown', (gebeurtenis) => {
    const bladzijde = Math.max(1, Math.floor(doos.clientHeight / hoogte) - 1)
    const naar: Partial<Record<string, number>> = {
      ArrowDown: actief + 1,
      ArrowUp: actief - 1,
      PageDown: actief + bladzijde,
      PageUp: actief - bladzijde,
      Home: 0,
      End: regels.length - 1,
    }
    const doel = naar[gebeurtenis.key]
    if (doel !== undefined) activate(doel)
    else if (gebeurtenis.key === 'Enter' || gebeurtenis.key === ' ') choose()
    else return
    gebeurtenis.preventDefault()
  })
  new ResizeObserver(() => {
    draw()
    measure()
  }).observe(doos)

  return {
    element: doos,
    setRegels: (nieuwe) => {
      const plaatsen = new Map(nieuwe.map((regel, plaats) => [vorm.sleutel(regel), plaats]))
      const eerder = regels
      const placeNow = (regel: T): number | undefined => plaatsen.get(vorm.sleutel(regel))
      // Whoever walks along the lines goes on after one that went away; a list that is searched begins at its first.
      const isErin = document.activeElement === doos
      const erna = eerder.slice(actief, isErin ? eerder.length : actief + 1)
      const over = erna.find((regel) => placeNow(regel) !== undefined)
      const terug = over === undefined ? undefined : placeNow(over)
      regels = nieuwe
      actief = terug ?? (isErin ? Math.max(0, Math.min(actief, regels.length - 1)) : 0)
      clear()
      if (isErin) activate(actief)
      else draw()
      measure()
    },
  }
}
