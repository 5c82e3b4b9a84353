import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { berekeningTekst, stapTekst } from '../../../domain/verwoording/telling.ts'

const register = registerVan(regelboek)
const EZD = { van: 'eersteZiektedag', op: dag('2025-01-06') }

describe('een stap van een berekening in woorden', () => {
  it.each([
    [{ dagen: 727, uit: dag('2027-01-03') }, 'plus 727 dagen = 03-01-2027'],
    [{ dagen: 42, uit: dag('2025-02-17') }, 'plus 42 dagen (6 weken) = 17-02-2025'],
    [{ dagen: 7, uit: dag('2025-01-13') }, 'plus 7 dagen (1 week) = 13-01-2025'],
    [{ dagen: 1, uit: dag('2025-01-07') }, 'plus 1 dag = 07-01-2025'],
    [{ dagen: -1, uit: dag('2025-01-05') }, 'min 1 dag = 05-01-2025'],
    [{ maanden: 1, uit: dag('2025-02-06') }, 'plus 1 maand = 06-02-2025'],
    [{ maanden: 2, dagen: -7, uit: dag('2025-02-27') }, 'plus 2 maanden min 7 dagen (1 week) = 27-02-2025'],
    [{ dagen: 1, verschuiving: 1, uit: dag('2025-01-08') }, 'plus 1 dag plus 1 dag die niet meetelt = 08-01-2025'],
    [{ verschuiving: 3, uit: dag('2025-01-09') }, 'plus 3 dagen die niet meetellen = 09-01-2025'],
  ])('%j', (stap, tekst) => {
    expect(stapTekst(register, { ...EZD, ...stap })).toBe(`eerste ziektedag 06-01-2025 ${tekst}`)
  })

  it('zegt waarom een dag opschoof naar een werkdag', () => {
    const stap = {
      ...EZD,
      dagen: 6,
      verlengd: { van: dag('2025-01-12'), wegens: 'een zondag' },
      uit: dag('2025-01-13'),
    }
    expect(stapTekst(register, stap)).toBe(
      'eerste ziektedag 06-01-2025 plus 6 dagen = 12-01-2025; dat is een zondag, dus de eerstvolgende werkdag 13-01-2025',
    )
  })

  it('zegt alleen de dag als er niets bij komt', () => {
    expect(stapTekst(register, { ...EZD, uit: EZD.op })).toBe('eerste ziektedag 06-01-2025')
  })

  it('noemt een stap en een gebeurtenis bij hun titel, en laat een onbekend anker staan', () => {
    const [termijn, gebeurtenis] = [regelboek.termijnen[0]!, regelboek.gebeurtenissen[0]!]
    const nameOf = (van: string) => stapTekst(register, { van, op: EZD.op, uit: EZD.op }).replace(' 06-01-2025', '')
    expect(nameOf(termijn.code).toLowerCase()).toBe(termijn.titel.toLowerCase())
    expect(nameOf(gebeurtenis.code).toLowerCase()).toBe(gebeurtenis.titel.toLowerCase())
    expect(nameOf('onbekend')).toBe('onbekend')
  })
})

describe('een hele berekening in één regel', () => {
  it('noemt iedere stap en eindigt met de dag voluit', () => {
    expect(berekeningTekst(register, [{ ...EZD, dagen: 727, uit: dag('2027-01-03') }])).toBe(
      'eerste ziektedag 06-01-2025 plus 727 dagen = 03-01-2027 (zondag 3 januari 2027)',
    )
  })

  it('is leeg zonder stappen', () => {
    expect(berekeningTekst(register, [])).toBe('')
  })
})
