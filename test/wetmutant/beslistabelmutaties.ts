import type { Beslistabel, Regelboek, Rij } from '@poortwachter/wet'
import { distanceMutaties, hasDistance } from './afstandmutaties.ts'
import { ingangsdagmutaties } from './ingangsdagen.ts'
import { mutantOf } from './mutatie.ts'
import type { Mutant, Mutatie } from './mutatie.ts'
import { WEG } from './verandering.ts'
import type { Pad } from './verandering.ts'
import { operandText } from './voorwaarde-in-woorden.ts'
import { conditionMutaties } from './voorwaardemutaties.ts'

const outcomeMutaties = (mutant: Mutant, { uitkomsten, soort }: Beslistabel, rij: Rij, pad: Pad): Mutatie[] => {
  if (rij.dan !== undefined) {
    const anders = uitkomsten[(uitkomsten.indexOf(rij.dan) + 1) % uitkomsten.length]!
    return [mutant('uitkomst van een rij', `${rij.id} ${rij.dan} -> ${anders}`, [[...pad, 'dan'], anders])]
  }
  return rij.oordeel !== undefined && soort === 'eerste'
    ? [
        mutant(
          'uitkomst van een rij',
          `${rij.id} oordeel -> ${uitkomsten[0]!}`,
          [[...pad, 'oordeel'], WEG],
          [[...pad, 'dan'], uitkomsten[0]],
        ),
      ]
    : []
}

const rowMutaties = (mutant: Mutant, tabel: Beslistabel, rij: Rij, pad: Pad): Mutatie[] => [
  ...outcomeMutaties(mutant, tabel, rij, pad),
  ...(['beroepOp', 'speelt', 'neemtWeg'] as const)
    .filter((woord) => rij[woord] !== undefined)
    .map((woord) => mutant(`${woord} weg`, rij.id, [[...pad, woord], WEG])),
  ...(rij.als ? conditionMutaties(mutant, rij.id, rij.als, [...pad, 'als']) : []),
  ...(rij.speelt ? conditionMutaties(mutant, rij.id, rij.speelt, [...pad, 'speelt']) : []),
  ...(rij.vervolg && hasDistance(rij.vervolg.dag)
    ? distanceMutaties(rij.vervolg.dag, [...pad, 'vervolg', 'dag']).map(({ woorden, verandering }) =>
        mutant('dag van een vervolg', `${rij.id} ${operandText(rij.vervolg!.dag)}: ${woorden}`, verandering),
      )
    : []),
]

/** Every outcome another one, and every condition of every row changed in one place. */
export const beslistabelmutaties = (regelboek: Regelboek): Mutatie[] =>
  regelboek.beslistabellen.flatMap((tabel, plaats) => {
    const mutant = mutantOf(regelboek, tabel.code, ['beslistabellen', plaats])
    return tabel.tijdlijn.ingangen.flatMap((ingang, i) => [
      ...ingangsdagmutaties(mutant, ingang.vanaf, i),
      ...('regel' in ingang
        ? ingang.regel.rijen.flatMap((rij, r) =>
            rowMutaties(mutantOf(regelboek, tabel.code, ['beslistabellen', plaats], rij.id), tabel, rij, [
              'tijdlijn',
              'ingangen',
              i,
              'regel',
              'rijen',
              r,
            ]),
          )
        : []),
    ])
  })
