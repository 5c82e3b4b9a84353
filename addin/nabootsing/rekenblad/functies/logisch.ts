import { isFout, kernVan, Rekenfout, type Scalar } from '../waarden.ts'
import { isMatrix, isVerwijzing } from '../rekenwaarde.ts'
import { logischUit } from '../omzetting.ts'
import type { Celargumenten, Werkbladfunctie } from './functie.ts'

/** Conditions of EN and OF: text in a range does not count, text typed as an argument must be WAAR or ONWAAR. */
const voorwaarden = (a: Celargumenten): boolean[] => {
  const uit: boolean[] = []
  for (let i = 0; i < a.aantal; i += 1) {
    const rauw = a.rauw(i)
    const uitCellen = isMatrix(rauw) || isVerwijzing(rauw)
    for (const s of a.matrix(i).flat()) {
      const kern = kernVan(s)
      if (uitCellen && (kern === null || typeof kern === 'string')) continue
      uit.push(logischUit(s, a.ctx))
    }
  }
  if (uit.length === 0) throw new Rekenfout('#VALUE!')
  return uit
}

const isWaarde = (nl: string, en: string, vraag: (s: Scalar) => boolean): Werkbladfunctie => ({
  nl,
  en,
  vorm: 'S',
  min: 1,
  max: 1,
  reken: (a) => vraag(a.scalar(0)),
})

const kern = (s: Scalar): unknown => (isFout(s) ? undefined : kernVan(s))

export const logischeFuncties: readonly Werkbladfunctie[] = [
  { nl: 'EN', en: 'AND', vorm: '(m)', min: 1, max: 255, reken: (a) => voorwaarden(a).every(Boolean) },
  { nl: 'OF', en: 'OR', vorm: '(m)', min: 1, max: 255, reken: (a) => voorwaarden(a).some(Boolean) },
  {
    nl: 'EX.OF',
    en: 'XOR',
    vorm: '(m)',
    min: 1,
    max: 255,
    reken: (a) => voorwaarden(a).filter(Boolean).length % 2 === 1,
  },
  { nl: 'NIET', en: 'NOT', vorm: 's', min: 1, max: 1, reken: (a) => !a.logisch(0) },
  { nl: 'WAAR', en: 'TRUE', vorm: '', min: 0, max: 0, reken: () => true },
  { nl: 'ONWAAR', en: 'FALSE', vorm: '', min: 0, max: 0, reken: () => false },
  { nl: 'NB', en: 'NA', vorm: '', min: 0, max: 0, reken: () => ({ soort: 'fout', code: '#N/A' }) },
  isWaarde('ISFOUT', 'ISERROR', isFout),
  isWaarde('ISFOUT2', 'ISERR', (s) => isFout(s) && s.code !== '#N/A'),
  isWaarde('ISNB', 'ISNA', (s) => isFout(s) && s.code === '#N/A'),
  isWaarde('ISLEEG', 'ISBLANK', (s) => s === null),
  isWaarde('ISGETAL', 'ISNUMBER', (s) => typeof kern(s) === 'number'),
  isWaarde('ISTEKST', 'ISTEXT', (s) => typeof kern(s) === 'string'),
  isWaarde('ISGEENTEKST', 'ISNONTEXT', (s) => typeof kern(s) !== 'string'),
  isWaarde('ISLOGISCH', 'ISLOGICAL', (s) => typeof kern(s) === 'boolean'),
]
