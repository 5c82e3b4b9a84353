import { tellingenIn } from '@poortwachter/wet'
import type { Formule, Regelboek, Telling } from '@poortwachter/wet'
import { distanceMutaties } from './afstandmutaties.ts'
import { ingangsdagmutaties } from './ingangsdagen.ts'
import { mutantOf } from './mutatie.ts'
import type { Mutant, Mutatie } from './mutatie.ts'
import { WEG } from './verandering.ts'
import type { Pad } from './verandering.ts'

const DELEN = { begin: 'begindag', wet: 'laatste dag', veilig: 'veilige dag' } as const

const tellingmutaties = (mutant: Mutant, soort: string, naam: string, telling: Telling, pad: Pad): Mutatie[] => [
  ...distanceMutaties(telling, pad).map(({ woorden, verandering }) =>
    mutant(soort, `${naam}: ${woorden}`, verandering),
  ),
  ...(['verschuift', 'naarWerkdag'] as const)
    .filter((woord) => woord in telling)
    .map((woord) => mutant(`${woord} weg`, naam, [[...pad, woord], WEG])),
]

const formulemutaties = (
  mutant: Mutant,
  deel: keyof typeof DELEN,
  vanaf: string,
  formule: Formule,
  pad: Pad,
): Mutatie[] => {
  const naam = `${vanaf} ${deel}`
  const keus = 'vroegste' in formule ? 'vroegste' : 'laatste' in formule ? 'laatste' : undefined
  if (keus === undefined) return tellingmutaties(mutant, DELEN[deel], naam, tellingenIn(formule)[0]!, pad)
  return tellingenIn(formule).flatMap((telling, i) => [
    ...tellingmutaties(mutant, DELEN[deel], `${naam} ${keus} ${telling.van}`, telling, [...pad, keus, i]),
    mutant(`deel van "${keus}" weg`, `${naam} ${keus} ${telling.van}`, [[...pad, keus, i], WEG]),
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
