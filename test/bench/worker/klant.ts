import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const VERBINDINGEN = 8

/**
 * Asks the same over eight open connections for a while, and answers how many answers came. It counts bytes instead of
 * reading answers, so that as little as possible of the time measured is its own.
 */
export const measure = async (port: number, verzoek: string, ms: number): Promise<number> => {
  const lengte = await readLengte(port, verzoek)
  const einde = performance.now() + ms
  const aantallen = await Promise.all(
    Array.from({ length: VERBINDINGEN }, () => countAnswers(port, verzoek, lengte, einde)),
  )
  return aantallen.reduce((som, aantal) => som + aantal, 0)
}

/** A GET as it goes over the line. */
export const verzoekVan = (pad: string, koppen: Readonly<Record<string, string>> = {}): string =>
  [
    `GET ${pad} HTTP/1.1`,
    'Host: bench',
    ...Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`),
    '',
    '',
  ].join('\r\n')

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.setNoDelay(true)
    socket.once('error', reject)
  })

/** Length of one whole answer in bytes; the second on a connection, because only the first can differ. */
const readLengte = async (port: number, verzoek: string): Promise<number> => {
  const socket = await open(port)
  let lengte = 0
  socket.on('data', (stuk) => (lengte += stuk.length))
  for (let keer = 0; keer < 2; keer++) {
    lengte = 0
    socket.write(verzoek)
    await pause(200)
  }
  socket.destroy()
  if (lengte === 0) throw new Error('Geen antwoord op het verzoek')
  return lengte
}

const countAnswers = async (port: number, verzoek: string, lengte: number, einde: number): Promise<number> => {
  const socket = await open(port)
  return new Promise((resolve, reject) => {
    let aantal = 0
    let over = lengte
    socket.on('error', reject)
    socket.on('data', (stuk) => {
      over -= stuk.length
      if (over > 0) return
      if (over < 0) return reject(new Error('Een antwoord was langer dan de andere'))
      aantal++
      over = lengte
      if (performance.now() < einde) return socket.write(verzoek)
      socket.destroy()
      return resolve(aantal)
    })
    socket.write(verzoek)
  })
}
