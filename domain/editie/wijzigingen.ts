import type { Wijziging } from '../regelboek/regelboek.ts'

export const wijzigingen: readonly Wijziging[] = [
  {
    versie: '2026.11.0',
    wat: 'Eerste editie.',
    voorWelkeDagen: 'alle dagen die per regel zijn genoemd',
    welkeStappen: [],
    wanneerAnders: 'er was geen eerdere editie',
  },
]
