import { zin } from '../../../taal/zin.ts'
import { DAGKEUZES } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { EINDROLLEN } from '../kop/rol.ts'
import { keuzesVoor } from '../vraag/vraag.ts'

const EINDEKEUZES = keuzesVoor([
  ['tm', 'De laatste ziektedag (ziek tot en met)'],
  ['per', 'De eerste dag hersteld (hersteld per)'],
  ['geen', 'Geen van beide, maar het einde van iets anders (een taak, traject of contract): niet gebruiken'],
])

/** Two columns that can both be the end: the first goes first, unless the other one knows of ends that it does not. */
const weighEnds = (werk: Kolomwerk, einde: number, ander: number): void => {
  const { gekozen, naam, redenen, rolVan, samenhang } = werk
  if (gekozen.has(einde) && gekozen.has(ander)) return
  if (!samenhang.zonder(ander, einde)) {
    rolVan.delete(ander)
    redenen.set(ander, zin`${naam(einde)} gaat voor`)
    return
  }
  for (const plaats of [einde, ander]) {
    werk.ask(
      plaats,
      zin`${naam(einde)} en ${naam(ander)} kunnen allebei het einde zijn en zijn niet in dezelfde rijen gevuld. Wat is ${naam(plaats)}?`,
      DAGKEUZES,
      { voorstel: null },
    )
  }
}

/** The column of the end, after asking what its day means where the heading does not tell. */
export const checkEinde = (werk: Kolomwerk): number | undefined => {
  const { antwoorden, naam, profielen, rolVan, vragen } = werk
  const anders = antwoorden.einde === 'geen' ? werk.plaatsVan('einde') : undefined
  if (anders !== undefined) {
    rolVan.delete(anders)
    werk.redenen.set(anders, zin`het einde van iets anders`)
  }
  const [einde, ...andere] = EINDROLLEN.flatMap((rol) => werk.plaatsVan(rol) ?? []).filter(werk.isGevuld)
  if (einde === undefined) return undefined
  for (const ander of andere) weighEnds(werk, einde, ander)
  if (rolVan.get(einde) === 'einde' && antwoorden.einde === undefined) {
    vragen.push({
      id: 'einde',
      tekst: zin`Is ${naam(einde)} de laatste ziektedag, of de dag waarop iemand weer hersteld was? Dit beslist of perioden binnen vier weken op elkaar volgen.`,
      voorbeelden: profielen[einde]!.voorbeelden,
      keuzes: EINDEKEUZES,
      blokkeert: true,
    })
  }
  return einde
}
