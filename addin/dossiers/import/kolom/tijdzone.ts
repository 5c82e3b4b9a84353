import { zin } from '../../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { dagUitCel, utcDagUit } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { keuzesVoor } from '../vraag/vraag.ts'

/** A cell with the day that it means in the Netherlands, where times are in UTC. */
export const metUtcDag = (cel: Dossiercel): Dossiercel => {
  const dag = utcDagUit(cel)
  return dag === undefined ? cel : datumTekst(dag)
}

/**
 * Whether the times in columns of days are in UTC; asked where all of one column say that they can be. The day that stands
 * there would be a day early then.
 */
export const readTimeZone = (werk: Kolomwerk, isDagrol: (rol: Kolomrol) => boolean): boolean => {
  const { antwoorden, naam, profielen, rolVan, vragen } = werk
  const plaatsen = [...rolVan].flatMap(([plaats, rol]) =>
    isDagrol(rol) && profielen[plaats]!.utc !== undefined ? [plaats] : [],
  )
  const [eerste] = plaatsen
  if (eerste === undefined) return false
  const { tijdzone } = antwoorden
  if (tijdzone !== undefined) return tijdzone === 'utc'
  const cel = profielen[eerste]!.utc!
  const dag = dagUitCel(cel)
  const hier = dag.soort === 'gelezen' ? datumTekst(dag.waarde) : ''
  vragen.push({
    id: 'tijdzone',
    tekst: zin`In ${plaatsen.map(naam).join(', ')} staat bij iedere datum met een tijd 22:00 of 23:00 uur. Dat is middernacht in Nederland als de tijd in UTC is geschreven. Welke dag is bedoeld?`,
    voorbeelden: typeof cel === 'string' ? [cel] : [],
    keuzes: keuzesVoor([
      ['utc', zin`De dag erna, want de tijd is in UTC: ${metUtcDag(cel) as string}`],
      ['hier', zin`De dag die er staat: ${hier}`],
    ]),
    blokkeert: true,
    voorstel: null,
  })
  return false
}
