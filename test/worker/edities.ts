import { editieUit } from '../../worker/bundel.ts'
import { regelboek } from '@poortwachter/wet/editie'
import type { Editie } from '../../worker/opslag/opslag.ts'

/** The real edition under another number, with one line of text changed so that its bytes are its own. */
export const editieMet = (versie: string, wat = `Proefeditie ${versie}.`): Promise<Editie> => {
  const [eerste, ...rest] = regelboek.wijzigingen
  return editieUit({ ...regelboek, versie, wijzigingen: [{ ...eerste!, versie, wat }, ...rest] })
}
