import { isoVan } from '@poortwachter/wet'
import { momentText } from '../bestand/moment.ts'
import type { Regelvorm } from '../regelschrijver.ts'

const LEEG = 'null'

/** Lines with an object each, under these names. What is empty is null; days are as in ISO 8601. */
export const jsonlVorm = (namen: readonly string[]): Regelvorm => ({
  begin: '{',
  tussen: ',',
  einde: '}\n',
  voor: namen.map((naam) => `${JSON.stringify(naam)}:`),
  leeg: LEEG,
  cel: (cel) => (cel === '' ? LEEG : JSON.stringify(cel instanceof Date ? momentText(cel) : cel)),
  dag: (dag) => JSON.stringify(isoVan(dag)),
  getal: String,
  euro: (bedrag) => String(Number(bedrag.toFixed(2))),
  tekst: (tekst) => JSON.stringify(tekst),
})
