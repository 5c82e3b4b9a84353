import { describe, expect, it } from 'vitest'
import { readCelinvoer } from '../../../../addin/functies/cel/celinvoer.ts'

const gevallen: readonly [string, unknown, unknown][] = [
  ['een ontbrekend argument', undefined, null],
  ['een lege cel op het web', null, null],
  ['een lege cel op de desktop', 0, 0],
  ['lege tekst', '', ''],
  ['een getal met een kaart', { type: 'Double', basicType: 'Double', basicValue: 46026, properties: {} }, 46026],
  ['een opgemaakt getal', { type: 'FormattedNumber', basicType: 'Double', basicValue: 1.5, numberFormat: '0' }, 1.5],
  ['tekst met een kaart', { type: 'String', basicType: 'String', basicValue: 'ja' }, 'ja'],
  [
    'een entiteit met een basiswaarde',
    { type: 'Entity', basicType: 'String', basicValue: 'dossier', text: 'x' },
    'dossier',
  ],
  ['een lege waarde als object', { type: 'Empty', basicType: 'Empty', basicValue: '' }, null],
  ['een fout als object', { type: 'Error', basicType: 'Error', basicValue: '#N/A' }, { fout: '#N/B' }],
  ['een fout zonder code', { type: 'Error', basicType: 'Error' }, { fout: '#WAARDE!' }],
  ['een fout van een andere functie', { code: '#VALUE!', message: 'x' }, { fout: '#WAARDE!' }],
  ['een fout die nieuw is', { type: 'Error', basicType: 'Error', basicValue: '#CONNECT!' }, { fout: '#CONNECT!' }],
  [
    'een fout die heet als iets van ieder object',
    { type: 'Error', basicValue: 'constructor' },
    { fout: 'constructor' },
  ],
]

describe('wat in een cel kan staan wordt een vorm', () => {
  for (const [wat, waarde, verwacht] of gevallen) {
    it(wat, () => expect(readCelinvoer(waarde)).toEqual(verwacht))
  }
})
