import { describe, expect, it } from 'vitest'
import { dagcel } from '../../../../addin/functies/cel/antwoord.ts'
import { functie } from '../../../../addin/functies/kern/functie.ts'
import { dagParameter } from '../../../../addin/functies/kern/parameters.ts'
import { aanroepOf } from '../../../../addin/inschakelen/registratie/registreer.ts'
import { weergaveVan } from '../../../../addin/inschakelen/registratie/weergave.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { editie } from '../../regels/uitgever.ts'

const create = () => {
  let berekeningen = 0
  const telmee = functie({
    id: 'TELMEE',
    doc: { nl: 'Telt hoe vaak er wordt gerekend.', en: 'Counts the calculations.' },
    parameters: { dag: dagParameter({ nl: 'Een dag.', en: 'A day.' }) },
    resultaat: 'waarde',
    voorbeelden: [],
    bereken: (_register, { dag }) => {
      berekeningen++
      return dagcel(dag, { Kop: 'tekst' })
    },
  })
  const regels = createRegelvoorraad()
  const aanroep = aanroepOf(telmee, { regels, weergave: () => 'kaal' })
  return { aanroep, regels, berekend: () => berekeningen }
}

describe('een aanroep vanuit Excel', () => {
  it('laat weg wat Excel achter de argumenten zet', () => {
    expect(create().aanroep(46026, { isInValuePreview: false })).toEqual([[46026]])
  })

  it('rekent voor dezelfde invoer een keer, ook als die als bereik van een cel komt', () => {
    const { aanroep, berekend } = create()
    aanroep(46026)
    aanroep(46026)
    aanroep([[46026]])
    expect(berekend()).toBe(1)
    aanroep('46026')
    expect(berekend()).toBe(2)
    expect(() => aanroep('x46026')).toThrow('"x46026" is geen datum')
    aanroep(46027)
    expect(berekend()).toBe(3)
  })

  it('rekent opnieuw als een andere regelversie in gebruik komt', () => {
    const { aanroep, regels, berekend } = create()
    aanroep(46026)
    regels.add(editie('2099.1.0'))
    regels.use('2099.1.0')
    aanroep(46026)
    expect(berekend()).toBe(2)
  })
})

describe('wat Excel kan tonen', () => {
  const met = (sets: readonly string[]) =>
    weergaveVan((verzameling, versie) => sets.includes(`${verzameling} ${versie}`))
  it('is een kaart, een opgemaakt getal of een kaal getal', () => {
    expect(met(['CustomFunctionsRuntime 1.4', 'ExcelApi 1.19', 'ExcelApi 1.16'])).toBe('kaart')
    expect(met(['CustomFunctionsRuntime 1.4', 'ExcelApi 1.16'])).toBe('formaat')
    expect(met(['CustomFunctionsRuntime 1.4'])).toBe('kaal')
    expect(met(['ExcelApi 1.19', 'ExcelApi 1.16'])).toBe('kaal')
  })
})
