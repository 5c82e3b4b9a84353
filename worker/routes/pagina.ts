import type { Handler } from 'hono'
import { regelversieUit } from '@poortwachter/wet'
import { sha256 } from '../hash.ts'
import { HEEL_KORT, KORT, respond } from '../http/antwoord.ts'
import { lijstVan } from '../lijst.ts'
import { paginakoppen } from '../koppen.ts'
import type { Editie } from '../opslag/opslag.ts'
import { renderDienstpagina } from '../pagina/pagina.ts'
import { stijl } from '../pagina/stijl.ts'
import { wijzigingenUit } from '../schema/wijzigingen.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** What this service is, for people. */
export const paginaRoute =
  (v: Voorzieningen): Handler =>
  async (c) => {
    const lijst = lijstVan([v.bundel, ...v.eerdere], await v.opslag.listUitgaven())
    const { tekst: editie } = await readNieuwste(v, lijst.nieuwste)
    const tekst = await renderDienstpagina({ lijst, wijzigingen: wijzigingenUit(editie), sleutels: v.sleutels })
    const cache = lijst.volledig ? KORT : HEEL_KORT
    const etag = `"${await sha256(tekst)}"`
    return respond(c, { inhoud: tekst, mediatype: 'text/html', cache, etag, koppen: paginakoppen })
  }

export const stijlRoute: Handler = async (c) =>
  respond(c, { inhoud: stijl, mediatype: 'text/css', cache: KORT, etag: `"${await sha256(stijl)}"` })

const readNieuwste = async ({ bundel, opslag }: Voorzieningen, nieuwste = ''): Promise<Editie> => {
  const versie = regelversieUit(nieuwste)
  const editie = versie && (await opslag.readEditie(versie).catch(() => undefined))
  return editie ?? bundel
}
