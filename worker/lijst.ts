import { volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import type { Editie, Intrekking, Overzicht } from './opslag/opslag.ts'
import type { Lijst, Lijstregel } from './schema.ts'

/** The list of editions, newest first: the bundled ones and all that were published, with what was revoked. */
export const lijstVan = (bundels: readonly Editie[], { uitgaven, intrekkingen, volledig }: Overzicht): Lijst => {
  const edities = new Map<Regelversie, Lijstregel>()
  for (const { versie, sha256, omvang, sleutel, tijdstip } of uitgaven) {
    edities.set(versie, { ...adressen(versie), sha256, omvang, uitgegeven: { op: tijdstip, sleutel } })
  }
  for (const { versie, sha256, bytes } of bundels) {
    if (edities.get(versie)?.sha256 !== sha256)
      edities.set(versie, { ...adressen(versie), sha256, omvang: bytes.length })
  }
  const regelversies = [...edities]
    .sort(([a], [b]) => volgorde(b, a))
    .map(([versie, regel]) => ({ ...regel, ...intrekkingVan(versie, intrekkingen) }))
  const nieuwste = regelversies.find(({ ingetrokken }) => !ingetrokken)?.versie
  return { schema: 'regelversies/v1', volledig, ...(nieuwste && { nieuwste }), regelversies }
}

const adressen = (versie: Regelversie) => ({ versie, adres: `/v1/regelversies/${versie}` })

const intrekkingVan = (versie: Regelversie, intrekkingen: readonly Intrekking[]): Pick<Lijstregel, 'ingetrokken'> => {
  const gevonden = intrekkingen.find((intrekking) => intrekking.versie === versie)
  return gevonden ? { ingetrokken: { op: gevonden.tijdstip, reden: gevonden.reden } } : {}
}
