import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { functies } from '../../../../addin/functies/index.ts'
import { NAAMRUIMTE } from '../../../../addin/functies/naamruimte.ts'
import { functiesJson } from '../../../../addin/bouw/metadata/functies-json.ts'
import { isIngebouwd, nederlandseNaam } from '../../../../addin/nabootsing/rekenblad/functies/namen.ts'

const OORSPRONG = 'https://poortwachter.gemeente.nl'
const json = (taal: 'nl' | 'en') => functiesJson(functies, registerVan(regelboek), taal, OORSPRONG)
const nl = json('nl')
const en = json('en')

interface Keurder {
  (waarde: unknown): boolean
  readonly errors?: readonly unknown[] | null
}

/** Microsoft's own schema for functions and lists of choices, from the package that its manifest tool uses. */
const keurders = (): { readonly functie: Keurder; readonly keuzelijst: Keurder } => {
  const vanTool = createRequire(createRequire(import.meta.url).resolve('office-addin-manifest/package.json'))
  const ingang = vanTool.resolve('@microsoft/app-manifest')
  const map = ingang.slice(0, ingang.lastIndexOf('app-manifest') + 'app-manifest'.length)
  const schema: unknown = JSON.parse(
    readFileSync(join(map, 'build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json'), 'utf8'),
  )
  const { default: Ajv } = createRequire(ingang)('ajv-draft-04') as {
    default: new (opties: object) => {
      addSchema(schema: unknown, naam: string): void
      compile(schema: object): Keurder
    }
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema(schema, 'teams')
  return {
    functie: ajv.compile({ $ref: 'teams#/definitions/extensionFunction' }),
    keuzelijst: ajv.compile({ $ref: 'teams#/definitions/enum' }),
  }
}

const { functie: keurFunctie, keuzelijst: keurKeuzelijst } = keurders()

describe.each([['nl', nl] as const, ['en', en] as const])('functions.json in %s', (_, metadata) => {
  it('has functions and lists that the schema of Microsoft accepts', () => {
    expect(metadata.functions.length).toBeGreaterThan(0)
    for (const functie of metadata.functions)
      expect([keurFunctie(functie), functie.id, keurFunctie.errors ?? []]).toEqual([true, functie.id, []])
    expect(metadata.enums.length).toBeGreaterThan(0)
    for (const lijst of metadata.enums)
      expect([keurKeuzelijst(lijst), lijst.id, keurKeuzelijst.errors ?? []]).toEqual([true, lijst.id, []])
  })

  it('would not be accepted with a name that is too short or a list without values', () => {
    expect(keurFunctie({ ...metadata.functions[0], id: 'A' })).toBe(false)
    expect(keurKeuzelijst({ id: 'SOORT', type: 'string' })).toBe(false)
  })

  it('refers only to lists that it holds, and uses every list', () => {
    const gebruikt = new Set(
      metadata.functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? [])),
    )
    expect([...gebruikt].toSorted()).toEqual(metadata.enums.map(({ id }) => id).toSorted())
  })

  it('offers the names and words of facts where facts are given in pairs, and steps where steps are', () => {
    const lastOf = (id: string) => metadata.functions.find((functie) => functie.id === id)!.parameters.at(-1)!
    expect(lastOf('SPOOR2NODIG')).toMatchObject({ repeating: true, customEnumId: 'GEGEVEN' })
    expect(lastOf('TIJDLIJN')).toMatchObject({ repeating: true, customEnumId: 'SOORT' })
    const woorden = metadata.enums.find(({ id }) => id === 'GEGEVEN')!.values.map(({ stringValue }) => stringValue)
    expect(woorden).toEqual(
      expect.arrayContaining(['belastbaarheid', 'belastbaar', 'gbmTijdelijk', 'ja', 'nee', 'onbekend']),
    )
    expect(woorden.indexOf('perspectiefConcreet')).toBeLessThan(woorden.indexOf('ja'))
  })

  it('offers each choice once, and says what it means', () => {
    for (const { id, values } of metadata.enums) {
      expect(new Set(values.map(({ stringValue }) => stringValue)).size, id).toBe(values.length)
      for (const { tooltip, stringValue } of values) expect(tooltip.length, `${id} ${stringValue}`).toBeGreaterThan(0)
    }
  })

  it('has obligatory arguments before optional ones, and repeats only the last', () => {
    for (const { id, parameters } of metadata.functions) {
      const volgorde = parameters.map(({ optional }) => Number(optional ?? false))
      expect(volgorde, id).toEqual(volgorde.toSorted((a, b) => a - b))
      expect(
        parameters.slice(0, -1).filter(({ repeating }) => repeating),
        id,
      ).toEqual([])
    }
  })
})

describe('the help of a function', () => {
  it('opens a page that the build puts in place (npm run bouw)', () => {
    const site = new URL('../../../../build/site/', import.meta.url)
    const gebouwd: typeof nl = JSON.parse(readFileSync(new URL('functions.json', site), 'utf8'))
    expect(gebouwd.functions.length).toBeGreaterThan(0)
    for (const { helpUrl } of gebouwd.functions) {
      expect(readFileSync(new URL(`.${new URL(helpUrl).pathname}`, site), 'utf8'), helpUrl).toContain('<html')
    }
  })
})

describe('the two languages', () => {
  it('differ in help only: formulas are the same everywhere', () => {
    const vorm = ({ functions, enums }: typeof nl) => ({
      functions: functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
      })),
      enums: enums.map(({ id, values }) => ({ id, values: values.map(({ stringValue }) => stringValue) })),
    })
    expect(vorm(en)).toEqual(vorm(nl))
    for (const [i, { id, description }] of en.functions.entries())
      expect(description, id).not.toBe(nl.functions[i]?.description)
  })
})

/** Excel 4 macro functions that are no longer in lists of functions but are still names that Excel knows. */
const MACROS = ['RUN', 'ECHO', 'HALT', 'GOTO', 'ALERT', 'BEEP', 'CALL', 'REGISTER']

describe('a name of a function', () => {
  it.each(functies.map(({ id }) => id))(
    '%s is no cell, no function of Excel and no macro, with and without the name before it',
    (id) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/)
      expect(id).not.toMatch(/^[A-Z]{1,3}\d{1,7}$/)
      expect(id).not.toMatch(/^R\d*C\d*$/)
      expect(isIngebouwd(id) || nederlandseNaam(id) !== id).toBe(false)
      expect(MACROS).not.toContain(id)
      expect(`${NAAMRUIMTE}.${id}`.length).toBeLessThanOrEqual(64)
    },
  )

  it('is used once', () => expect(new Set(functies.map(({ id }) => id)).size).toBe(functies.length))
})
