import { describe, expect, it } from 'vitest'
import { dag, registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import { kolommen } from '../../../../addin/dossiers/vorm/kolommen.ts'
import { voorbeeldrijOp } from '../../../../addin/dossiers/vorm/voorbeeldrij.ts'

const register = registerVan(regelboek)
const koppen = kolommen.map(({ kop }) => kop)
const voorbeeldrij = voorbeeldrijOp(dag('2026-11-23'))
const cellOf = (kop: string): Dossiercel => {
  const cel = voorbeeldrij[kop]
  return typeof cel === 'string' || typeof cel === 'number' ? cel : ''
}
/** Two rows as a user fills them in; columns with a formula hold what the formula gave. */
const rijen = [1, 2].map((nummer) =>
  kolommen.map(({ kop, formule, isDatum }): Dossiercel => {
    if (formule?.functie === 'VERZUIMWEEK') return 11 * nummer
    if (formule) return kop.includes('uiterlijk') ? 46_100 : 'open'
    if (kop === 'Dossier' || kop === 'Naam') return `${kop} ${nummer}`
    return isDatum ? 46_000 + nummer : cellOf(kop)
  }),
)

describe('de lege caseload gaat door hetzelfde inleesplan als een export', () => {
  const { vragen, lezing, tabel } = importeer(koppen, rijen, register, undefined)

  it('zonder een enkele vraag', () => expect(vragen).toEqual([]))
  it('met iedere kolom die iemand invult herkend', () => {
    const nietGelezen = lezing.kolommen.flatMap(({ rol, plaats, kop }) =>
      rol === undefined && !kolommen[plaats]!.formule ? [kop] : [],
    )
    expect(nietGelezen).toEqual([])
  })
  it('met geen uitkomst van een formule voor een gegeven gehouden', () => {
    const gelezen = lezing.kolommen.flatMap(({ rol, plaats, kop }) =>
      rol !== undefined && kolommen[plaats]!.formule ? [kop] : [],
    )
    expect(gelezen).toEqual([])
  })
  it('en een regel is een geval', () => expect(tabel.gevallen.map((geval) => geval.rijen)).toEqual([[0], [1]]))
})
