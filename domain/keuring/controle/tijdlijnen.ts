import type { Controle } from '../bezwaar.ts'

/** The entries of a timeline ascend, so that no two begin on one day. */
export const tijdlijnenControle: Controle = ({ termijnen, tabellen }) =>
  [...termijnen, ...tabellen].flatMap(({ code, tijdlijn: { ingangen } }) =>
    ingangen.flatMap(({ vanaf }, i) => {
      const vorige = ingangen[i - 1]?.vanaf
      if (vorige === undefined || vorige < vanaf) return []
      const bezwaar = vorige === vanaf ? `begint twee keer op ${vanaf}` : `staat na ${vorige}, maar begint eerder`
      return [{ plaats: `${code} vanaf ${vanaf}`, bezwaar }]
    }),
  )
