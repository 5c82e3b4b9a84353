import { FASEWOORDEN } from '../taak/woorden.ts'
import { opschrift, zin } from '../../taal/zin.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { dossiersleutelOf } from '../bron/dossierboek.ts'
import { element } from '../dom/element.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { tekstveld } from '../dom/velden.ts'
import { createVirtueleLijst } from '../dom/virtuele-lijst.ts'
import type { Paneelcontext } from '../sectie.ts'
import { createWoordzoeker } from '../zoekwoorden.ts'

/** The cases whose number, name, employer or adviser holds these words; all of them without words. */
export const gevondenDossiers = (standen: readonly Caseloadstand[], zoek: string): readonly Caseloadstand[] => {
  const heeft = createWoordzoeker(zoek)
  return standen.filter(({ dossier: { label, naam, werkgever, adviseur } }) =>
    heeft(`${label} ${naam} ${werkgever} ${adviseur}`),
  )
}

/** A field to search for a case, with what was found below it. */
export const createKiezer = (
  context: Paneelcontext,
): { readonly inhoud: HTMLElement; update(): void; open(aan: boolean): void } => {
  let zoek = ''
  const lijst = createVirtueleLijst<Caseloadstand>({
    id: 'dossier-lijst',
    label: opschrift`Gevonden dossiers`,
    sleutel: ({ dossier }) => dossiersleutelOf(dossier),
    klasse: ({ fase }) => (fase === 'niet te berekenen' ? 'toon-nakijken' : ''),
    inhoud: ({ dossier, fase }) => [
      element('span', { class: 'lijst-kop' }, dossier.label),
      element(
        'span',
        { class: 'lijst-titel' },
        [dossier.naam, dossier.werkgever].filter((deel) => deel !== '' && deel !== dossier.label).join(' · '),
      ),
      element('span', { class: 'lijst-bij' }, FASEWOORDEN[fase]),
    ],
    onKies: (stand) => {
      uitklap.open = false
      context.kiesDossier(stand)
    },
  })
  const aantal = element('p', { class: 'bijschrift', role: 'status' })
  const veld = tekstveld(opschrift`Zoek op dossier, naam, werkgever of adviseur`, (waarde) => {
    zoek = waarde
    update()
  })
  const uitklap = element(
    'details',
    { class: 'kiezer' },
    uitklapkop({}, opschrift`Dossier kiezen`),
    veld.veld,
    aantal,
    lijst.element,
  )
  const update = (): void => {
    const gevonden = gevondenDossiers(context.bron.stand().caseload?.standen ?? [], zoek)
    aantal.textContent = gevonden.length === 1 ? zin`1 dossier` : zin`${gevonden.length} dossiers`
    lijst.setRegels(gevonden)
  }
  uitklap.addEventListener('toggle', update)
  return {
    inhoud: uitklap,
    update: () => uitklap.open && update(),
    open: (aan) => {
      uitklap.open = aan
    },
  }
}
