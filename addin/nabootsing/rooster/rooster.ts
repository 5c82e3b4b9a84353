import { bevat, celAdres, gebiedAdres, leesAdres } from '../rekenblad/adressen.ts'
import { Formulefout } from '../rekenblad/vertaling.ts'
import type { Excelomgeving } from '../excelmodel/omgeving.ts'
import type { Catalogus } from './aanvulling.ts'
import { Bewaard } from './bewaard.ts'
import { Bewerking } from './bewerking.ts'
import { beweging, binnenBlad, type Plek } from './beweging.ts'
import { maak } from './element.ts'
import { kaartInhoud } from './kaart.ts'
import { plakrijen, plaktekst } from './plakken.ts'
import { Raster } from './raster.ts'

/** Room for the help below a cell that is being edited. */
const HULPBREEDTE = 456

export interface Roosteropties {
  readonly omgeving: Excelomgeving
  readonly catalogus: () => Catalogus
}

const isUndo = (e: KeyboardEvent): boolean => e.key === 'z' && (e.ctrlKey || e.metaKey)

/** The workbook as a person sees it: formula bar, cells and sheet tabs. Answers the way to take it away. */
export const createRooster = (doel: HTMLElement, { omgeving, catalogus }: Roosteropties): (() => void) => {
  const { werkmap } = omgeving
  const { land } = werkmap.omgeving
  const raster = new Raster(omgeving)
  const naamvak = maak('input', { type: 'text', class: 'naamvak', 'aria-label': 'Celadres', spellcheck: 'false' })
  const melding = maak('p', { class: 'melding', role: 'status' })
  const tabs = maak('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Bladen' })
  const popup = maak('div', {
    class: 'popup',
    role: 'dialog',
    'aria-label': 'Kaart van de cel',
    hidden: '',
    tabindex: '-1',
  })
  const bewaard = new Bewaard(werkmap)
  let anker: Plek = raster.actief

  const opties = {
    catalogus,
    land,
    bevestig: (t: string, e: KeyboardEvent) => enter(t, e),
    annuleer: () => sluitBewerking(true),
  }
  const balk = new Bewerking('balk', 'Formulebalk', opties)
  const incel = new Bewerking('cel', 'Inhoud van de cel', opties)
  const celvak = maak('div', { class: 'celvak', hidden: '' }, [incel.veld, incel.hulp])

  const actiefAdres = (): string => celAdres(raster.actief.r, raster.actief.c)
  const kies = (naar: Plek, uitbreiden = false): void => {
    const plek = binnenBlad(naar)
    if (!uitbreiden) anker = plek
    omgeving.select(omgeving.actief, {
      r1: Math.min(anker.r, plek.r),
      c1: Math.min(anker.c, plek.c),
      r2: Math.max(anker.r, plek.r),
      c2: Math.max(anker.c, plek.c),
    })
    raster.show(plek)
  }

  const open = (tekst: string | undefined): void => {
    const { left, top, width } = raster.plaatsVan(raster.actief)
    celvak.hidden = false
    celvak.style.left = `${left}px`
    celvak.style.top = `${top}px`
    celvak.style.minWidth = `${Math.max(width, 160)}px`
    incel.hulp.style.left = `${Math.min(0, raster.element.clientWidth - left - HULPBREEDTE)}px`
    incel.hulp.classList.toggle('erboven', top > raster.element.clientHeight / 2)
    incel.veld.value = tekst ?? werkmap.bewerktekst(omgeving.actief, actiefAdres())
    incel.veld.focus()
    incel.veld.setSelectionRange(incel.veld.value.length, incel.veld.value.length)
    incel.toonHulp()
  }
  const sluitBewerking = (terug: boolean): void => {
    celvak.hidden = true
    melding.textContent = ''
    toonBalk()
    if (terug) raster.element.focus()
  }
  const enter = (tekst: string, toets: KeyboardEvent): void => {
    const hier = raster.actief
    bewaard.keep(omgeving.actief, { r1: hier.r, c1: hier.c, r2: hier.r, c2: hier.c })
    try {
      werkmap.setInvoer(omgeving.actief, actiefAdres(), tekst)
    } catch (fout) {
      bewaard.drop()
      if (!(fout instanceof Formulefout)) throw fout
      melding.textContent = fout.message
      return
    }
    sluitBewerking(true)
    const naar = beweging(toets, omgeving.actief, hier, raster.rijenInBeeld)
    if (naar) kies(naar)
  }

  /** Puts a text from the clipboard in the cells from the active one on, each as if it were typed. */
  const paste = (tekst: string): void => {
    const { r, c } = raster.actief
    const rijen = plakrijen(tekst)
    const breedte = Math.max(1, ...rijen.map((rij) => rij.length))
    if (rijen.length === 0) return
    const geweigerd: string[] = []
    const tot = binnenBlad({ r: r + rijen.length - 1, c: c + breedte - 1 })
    bewaard.keep(omgeving.actief, { r1: r, c1: c, r2: tot.r, c2: tot.c })
    werkmap.batch(() => {
      for (const [i, rij] of rijen.slice(0, tot.r - r + 1).entries())
        for (const [j, cel] of rij.slice(0, tot.c - c + 1).entries()) {
          try {
            werkmap.setInvoer(omgeving.actief, celAdres(r + i, c + j), cel)
          } catch (fout) {
            if (!(fout instanceof Formulefout)) throw fout
            geweigerd.push(celAdres(r + i, c + j))
          }
        }
    })
    anker = { r, c }
    kies(tot, true)
    melding.textContent =
      geweigerd.length === 0
        ? `${rijen.length} × ${breedte} cellen geplakt. Ctrl+Z maakt het ongedaan.`
        : `Geplakt, behalve formules die hier niet te lezen zijn: ${geweigerd.slice(0, 5).join(', ')}.`
  }
  const undo = (): void => {
    const terug = bewaard.undo()
    if (!terug) {
      melding.textContent = 'Er is niets om ongedaan te maken.'
      return
    }
    if (terug.blad !== omgeving.actief) omgeving.activate(terug.blad)
    kies(terug)
    melding.textContent = 'De laatste wijziging is ongedaan gemaakt.'
  }
  const selectedText = (): string => {
    const vlak = omgeving.actief.begrens(omgeving.selectie)
    return plaktekst(werkmap.cellen(omgeving.actief, gebiedAdres(vlak)).map((rij) => rij.map(({ tekst }) => tekst)))
  }

  const toonBalk = (): void => {
    naamvak.value = gebiedAdres(omgeving.selectie)
    if (document.activeElement !== balk.veld) balk.veld.value = werkmap.bewerktekst(omgeving.actief, actiefAdres())
  }
  const toonKaart = (): boolean => {
    const inhoud = kaartInhoud(werkmap.cel(omgeving.actief, actiefAdres()), werkmap.omgeving)
    popup.hidden = !inhoud
    if (!inhoud) return false
    const { left, top, width } = raster.plaatsVan(raster.actief)
    popup.replaceChildren(inhoud)
    const { clientWidth, clientHeight } = raster.element
    const rechts = left + width + 6
    const past = rechts + popup.offsetWidth < clientWidth
    popup.style.left = `${Math.max(8, past ? rechts : left - popup.offsetWidth - 6)}px`
    popup.style.top = `${Math.max(8, Math.min(top, clientHeight - popup.offsetHeight - 8))}px`
    return true
  }
  const tekenTabs = (): void => {
    tabs.replaceChildren(
      ...werkmap.bladen
        .filter((b) => b.zichtbaarheid === 'Visible')
        .map((blad) => {
          const knop = maak(
            'button',
            { type: 'button', role: 'tab', 'aria-selected': String(blad === omgeving.actief) },
            [blad.naam],
          )
          knop.addEventListener('click', () => {
            omgeving.activate(blad)
            raster.element.focus()
          })
          return knop
        }),
    )
  }
  const teken = (): void => {
    toonBalk()
    raster.plan()
  }

  const plekOp = (e: MouseEvent): Plek | undefined => {
    const cel = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-r]') : null
    return cel ? { r: Number(cel.dataset['r']), c: Number(cel.dataset['c']) } : undefined
  }
  raster.element.addEventListener('mousedown', (e) => {
    const plek = plekOp(e)
    if (!plek) return
    if (!celvak.hidden) incel.veld.blur()
    popup.hidden = true
    const merk = e.target instanceof Element && e.target.closest('.merk') !== null
    kies(plek, e.shiftKey)
    if (merk) toonKaart()
  })
  raster.element.addEventListener('mousemove', (e) => {
    const plek = e.buttons === 1 && celvak.hidden ? plekOp(e) : undefined
    if (plek && !bevat({ ...omgeving.selectie }, plek.r, plek.c)) kies(plek, true)
  })
  raster.element.addEventListener('dblclick', () => open(undefined))
  incel.veld.addEventListener('blur', () => {
    celvak.hidden = true
  })
  balk.veld.addEventListener('focus', () => {
    balk.veld.value = werkmap.bewerktekst(omgeving.actief, actiefAdres())
  })
  naamvak.addEventListener('keydown', (e) => {
    if (e.key !== 'Enter') return
    const gelezen = leesAdres(naamvak.value)
    if (gelezen) {
      anker = { r: gelezen.r1, c: gelezen.c1 }
      kies({ r: gelezen.r2, c: gelezen.c2 }, true)
      raster.element.focus()
    }
    e.preventDefault()
  })
  raster.element.addEventListener('keydown', (e) => {
    if (!isUndo(e)) return
    undo()
    e.preventDefault()
    e.stopImmediatePropagation()
  })
  raster.element.addEventListener('keydown', (e) => {
    if (e.key === 'F2') open(undefined)
    else if (e.key === 'F6') tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
    else if (e.key === 'F5' && e.ctrlKey && e.shiftKey) toonKaart()
    else if (e.key === ' ' && e.ctrlKey) toonKaart()
    else if (e.key === 'Escape') popup.hidden = true
    else if (e.key === 'Delete' || e.key === 'Backspace') {
      bewaard.keep(omgeving.actief, omgeving.actief.begrens(omgeving.selectie))
      werkmap.clear(omgeving.actief, gebiedAdres(omgeving.selectie))
    } else if (e.key === 'Tab' && e.shiftKey && raster.actief.c === 0) return
    else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey) open(e.key)
    else {
      const { selectie } = omgeving
      const eind = e.shiftKey && e.key !== 'Tab' && e.key !== 'Enter'
      const van = eind
        ? {
            r: anker.r === selectie.r1 ? selectie.r2 : selectie.r1,
            c: anker.c === selectie.c1 ? selectie.c2 : selectie.c1,
          }
        : raster.actief
      const naar = beweging(e, omgeving.actief, van, raster.rijenInBeeld)
      if (!naar) return
      popup.hidden = true
      kies(naar, eind)
    }
    e.preventDefault()
  })

  raster.element.addEventListener('paste', (e) => {
    const tekst = e.clipboardData?.getData('text/plain')
    if (!tekst) return
    e.preventDefault()
    paste(tekst)
  })
  raster.element.addEventListener('copy', (e) => {
    e.clipboardData?.setData('text/plain', selectedText())
    e.preventDefault()
  })

  const ongedaan = maak('button', { type: 'button', class: 'ongedaan', 'aria-keyshortcuts': 'Control+Z' }, [
    'Ongedaan maken',
  ])
  ongedaan.addEventListener('click', () => {
    undo()
    raster.element.focus()
  })

  const stoppers = [
    werkmap.on((wijziging) => {
      if (wijziging.soort === 'bladen') tekenTabs()
      teken()
    }),
    omgeving.beeld.add(() => {
      tekenTabs()
      teken()
    }),
  ]
  doel.classList.add('rooster')
  doel.replaceChildren(
    maak('p', { class: 'nagebootst' }, ['Nagebootste werkmap, geen Microsoft Excel']),
    maak('div', { class: 'balk' }, [
      naamvak,
      maak('span', { class: 'fx', 'aria-hidden': 'true' }, ['fx']),
      maak('div', { class: 'balkvak' }, [balk.veld, balk.hulp]),
      ongedaan,
    ]),
    melding,
    maak('div', { class: 'venster' }, [raster.element, celvak, popup]),
    tabs,
  )
  tekenTabs()
  teken()
  return () => {
    for (const stop of stoppers) stop()
    doel.replaceChildren()
  }
}
