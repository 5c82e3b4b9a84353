import { opschrift, zin } from '../taal/zin.ts'
import { isTeVerVooruit, regelversieUit, volgorde } from '@poortwachter/wet'
import type { Regelboek, Regelversie } from '@poortwachter/wet'
import { jsonUit, laatsteWortel, sleutelsMet, standoordeel, verversingSchema } from '@poortwachter/wet/keuring'
import type { Bevestiging, Brief, Standbrieven, Wortel } from '@poortwachter/wet/keuring'
import type { Bewaarplaats, Bewaardestand } from './bewaarplaats.ts'
import { checkEditie } from './editiepakket.ts'
import type { Editiepakket } from './editiepakket.ts'
import type * as narekening from './narekening.ts'
import type { Get } from './netwerklogboek.ts'
import { Ophaalfout, fetchEditie, fetchStand } from './ophalen.ts'
import type { Regelvoorraad } from './regelbron.ts'
import type { Editieherkomst, Regelstand } from './regelstand.ts'
import { waarmerking } from './verificatie.ts'

const MINUUT = 60 * 1000
const DAG = 24 * 60 * MINUUT

/** The service is asked at most this often once it answered well, however often the workbook is opened. */
export const CONTROLE_OM_DE = 6 * 60 * MINUUT
/** How often an open pane looks whether it is time to ask. */
export const VRAAG_OM_DE = 15 * MINUUT
/** After an attempt that failed the service is left alone this long. */
const WACHT_NA_FOUT = 10 * MINUUT
/** After this many days without a confirmation the user is told. */
const DAGEN_STILTE = 14
const MEESTE_MELDINGEN = 20
const MEESTE_BEWAARD = 5
const MEESTE_POGINGEN = 3

const GEEN_UITGEVER = opschrift`Deze uitgave van de invoegtoepassing kent geen uitgever van regels; zij rekent met de meegeleverde regels.`

type Narekening = Pick<typeof narekening, 'bezwaarTegen'>

/** What the rules are kept up to date with. */
interface Regelbeheerbronnen {
  readonly voorraad: Regelvoorraad
  readonly bewaarplaats: Bewaarplaats
  readonly get: Get
  readonly oorsprong: string
  /** The root that this build trusts; without one nothing is asked and nothing taken. */
  readonly wortel: Wortel | undefined
  /** What works a new edition out again: it is not needed before one comes. */
  laadNarekening(): Promise<Narekening>
  nu(): number
}

/** Keeps the editions: shipped, kept from before, fetched in the background. */
export interface Regelbeheer {
  stand(): Regelstand
  /** Calls back whenever the state changes; gives the way to stop that. */
  onChange(luisteraar: () => void): () => void
  /** Takes into use what was kept: the last confirmed state, and the editions in it. No network. */
  restore(): Promise<void>
  /** Asks the service what holds, unless it answered well less than six hours ago. Never throws. */
  refresh(opties?: { readonly nuMeteen?: boolean }): Promise<void>
  /** Makes this workbook calculate with one edition, or with the newest again. Gives a sentence when it cannot. */
  pin(versie: string | undefined): Promise<string | undefined>
}

const newestFirst = (versies: readonly string[]): Regelversie[] =>
  versies.flatMap((versie) => regelversieUit(versie) ?? []).toSorted((a, b) => volgorde(b, a))

const dagTekst = (ms: number): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(ms))

const momentOf = ({ verversing }: Bevestiging): number => Date.parse(verversing.op)

/** Whether one confirmation came after another. */
const isLater = (a: Bevestiging, b: Bevestiging | undefined): boolean =>
  b === undefined ||
  a.wortel.nummer > b.wortel.nummer ||
  a.stand.nummer > b.stand.nummer ||
  (a.stand.nummer === b.stand.nummer && momentOf(a) > momentOf(b))

export const createRegelbeheer = (bronnen: Regelbeheerbronnen): Regelbeheer => {
  const { voorraad, bewaarplaats, get, oorsprong, wortel, laadNarekening, nu } = bronnen
  const herkomsten = new Map<string, Editieherkomst>(voorraad.beschikbaar.map((versie) => [versie, 'meegeleverd']))
  const pakketten = new Map<string, Editiepakket>()
  const luisteraars = new Set<() => void>()
  const meegeleverdeDag = Date.parse(voorraad.huidig().regelboek.gecontroleerdOp)
  let bevestiging: Bevestiging | undefined
  let brieven: Standbrieven | undefined
  let vertrouwd = wortel
  let wortels: readonly Brief[] = []
  let meldingen: readonly string[] = []
  let vastgezet: string | undefined
  let laatsteControle: number | undefined
  let laatstePoging: number | undefined
  let isMislukt = false

  const notify = () => luisteraars.forEach((luisteraar) => luisteraar())
  const report = (melding: string) => {
    meldingen = [melding, ...meldingen.filter((eerder) => eerder !== melding)].slice(0, MEESTE_MELDINGEN)
  }
  const redenen = (): Readonly<Record<string, string>> =>
    Object.fromEntries((bevestiging?.stand.intrekkingen ?? []).map(({ versie, reden }) => [versie, reden]))
  const isIngetrokken = (versie: string): boolean => Object.hasOwn(redenen(), versie)
  /** A signed moment is later than the clock says when the clock was set back. */
  const vandaag = (): number => Math.max(nu(), bevestiging ? momentOf(bevestiging) : 0)

  const pick = (): Regelversie | undefined => {
    const aanwezig = newestFirst(voorraad.beschikbaar)
    const geldig = aanwezig.filter((versie) => !isIngetrokken(versie))
    return geldig.find((versie) => versie === vastgezet) ?? geldig[0] ?? aanwezig[0]
  }
  /** Takes the picked edition into use; when another is picked while it loads, whoever caused that chooses again. */
  const choose = async (): Promise<void> => {
    const keuze = pick()
    try {
      if (keuze) await voorraad.laad(keuze)
    } catch {
      report(zin`Regelversie ${keuze ?? ''} kon niet worden geladen. Controleer de verbinding en kies haar opnieuw.`)
    }
    if (keuze !== pick()) return
    if (keuze) voorraad.use(keuze)
    notify()
  }
  const warn = (): string | undefined => {
    const { versie } = voorraad.huidig().regelboek
    if (isIngetrokken(versie))
      return zin`Regelversie ${versie} is ingetrokken: ${redenen()[versie] ?? ''} Er is hier geen andere; gebruik de uitkomsten niet.`
    if (vastgezet !== undefined && isIngetrokken(vastgezet))
      return zin`Deze werkmap vraagt om regelversie ${vastgezet}, maar die is ingetrokken: ${redenen()[vastgezet] ?? ''} Er wordt gerekend met ${versie}.`
    if (!isMislukt) return undefined
    const sinds = bevestiging ? momentOf(bevestiging) : meegeleverdeDag
    const dagen = Math.floor((vandaag() - sinds) / DAG)
    return dagen < DAGEN_STILTE
      ? undefined
      : zin`Sinds ${dagTekst(sinds)} (${dagen} dagen) is niet bevestigd dat deze regels nog gelden. Controleer de verbinding of vraag uw beheerder; tot dan wordt gerekend met regelversie ${versie}.`
  }

  const isInStand = async ({ versie, tekst }: Editiepakket): Promise<boolean> => {
    const hash = await waarmerking.sha256(tekst)
    return bevestiging?.stand.edities.some((editie) => editie.versie === versie && editie.sha256 === hash) ?? false
  }
  /** Why a new edition is not taken; undefined when its own checks and examples have nothing against it. */
  const objectionTo = async (regelboek: Regelboek): Promise<string | undefined> => {
    const geladen = await laadNarekening().catch(() => undefined)
    return geladen
      ? geladen.bezwaarTegen(regelboek)
      : zin`Regelversie ${regelboek.versie} kon niet worden nagerekend en is nog niet gebruikt. Controleer de verbinding.`
  }
  const take = async (pakket: Editiepakket, herkomst: Exclude<Editieherkomst, 'meegeleverd'>): Promise<boolean> => {
    if (!bevestiging) return false
    const keuring = await checkEditie(pakket, sleutelsMet(bevestiging.wortel, 'uitgever'))
    const bezwaar =
      keuring.soort === 'geweigerd'
        ? keuring.reden
        : !(await isInStand(pakket))
          ? zin`Regelversie ${pakket.versie} heeft andere bytes dan de stand van de regelservice noemt.`
          : herkomst === 'opgehaald'
            ? await objectionTo(keuring.regelboek)
            : undefined
    if (keuring.soort === 'geweigerd' || bezwaar !== undefined) {
      report(bezwaar ?? '')
      return false
    }
    if (herkomsten.get(pakket.versie) !== 'meegeleverd') {
      voorraad.add(keuring.regelboek)
      herkomsten.set(pakket.versie, herkomst)
      pakketten.set(pakket.versie, pakket)
    }
    return true
  }
  const keepPakketten = () => {
    const volgordeVanNut = newestFirst([...pakketten.keys()]).filter((versie) => !isIngetrokken(versie))
    const eerst = volgordeVanNut.slice(0, MEESTE_BEWAARD)
    const gekozen = [...new Set([...(vastgezet ? [vastgezet] : []), ...eerst])]
    bewaarplaats.writePakketten(gekozen.flatMap((versie) => pakketten.get(versie) ?? []))
  }
  const keepStand = () => bewaarplaats.writeStand({ wortels, brieven, gevraagdOp: laatsteControle })

  /** Follows the chain of roots as far as it goes; what was reached is never left again. */
  const followWortels = async (keten: readonly Brief[]): Promise<void> => {
    if (!vertrouwd) return
    const laatste = await laatsteWortel(vertrouwd, keten, waarmerking)
    if (laatste.nummer > vertrouwd.nummer) wortels = keten
    vertrouwd = laatste
  }
  /** Adopts what this or another window kept, when it is sound and later than what is known here. */
  const adopt = async ({ wortels: keten, brieven: bewaard, gevraagdOp }: Bewaardestand): Promise<void> => {
    await followWortels(keten)
    const op = bewaard && verversingOp(bewaard)
    if (!wortel || !bewaard || op === undefined) return
    const oordeel = await standoordeel(bewaard, wortel, undefined, op, waarmerking)
    if (oordeel.soort === 'geweigerd' || !isLater(oordeel.bevestiging, bevestiging)) return
    bevestiging = oordeel.bevestiging
    brieven = bewaard
    laatsteControle = gevraagdOp
  }
  const readStand = async (): Promise<void> => {
    for (const stand of bewaarplaats.readStanden()) await adopt(stand)
  }

  const confirm = async (): Promise<void> => {
    const nieuw = await fetchStand(get, oorsprong)
    const eerder = vertrouwd
    await followWortels(nieuw.wortels)
    if (vertrouwd !== eerder) keepStand()
    if (!vertrouwd) return
    const oordeel = await standoordeel(nieuw, vertrouwd, bevestiging, vandaag(), waarmerking)
    if (oordeel.soort === 'geweigerd') throw new Ophaalfout(`${oordeel.reden} De huidige regels blijven in gebruik.`)
    bevestiging = oordeel.bevestiging
    brieven = nieuw
    keepStand()
    await choose()
  }
  /** The highest editions that are not here yet, until one is taken. */
  const fetchNewest = async (): Promise<void> => {
    const [hoogste] = newestFirst(voorraad.beschikbaar).filter((versie) => !isIngetrokken(versie))
    const aangeboden = newestFirst((bevestiging?.stand.edities ?? []).map(({ versie }) => versie)).filter(
      (versie) => !isIngetrokken(versie) && (!hoogste || volgorde(versie, hoogste) > 0),
    )
    const teVer = aangeboden.filter((versie) => isTeVerVooruit(versie, vandaag()))
    for (const versie of teVer) report(zin`Regelversie ${versie} ligt te ver vooruit en wordt niet gebruikt.`)
    for (const versie of aangeboden.filter((ander) => !teVer.includes(ander)).slice(0, MEESTE_POGINGEN)) {
      if (!(await take(await fetchEditie(get, oorsprong, versie), 'opgehaald'))) continue
      keepPakketten()
      return
    }
  }
  const isTeVroeg = (vorige: number | undefined, wacht: number): boolean =>
    vorige !== undefined && nu() >= vorige && nu() - vorige < wacht

  return {
    stand: () => {
      const { versie } = voorraad.huidig().regelboek
      return {
        versie,
        herkomst: herkomsten.get(versie) ?? 'meegeleverd',
        vastgezet,
        aanwezig: newestFirst(voorraad.beschikbaar),
        ingetrokken: redenen(),
        waarschuwing: warn(),
        meldingen,
        laatsteControle,
        bevestigdOp: bevestiging && momentOf(bevestiging),
      }
    },
    onChange: (luisteraar) => {
      luisteraars.add(luisteraar)
      return () => luisteraars.delete(luisteraar)
    },
    restore: async () => {
      await readStand()
      for (const pakket of bewaarplaats.readPakketten()) await take(pakket, 'bewaard')
      await choose()
    },
    refresh: async ({ nuMeteen = false } = {}) => {
      if (!wortel) {
        if (nuMeteen) report(String(GEEN_UITGEVER))
        return
      }
      const eerder = bevestiging
      await readStand()
      if (bevestiging !== eerder) await choose()
      const isKortGeleden = isTeVroeg(laatsteControle, CONTROLE_OM_DE) || isTeVroeg(laatstePoging, WACHT_NA_FOUT)
      if (isKortGeleden && !nuMeteen) return
      laatstePoging = nu()
      try {
        await confirm()
        await fetchNewest()
        isMislukt = false
        laatsteControle = nu()
        keepStand()
      } catch (fout) {
        isMislukt = true
        report(
          fout instanceof Ophaalfout
            ? fout.message
            : zin`Het bijwerken van de regels is mislukt; de huidige regels blijven in gebruik.`,
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
      if (!versie) return zin`"${gevraagd.slice(0, 40)}" is geen regelversie. Een regelversie ziet eruit als 2026.11.0.`
      const kent = bevestiging?.stand.edities.some((editie) => editie.versie === versie) ?? false
      if (!voorraad.beschikbaar.includes(versie) && kent && !isIngetrokken(versie)) {
        try {
          await take(await fetchEditie(get, oorsprong, versie), 'opgehaald')
        } catch (fout) {
          report(fout instanceof Ophaalfout ? fout.message : zin`Het ophalen van de regelversie is mislukt.`)
        }
      }
      vastgezet = versie
      if (voorraad.beschikbaar.includes(versie)) keepPakketten()
      await choose()
      if (isIngetrokken(versie)) return warn()
      return voorraad.versies.includes(versie)
        ? undefined
        : zin`Deze werkmap vraagt om regelversie ${versie}, maar die is niet beschikbaar. Er wordt gerekend met ${voorraad.huidig().regelboek.versie}.`
    },
  }
}

/** The moment a kept state was confirmed for: it is judged as on that day, so that it can be of use offline. */
const verversingOp = ({ verversing }: Standbrieven): number | undefined => {
  const gelezen = verversingSchema.safeParse(jsonUit(verversing.tekst))
  return gelezen.success ? Date.parse(gelezen.data.op) : undefined
}
