import { timingSafeEqual } from 'node:crypto'
import { regelboekSchema } from '@poortwachter/wet/keuring'
import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboek } from '@poortwachter/wet/editie'
import { createApp } from '../../worker/app.ts'
import { editieUit } from '../../worker/bundel.ts'
import openapi from '../../worker/openapi.json' with { type: 'json' }
import { createSamengesteldeOpslag } from '../../worker/opslag/samengesteld.ts'
import type { Opslag } from '../../worker/opslag/opslag.ts'
import type { Logregel, Voorzieningen } from '../../worker/voorzieningen.ts'
import { createGeheugenOpslag } from './geheugen-opslag.ts'
import { proefketen, proefwortel, TOKEN } from './uitgeversleutel.ts'

export const bundel = await editieUit(regelboek)
export const eerdere = await Promise.all(eerdereEdities.map(editieUit))

/**
 * The service around a store, in this process, which waits `geduld` milliseconds for that store; `ask` is its front door
 * and `logregels` all that it logged.
 */
export const createDienst = (
  winkel: Opslag = createGeheugenOpslag(),
  anders: Partial<Voorzieningen> = {},
  geduld = 20_000,
) => {
  const logregels: Logregel[] = []
  const app = createApp({
    bundel,
    eerdere,
    opslag: createSamengesteldeOpslag(bundel, winkel, { eerdere, lezen: geduld, schrijven: geduld }),
    regelboekSchema,
    wortels: proefketen(),
    wortel: proefwortel(),
    token: TOKEN,
    isGelijk: timingSafeEqual,
    openapi: JSON.stringify(openapi),
    now: () => new Date('2030-12-22T12:00:00Z'),
    log: (regel) => logregels.push(regel),
    tellers: {},
    ...anders,
  })
  const ask = async (pad: string, init?: RequestInit): Promise<Response> => app.request(pad, init)
  return { app, ask, logregels }
}
