import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const readObjecten = async (pad: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await readFile(pad, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((regel): Record<string, unknown> => JSON.parse(regel))

describe('JSON met een object per regel', () => {
  it('geeft dagen in ISO, getallen als getal en leeg als null, en laat staan wat er stond', async () => {
    const invoer = await map.write(
      'in.jsonl',
      '{"Dossier":12345678901234567890,"Eerste ziektedag":"1-9-2025","Concreet perspectief":true,"Maandloon":3500.5}\n' +
        '\n{"Dossier":"B-2","Eerste ziektedag":"2026-10-05","Extra":{"a":[1]}}\n',
    )
    await runEvalueer(invoer, '--uit', map.pad('uit.jsonl'), '--loonpercentage', '70')
    const [een, twee] = await readObjecten(map.pad('uit.jsonl'))
    expect(een).toMatchObject({
      Dossier: '12345678901234567890',
      'Eerste ziektedag': '1-9-2025',
      Maandloon: 3500.5,
      Extra: null,
      'PW fase': 'loopt',
      'PW PA uiterlijk': '2025-10-13',
    })
    expect(twee).toMatchObject({ Extra: '{"a":[1]}', 'PW PA uiterlijk': '2026-11-16', 'PW blootstelling': null })
    expect(een!['PW verzuimweek']).toBe(64)
  })

  it('houdt bij een kapotte regel de rest niet op, en noemt haar', async () => {
    const invoer = await map.write(
      'kapot.jsonl',
      '{"Eerste ziektedag":"1-9-2025"}\n{"Eerste ziektedag":"1-9-20\n["1-9-2025"]\n{"Eerste ziektedag":"2-9-2025"}',
    )
    const { meldingen, dossiers } = await runEvalueer(invoer, '--uit', map.pad('kapot.csv'))
    expect(dossiers).toBe(4)
    expect(meldingen.map(({ regel, bericht }) => [regel, bericht.slice(0, 30)])).toEqual([
      [2, 'Deze regel is geen JSON. Verwa'],
      [3, 'Deze regel is JSON, maar geen '],
    ])
    const rijen = await readUitvoer(map.pad('kapot.csv'))
    expect(rijen[1]!['Eerste ziektedag']).toBe('{"Eerste ziektedag":"1-9-20')
    expect(rijen[3]!['PW PA uiterlijk']).toBe('14-10-2025')
  })

  it('wordt geweigerd met een zin als er geen object in staat', async () => {
    const invoer = await map.write('lijst.jsonl', '[\n1,\n2]\n')
    await expect(runEvalueer(invoer, '--uit', map.pad('niets.csv'))).rejects.toThrow('één object per regel')
  })
})
