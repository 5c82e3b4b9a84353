import type { Formule, Regelboek } from '@poortwachter/wet'
import { ingangsdagmutaties } from './ingangsdagen.ts'
import { mutantOf } from './mutatie.ts'
import type { Mutant, Mutatie } from './mutatie.ts'
import { WEG } from './verandering.ts'
import type { Pad } from './verandering.ts'

const DELEN = { begin: 'begindag', wet: 'laatste dag', veilig: 'veilige dag' } as const
const MATEN = ['dagen', 'weken', 'maanden']

const tellingmutaties = (mutant: Mutant, soort: string, naam: string, telling: object, pad: Pad): Mutatie[] => {
  const waarden = Object.entries(telling).filter(([maat]) => MATEN.includes(maat))
  const getallen: [string, unknown][] = waarden.length > 0 ? waarden : [['dagen', 0]]
  return [
    ...getallen.flatMap(([maat, getal]) =>
      [-1, 1].map((erbij) =>
        mutant(soort, `${naam} ${maat} ${Number(getal)} -> ${Number(getal) + erbij}`, [
          [...pad, maat],
          Number(getal) + erbij,
        ]),
      ),
    ),
    ...(['verschuift', 'naarWerkdag'] as const)
      .filter((woord) => woord in telling)
      .map((woord) => mutant(`${woord} weg`, `${naam} ${woord}`, [[...pad, woord], WEG])),
  ]
}

const formulemutaties = (
  mutant: Mutant,
  deel: keyof typeof DELEN,
  vanaf: string,
  formule: Formule,
  pad: Pad,
): Mutatie[] => {
  const naam = `${vanaf} ${deel}`
  if (!('vroegste' in formule)) return tellingmutaties(mutant, DELEN[deel], naam, formule, pad)
  return formule.vroegste.flatMap((telling, i) => [
    ...tellingmutaties(mutant, DELEN[deel], `${naam} vroegste ${telling.van}`, telling, [...pad, 'vroegste', i]),
    mutant('deel van "vroegste" weg', `${naam} vroegste ${telling.van}`, [[...pad, 'vroegste', i], WEG]),
  ])
}

/** Every last day, safe day and first day a day off, and each word of a counting left out. */
export const termijnmutaties = (regelboek: Regelboek): Mutatie[] =>
  regelboek.termijnen.flatMap(({ code, tijdlijn }, plaats) => {
    const mutant = mutantOf(regelboek, code, ['termijnen', plaats])
    return tijdlijn.ingangen.flatMap((ingang, i) => {
      if (!('regel' in ingang)) return ingangsdagmutaties(mutant, ingang.vanaf, i)
      const { regel, vanaf } = ingang
      return [
        ...ingangsdagmutaties(mutant, vanaf, i),
        ...(['begin', 'wet', 'veilig'] as const).flatMap((deel) => {
          const formule = regel[deel]
          const pad = ['tijdlijn', 'ingangen', i, 'regel', deel]
          return formule ? formulemutaties(mutant, deel, vanaf, formule, pad) : []
        }),
      ]
    })
  })
