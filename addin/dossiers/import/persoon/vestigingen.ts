import { zin } from '../../../taal/zin.ts'
import { naamsleutel } from '../../naamgroepen.ts'
import { addTo } from '../../sleutellijsten.ts'
import { kolomvraagId } from '../kolom/kolomwerk.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import type { Exportregel } from '../rij/exportregel.ts'
import { isBedrijfsdeelkop } from '../kop/bedrijfsdeel.ts'
import { dienstverbandVan } from '../sleutel/dienstverband.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'
import { namenbeeldVan, zijnMeer } from './personen.ts'

const MEESTE_GENOEMD = 3

/**
 * Asks whether a column of branches is one of employers, where someone is in more than one of them and that makes another
 * case: illness in two branches of one employer counts together.
 */
export const askBranches = (
  cellen: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): void => {
  const { lezing, plaats, kop, sleutel, naamIn, woord } = cellen
  const kolom = plaats.werkgever === undefined ? undefined : lezing.kolommen[plaats.werkgever]
  if (kolom === undefined || kolom.zekerheid === 'gekozen' || !isBedrijfsdeelkop(kolom.kop)) return
  const perMens = new Map<string, Exportregel[]>()
  for (const [persoon, regels] of personen) {
    const rij = rijen[regels[0]!.rij]!
    const nummer = sleutel(rij, plaats.nummer)
    const wie = nummer === '' ? `naam ${naamIn(rij)}` : `nr ${nummer}`
    for (const regel of regels) addTo(perMens, `${wie} ${dienstverbandVan(persoon).dienstverband}`, regel)
  }
  const over = [...perMens.values()].find((regels) => {
    const eigen = regels.map(({ rij }) => rijen[rij]!)
    if (new Set(eigen.map((rij) => naamsleutel(woord(rij, plaats.werkgever)))).size < 2) return false
    const { overlappen, sluitenAan } = namenbeeldVan([regels])
    return (overlappen || sluitenAan) && !zijnMeer(cellen, eigen)
  })
  if (over === undefined) return
  const namen = [...new Set(over.map(({ rij }) => woord(rijen[rij]!, plaats.werkgever)))]
  ask({
    id: kolomvraagId(kolom.sleutel),
    tekst: zin`Hetzelfde nummer of dezelfde naam staat bij meer dan een ${kop(kolom.plaats)} (${namen.slice(0, MEESTE_GENOEMD).join(', ')}). Is iedere ${kop(kolom.plaats)} een andere werkgever?`,
    voorbeelden: namen.slice(0, MEESTE_GENOEMD),
    voorstel: null,
    keuzes: keuzesVoor([
      ['werkgever', zin`Ja: het zijn andere mensen, of andere dienstverbanden`],
      [
        lezing.plaatsVan('afdeling') === undefined ? 'afdeling' : NIET_GEBRUIKEN,
        zin`Nee: het zijn delen van een werkgever, en het zijn dezelfde mensen`,
      ],
    ]),
  })
}
