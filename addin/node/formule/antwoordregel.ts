import type { Celbeeld } from '../../nabootsing/rekenblad/celbeeld.ts'
import type { Formuleuitkomst } from '../../nabootsing/rekenblad/werkmap.ts'
import { foutTekst } from '../../nabootsing/rekenblad/fouten.ts'
import { dagUitSerienummer, isoVan } from '@poortwachter/wet'

/** One cell in a form that scripts can read: days as ISO text, numbers with a dot. */
interface Celregel {
  readonly waarde: number | string | boolean | null
  readonly soort: 'datum' | 'getal' | 'tekst' | 'janee' | 'leeg' | 'fout'
  readonly bericht?: string
}

type Cel = Pick<Celbeeld, 'waarde' | 'fout' | 'numberFormat'>

const isDatumformaat = (formaat: string): boolean => /[dy]/i.test(formaat.replace(/\[[^\]]*\]|"[^"]*"/g, ''))

/** What a cell holds. */
const celregel = ({ waarde, fout, numberFormat }: Cel): Celregel => {
  if (fout) {
    return { waarde: foutTekst(fout.code, 'nl'), soort: 'fout', ...(fout.bericht ? { bericht: fout.bericht } : {}) }
  }
  if (waarde === null || waarde === '') return { waarde, soort: 'leeg' }
  if (typeof waarde === 'boolean') return { waarde, soort: 'janee' }
  if (typeof waarde === 'string') return { waarde, soort: 'tekst' }
  const dag = isDatumformaat(numberFormat) ? dagUitSerienummer(waarde) : undefined
  return dag === undefined ? { waarde, soort: 'getal' } : { waarde: isoVan(dag), soort: 'datum' }
}

const inOneLine = (tekst: string): string => tekst.replace(/\s*[\r\n]+\s*/g, ' ')

/** A cell as one line of text: `2026-10-18`, `3.5`, `WAAR`, `#N/B: waarom niet`. */
const celtekst = ({ waarde, soort, bericht }: Celregel): string => {
  if (soort === 'fout') return inOneLine(bericht ? `${String(waarde)}: ${bericht}` : String(waarde))
  if (soort === 'janee') return waarde ? 'WAAR' : 'ONWAAR'
  return inOneLine(String(waarde ?? ''))
}

const rowsOf = ({ rijen }: Formuleuitkomst): readonly (readonly Celregel[])[] | undefined =>
  rijen?.map((rij) => rij.map((cel) => celregel(cel)))

/** The whole outcome as one line of text; a spilled range as Excel writes an array: `{a\b;c\d}`. */
export const antwoordtekst = (uitkomst: Formuleuitkomst): string => {
  const rijen = rowsOf(uitkomst)
  return rijen ? `{${rijen.map((rij) => rij.map(celtekst).join('\\')).join(';')}}` : celtekst(celregel(uitkomst))
}

/** The whole outcome as one line of JSON. */
export const antwoordjson = (uitkomst: Formuleuitkomst): string => {
  const rijen = rowsOf(uitkomst)
  return JSON.stringify({ ...(rijen?.[0]?.[0] ?? celregel(uitkomst)), ...(rijen ? { rijen } : {}) })
}
