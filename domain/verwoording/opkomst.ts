import type { Opkomst, Opkomststand } from '../regelboek/opkomst.ts'

/** How far an expected change is, in words. */
export const opkomststandTekst: Readonly<Record<Opkomststand, string>> = {
  voorstel: 'nog geen wet',
  voornemen: 'nog geen wet, en geen voorstel',
  tijdelijk: 'tijdelijke regel',
}

/** An expected change as a warning beside a case. */
export const opkomstTekst = ({ onderwerp, stand, verwacht }: Opkomst): string =>
  `let op: ${onderwerp}, ${opkomststandTekst[stand]} (${verwacht}).`
