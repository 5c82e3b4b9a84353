import { datumTekst, isoVan } from '../../../domain/datum.ts'
import type { Dag } from '../../../domain/datum.ts'
import type { Caseload } from '../../caseload/caseload.ts'
import type { Dossier } from '../../caseload/dossier.ts'
import { element, vervang } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { tabel } from '../dom/tabel.ts'
import { datumveld, getalveld } from '../dom/velden.ts'
import { verschillenOf } from './wat-als.ts'
import type { Aanname, Verschil } from './wat-als.ts'

const dayText = (dag: Dag | undefined): string => (dag === undefined ? '–' : datumTekst(dag))

const movedText = ({ dagen }: Verschil): string => {
  if (dagen === undefined || dagen === 0) return ''
  return `${Math.abs(dagen)} ${Math.abs(dagen) === 1 ? 'dag' : 'dagen'} ${dagen > 0 ? 'later' : 'eerder'}`
}

export interface Watalsbord {
  readonly inhoud: HTMLElement
  /** Shows a case; assumptions about another case are dropped. */
  update(caseload: Caseload, dossier: Dossier): void
}

/** A board to change facts of one case in the pane only, with what would then be different beside what is now. */
export const createWatals = (bijWijziging: (aanname: Aanname) => void): Watalsbord => {
  let aanname: Aanname = {}
  let getoond: { caseload: Caseload; dossier: Dossier } | undefined
  const assume = (deel: Aanname): void => {
    aanname = { ...aanname, ...deel }
    draw()
    bijWijziging(aanname)
  }
  const ziektedatum = datumveld('Eerste ziektedag', (dag) => assume(dag === undefined ? {} : { ziektedatum: dag }))
  const verschuiving = getalveld('Dagen die niet meetellen', (waarde) => {
    const dagen = Number(waarde)
    if (Number.isInteger(dagen) && dagen >= 0 && dagen < 20_000) assume({ verschuiving: dagen })
  })
  const stappen = element('div', { class: 'naast-elkaar' })
  const uitkomst = element('div', { role: 'status' })

  const fill = ({ caseload, dossier }: { caseload: Caseload; dossier: Dossier }): void => {
    ziektedatum.invoer.value = dossier.ziektedatum === undefined ? '' : isoVan(dossier.ziektedatum)
    verschuiving.invoer.value = String(dossier.verschuiving)
    const codes = [...caseload.bijgehouden]
    stappen.replaceChildren(
      ...codes.map((code) => {
        const veld = datumveld(caseload.register.termijn.get(code)?.titel ?? code, (dag) =>
          assume({ gedaan: { ...aanname.gedaan, [code]: dag ?? null } }),
        )
        const gedaanOp = dossier.gedaan[code]
        veld.invoer.value = gedaanOp === undefined ? '' : isoVan(gedaanOp)
        return veld.veld
      }),
    )
  }
  const draw = (): void => {
    if (!getoond) return
    const verschillen = verschillenOf(getoond.caseload, getoond.dossier, aanname)
    vervang(
      uitkomst,
      verschillen.length === 0
        ? element('p', { class: 'leeg' }, 'Wijzig hierboven iets om te zien wat er verandert. Er wordt niets in het blad geschreven.')
        : tabel(
            'Wat er anders wordt',
            ['Stap', 'Nu', 'Dan', 'Verschil'],
            verschillen.map((verschil) => [
              verschil.titel,
              `${dayText(verschil.nu.wet)} ${verschil.nu.status}`,
              `${dayText(verschil.dan.wet)} ${verschil.dan.status}`,
              movedText(verschil),
            ]),
          ),
    )
  }
  const terug = knop('Terug naar het blad', () => {
    if (!getoond) return
    aanname = {}
    fill(getoond)
    draw()
    bijWijziging(aanname)
  })
  const inhoud = element(
    'details',
    { class: 'wat-als' },
    element('summary', {}, 'Wat als …'),
    element('div', { class: 'naast-elkaar' }, ziektedatum.veld, verschuiving.veld),
    element('p', { class: 'veld-kop' }, 'Stap gezet op'),
    stappen,
    element('div', { class: 'knoppen' }, terug),
    uitkomst,
  )
  return {
    inhoud,
    update: (caseload, dossier) => {
      const ander = getoond?.dossier.rij !== dossier.rij || getoond.dossier.label !== dossier.label
      getoond = { caseload, dossier }
      if (ander) {
        aanname = {}
        fill(getoond)
      }
      draw()
    },
  }
}
