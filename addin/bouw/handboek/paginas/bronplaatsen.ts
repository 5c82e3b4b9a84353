import { bronTekst, bronUrl } from '@poortwachter/wet'
import type { Bron, IsoDag } from '@poortwachter/wet'
import { versiesOf } from '../delen/tekstdag.ts'
import type { Handboekinvoer } from '../handboekinvoer.ts'

/** A place in a source that rules rest on, with the day of the text that its link opens. */
export interface Bronplaats {
  readonly regeling: string
  readonly tekst: string
  readonly url: string | undefined
  readonly op: IsoDag
  readonly codes: readonly string[]
}

interface Vindplaats {
  readonly code: string
  readonly bron: Bron
  readonly op: IsoDag
}

const vindplaatsenOf = ({ register }: Handboekinvoer): readonly Vindplaats[] => {
  const { termijnen, tabellen, beslistabellen, kalender, opkomst } = register.regelboek
  const named = (code: string, bronnen: readonly Bron[], op: IsoDag): readonly Vindplaats[] =>
    bronnen.map((bron) => ({ code, bron, op }))
  return [
    ...[...termijnen, ...tabellen].flatMap(({ code, tijdlijn }) =>
      versiesOf<{ readonly gecontroleerdOp: IsoDag; readonly bronnen: readonly Bron[] }>(tijdlijn).flatMap(
        ({ ingang, op }) => ('regel' in ingang ? named(code, ingang.regel.bronnen, op) : []),
      ),
    ),
    ...beslistabellen.flatMap(({ code, tijdlijn }) =>
      versiesOf(tijdlijn).flatMap(({ ingang, op }) =>
        'regel' in ingang ? ingang.regel.rijen.flatMap(({ bronnen }) => named(code, bronnen, op)) : [],
      ),
    ),
    ...named('kalender', kalender.bronnen, kalender.gecontroleerdOp),
    ...kalender.gelijkstellingen.flatMap(({ van, bronnen }) => named('kalender', bronnen, van)),
    ...opkomst.flatMap(({ bronnen, bekekenOp }) => named('opkomst', bronnen, bekekenOp)),
  ]
}

/** Every place that rules rest on, one for each form of its link, in the order of source, place and day. */
export const bronplaatsenOf = (gegevens: Handboekinvoer): readonly Bronplaats[] => {
  const { regelingen } = gegevens.register.regelboek
  const plaatsen = new Map<string, Bronplaats>()
  for (const { code, bron, op } of vindplaatsenOf(gegevens)) {
    const tekst = bronTekst(regelingen, bron)
    const sleutel = `${bron.regeling} ${tekst} ${op}`
    const eerder = plaatsen.get(sleutel)
    const codes = [...new Set([...(eerder?.codes ?? []), code])]
    plaatsen.set(sleutel, { regeling: bron.regeling, tekst, url: bronUrl(regelingen, bron, op), op, codes })
  }
  return [...plaatsen.values()].toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nl') || a.op.localeCompare(b.op))
}
