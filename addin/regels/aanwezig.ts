import { aangehaald, fout, gelezen } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'

/** The edition of this number, or a sentence that says which ones there are, those that can still be loaded included. */
export const findAanwezigeEditie = <R>(
  edities: ReadonlyMap<string, R>,
  versie: string,
  teLaden: readonly string[],
): Lezing<R> => {
  const editie = edities.get(versie)
  if (editie !== undefined) return gelezen(editie)
  const aanwezig = [...new Set([...edities.keys(), ...teLaden])].join(', ')
  return fout(`Regelversie ${aangehaald(versie)} is hier niet aanwezig. Aanwezig: ${aanwezig}.`)
}
