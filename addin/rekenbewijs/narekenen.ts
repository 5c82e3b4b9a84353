import { zin } from '../taal/zin.ts'
import { dagUitSerienummer } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { aangehaald, stapcelUit } from '@poortwachter/wet/lezen'
import type { Stapcel } from '@poortwachter/wet/lezen'
import type { Caseloaddossier } from '../dossiers/dossier.ts'
import type { Feitbron } from '../dossiers/feitkolommen.ts'
import { DOSSIERS_PER_KEER, portiesOf } from '../dossiers/gevallen.ts'
import { createStandenrekenaar } from '../dossiers/standen.ts'
import type { Bewijs } from './bewijs.ts'
import { vingerafdrukVan } from './bewijs.ts'
import { bewijskolommenIn, createUitkomstschrijver, invoerkoppen, ONLEESBAAR, uitkomstkoppen } from './kolommen.ts'
import type { Bewijscel, Bewijskolommen } from './kolommen.ts'
import { editiehash } from './vingerafdruk.ts'

/** A cell of a proof that does not follow from its inputs. */
interface Afwijking {
  readonly dossier: string
  readonly kop: string
  readonly staat: Bewijscel
  readonly berekend: Bewijscel
}

export type Nareken =
  | { readonly soort: 'gelijk'; readonly aantal: number }
  | { readonly soort: 'anders'; readonly redenen: readonly string[]; readonly afwijkingen: readonly Afwijking[] }
  | { readonly soort: 'niet na te rekenen'; readonly reden: string }

const dayIn = (cel: Bewijscel | undefined): Dag | undefined =>
  typeof cel === 'number' ? dagUitSerienummer(cel) : undefined

const dossierIn = (
  rij: readonly Bewijscel[],
  koppen: readonly string[],
  { gedaan, feiten }: Bewijskolommen,
  index: number,
): Caseloaddossier => {
  const celVan = new Map(koppen.map((kop, i) => [kop, rij[i]]))
  const steps = gedaan.flatMap((code): [string, Stapcel][] => {
    const lezing = stapcelUit(celVan.get(`gedaan: ${code}`))
    return lezing.soort === 'gelezen' ? [[code, lezing.waarde]] : []
  })
  const codesOf = (deel: keyof Stapcel): readonly string[] =>
    steps.flatMap(([code, stap]) => (stap[deel] ? [code] : []))
  const onleesbareStappen = gedaan.filter((code) => celVan.get(`gedaan: ${code}`) === ONLEESBAAR)
  const facts = feiten.flatMap((naam): [string, Bewijscel][] => {
    const cel = celVan.get(`feit: ${naam}`)
    return cel === undefined || cel === '' ? [] : [[naam, cel]]
  })
  return {
    rij: index,
    rijnummer: index + 1,
    label: String(celVan.get('dossier') ?? ''),
    naam: '',
    werkgever: '',
    afdeling: '',
    adviseur: '',
    ziektedatum: dayIn(celVan.get('ziektedatum')),
    hersteldatum: dayIn(celVan.get('hersteldatum')),
    geboortedatum: dayIn(celVan.get('geboortedatum')),
    eindeDienstverband: dayIn(celVan.get('eindeDienstverband')),
    laatsteRapportage: undefined,
    volgendeRapportage: undefined,
    verschuiving: Number(celVan.get('verschuiving') ?? 0),
    loonPerMaand: undefined,
    loonpercentage: undefined,
    gedaan: Object.fromEntries(
      steps.flatMap(([code, { gedaanOp }]) => (gedaanOp === undefined ? [] : [[code, gedaanOp]])),
    ),
    nietVanToepassing: codesOf('isNietVanToepassing'),
    afgeweken: codesOf('isAfgeweken'),
    onleesbareStappen,
    feiten: Object.fromEntries(facts),
    fouten: [],
  }
}

/** Compares rows of a proof, of which the first has this index, with what follows from their inputs. */
type Vergelijker = (rijen: Bewijs['rijen'], vanaf: number) => readonly Afwijking[]

const createVergelijker = (bewijs: Bewijs, register: Register, peildatum: Dag): Vergelijker => {
  const kolommen = bewijskolommenIn(bewijs.koppen)
  const bron: Feitbron = { feiten: new Set(kolommen.feiten), stappen: new Set(kolommen.gedaan), metGeboortedatum: true }
  const rekenStanden = createStandenrekenaar(register, bron, peildatum)
  const writeUitkomsten = createUitkomstschrijver(register, bron, peildatum)
  const eerste = invoerkoppen(kolommen).length
  const koppen = uitkomstkoppen(register)
  return (rijen, vanaf) => {
    const dossiers = rijen.map((rij, i) => dossierIn(rij, bewijs.koppen, kolommen, vanaf + i))
    const uitkomsten = writeUitkomsten(rekenStanden(dossiers))
    return rijen.flatMap((rij, i) =>
      uitkomsten[i]!.flatMap((berekend, k): Afwijking[] => {
        const staat = rij[eerste + k] ?? ''
        return staat === berekend ? [] : [{ dossier: dossiers[i]!.label, kop: koppen[k] ?? '', staat, berekend }]
      }),
    )
  }
}

/** A sentence about the first fact or step that the edition does not have; a proof would otherwise do without it. */
const unknownName = ({ gedaan, feiten }: Bewijskolommen, { termijn, feitindex, regelboek }: Register) => {
  const stap = gedaan.find((code) => !termijn.has(code))
  const feit = feiten.find((naam) => !feitindex.has(naam))
  if (stap === undefined && feit === undefined) return undefined
  const wat = stap === undefined ? zin`het gegeven ${aangehaald(feit)}` : zin`de stap ${aangehaald(stap)}`
  return zin`Regelversie ${regelboek.versie} kent ${wat} niet. De kop is gewijzigd, of het bewijs is niet van deze regelversie.`
}

/** Calls `stap` for 0 to `aantal` - 1 in order; gives false when it was stopped half-way. */
export type Uitvoerder = (aantal: number, stap: (index: number) => void) => Promise<boolean>

const atOnce: Uitvoerder = async (aantal, stap) => {
  for (let index = 0; index < aantal; index++) stap(index)
  return true
}

/** Shorter than this a noted beginning can be met by trying. */
const KORTSTE_BEGIN = 12

const isNoted = (vingerafdruk: string, genoteerd: string): boolean => {
  const begin = genoteerd.trim().toLowerCase().replace(/…$/, '')
  return begin.length >= KORTSTE_BEGIN && vingerafdruk.startsWith(begin)
}

/**
 * Works a proof out again from its inputs. `registerVan` gives the edition with a number, when it is present. Equal
 * means: the same edition to the byte, no cell changed since, and every outcome follows from the inputs beside it. A
 * caller that has to stay responsive brings its own `voerUit`. Whoever changes a name can write a new fingerprint as
 * well; only one that was noted when the proof was made (`genoteerd`, or its beginning) tells that apart.
 */
export const recalculateBewijs = async (
  bewijs: Bewijs,
  registerVan: (versie: string) => Register | undefined | Promise<Register | undefined>,
  voerUit: Uitvoerder = atOnce,
  genoteerd?: string,
): Promise<Nareken> => {
  const register = await registerVan(bewijs.regelversie)
  if (!register)
    return { soort: 'niet na te rekenen', reden: zin`Regelversie ${bewijs.regelversie} is hier niet aanwezig.` }
  const peildatum = dagUitSerienummer(bewijs.peildatum)
  if (peildatum === undefined)
    return { soort: 'niet na te rekenen', reden: zin`De peildatum van het rekenbewijs is geen datum.` }
  const verwacht = [...invoerkoppen(bewijskolommenIn(bewijs.koppen)), ...uitkomstkoppen(register)]
  const verschoven = verwacht.find((kop, i) => bewijs.koppen[i] !== kop)
  if (verschoven !== undefined || verwacht.length !== bewijs.koppen.length) {
    return {
      soort: 'niet na te rekenen',
      reden: zin`De koppen van het rekenbewijs zijn gewijzigd: "${verschoven ?? bewijs.koppen[verwacht.length] ?? ''}" staat niet op zijn plaats.`,
    }
  }
  const onbekend = unknownName(bewijskolommenIn(bewijs.koppen), register)
  if (onbekend !== undefined) return { soort: 'niet na te rekenen', reden: onbekend }
  const hash = await editiehash(register.regelboek)
  const redenen = [
    ...(hash === bewijs.regelhash
      ? []
      : [zin`De regels van versie ${bewijs.regelversie} zijn hier niet dezelfde: SHA-256 ${hash}.`]),
    ...((await vingerafdrukVan(bewijs)) === bewijs.vingerafdruk
      ? []
      : [zin`De vingerafdruk klopt niet: na het maken is een cel gewijzigd.`]),
    ...(genoteerd === undefined || isNoted(bewijs.vingerafdruk, genoteerd)
      ? []
      : [
          zin`De vingerafdruk is niet de genoteerde (${aangehaald(genoteerd)}): het rekenbewijs is gewijzigd en van een nieuwe vingerafdruk voorzien, of het is een ander.`,
        ]),
  ]
  const compare = createVergelijker(bewijs, register, peildatum)
  const afwijkingen: Afwijking[] = []
  const porties = portiesOf(bewijs.rijen)
  const af = await voerUit(
    porties.length,
    (deel) => void afwijkingen.push(...compare(porties[deel]!, deel * DOSSIERS_PER_KEER)),
  )
  if (!af)
    return {
      soort: 'niet na te rekenen',
      reden: zin`Het narekenen is gestopt voordat alle dossiers aan de beurt waren.`,
    }
  return redenen.length === 0 && afwijkingen.length === 0
    ? { soort: 'gelijk', aantal: bewijs.rijen.length }
    : { soort: 'anders', redenen, afwijkingen }
}
