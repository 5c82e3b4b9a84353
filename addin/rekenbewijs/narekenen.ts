import { dagUitSerienummer } from '../../domain/datum.ts'
import type { Dag } from '../../domain/datum.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import type { Dossier } from '../caseload/dossier.ts'
import { dossierstandOf } from '../caseload/dossierstand.ts'
import type { Bewijs } from './bewijs.ts'
import { vingerafdrukVan } from './bewijs.ts'
import { bewijskolommenIn, invoerkoppen, uitkomstcellen, uitkomstkoppen } from './kolommen.ts'
import type { Bewijscel } from './kolommen.ts'
import { editiehash } from './vingerafdruk.ts'

/** A cell of a proof that does not follow from its inputs. */
export interface Afwijking {
  readonly dossier: string
  readonly kop: string
  readonly staat: Bewijscel
  readonly berekend: Bewijscel
}

export type Nareken =
  | { readonly soort: 'gelijk'; readonly aantal: number }
  | { readonly soort: 'anders'; readonly redenen: readonly string[]; readonly afwijkingen: readonly Afwijking[] }
  | { readonly soort: 'niet na te rekenen'; readonly reden: string }

const dayIn = (cel: Bewijscel | undefined): Dag | undefined => (typeof cel === 'number' ? dagUitSerienummer(cel) : undefined)

const dossierIn = (rij: readonly Bewijscel[], koppen: readonly string[], index: number): Dossier => {
  const celVan = new Map(koppen.map((kop, i) => [kop, rij[i]]))
  const { gedaan, feiten } = bewijskolommenIn(koppen)
  const days = gedaan.flatMap((code): [string, Dag][] => {
    const dag = dayIn(celVan.get(`gedaan: ${code}`))
    return dag === undefined ? [] : [[code, dag]]
  })
  const facts = feiten.flatMap((naam): [string, Bewijscel][] => {
    const cel = celVan.get(`feit: ${naam}`)
    return cel === undefined || cel === '' ? [] : [[naam, cel]]
  })
  return {
    rij: index,
    label: String(celVan.get('dossier') ?? ''),
    naam: '',
    werkgever: '',
    adviseur: '',
    ziektedatum: dayIn(celVan.get('ziektedatum')),
    hersteldatum: dayIn(celVan.get('hersteldatum')),
    geboortedatum: dayIn(celVan.get('geboortedatum')),
    eindeDienstverband: dayIn(celVan.get('eindeDienstverband')),
    verschuiving: Number(celVan.get('verschuiving') ?? 0),
    loonPerMaand: undefined,
    loonpercentage: undefined,
    gedaan: Object.fromEntries(days),
    feiten: Object.fromEntries(facts),
    fouten: [],
  }
}

const deviationsIn = (bewijs: Bewijs, register: Register, peildatum: Dag): readonly Afwijking[] => {
  const kolommen = bewijskolommenIn(bewijs.koppen)
  const bijgehouden = new Set(kolommen.gedaan)
  const eerste = invoerkoppen(kolommen).length
  const koppen = uitkomstkoppen(register)
  return bewijs.rijen.flatMap((rij, index) => {
    const dossier = dossierIn(rij, bewijs.koppen, index)
    const cellen = uitkomstcellen(register, dossierstandOf(register, dossier, peildatum, bijgehouden), peildatum)
    return cellen.flatMap((berekend, i): Afwijking[] => {
      const staat = rij[eerste + i] ?? ''
      return staat === berekend ? [] : [{ dossier: dossier.label, kop: koppen[i] ?? '', staat, berekend }]
    })
  })
}

/**
 * Works a proof out again from its inputs. `registerVan` gives the edition with a number, when it is present. Equal
 * means: the same edition to the byte, no cell changed since, and every outcome follows from the inputs beside it.
 */
export const rekenNa = async (bewijs: Bewijs, registerVan: (versie: string) => Register | undefined): Promise<Nareken> => {
  const register = registerVan(bewijs.regelversie)
  if (!register) return { soort: 'niet na te rekenen', reden: `Regelversie ${bewijs.regelversie} is hier niet aanwezig.` }
  const peildatum = dagUitSerienummer(bewijs.peildatum)
  if (peildatum === undefined) return { soort: 'niet na te rekenen', reden: 'De peildatum van het rekenbewijs is geen datum.' }
  const verwacht = [...invoerkoppen(bewijskolommenIn(bewijs.koppen)), ...uitkomstkoppen(register)]
  const verschoven = verwacht.find((kop, i) => bewijs.koppen[i] !== kop)
  if (verschoven !== undefined || verwacht.length !== bewijs.koppen.length) {
    return { soort: 'niet na te rekenen', reden: `De koppen van het rekenbewijs zijn gewijzigd: "${verschoven ?? bewijs.koppen[verwacht.length]}" staat niet op zijn plaats.` }
  }
  const hash = await editiehash(register.regelboek)
  const redenen = [
    ...(hash === bewijs.regelhash ? [] : [`De regels van versie ${bewijs.regelversie} zijn hier niet dezelfde: SHA-256 ${hash}.`]),
    ...((await vingerafdrukVan(bewijs)) === bewijs.vingerafdruk ? [] : ['De vingerafdruk klopt niet: na het maken is een cel gewijzigd.']),
  ]
  const afwijkingen = deviationsIn(bewijs, register, peildatum)
  return redenen.length === 0 && afwijkingen.length === 0
    ? { soort: 'gelijk', aantal: bewijs.rijen.length }
    : { soort: 'anders', redenen, afwijkingen }
}
