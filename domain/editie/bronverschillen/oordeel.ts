import type { Bronverschil } from '../../regelboek/bronverschil.ts'

/** Contradictions about what professionals weigh. */
export const overOordeel: readonly Bronverschil[] = [
  {
    code: 'C45',
    onderwerp: 'Opname, dagbehandeling en vervoer als tijdelijk geen mogelijkheden',
    raakt: ['GBM_TIJDELIJK', 'SPOOR2NODIG'],
    lezingen: [
      {
        bron: { regeling: 'AKC_SPOOR2' },
        zegt: 'tijdelijke opname, dagbehandeling de hele week of ernstige vervoersproblemen kunnen genoeg zijn',
      },
      {
        bron: { regeling: 'UWV_GBM', plaats: 'bijlage B' },
        zegt: 'opname of dagelijkse dagbehandeling telt vanaf drie maanden; vervoer wordt niet genoemd',
      },
    ],
    gekozen: 'Drie maanden of langer is genoeg; korter, en vervoer, vraagt een oordeel.',
    waarom: 'UWV toetst strenger dan de casus; de bedrijfsarts moet de verzekeringsarts overtuigen.',
  },
]
