import type { Regelsleutel } from '@poortwachter/wet/keuring'
import { regelversieUit, volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import type { Bewaarplaats } from './bewaarplaats.ts'
import { checkEditie } from './editiepakket.ts'
import type { Editiepakket } from './editiepakket.ts'
import type { Get } from './netwerklogboek.ts'
import { Ophaalfout, fetchAanbod, fetchEditie } from './ophalen.ts'
import type { Regelvoorraad } from './regelbron.ts'
import type { Editieherkomst, Regelstand } from './regelstand.ts'

/** The service is asked at most this often, however often the workbook is opened. */
export const CONTROLE_OM_DE = 6 * 60 * 60 * 1000
const MEESTE_MELDINGEN = 20
const MEESTE_BEWAARD = 5

/** What the rules are kept up to date with. */
interface Regelbeheerbronnen {
  readonly voorraad: Regelvoorraad
  readonly bewaarplaats: Bewaarplaats
  readonly get: Get
  readonly oorsprong: string
  readonly sleutels: readonly Regelsleutel[]
  nu(): number
}

/** Keeps the editions: shipped, kept from before, fetched in the background. */
export interface Regelbeheer {
  stand(): Regelstand
  /** Calls back whenever the state changes; gives the way to stop that. */
  onChange(luisteraar: () => void): () => void
  /** Takes kept editions into use; no network. */
  restore(): Promise<void>
  /** Asks the service for a newer edition, unless that was done less than six hours ago. Never throws. */
  refresh(opties?: { readonly nuMeteen?: boolean }): Promise<void>
  /** Makes this workbook calculate with one edition, or with the newest again. Gives a sentence when it cannot. */
  pin(versie: string | undefined): Promise<string | undefined>
}

const newestFirst = (versies: readonly string[]): Regelversie[] =>
  versies.flatMap((versie) => regelversieUit(versie) ?? []).toSorted((a, b) => volgorde(b, a))

export const createRegelbeheer = (bronnen: Regelbeheerbronnen): Regelbeheer => {
  const { voorraad, bewaarplaats, get, oorsprong, sleutels, nu } = bronnen
  const herkomsten = new Map<string, Editieherkomst>(voorraad.beschikbaar.map((versie) => [versie, 'meegeleverd']))
  const pakketten = new Map<string, Editiepakket>()
  const luisteraars = new Set<() => void>()
  let ingetrokken: Record<string, string> = {}
  let meldingen: readonly string[] = []
  let vastgezet: string | undefined
  let laatsteControle: number | undefined

  const notify = () => luisteraars.forEach((luisteraar) => luisteraar())
  const report = (melding: string) => {
    meldingen = [melding, ...meldingen.filter((eerder) => eerder !== melding)].slice(0, MEESTE_MELDINGEN)
  }
  const choose = async (): Promise<void> => {
    const aanwezig = newestFirst(voorraad.beschikbaar)
    const geldig = aanwezig.filter((versie) => !(versie in ingetrokken))
    const keuze = vastgezet && aanwezig.includes(vastgezet as Regelversie) ? vastgezet : (geldig[0] ?? aanwezig[0])
    try {
      if (keuze) await voorraad.laad(keuze)
    } catch {
      report(`Regelversie ${keuze} kon niet worden geladen. Controleer de verbinding en kies haar opnieuw.`)
    }
    if (keuze) voorraad.use(keuze)
    notify()
  }
  const take = async (pakket: Editiepakket, herkomst: Editieherkomst): Promise<boolean> => {
    const keuring = await checkEditie(pakket, sleutels)
    if (keuring.soort === 'geweigerd') {
      report(keuring.reden)
      return false
    }
    if (herkomsten.get(pakket.versie) !== 'meegeleverd') {
      voorraad.add(keuring.regelboek)
      herkomsten.set(pakket.versie, herkomst)
      pakketten.set(pakket.versie, pakket)
    }
    return true
  }
  const keep = () => {
    const bewaren = newestFirst([...pakketten.keys()])
    const gekozen = new Set([...bewaren.slice(0, MEESTE_BEWAARD), ...(vastgezet ? [vastgezet] : [])])
    bewaarplaats.write([...pakketten.values()].filter(({ versie }) => gekozen.has(versie)))
  }
  const fetchNewest = async () => {
    const aanbod = await fetchAanbod(get, oorsprong)
    ingetrokken = Object.fromEntries(aanbod.ingetrokken.map(({ versie, reden }) => [versie, reden]))
    laatsteControle = nu()
    bewaarplaats.setLastCheck(laatsteControle)
    const [hoogste] = newestFirst(voorraad.versies)
    const [nieuwste] = aanbod.uitgegeven
    if (nieuwste && (!hoogste || volgorde(nieuwste, hoogste) > 0)) {
      if (await take(await fetchEditie(get, oorsprong, nieuwste), 'opgehaald')) keep()
    }
  }

  return {
    stand: () => {
      const { versie } = voorraad.huidig().regelboek
      const herkomst = herkomsten.get(versie) ?? 'meegeleverd'
      return {
        versie,
        herkomst,
        vastgezet,
        aanwezig: newestFirst(voorraad.beschikbaar),
        ingetrokken,
        meldingen,
        laatsteControle,
      }
    },
    onChange: (luisteraar) => {
      luisteraars.add(luisteraar)
      return () => luisteraars.delete(luisteraar)
    },
    restore: async () => {
      laatsteControle = bewaarplaats.lastCheck()
      for (const pakket of bewaarplaats.read()) await take(pakket, 'bewaard')
      await choose()
    },
    refresh: async ({ nuMeteen = false } = {}) => {
      const kortGeleden =
        laatsteControle !== undefined && nu() - laatsteControle < CONTROLE_OM_DE && nu() >= laatsteControle
      if (kortGeleden && !nuMeteen) return
      try {
        await fetchNewest()
      } catch (fout) {
        report(
          fout instanceof Ophaalfout
            ? fout.message
            : 'Het bijwerken van de regels is mislukt; de huidige regels blijven in gebruik.',
        )
      }
      await choose()
    },
    pin: async (gevraagd) => {
      if (gevraagd === undefined) {
        vastgezet = undefined
        await choose()
        return undefined
      }
      const versie = regelversieUit(gevraagd)
      if (!versie) return `"${gevraagd.slice(0, 40)}" is geen regelversie. Een regelversie ziet eruit als 2026.11.0.`
      if (!voorraad.beschikbaar.includes(versie)) {
        try {
          await take(await fetchEditie(get, oorsprong, versie), 'opgehaald')
        } catch (fout) {
          report(fout instanceof Ophaalfout ? fout.message : 'Het ophalen van de regelversie is mislukt.')
        }
      }
      vastgezet = versie
      if (voorraad.beschikbaar.includes(versie)) keep()
      await choose()
      return voorraad.versies.includes(versie)
        ? undefined
        : `Deze werkmap vraagt om regelversie ${versie}, maar die is niet beschikbaar. Er wordt gerekend met ${voorraad.huidig().regelboek.versie}.`
    },
  }
}
