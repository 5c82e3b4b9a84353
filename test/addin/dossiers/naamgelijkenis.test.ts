import { describe, expect, it } from 'vitest'
import { nabijeNamen } from '../../../addin/dossiers/naamgelijkenis.ts'

describe('namen van werkgevers die als een bedoeld kunnen zijn', () => {
  it.each([
    ['zonder rechtsvorm', 'Alfa', 'Alfa B.V.', true],
    ['met een andere rechtsvorm', 'Alfa B V', 'Alfa N.V.', true],
    ['rechtsvorm voorop', 'Stichting De Brug', 'De Brug', true],
    ['een letter te veel', 'Bakkerij Jansen', 'Bakkerij Janssen', true],
    ['twee letters verwisseld', 'Bakkerij Jansen', 'Bakkerij Jasnen', true],
    ['korte namen met een andere letter', 'Alfa', 'Alba', false],
    ['andere woorden', 'Alfa BV', 'Beta BV', false],
    ['een woord meer', 'Alfa BV', 'Alfa Holding BV', false],
    ['genummerde vestigingen', 'Filiaal 12', 'Filiaal 13', false],
    ['alleen een rechtsvorm', 'B.V.', 'Alfa B.V.', false],
  ])('%s', (_wat, een, ander, verwacht) => {
    expect(nabijeNamen([een, ander])).toEqual(verwacht ? [[een, ander]] : [])
  })
})
