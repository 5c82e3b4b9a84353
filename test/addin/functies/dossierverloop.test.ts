import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRekenmachine } from '../../../addin/bouw/handboek/rekenmachine.ts'
import { readTabellen } from '../../voorbeelden/tabel.ts'

const verlopen = readTabellen(readFileSync(new URL('./dossierverloop.md', import.meta.url), 'utf8'))
const evaluate = createRekenmachine()

it('volgt drie dossiers', () => expect(verlopen).toHaveLength(3))

describe.each(verlopen)('$titel', ({ rijen }) => {
  it.each(rijen)('$wanneer: $wat', async ({ formule = '', antwoord }) => {
    const { tekst, bericht } = await evaluate(formule.replaceAll('`', ''))
    expect(tekst, bericht).toBe(antwoord)
  })
})
