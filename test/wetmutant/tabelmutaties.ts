import type { Regelboek } from '@poortwachter/wet'
import { ingangsdagmutaties } from './ingangsdagen.ts'
import { mutantOf } from './mutatie.ts'
import type { Mutatie } from './mutatie.ts'

/** Every amount one higher, and every step of an amount one further. */
export const tabelmutaties = (regelboek: Regelboek): Mutatie[] =>
  regelboek.tabellen.flatMap(({ code, tijdlijn }, plaats) => {
    const mutant = mutantOf(regelboek, code, ['tabellen', plaats])
    return tijdlijn.ingangen.flatMap((ingang, i) => {
      const ingangsdag = ingangsdagmutaties(mutant, ingang.vanaf, i)
      if (!('regel' in ingang)) return ingangsdag
      const { regel, vanaf } = ingang
      const pad = ['tijdlijn', 'ingangen', i, 'regel']
      if ('waarde' in regel) {
        const hoger = regel.waarde + 1
        return [...ingangsdag, mutant('bedrag', `${vanaf} ${regel.waarde} -> ${hoger}`, [[...pad, 'waarde'], hoger])]
      }
      return [
        ...ingangsdag,
        ...regel.trappen.flatMap((trap, t) => [
          mutant('bedrag van een trap', `${vanaf} vanaf ${trap.vanaf}: ${trap.waarde} -> ${trap.waarde + 1}`, [
            [...pad, 'trappen', t, 'waarde'],
            trap.waarde + 1,
          ]),
          ...[-1, 1].map((erbij) =>
            mutant('grens van een trap', `${vanaf} vanaf ${trap.vanaf} -> ${trap.vanaf + erbij}`, [
              [...pad, 'trappen', t, 'vanaf'],
              trap.vanaf + erbij,
            ]),
          ),
        ]),
      ]
    })
  })
