import type * as z from 'zod/mini'
import { jsonUit, ondertekendeBytes, sleutelsMet, standoordeel, wortelUit } from '@poortwachter/wet/keuring'
import type { Bevestiging, Brief, Ondertekening, Wortel } from '@poortwachter/wet/keuring'
import { auditrij, BEGIN_VAN_DE_KETEN, findBreuk, type Auditregel } from '../opslag/audit.ts'
import { sha256 } from '../opslag/hash.ts'
import { intrekkingSchema } from '../opslag/opslag.ts'
import { auditSchema, handtekeningSchema, lijstSchema, standantwoordSchema } from '../schema.ts'
import type { Lijst, Lijstregel } from '../schema.ts'
import { dienstwaarmerking, hasHandtekening, wortelVan } from '../vertrouwen.ts'

/** Asks one service for one of the paths that this check itself makes up; it never follows where an answer points. */
export type Vraag = (pad: string) => Promise<Response>

export interface Controlevraag {
  readonly ask: Vraag
  /** The chain of roots that we trust, not the one the service shows. */
  readonly wortels: readonly Brief[]
  /** The hash of the audit chain that was noted before, or `begin` for a service that never published. */
  readonly hoofd: string
  readonly nu: number
  /** A state that is still to follow what was just published need only name a part of the chain. @default false */
  readonly isTussenstand?: boolean
}

/** What was found: everything that is wrong, and the whole state of the service as it was read. */
export interface Controleverslag {
  readonly bezwaren: readonly string[]
  readonly keten: readonly Auditregel[]
  readonly lijst: Lijst | undefined
  readonly bevestiging: Bevestiging | undefined
}

const GROOTSTE_ANTWOORD = 8_000_000
const MEESTE_BLADEN = 200
const MEESTE_EDITIES = 2_000

interface Onderzoek extends Controlevraag {
  readonly bezwaren: string[]
  readonly wortel: Wortel | undefined
}

/**
 * Verifies everything a service says against our own keys and the hash noted before: the audit chain, every signature
 * in it over the very bytes, every edition and revocation both ways, and the signed state. Whoever can alter the database
 * but has no key cannot change, add, hide or put back anything without an objection here.
 */
export const controleer = async (vraag: Controlevraag): Promise<Controleverslag> => {
  const onderzoek: Onderzoek = { ...vraag, bezwaren: [], wortel: await wortelVan(vraag.wortels) }
  const { bezwaren } = onderzoek
  if (!onderzoek.wortel) bezwaren.push('Er is hier geen keten van wortels; geen enkele handtekening is te controleren.')
  if (onderzoek.wortel) checkWortel(onderzoek, onderzoek.wortel)
  const lijst = await readAntwoord(onderzoek, '/v1/regelversies', lijstSchema)
  const keten = await readKeten(onderzoek)
  if (lijst && !lijst.volledig) bezwaren.push('De lijst is niet volledig: de opslag is niet goed te lezen.')
  if (lijst && lijst.regelversies.length > MEESTE_EDITIES)
    bezwaren.push('De lijst is langer dan een dienst kan hebben.')

  await checkKeten(onderzoek, keten)
  for (const regel of keten) await checkRegel(onderzoek, regel, lijst)
  if (lijst) checkLijst(onderzoek, lijst, keten)
  const bevestiging = await checkStand(onderzoek, keten)
  return { bezwaren, keten, lijst, bevestiging }
}

/** Enough root keys are still in time to make the next root; after that nothing can be replaced any more. */
const checkWortel = ({ bezwaren, nu }: Onderzoek, wortel: Wortel): void => {
  const aantal = sleutelsMet(wortel, 'wortel', nu).length
  if (aantal < wortel.drempel) {
    bezwaren.push(
      `Er gelden nog ${aantal} wortelsleutels en er zijn er ${wortel.drempel} nodig: maak een nieuwe wortel.`,
    )
  }
}

const readAntwoord = async <T>(
  { ask, bezwaren }: Onderzoek,
  pad: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> => {
  const tekst = await readTekst(ask, pad)
  const gelezen = schema.safeParse(jsonUit(tekst ?? ''))
  if (!gelezen.success) bezwaren.push(`${pad} geeft geen bruikbaar antwoord.`)
  return gelezen.data
}

/** The text of an answer; undefined when it is an error, too long, or does not come. */
const readTekst = async (ask: Vraag, pad: string): Promise<string | undefined> => {
  const antwoord = await ask(pad).catch(() => undefined)
  const lezer = antwoord?.ok ? antwoord.body?.getReader() : undefined
  if (!lezer) return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let tekst = ''
  let omvang = 0
  try {
    for (;;) {
      const { done, value } = await lezer.read()
      if (done) return tekst + decoder.decode()
      omvang += value.length
      if (omvang > GROOTSTE_ANTWOORD) {
        await lezer.cancel()
        return undefined
      }
      tekst += decoder.decode(value, { stream: true })
    }
  } catch {
    return undefined
  }
}

const readKeten = async (onderzoek: Onderzoek): Promise<readonly Auditregel[]> => {
  const keten: Auditregel[] = []
  for (let blad = 0; blad < MEESTE_BLADEN; blad++) {
    const na = keten.at(-1)?.nummer ?? 0
    const gelezen = await readAntwoord(onderzoek, `/v1/audit?na=${na}`, auditSchema)
    if (!gelezen) return keten
    const regels = gelezen.regels.map((regel) => auditrij.parse(regel))
    if (regels.some(({ nummer }, i) => nummer !== na + 1 + i)) {
      onderzoek.bezwaren.push(`De auditketen telt na nummer ${na} niet door.`)
      return keten
    }
    keten.push(...regels)
    if (!gelezen.volgende || regels.length === 0) return keten
  }
  onderzoek.bezwaren.push('De auditketen is langer dan een dienst kan hebben.')
  return keten
}

const checkKeten = async ({ bezwaren, hoofd }: Onderzoek, keten: readonly Auditregel[]): Promise<void> => {
  const breuk = await findBreuk(keten)
  if (breuk !== undefined) bezwaren.push(`De auditketen is gebroken bij nummer ${breuk}.`)
  if (hoofd !== 'begin' && hoofd !== BEGIN_VAN_DE_KETEN && !keten.some(({ hash }) => hash === hoofd)) {
    bezwaren.push(
      'Het hoofd van de auditketen dat u opgaf staat er niet meer in: er is iets weggenomen of herschreven.',
    )
  }
  const terug = keten.find(({ tijdstip }, i) => i > 0 && Date.parse(tijdstip) < Date.parse(keten[i - 1]!.tijdstip))
  if (terug) bezwaren.push(`De auditketen gaat bij nummer ${terug.nummer} terug in de tijd.`)
}

const doelen: Readonly<Record<Auditregel['handeling'], Ondertekening>> = {
  uitgave: 'regelversie',
  intrekking: 'intrekking',
}

/** A link of the chain: its document is there, has its hash, was signed with a key that counted then, and is listed. */
const checkRegel = async (
  { ask, bezwaren, wortel }: Onderzoek,
  regel: Auditregel,
  lijst: Lijst | undefined,
): Promise<void> => {
  const { handeling, versie, nummer } = regel
  const object = (bezwaar: string) => bezwaren.push(`${versie}, ${handeling} (auditregel ${nummer}): ${bezwaar}`)
  const adres = `/v1/regelversies/${versie}`
  const tekst = await readTekst(ask, handeling === 'uitgave' ? adres : `${adres}/intrekking`)
  if (tekst === undefined) {
    object('het stuk is er niet.')
    return
  }
  if ((await sha256(tekst)) !== regel.sha256) object('de bytes horen niet bij de hash in de keten.')
  const sleutel =
    wortel && sleutelsMet(wortel, 'uitgever', Date.parse(regel.tijdstip)).find(({ id }) => id === regel.sleutel)
  const bericht = ondertekendeBytes(doelen[handeling], new TextEncoder().encode(tekst))
  if (!sleutel) object(`de sleutel ${regel.sleutel} gold toen niet.`)
  else if (!(await hasHandtekening(bericht, regel.handtekening, sleutel.publiek))) object('de handtekening klopt niet.')

  const inLijst = lijst?.regelversies.find((editie) => editie.versie === versie)
  const isGenoemd = handeling === 'uitgave' ? isUitgaveIn(inLijst, regel, tekst) : isIntrekkingIn(inLijst, regel, tekst)
  if (!isGenoemd) object('de lijst zegt het niet zo.')
  if (handeling === 'intrekking') return
  const los = handtekeningSchema.safeParse(jsonUit((await readTekst(ask, `${adres}/handtekening`)) ?? '')).data
  if (los?.handtekening !== regel.handtekening || los.sleutel !== regel.sleutel) {
    object('de losse handtekening is een andere dan in de keten.')
  }
}

/** Whether the list says of a revocation what its document and its link say. */
const isIntrekkingIn = (inLijst: Lijstregel | undefined, { tijdstip }: Auditregel, tekst: string): boolean => {
  const reden = intrekkingSchema.safeParse(jsonUit(tekst)).data?.reden
  const ingetrokken = inLijst?.ingetrokken
  return ingetrokken?.op === tijdstip && ingetrokken.reden === reden
}

/** Whether the list says of an edition what its bytes and its link say. */
const isUitgaveIn = (inLijst: Lijstregel | undefined, regel: Auditregel, tekst: string): boolean => {
  const uitgegeven = inLijst?.uitgegeven
  return (
    inLijst?.sha256 === regel.sha256 &&
    inLijst.omvang === new TextEncoder().encode(tekst).length &&
    uitgegeven?.op === regel.tijdstip &&
    uitgegeven.sleutel === regel.sleutel
  )
}

/** Whatever the list says was published or revoked is in the chain. */
const checkLijst = ({ bezwaren }: Onderzoek, { regelversies }: Lijst, keten: readonly Auditregel[]): void => {
  const heeft = (handeling: Auditregel['handeling'], versie: string) =>
    keten.some((regel) => regel.handeling === handeling && regel.versie === versie)
  for (const { versie, uitgegeven, ingetrokken } of regelversies) {
    if (uitgegeven && !heeft('uitgave', versie)) bezwaren.push(`${versie}: staat niet als uitgave in de auditketen.`)
    if (ingetrokken && !heeft('intrekking', versie))
      bezwaren.push(`${versie}: staat niet als ingetrokken in de auditketen.`)
  }
}

/** The signed state says exactly what the chain says. */
const checkStand = async (onderzoek: Onderzoek, keten: readonly Auditregel[]): Promise<Bevestiging | undefined> => {
  const { ask, bezwaren, wortels, wortel, nu, isTussenstand = false } = onderzoek
  const eerste = wortelUit(wortels[0]?.tekst ?? '')
  const tekst = await readTekst(ask, '/v1/stand')
  if (tekst === undefined) {
    if (keten.length > 0 && !isTussenstand) bezwaren.push('Er is uitgegeven, maar er is geen ondertekende stand.')
    return undefined
  }
  const brieven = standantwoordSchema.safeParse(jsonUit(tekst)).data
  if (!brieven || !eerste || !wortel) {
    bezwaren.push('De stand is niet te lezen of niet te controleren.')
    return undefined
  }
  const oordeel = await standoordeel({ ...brieven, wortels }, eerste, undefined, nu, dienstwaarmerking)
  if (oordeel.soort === 'geweigerd') {
    bezwaren.push(oordeel.reden)
    return undefined
  }
  const { stand } = oordeel.bevestiging
  const { nummer, hash } = stand.audit
  const tot = keten.slice(0, nummer)
  if ((tot.at(-1)?.hash ?? BEGIN_VAN_DE_KETEN) !== hash || tot.length !== nummer) {
    bezwaren.push('De auditketen bevat het einde niet dat de ondertekende stand noemt.')
  } else if (!isTussenstand && keten.length > nummer) {
    bezwaren.push(`De auditketen gaat na nummer ${nummer} verder dan de ondertekende stand.`)
  }
  const namen = (rij: readonly { readonly versie: string; readonly sha256: string }[]) =>
    rij
      .map(({ versie, sha256: stuk }) => `${versie} ${stuk}`)
      .sort()
      .join()
  const van = (handeling: Auditregel['handeling']) => namen(tot.filter((regel) => regel.handeling === handeling))
  if (namen(stand.edities) !== van('uitgave')) bezwaren.push('De ondertekende stand noemt andere edities dan de keten.')
  if (namen(stand.intrekkingen) !== van('intrekking')) {
    bezwaren.push('De ondertekende stand noemt andere intrekkingen dan de keten.')
  }
  return oordeel.bevestiging
}
