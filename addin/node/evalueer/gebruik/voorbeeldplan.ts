import { DAGROLLEN } from '../../../dossiers/import/kop/rol.ts'
import type { Importvraag } from '../../../dossiers/import/vraag/vraag.ts'

/** Answers that can be taken over as they stand, and the questions that only the user can answer. */
interface Voorbeeldplan {
  readonly antwoorden: Readonly<Record<string, string>>
  readonly zonder: readonly string[]
}

/**
 * Answers as they could be. Who takes them over unread must not read a file wrongly: a question gets none where nothing
 * says which it is, and so do several columns that could each be the same day.
 */
export const voorbeeldplanVoor = (vragen: readonly Importvraag[]): Voorbeeldplan => {
  const eersteVan = ({ keuzes }: Importvraag): string => keuzes[0]!.waarde
  const isEenVanMeer = (vraag: Importvraag): boolean =>
    DAGROLLEN.has(eersteVan(vraag)) &&
    vragen.some((ander) => ander !== vraag && ander.voorstel === undefined && eersteVan(ander) === eersteVan(vraag))
  const antwoorden: Record<string, string> = {}
  const zonder: string[] = []
  for (const vraag of vragen) {
    const voorstel = vraag.voorstel === undefined && isEenVanMeer(vraag) ? null : vraag.voorstel
    if (voorstel === null) zonder.push(vraag.id)
    else antwoorden[vraag.id] = voorstel ?? eersteVan(vraag)
  }
  return { antwoorden, zonder }
}
