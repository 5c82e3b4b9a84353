import { createServer } from 'node:net'

const isFree = (poort: number): Promise<boolean> =>
  new Promise((antwoord) => {
    const proef = createServer()
    proef.once('error', () => antwoord(false))
    proef.once('listening', () => proef.close(() => antwoord(true)))
    proef.listen(poort, '127.0.0.1')
  })

/** The first free port from `eerste` on. */
export const findVrijePoort = async (eerste: number): Promise<number> => {
  for (let poort = eerste; poort < eerste + 50; poort++) if (await isFree(poort)) return poort
  throw new Error(`Geen vrije poort tussen ${eerste} en ${eerste + 49}.`)
}
