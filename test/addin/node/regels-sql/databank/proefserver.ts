import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { Client } from 'pg'

/** A database behind a socket, as a client meets any other, and a way to look into it from beside. */
export interface Proefserver {
  readonly adres: string
  readonly databank: {
    exec(sql: string): Promise<unknown>
    query(sql: string): Promise<{ readonly rows: readonly unknown[] }>
  }
  close(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((klaar) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => klaar(port))
    })
  })

/** An empty database of a server that runs elsewhere, for who wants to try the same on it. */
const VAN_U = process.env['PROEF_POSTGRES']

/** Whether its sessions are each their own; the database in memory has one for everybody. */
export const isVanElders = VAN_U !== undefined

const connectServer = async (adres: string): Promise<Proefserver> => {
  const klant = new Client({ connectionString: adres })
  await klant.connect()
  return {
    adres,
    databank: {
      exec: (sql) => klant.query(sql),
      query: (sql) => klant.query(sql),
    },
    close: () => klant.end(),
  }
}

export const startProefserver = async (): Promise<Proefserver> => {
  if (VAN_U !== undefined) return connectServer(VAN_U)
  const databank = await PGlite.create()
  const port = await freePort()
  const server = new PGLiteSocketServer({ db: databank, port, host: '127.0.0.1' })
  await server.start()
  return {
    adres: `postgres://postgres@127.0.0.1:${port}/postgres`,
    databank,
    close: async () => {
      await server.stop()
      await databank.close()
    },
  }
}

const ERROR_RESPONSE = 'E'.charCodeAt(0)

/** A server that lets nobody in, with the code and the words of a real one. */
export const startPoortwacht = async (
  code: string,
  bericht: string,
): Promise<{ readonly poort: number; readonly close: () => void }> => {
  const velden = Buffer.from(`SFATAL\0C${code}\0M${bericht}\0\0`)
  const server = createServer((verbinding) => {
    verbinding.on('error', () => undefined)
    verbinding.once('data', () => {
      const kop = Buffer.alloc(5)
      kop.writeUInt8(ERROR_RESPONSE)
      kop.writeUInt32BE(velden.length + 4, 1)
      verbinding.end(Buffer.concat([kop, velden]))
    })
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  return { poort: (server.address() as AddressInfo).port, close: () => void server.close() }
}
