import { zin } from '../../../taal/zin.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import { kaalGetal } from './exportcellen.ts'
import type { Exportcellen, Exportrij, Percentageschaal } from './exportcellen.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/**
 * What the numbers of an export are, by the whole column: with 0,5 in it a 1 is all, beside 50 it is a hundredth.
 * Where the column holds both, or nothing but noughts and ones, only the user can say.
 */
export const percentageschaal = (
  { lezing, plaats: { percentage, tegenpercentage }, kop }: Exportcellen,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): Percentageschaal => {
  const { antwoorden } = lezing
  if (antwoorden.percentageschaal === 'deel' || antwoorden.percentageschaal === 'procent')
    return antwoorden.percentageschaal
  if (percentage === undefined) return 'procent'
  const plaatsen = tegenpercentage === undefined ? [percentage] : [percentage, tegenpercentage]
  let breuk: Dossiercel | undefined
  let een: Dossiercel | undefined
  let groter: Dossiercel | undefined
  const see = (cel: Dossiercel): void => {
    const getal = kaalGetal(cel)
    if (getal === undefined || getal <= 0) return
    if (getal > 1) groter ??= cel
    else if (getal === 1) een ??= cel
    else breuk ??= cel
  }
  for (const [waar, rij] of rijen.entries()) {
    if (!lezing.ruis.has(waar)) for (const plaats of plaatsen) see(rij[plaats] ?? '')
  }
  if ((breuk === undefined) !== (groter === undefined)) return breuk === undefined ? 'procent' : 'deel'
  const voorbeelden = [breuk, groter ?? een].flatMap((cel) => (cel === undefined ? [] : [String(cel)]))
  if (voorbeelden.length > 0)
    ask({
      id: 'percentageschaal',
      tekst: zin`Is 1 in ${kop(percentage)} helemaal, of een procent? Uit de kolom blijkt het niet.`,
      voorbeelden,
      keuzes: keuzesVoor([
        ['deel', zin`Helemaal: 1 is 100%, 0,5 is 50%`],
        ['procent', zin`Een procent: 1 is 1%, 0,5 is een half procent`],
      ]),
    })
  return 'procent'
}
