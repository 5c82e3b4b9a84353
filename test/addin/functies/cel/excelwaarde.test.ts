import { describe, expect, it } from 'vitest'
import { nietBeschikbaar, tekstcel, waardefout } from '../../../../addin/functies/cel/antwoord.ts'
import { excelwaarde } from '../../../../addin/functies/cel/excelwaarde.ts'

describe('een kolom met veel dezelfde fouten', () => {
  const rijen = [
    [waardefout('niets ingevuld.')],
    [waardefout('niets ingevuld.')],
    [tekstcel('gereed')],
    [nietBeschikbaar('niets ingevuld.')],
    [waardefout('"x" is geen datum.')],
  ]

  it('geeft een fout die overal dezelfde is één keer, en nooit een andere', () => {
    const [a, b, tekst, c, d] = (excelwaarde(rijen, 'kaart') as unknown[][]).flat()
    expect(b).toBe(a)
    expect(tekst).toBe('gereed')
    expect([a, c, d]).toMatchObject([
      { code: '#VALUE!', message: 'niets ingevuld.' },
      { code: '#N/A', message: 'niets ingevuld.' },
      { code: '#VALUE!', message: '"x" is geen datum.' },
    ])
  })

  it('zoekt niet op waar een fout vandaan kwam, en laat dat voor andere fouten zoals het was', () => {
    const [[fout] = []] = excelwaarde(rijen, 'kaart') as unknown[][]
    expect((fout as Error).stack).not.toContain('    at ')
    expect(new Error('een andere').stack).toContain('    at ')
  })
})
