import { describe, expect, it } from 'vitest'
import { createLaadbaar } from '../../../../addin/inschakelen/laden/laadbaar.ts'
import { DATUMSTELSEL_ONBEKEND, naDatumstelsel } from '../../../../addin/inschakelen/registratie/datumstelselwacht.ts'
import type { Dagtelling } from '../../../../addin/inschakelen/registratie/datumstelselwacht.ts'
import { BEZWAAR_1904 } from '../../../../addin/lint/datumstelsel.ts'

const dubbel = (getal: unknown) => Number(getal) * 2

/** The call of a function in a workbook of which Excel tells in turn what `antwoorden` hold; an error is no answer. */
const create = (...antwoorden: readonly (string | undefined | Error)[]) => {
  let beurt = 0
  const stelsel = createLaadbaar<Dagtelling>(async () => {
    const antwoord = antwoorden[beurt++]
    if (antwoord instanceof Error) throw antwoord
    return { bezwaar: antwoord }
  })
  return { stelsel, aanroep: naDatumstelsel(stelsel, dubbel) }
}

describe('een functie in een werkmap waarvan nog niet bekend is hoe zij datums telt', () => {
  it('wacht, antwoordt zodra het bekend is, en daarna meteen', async () => {
    const { aanroep } = create(undefined)
    const wachtend = aanroep(21)
    expect(wachtend).toBeInstanceOf(Promise)
    expect(await wachtend).toBe(42)
    expect(aanroep(21)).toBe(42)
  })

  it('weigert vanaf 1904, ook de aanroep die al wachtte', async () => {
    const { aanroep } = create(BEZWAAR_1904)
    await expect(aanroep(21)).rejects.toMatchObject({ code: '#VALUE!', message: BEZWAAR_1904 })
    expect(() => aanroep(21)).toThrow(BEZWAAR_1904)
  })

  it('neemt "niet te lezen" niet voor "in orde": de cel zegt het, en de volgende aanroep vraagt opnieuw', async () => {
    const { aanroep } = create(new Error('weg'), BEZWAAR_1904)
    await expect(aanroep(21)).rejects.toMatchObject({ code: '#N/A', message: DATUMSTELSEL_ONBEKEND })
    await expect(aanroep(21)).rejects.toMatchObject({ code: '#VALUE!' })
  })
})
