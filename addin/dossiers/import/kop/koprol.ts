import {
  isAnderTijdvak,
  isFeitkop,
  isOnbepaaldeUwvmelding,
  kernwoord,
  kopherkenningVan,
  kopwoord,
  schoneTekst,
} from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'
import { DUBBELZINNIG, KOPNAMEN, PEILKOPPEN } from './kopnamen.ts'
import { percentagekopRol } from './percentagekop.ts'
import { DAGROLLEN } from './rol.ts'
import type { Kopsterkte, Kolomrol } from './rol.ts'

/** What a heading says on its own. */
export interface Koprol {
  readonly rol: Kolomrol
  readonly sterkte: Kopsterkte
}

/**
 * `geen feit`: a plan, an expectation or a former value. `peildatum`: the day one looks from. `ander loon`: wages of
 * another time than a month.
 */
export type Kopoordeel = Koprol | 'geen feit' | 'dubbelzinnig' | 'peildatum' | 'ander loon' | undefined

const LOONKOP = /(?:loon|salaris|salary|wages?)\b(?!.*%)/i

const bijWoord: ReadonlyMap<string, Koprol> = new Map(
  KOPNAMEN.flatMap(([rol, sterkte, namen]) =>
    namen.map((naam): [string, Koprol] => [kopsleutel(naam), { rol, sterkte }]),
  ),
)
const dubbelzinnig = new Set(DUBBELZINNIG.map(kopwoord))
const peilkoppen = new Set(PEILKOPPEN.map(kopwoord))

/** A heading as it is looked up here: brackets with `t/m` in them count, and a bare percent sign too. */
function kopsleutel(kop: string): string {
  const schoon = schoneTekst(kop)
  return /\((?:t\/m|tot en met)\)/i.test(schoon) ? kopwoord(schoon.replaceAll(/[()]/g, ' ')) : kopwoord(schoon)
}

/** What an export puts before the name of a column: `Verzuim.Begindatum`, `Medewerker - Naam`. */
const zonderVoorvoegsel = (kop: string): string | undefined => {
  const deel = /^.{1,40}?(?:\.| - |: ?|\/|\||>|__)\s*([^.:|>]{2,})$/.exec(schoneTekst(kop))?.[1]
  return deel?.trim()
}

/** A heading of a day with a number behind it, as several periods in one row have: `Eerste ziektedag 2`. */
const zonderNummer = (kop: string): string | undefined =>
  /^(?<deel>\D{4,})[ _-]?\(?[1-9]\)?$/.exec(schoneTekst(kop))?.groups?.deel?.trim()

const zoek = (kop: string, veldVan: (kop: string) => Veld | undefined): Koprol | undefined => {
  const eigen = bijWoord.get(kopsleutel(kop))
  if (eigen) return eigen
  // A heading that is the name of a field without its brackets, as "Hersteld (%)" is, can be a percentage with them.
  const percentage = percentagekopRol(kop)
  if (percentage !== undefined) return { rol: percentage, sterkte: 'zeker' }
  const veld = veldVan(kop)
  if (veld) return { rol: veld.id, sterkte: 'zeker' }
  return bijWoord.get(kernwoord(kop))
}

const createKoproller = (velden: readonly Veld[]): ((kop: string) => Kopoordeel) => {
  const { veldVan } = kopherkenningVan(velden)
  return (kop) => {
    if (kop.trim() === '' || kop.length > 120) return undefined
    if (dubbelzinnig.has(kopwoord(kop))) return 'dubbelzinnig'
    if (isOnbepaaldeUwvmelding(kop) && !veldVan(kop)) return 'dubbelzinnig'
    if (peilkoppen.has(kopwoord(kop))) return 'peildatum'
    if (LOONKOP.test(kop) && isAnderTijdvak(kop)) return 'ander loon'
    if (!isFeitkop(kop)) {
      const veld = veldVan(kop)
      return veld && (veld.soort !== 'dag' || veld.isGepland) ? { rol: veld.id, sterkte: 'zeker' } : 'geen feit'
    }
    const heel = zoek(kop, veldVan)
    if (heel) return heel
    const deel = zonderVoorvoegsel(kop)
    const zonder = deel === undefined ? undefined : zoek(deel, veldVan)
    if (zonder) return zonder
    const ongenummerd = zonderNummer(kop)
    const dag = ongenummerd === undefined ? undefined : zoek(ongenummerd, veldVan)
    return dag && DAGROLLEN.has(dag.rol) ? dag : undefined
  }
}

const rollers = new WeakMap<readonly Veld[], (kop: string) => Kopoordeel>()

/** Tells what headings say on their own, under a list of fields. */
export const koprollerVan = (velden: readonly Veld[]): ((kop: string) => Kopoordeel) => {
  const bekend = rollers.get(velden)
  if (bekend) return bekend
  const nieuw = createKoproller(velden)
  rollers.set(velden, nieuw)
  return nieuw
}
