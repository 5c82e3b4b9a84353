import type { Kwaliteitscontrole } from './bevinding.ts'

/** Cells that could not be read, and rows without a first sick day. */
export const leesfouten: Kwaliteitscontrole = ({ standen }) =>
  standen.flatMap(({ dossier, bericht }) => {
    const fouten = dossier.fouten.map((fout) => ({
      soort: 'niet te lezen' as const,
      dossier,
      bericht: `${fout.kop}: ${fout.bericht}`,
    }))
    if (bericht === undefined || dossier.fouten.some(({ veld }) => veld === 'ziektedatum')) return fouten
    return [
      ...fouten,
      {
        soort: dossier.ziektedatum === undefined ? ('ontbreekt' as const) : ('niet te lezen' as const),
        dossier,
        bericht,
      },
    ]
  })
