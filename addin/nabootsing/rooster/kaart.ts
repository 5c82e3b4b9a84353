import type { Celbeeld } from '../rekenblad/celbeeld.ts'
import { eigenschappenVan } from '../rekenblad/kaarten.ts'
import { opgemaaktGetal, standaardTekst } from '../rekenblad/opmaak.ts'
import { tekstUit, type Omzetomgeving } from '../rekenblad/omzetting.ts'
import { isFout, isRijk, type Scalar } from '../rekenblad/waarden.ts'
import { maak } from './element.ts'

/** What there is to tell about a cell: the fields of its card, the message of its error, or nothing. */
export const kaartInhoud = (beeld: Celbeeld, omgeving: Omzetomgeving): HTMLElement | undefined => {
  if (beeld.fout) {
    const uitleg = beeld.fout.bericht ?? STANDAARD[beeld.fout.code]
    return uitleg
      ? maak('div', { class: 'kaart foutkaart' }, [maak('strong', {}, [beeld.tekst]), maak('p', {}, [uitleg])])
      : undefined
  }
  if (!beeld.kaart) return undefined
  return maak('div', { class: 'kaart' }, [
    maak('strong', {}, [beeld.tekst]),
    maak(
      'dl',
      {},
      eigenschappenVan(beeld.kaart).flatMap(([naam, waarde]) => [
        maak('dt', {}, [naam]),
        maak('dd', {}, [veldtekst(waarde, omgeving)]),
      ]),
    ),
  ])
}

const STANDAARD: Readonly<Partial<Record<string, string>>> = {
  '#NAME?': 'Deze naam of functie is niet bekend. Controleer de spelling, of voer de formule opnieuw in.',
  '#DIV/0!': 'Er wordt gedeeld door nul of door een lege cel.',
  '#REF!': 'De formule verwijst naar iets dat er niet is.',
  '#BUSY!': 'De functie rekent nog.',
  '#FIELD!': 'Deze waarde heeft geen veld met die naam.',
}

const veldtekst = (waarde: Scalar, omgeving: Omzetomgeving): string => {
  if (isFout(waarde)) return waarde.bericht ?? waarde.code
  if (isRijk(waarde)) {
    return typeof waarde.kern === 'number'
      ? opgemaaktGetal(waarde.kern, waarde.numberFormat ?? 'General', omgeving.land, omgeving.stelsel)
      : String(waarde.kern ?? '')
  }
  return typeof waarde === 'number' ? standaardTekst(waarde, omgeving.land) : tekstUit(waarde, omgeving)
}
