import { canoniek, standSchema, verversingSchema } from '@poortwachter/wet/keuring'
import type { Brief, Stand, Verversing } from '@poortwachter/wet/keuring'
import { BEGIN_VAN_DE_KETEN } from '../opslag/audit.ts'
import { sha256 } from '../opslag/hash.ts'
import { wortelVan } from '../vertrouwen.ts'
import { controleer, type Vraag } from './controle.ts'
import { askDienst, sendStuk, type Dienst } from './dienst.ts'
import type { Ondertekensleutel } from './sleutelbos.ts'

const DAG = 24 * 60 * 60 * 1000
/** A state is signed anew at every publication, and at least this often. */
const STAND_GELDT = 400 * DAG
/** How long silence stays unnoticed, at most. */
const VERVERSING_GELDT = 14 * DAG

const canoniekeTekst = (waarde: object): string => {
  const vorm = canoniek(waarde)
  if (vorm.soort === 'bezwaar') throw new Error(`${vorm.plaats}: ${vorm.reden}`)
  return vorm.tekst
}

const moment = (ms: number): string => new Date(ms).toISOString()

interface Standvraag {
  readonly dienst: Dienst
  readonly ask: Vraag
  readonly wortels: readonly Brief[]
  readonly uitgever: Ondertekensleutel
  readonly verversing: Ondertekensleutel
  readonly nu: number
}

/**
 * Signs and sends the state after a publication. First everything the service shows is checked, with the last signed
 * state as anchor: a publisher never signs for what someone else put in the database.
 */
export const sendStand = async ({ dienst, ask, wortels, uitgever, verversing, nu }: Standvraag): Promise<Stand> => {
  const wortel = await wortelVan(wortels)
  if (!wortel) throw new Error('Er is hier geen keten van wortels; maak er een met regels:wortel.')
  const { bezwaren, keten, lijst, bevestiging } = await controleer({
    ask,
    wortels,
    hoofd: 'begin',
    nu,
    isTussenstand: true,
  })
  if (bezwaren.length > 0) throw new Error(`De stand is niet ondertekend:\n${bezwaren.join('\n')}`)
  const laatste = keten.at(-1)
  const regels = (handeling: 'uitgave' | 'intrekking') => keten.filter((regel) => regel.handeling === handeling)
  const inLijst = (versie: string) => lijst?.regelversies.find((editie) => editie.versie === versie)
  const stand: Stand = {
    schema: 'stand/v1',
    dienst: wortel.dienst,
    nummer: (bevestiging?.stand.nummer ?? 0) + 1,
    op: moment(nu),
    geldigTot: moment(nu + STAND_GELDT),
    edities: regels('uitgave').map(({ versie, sha256: hash }) => ({
      versie,
      sha256: hash,
      omvang: inLijst(versie)?.omvang ?? 0,
    })),
    intrekkingen: regels('intrekking').map(({ versie, sha256: hash }) => ({
      versie,
      sha256: hash,
      reden: inLijst(versie)?.ingetrokken?.reden ?? '',
    })),
    audit: { nummer: laatste?.nummer ?? 0, hash: laatste?.hash ?? BEGIN_VAN_DE_KETEN },
  }
  const tekst = canoniekeTekst(standSchema.parse(stand))
  await sendStuk(dienst, uitgever, { methode: 'PUT', pad: '/v1/stand', doel: 'stand', tekst })
  await sendVerversing(dienst, verversing, stand, await sha256(tekst), nu)
  return stand
}

/** The same at the end of a command, which tells what to note. */
export const sendNieuweStand = async (
  dienst: Dienst,
  wortels: readonly Brief[],
  uitgever: Ondertekensleutel,
  verversing: Ondertekensleutel,
): Promise<void> => {
  const stand = await sendStand({ dienst, ask: askDienst(dienst.adres), wortels, uitgever, verversing, nu: Date.now() })
  console.log(`Stand ${stand.nummer}. Noteer als hoofd van de auditketen: ${stand.audit.hash}`)
}

/** Says of the newest state that it still holds. */
export const sendVerversing = async (
  dienst: Dienst,
  sleutel: Ondertekensleutel,
  stand: Pick<Stand, 'dienst' | 'nummer'>,
  hash: string,
  nu: number,
): Promise<void> => {
  const verversing: Verversing = {
    schema: 'verversing/v1',
    dienst: stand.dienst,
    stand: stand.nummer,
    sha256: hash,
    op: moment(nu),
    geldigTot: moment(nu + VERVERSING_GELDT),
  }
  const tekst = canoniekeTekst(verversingSchema.parse(verversing))
  await sendStuk(dienst, sleutel, { methode: 'PUT', pad: '/v1/verversing', doel: 'verversing', tekst })
}
