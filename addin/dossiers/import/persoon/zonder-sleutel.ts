import { zin } from '../../../taal/zin.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import { isLeegCel } from '../kolom/kolomprofiel.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** Under which the answer is kept whether a row without a number or name is of the person above it. */
export const ERBOVENVRAAG = 'erboven'

/**
 * The rows, in which those without a number or name are of the person above them when the user says so: merged cells and
 * pivot tables leave them out. Asked where a row with one follows; what was added at the end is not filled in yet, and a row
 * with an employer of its own was not left out by them.
 */
export const withPersonAbove = (
  { lezing, plaats }: Exportcellen,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): readonly Exportrij[] => {
  const sleutels = [plaats.nummer, plaats.dossier, plaats.naam].filter((bij) => bij !== undefined)
  const { begin } = plaats
  const { erboven } = lezing.zonderWie
  if (erboven === 0 || begin === undefined) return rijen
  const isErboven = lezing.antwoorden[ERBOVENVRAAG] === 'ja'
  ask({
    id: ERBOVENVRAAG,
    tekst: zin`In ${erboven} {0:rij|rijen} met een eerste ziektedag staat geen nummer of naam. Zijn die van de persoon in de rij erboven?`,
    voorbeelden: [],
    voorstel: null,
    keuzes: keuzesVoor([
      ['ja', zin`Ja: het nummer of de naam staat alleen in de eerste rij van een persoon`],
      ['nee', zin`Nee: iedere rij zonder nummer of naam is een eigen geval`],
    ]),
  })
  if (!isErboven) return rijen
  const over = [...sleutels, ...(plaats.werkgever === undefined ? [] : [plaats.werkgever])]
  let boven: Exportrij | undefined
  return rijen.map((rij, rijplaats) => {
    if (lezing.ruis.has(rijplaats)) return rij
    if (sleutels.some((bij) => !isLeegCel(rij[bij]))) boven = rij
    const heeftEigenWerkgever = plaats.werkgever !== undefined && !isLeegCel(rij[plaats.werkgever])
    if (boven === undefined || boven === rij || isLeegCel(rij[begin]) || heeftEigenWerkgever) return rij
    const gevuld = [...rij]
    for (const bij of over) gevuld[bij] = boven[bij] ?? ''
    return gevuld
  })
}
