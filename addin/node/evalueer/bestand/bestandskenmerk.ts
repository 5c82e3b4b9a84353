import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of a file, in hexadecimal. */
export const fileHash = async (pad: string): Promise<string> => {
  const som = createHash('sha256')
  for await (const deel of createReadStream(pad)) som.update(deel as Uint8Array)
  return som.digest('hex')
}
