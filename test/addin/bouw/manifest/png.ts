import { inflateSync } from 'node:zlib'

/** Size of a PNG image, and how many different bytes its pixels have: an image of one colour has few. */
export const readPng = (
  bestand: Buffer,
): { readonly breedte: number; readonly hoogte: number; readonly tinten: number } => {
  if (bestand.toString('latin1', 1, 4) !== 'PNG') throw new Error('Dit is geen PNG.')
  const delen: Buffer[] = []
  for (let plek = 8; plek < bestand.length;) {
    const lengte = bestand.readUInt32BE(plek)
    if (bestand.toString('latin1', plek + 4, plek + 8) === 'IDAT')
      delen.push(bestand.subarray(plek + 8, plek + 8 + lengte))
    plek += lengte + 12
  }
  return {
    breedte: bestand.readUInt32BE(16),
    hoogte: bestand.readUInt32BE(20),
    tinten: new Set(inflateSync(Buffer.concat(delen))).size,
  }
}
