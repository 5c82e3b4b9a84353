/** A mistake in the call or in the file that was given: the message is all that the user has to see. */
export class Gebruiksfout extends Error {}

/** The code of an error of the file system, such as `ENOENT`. */
export const systemCode = (fout: unknown): string | undefined =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined

/** The input cannot be read without an answer: nothing is written, and the message says how to go on. */
export class Importvraagfout extends Gebruiksfout {}
