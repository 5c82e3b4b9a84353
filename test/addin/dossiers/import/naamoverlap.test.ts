import { describe, expect, it } from 'vitest'
import { dag, datumTekst, plus, registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { gevallentabelUit } from '../../../../addin/dossiers/import/geval/gevallen.ts'
import { jaarvensterVan } from '../../../../addin/dossiers/import/kolom/jaarplaats.ts'
import { createImportlezer } from '../../../../addin/dossiers/import/tabel/lezing.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'
import { createToeval } from '../../node/evalueer/portefeuille.ts'

const register = registerVan(regelboek)
const velden = veldenOf(regelboek)
const KOPPEN = ['Dossiernummer', 'Naam', 'Werkgever', 'Eerste ziektedag', 'Hersteld op']

const read = (rijen: readonly (readonly string[])[], koppen = KOPPEN) => {
  const lezer = createImportlezer(koppen, velden, undefined, jaarvensterVan(regelboek))
  for (const rij of rijen) lezer.add(rij)
  return lezer.result()
}

describe('namen die terugkomen in een lijst met dossiernummers', () => {
  it('hoeven niet te worden nagezien als een naam tegelijk ziek is: dan is een naam niet altijd dezelfde persoon', () => {
    const rijen = [
      ['1', 'Put', 'Alfa', '05-01-2026', '01-02-2026'],
      ['2', 'Put', 'Alfa', '15-01-2026', ''],
    ]
    expect(read(rijen).isRechttoe).toBe(true)
  })
  it.each([
    ['op elkaar volgen', ['1', 'Put', 'Alfa', '05-01-2026', '01-02-2026'], ['2', 'Put', 'Alfa', '15-02-2026', '']],
    ['bij verschillende werkgevers', ['1', 'Put', 'Alfa', '05-01-2026', ''], ['2', 'Put', 'Beta', '15-01-2026', '']],
    ['een rij geen nummer heeft', ['1', 'Put', 'Alfa', '05-01-2026', ''], ['', 'Put', 'Alfa', '15-01-2026', '']],
    ['een nummer terugkomt', ['1', 'Put', 'Alfa', '05-01-2026', ''], ['1', 'Put', 'Alfa', '15-01-2026', '']],
  ])('worden nagezien waar zij %s, als een sleutel terugkomt', (_wat, een, ander) => {
    const derde = ['3', 'Bron', 'Alfa', '05-01-2026', '01-02-2026']
    const vierde = ['4', 'Bron', 'Alfa', '15-02-2026', '']
    expect(read([een, ander, derde, vierde]).isRechttoe).toBe(false)
  })
  it('worden nagezien waar ook personeelsnummers staan', () => {
    const koppen = [...KOPPEN, 'Personeelsnummer']
    const rijen = [
      ['1', 'Put', 'Alfa', '05-01-2026', '', '21'],
      ['2', 'Put', 'Alfa', '15-01-2026', '', '21'],
    ]
    expect(read(rijen, koppen).isRechttoe).toBe(false)
  })
  it('worden nagezien als na honderden rijen met een nummer een rij zonder komt, ook waar namen cijfers hebben', () => {
    const rijen = Array.from({ length: 300 }, (_, i) => [String(i), `Put ${i % 299}`, 'Alfa', '05-01-2026', ''])
    expect(read(rijen).isRechttoe).toBe(true)
    expect(read([...rijen, ['', 'Bron 1', 'Alfa', '05-01-2026', '']]).isRechttoe).toBe(false)
  })
  it('geven nagezien hetzelfde als niet nagezien, wat er ook staat', () => {
    const toeval = createToeval(7)
    const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)]!
    let rechttoe = 0
    for (let keer = 0; keer < 400; keer++) {
      const rijen = Array.from({ length: 2 + Math.floor(toeval() * 4) }, (_, i): readonly string[] => {
        const ziek = plus(dag('2026-01-05'), Math.floor(toeval() * 200))
        return [
          kies([String(i), String(i), String(i), '', '7']),
          kies(['Put', 'Bron', 'P. Dam', 'p dam', '']),
          kies(['Alfa', 'ALFA', 'Alfa B.V.']),
          kies([datumTekst(ziek), datumTekst(ziek), datumTekst(ziek), 'wie weet']),
          kies(['', datumTekst(plus(ziek, Math.floor(toeval() * 60) - 5))]),
        ]
      })
      const lezing = read(rijen)
      if (!lezing.isRechttoe) continue
      rechttoe++
      const { isRijPerGeval, vragen } = gevallentabelUit(lezing, rijen, register, (rij) => rij)
      expect({ isRijPerGeval, vragen, rijen }).toEqual({ isRijPerGeval: true, vragen: [], rijen })
    }
    expect(rechttoe).toBeGreaterThan(40)
  })
})
