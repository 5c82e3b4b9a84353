import type { IsoDag } from '../../dag/datum.ts'
import type { Tabel, Bedragregel } from '../../regelboek/tabel.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'

const zonder: Ingang<Bedragregel> = {
  vanaf: '2007-01-01',
  regel: {
    waarde: 0,
    status: 'regeling',
    zekerheid: 'gelezen',
    bronnen: [{ regeling: 'RPEZ', artikel: '4', lid: '2' }],
    gecontroleerdOp: '2026-12-01',
    toelichting: 'Gelezen in de teksten van 1-1-2007, 18-5-2010 en 27-10-2017.',
  },
}

const met = (vanaf: IsoDag): Ingang<Bedragregel> => ({
  vanaf,
  regel: {
    waarde: 1,
    status: 'regeling',
    zekerheid: 'gelezen',
    bronnen: [
      { regeling: 'RPEZ', artikel: '4', lid: '2', citaat: 'alsmede de visie van de werkgever en de werknemer hierop' },
      { regeling: 'STCRT_2023_13931' },
    ],
    gecontroleerdOp: '2026-11-22',
  },
})

const BETEKENIS = 'of plan van aanpak en eerstejaarsevaluatie de visie van werkgever en werknemer moeten bevatten'

/** Three dates can each bring the duty: art. 7b kept the old text for older cases until it lapsed. */
export const visieplichten: readonly Tabel[] = [
  {
    code: 'VISIEZIEK',
    titel: 'Visieplicht naar eerste ziektedag',
    eenheid: 'ja of nee',
    betekenis: BETEKENIS,
    tijdlijn: { sleutel: 'eersteZiektedag', ingangen: [zonder, met('2023-07-01')] },
  },
  {
    code: 'VISIESTUK',
    titel: 'Visieplicht naar dag van het stuk',
    eenheid: 'ja of nee',
    betekenis: BETEKENIS,
    tijdlijn: { sleutel: 'peildatum', ingangen: [zonder, met('2023-07-01')] },
  },
  {
    code: 'VISIEALLEN',
    titel: 'Visieplicht zonder overgangsregel',
    eenheid: 'ja of nee',
    betekenis: BETEKENIS,
    tijdlijn: { sleutel: 'peildatum', ingangen: [zonder, met('2025-07-01')] },
  },
]
