import { zin } from '../../taal/zin.ts'
import type { Groepstelling } from '../../dossiers/portefeuille/telling.ts'

/** For how many of the running cases the class is known for good. */
export const volledigheidTekst = ({ klasseBekend, lopend }: Groepstelling): string =>
  lopend === 0 ? zin`geen lopende dossiers` : zin`${klasseBekend} van ${lopend}`

/** How many of a group stand in which class: `1 hoog · 4 laag`. The classes are words of the rules. */
export const classesText = ({ klassen }: Groepstelling, volgorde: readonly string[]): string =>
  volgorde.flatMap((klasse) => (klassen.get(klasse) ? [`${klassen.get(klasse)}\u00a0${klasse}`] : [])).join(' · ')
