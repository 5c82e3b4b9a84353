import { opschrift } from '../../taal/zin.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import { stapadres } from '../hulp/model.ts'
import { stapbronnen, stapfeiten } from './stapdetail.ts'
import type { Paneelcontext } from '../sectie.ts'
import { createGedaanbord } from './gedaanbord.ts'
import { createNotitiebord } from './notitiebord.ts'
import { statusUitleg } from './taak.ts'
import type { Taak } from './taak.ts'

/** A step of a case, unfolded: what to do about it, why, what it rests on; `knoppen` come beside the others. */
export const createTaakkaart = (
  context: Paneelcontext,
  bijGedaan: () => void,
  knoppen: readonly HTMLElement[] = [],
): Bord<Taak> => {
  const gedaan = createGedaanbord(context, bijGedaan)
  const notitie = createNotitiebord(context)
  const status = element('p', { class: 'bijschrift' })
  const uitleg = element('div', {})
  const isStap = ({ stap }: Taak): boolean => stap.soort === 'stap' && stap.onbekend === undefined
  return {
    inhoud: element(
      'div',
      { class: 'taakkaart' },
      status,
      gedaan.inhoud,
      knoppen.length > 0 && element('div', { class: 'knoppen' }, ...knoppen),
      uitleg,
      notitie.inhoud,
    ),
    update: (taak) => {
      const { stap } = taak
      status.textContent = statusUitleg(taak)
      gedaan.inhoud.toggleAttribute('hidden', !isStap(taak))
      if (isStap(taak)) gedaan.update(taak)
      notitie.update(taak)
      replaceKinderen(
        uitleg,
        ...stapfeiten(stap),
        stapbronnen(stap),
        element(
          'p',
          {},
          element(
            'a',
            { href: stapadres(stap.code), target: '_blank', rel: 'noreferrer', 'data-sleutel': `hulp-${stap.code}` },
            opschrift`${stap.titel} in het handboek`,
          ),
        ),
      )
    },
  }
}
