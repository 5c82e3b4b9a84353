import type { Regelboek } from '../regelboek/regelboek.ts'
import { regelingen } from './regelingen.ts'
import { termijnen } from './termijnen/index.ts'
import { wijzigingen } from './wijzigingen.ts'

/** The edition that ships with this build. */
export const regelboek: Regelboek = {
  schema: 'regelboek/v1',
  versie: '2026.11.0',
  gecontroleerdOp: '2026-11-22',
  regelingen,
  gebeurtenissen: [],
  termijnen,
  wijzigingen,
}
