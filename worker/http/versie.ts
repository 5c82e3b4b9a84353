import type { Context } from 'hono'
import { regelversieUit } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import type { Editie } from '../opslag/opslag.ts'
import type { Voorzieningen } from '../voorzieningen.ts'
import { Probleem } from './probleem.ts'

/** The edition number in the address; one that cannot exist is a 404, like one that does not. */
export const requireVersie = (c: Context, naam = 'versie'): Regelversie => {
  const versie = regelversieUit(c.req.param(naam) ?? '')
  if (versie === undefined) {
    throw new Probleem('onbekende-versie', {
      uitleg: 'Een regelversie heet jaar.maand.volgnummer, bijvoorbeeld 2026.11.0.',
    })
  }
  return versie
}

/** The edition with this number. */
export const requireEditie = async ({ opslag }: Voorzieningen, versie: Regelversie): Promise<Editie> => {
  const editie = await opslag.readEditie(versie)
  if (!editie) {
    throw new Probleem('onbekende-versie', { uitleg: 'Welke versies er zijn staat op /v1/regelversies.' })
  }
  return editie
}
