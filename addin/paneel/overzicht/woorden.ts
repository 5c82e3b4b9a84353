import { zin } from '../../taal/zin.ts'
import type { Groepstelling } from '../../dossiers/portefeuille/telling.ts'

/** For how many of the running cases the class is known for good. */
export const volledigheidTekst = ({ klasseBekend, lopend }: Groepstelling): string =>
  lopend === 0 ? zin`geen lopende dossiers` : zin`${klasseBekend} van ${lopend}`
