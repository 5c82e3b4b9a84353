import * as z from 'zod/mini'
import { regelversieUit, volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import type { Editiepakket } from './editiepakket.ts'
import type { Get } from './netwerklogboek.ts'

const GROOTSTE_ANTWOORD = 2_000_000
const WACHTTIJD = 15_000

const lijstSchema = z.object({
  schema: z.literal('regelversies/v1'),
  regelversies: z.array(
    z.object({
      versie: z.string(),
      uitgegeven: z.optional(z.object({ sleutel: z.string() })),
      ingetrokken: z.optional(z.object({ op: z.string(), reden: z.string().check(z.maxLength(500)) })),
    }),
  ),
})

const handtekeningSchema = z.object({ versie: z.string(), sleutel: z.string(), handtekening: z.string() })

/** An edition that its publisher revoked, with the reason. */
interface Intrekkingsbericht {
  readonly versie: string
  readonly reden: string
}

/** What the service has: published editions, newest first, and those revoked. */
interface Aanbod {
  readonly uitgegeven: readonly Regelversie[]
  readonly ingetrokken: readonly Intrekkingsbericht[]
}

/** A fetch that failed, with a sentence for the user. */
export class Ophaalfout extends Error {}

const readBounded = async (antwoord: Response): Promise<string> => {
  const lezer = antwoord.body?.getReader()
  if (!lezer) return antwoord.text()
  const stukken: Uint8Array[] = []
  let omvang = 0
  for (;;) {
    const { done, value } = await lezer.read()
    if (done) break
    omvang += value.length
    if (omvang > GROOTSTE_ANTWOORD) {
      await lezer.cancel()
      throw new Ophaalfout('Het antwoord van de regelservice is te groot en is niet gebruikt.')
    }
    stukken.push(value)
  }
  const alles = new Uint8Array(omvang)
  let plaats = 0
  for (const stuk of stukken) {
    alles.set(stuk, plaats)
    plaats += stuk.length
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(alles)
  } catch {
    throw new Ophaalfout('Het antwoord van de regelservice is geen leesbare tekst en is niet gebruikt.')
  }
}

const getText = async (get: Get, adres: string): Promise<string> => {
  const stop = new AbortController()
  const klok = setTimeout(() => stop.abort(), WACHTTIJD)
  try {
    const antwoord = await get(adres, stop.signal)
    if (!antwoord.ok)
      throw new Ophaalfout(`De regelservice gaf status ${antwoord.status}; de huidige regels blijven in gebruik.`)
    if (!/\bjson\b/.test(antwoord.headers.get('content-type') ?? '')) {
      throw new Ophaalfout('De regelservice gaf iets anders dan regels; de huidige regels blijven in gebruik.')
    }
    return await readBounded(antwoord)
  } catch (fout) {
    if (fout instanceof Ophaalfout) throw fout
    throw new Ophaalfout('De regelservice is niet bereikbaar; de huidige regels blijven in gebruik.')
  } finally {
    clearTimeout(klok)
  }
}

const getJson = async <T>(get: Get, adres: string, schema: z.ZodMiniType<T>): Promise<T> => {
  const tekst = await getText(get, adres)
  let waarde: unknown
  try {
    waarde = JSON.parse(tekst)
  } catch {
    waarde = undefined
  }
  const gelezen = schema.safeParse(waarde)
  if (!gelezen.success) throw new Ophaalfout('Het antwoord van de regelservice is onvolledig en is niet gebruikt.')
  return gelezen.data
}

/** Which editions the service has. Throws `Ophaalfout`. */
export const fetchAanbod = async (get: Get, oorsprong: string): Promise<Aanbod> => {
  const { regelversies } = await getJson(get, `${oorsprong}/v1/regelversies`, lijstSchema)
  const uitgegeven = regelversies.flatMap((regel) => {
    const versie = regelversieUit(regel.versie)
    return versie && regel.uitgegeven && !regel.ingetrokken ? [versie] : []
  })
  return {
    uitgegeven: uitgegeven.toSorted((a, b) => volgorde(b, a)),
    ingetrokken: regelversies.flatMap(({ versie, ingetrokken }) =>
      ingetrokken ? [{ versie, reden: ingetrokken.reden }] : [],
    ),
  }
}

/** The exact text of an edition with its signature. Throws `Ophaalfout`. */
export const fetchEditie = async (get: Get, oorsprong: string, versie: Regelversie): Promise<Editiepakket> => {
  const adres = `${oorsprong}/v1/regelversies/${versie}`
  const [tekst, waarmerk] = await Promise.all([
    getText(get, adres),
    getJson(get, `${adres}/handtekening`, handtekeningSchema),
  ])
  return { versie, tekst, sleutel: waarmerk.sleutel, handtekening: waarmerk.handtekening }
}
