import { zin } from '../../../taal/zin.ts'
import type { Kolomkandidaat } from './kolomkandidaten.ts'
import { DAGKEUZES } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { DAGROLLEN } from '../kop/rol.ts'
import { isDagkolom } from './kolomprofiel.ts'
import { isStaprol } from './stapkolommen.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Kolomrol, Kopsterkte } from '../kop/rol.ts'

const STERKTE: Readonly<Record<Kopsterkte, number>> = { zeker: 0, algemeen: 1, vraag: 2 }

const stepChoices = (stap: Kolomrol): ReturnType<typeof keuzesVoor> =>
  keuzesVoor([
    [stap, zin`De dag waarop de stap is gedaan`],
    [NIET_GEBRUIKEN, zin`Iets anders, of een andere keer: niet gebruiken`],
  ])

/** What is asked of each of several columns (`namen`) that can be the same and differ. */
const whichQuestion = (rol: Kolomrol, namen: string, eigen: string): string => {
  if (isStaprol(rol)) return zin`Meer dan een kolom kan van dezelfde stap zijn (${namen}). Wat is ${eigen}?`
  return rol === 'ziektedatum'
    ? zin`Meer dan een kolom kan hetzelfde zijn (${namen}). Staan er meer perioden in een rij, zet dan iedere periode op een eigen rij: uit een rij wordt één periode gelezen. Wat is ${eigen}?`
    : zin`Meer dan een kolom kan hetzelfde zijn (${namen}). Wat is ${eigen}?`
}

/** Of several columns for one thing: the surest with something in it, or a question where they disagree. */
const choose = (werk: Kolomwerk, rol: Kolomrol, opties: readonly Kolomkandidaat[]): number | undefined => {
  const { samenhang, redenen, naam } = werk
  const gevuld = opties.filter(({ plaats }) => werk.isGevuld(plaats))
  // Beside the days of a step there can be a column that only says whether it was done.
  const metDagen = isStaprol(rol) ? gevuld.filter(({ plaats }) => isDagkolom(werk.profielen[plaats]!)) : []
  const metInhoud = metDagen.length > 0 ? metDagen : gevuld
  const lijst = (metInhoud.length > 0 ? metInhoud : opties).toSorted((a, b) => STERKTE[a.sterkte] - STERKTE[b.sterkte])
  const [eerste, ...rest] = lijst
  if (!eerste) return undefined
  const gelijk = rest.filter(({ sterkte }) => sterkte === eerste.sterkte)
  const verschilt = ({ plaats }: Kolomkandidaat): boolean =>
    samenhang.anders(plaats, eerste.plaats) || samenhang.zonder(plaats, eerste.plaats)
  const isStap = isStaprol(rol)
  if ((isStap || DAGROLLEN.has(rol)) && gelijk.some(verschilt)) {
    const namen = [eerste, ...gelijk].map(({ plaats }) => naam(plaats)).join(', ')
    const keuzes = isStap ? stepChoices(rol) : DAGKEUZES
    for (const { plaats } of [eerste, ...gelijk])
      werk.ask(plaats, whichQuestion(rol, namen, naam(plaats)), keuzes, { voorstel: null })
    return undefined
  }
  for (const { plaats } of opties) {
    if (plaats !== eerste.plaats) redenen.set(plaats, zin`${naam(eerste.plaats)} gaat voor`)
  }
  return eerste.plaats
}

/** Takes one column for each thing. What the user has chosen goes first. */
export const chooseColumns = (werk: Kolomwerk, kandidaten: readonly Kolomkandidaat[]): void => {
  const { gekozen, rolVan, redenen } = werk
  const gebruikt = new Set(gekozen.values())
  for (const rol of new Set(kandidaten.map((kandidaat) => kandidaat.rol))) {
    const opties = kandidaten.filter((kandidaat) => kandidaat.rol === rol)
    if (gebruikt.has(rol)) {
      for (const { plaats } of opties) redenen.set(plaats, zin`een gekozen kolom gaat voor`)
      continue
    }
    const plaats = choose(werk, rol, opties)
    if (plaats !== undefined) rolVan.set(plaats, rol)
  }
}
