import * as z from 'zod/mini'
import { briefSchema } from '@poortwachter/wet/keuring'
import type { Standbrieven } from '@poortwachter/wet/keuring'
import type { Regelversie } from '@poortwachter/wet'
import type { Editiepakket } from './editiepakket.ts'
import type { Get } from './netwerklogboek.ts'

const GROOTSTE_ANTWOORD = 2_000_000
const WACHTTIJD = 15_000

const standSchema = z.object({
  schema: z.literal('standbrieven/v1'),
  wortels: z.array(briefSchema).check(z.maxLength(200)),
  stand: briefSchema,
  verversing: briefSchema,
})

const handtekeningSchema = z.object({ versie: z.string(), sleutel: z.string(), handtekening: z.string() })

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

/** What the service says of itself; nothing in it was checked yet. Throws `Ophaalfout`. */
export const fetchStand = async (get: Get, oorsprong: string): Promise<Standbrieven> => {
  const { wortels, stand, verversing } = await getJson(get, `${oorsprong}/v1/stand`, standSchema)
  return { wortels, stand, verversing }
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
