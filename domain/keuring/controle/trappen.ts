import type { Controle } from '../bezwaar.ts'

/** The steps of a table ascend, and a table with steps says what they measure. */
export const trappenControle: Controle = ({ tabellen }) =>
  tabellen.flatMap(({ code, maat, tijdlijn }) =>
    tijdlijn.ingangen.flatMap((ingang) => {
      if (!('regel' in ingang) || !('trappen' in ingang.regel)) return []
      const plaats = `${code} vanaf ${ingang.vanaf}`
      const stijgend = ingang.regel.trappen.every((trap, i, alle) => i === 0 || trap.vanaf > alle[i - 1]!.vanaf)
      return [
        ...(stijgend ? [] : [{ plaats, bezwaar: 'de trappen lopen niet op' }]),
        ...(maat ? [] : [{ plaats, bezwaar: 'heeft trappen maar geen maat' }]),
      ]
    }),
  )
