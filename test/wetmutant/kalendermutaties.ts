import type { Regelboek } from '@poortwachter/wet'
import { KALENDER, mutantOf } from './mutatie.ts'
import type { Mutatie } from './mutatie.ts'
import { WEG, shiftedDay } from './verandering.ts'
import type { Pad } from './verandering.ts'

/** Every holiday left out or a day later, every day on a par with one left out, every bound of the list a day off. */
export const kalendermutaties = (regelboek: Regelboek): Mutatie[] => {
  const { vanaf, feestdagen, beklemdeDagen, mogelijkBeklemd, beklemdBekend } = regelboek.kalender
  const mutant = mutantOf(regelboek, KALENDER, ['kalender'])
  const grenzen: (readonly [string, Pad, string])[] = [
    ['vanaf', ['vanaf'], vanaf],
    ['beklemd bekend van', ['beklemdBekend', 'van'], beklemdBekend.van],
    ['beklemd bekend tot en met', ['beklemdBekend', 'totEnMet'], beklemdBekend.totEnMet],
  ]
  const sleutel = 'naPasen' in mogelijkBeklemd ? 'naPasen' : 'dagnummer'
  const mogelijk = 'naPasen' in mogelijkBeklemd ? mogelijkBeklemd.naPasen : mogelijkBeklemd.dagnummer
  return [
    ...feestdagen.flatMap(({ naam, op }, i) => {
      const [maat, getal] = 'naPasen' in op ? ['naPasen', op.naPasen] : ['dagnummer', op.dagnummer]
      return [
        mutant('feestdag weg', naam, [['feestdagen', i], WEG]),
        mutant('feestdag een dag later', naam, [['feestdagen', i, 'op', String(maat)], Number(getal) + 1]),
        ...('opZondag' in op ? [mutant('feestdag op zondag', naam, [['feestdagen', i, 'op', 'opZondag'], WEG])] : []),
      ]
    }),
    ...beklemdeDagen.map((dag, i) => mutant('gelijkgestelde dag weg', dag, [['beklemdeDagen', i], WEG])),
    ...grenzen.flatMap(([naam, pad, dag]) =>
      [-1, 1].map((dagen) =>
        mutant('grens van de feestdagenlijst', `${naam} ${dag} -> ${shiftedDay(dag, dagen)}`, [
          pad,
          shiftedDay(dag, dagen),
        ]),
      ),
    ),
    mutant('grens van de feestdagenlijst', `mogelijk beklemd ${mogelijk} -> ${mogelijk + 1}`, [
      ['mogelijkBeklemd', sleutel],
      mogelijk + 1,
    ]),
  ]
}
