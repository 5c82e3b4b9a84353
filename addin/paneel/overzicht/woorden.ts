import type { Groepstelling } from '../../dossiers/portefeuille/telling.ts'

/** For how many of the running cases the class is known for good. */
export const volledigheidTekst = ({ klasseBekend, lopend }: Groepstelling): string =>
  lopend === 0 ? 'geen lopende dossiers' : `${klasseBekend} van ${lopend}`
