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
  {
    code: 'C46',
    onderwerp: 'Een nieuwe functie maken voor de zieke werknemer',
    raakt: ['LOONSANCTIERISICO', 'BEVREDIGEND_RESULTAAT'],
    lezingen: [
      {
        bron: { regeling: 'CRVB_2015_852' },
        zegt: 'in die zaak hoefde de werkgever, goed onderbouwd, geen functie te maken',
      },
      {
        bron: { regeling: 'PK', plaats: 'spoor 1' },
        zegt: 'in het uiterste geval ook een nieuwe functie, uit taken van andere',
      },
    ],
    gekozen: 'Geen eigen tekort: wie geen functie maakt, legt vast waarom dat niet kan.',
    waarom: 'De rechter vraagt een onderbouwing en het kader noemt het als uiterste.',
  },
]
