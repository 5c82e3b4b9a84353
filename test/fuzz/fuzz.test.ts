import { expect, it } from 'vitest'
import { fuzzdoelen } from './doelen.ts'
import { createKans } from './kans.ts'
import { runFuzz } from './lopen.ts'

const ZAAD = 20_261_128
const MS_PER_DOEL = 1000

it.each(fuzzdoelen.map((doel) => [doel.naam, doel] as const))(
  '%s: niets gooit en geen antwoord staat zonder grond, wat er ook wordt aangeboden',
  async (_naam, doel) => {
    const [uitslag] = await runFuzz({ zaad: ZAAD, doelen: [doel], tijd: MS_PER_DOEL })
    expect(uitslag).toMatchObject({ fouten: [], zonderGrond: 0 })
    expect(uitslag!.aangeboden).toBeGreaterThan(0)
  },
)

it('een fout komt terug met het zaad dat erbij staat', async () => {
  const doel = {
    naam: 'proef',
    round: (kans: ReturnType<typeof createKans>) => {
      if (kans.below(50) === 7) throw new Error('raak')
      return { aangeboden: 1 }
    },
  }
  const [eerste] = await runFuzz({ zaad: 1, doelen: [doel], tijd: 60_000, rondes: 1000 })
  expect(eerste!.fouten.length).toBeGreaterThan(0)
  for (const { zaad } of eerste!.fouten) {
    const [opnieuw] = await runFuzz({ zaad, doelen: [doel], tijd: 60_000, rondes: 1 })
    expect(opnieuw!.fouten).toMatchObject([{ zaad, reden: expect.stringContaining('raak') }])
  }
})
