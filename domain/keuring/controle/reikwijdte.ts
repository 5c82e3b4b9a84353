import type { Controle } from '../bezwaar.ts'

/** Ten years: no term of this law, nor a shift in a decision, reaches further. */
const MEESTE_MAANDEN = 120
const MEESTE_DAGEN = 3_660

const grenzen: Readonly<Record<string, number>> = { maanden: MEESTE_MAANDEN, dagen: MEESTE_DAGEN }

const tever = (waarde: unknown): readonly string[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([veld, inhoud]) => {
    const grens = Object.hasOwn(grenzen, veld) ? grenzen[veld] : undefined
    return typeof inhoud === 'number' && grens !== undefined && Math.abs(inhoud) > grens
      ? [`telt ${inhoud} ${veld}; hoogstens ${grens} kan`]
      : tever(inhoud)
  })
}

/** Nothing is counted further than a case can last. */
export const reikwijdteControle: Controle = ({ termijnen, beslistabellen }) =>
  [...termijnen, ...beslistabellen].flatMap(({ code, tijdlijn }) =>
    tever(tijdlijn).map((bezwaar) => ({ plaats: code, bezwaar })),
  )
