/** The number of an edition, `2026.11.0`: year, month (1-12) and serial number within that month. */
export type Regelversie = string & { readonly __soort: 'Regelversie' }

/** The form of an edition number, for schemas and addresses: no leading zeros, so that there is one way to write it. */
export const regelversieVorm = /^[1-9]\d{3}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d{0,3})$/

/** The edition number a text holds, or undefined when it does not have that form. */
export const regelversieUit = (tekst: string): Regelversie | undefined =>
  regelversieVorm.test(tekst) ? (tekst as Regelversie) : undefined

/** Which of two editions came first: -1 when `a` did, 1 when `b` did, 0 when they are the same. */
export const volgorde = (a: Regelversie, b: Regelversie): -1 | 0 | 1 => {
  const delenB = delen(b)
  for (const [i, deel] of delen(a).entries()) {
    const ander = delenB[i]!
    if (deel !== ander) return deel < ander ? -1 : 1
  }
  return 0
}

const delen = (versie: Regelversie): number[] => versie.split('.').map(Number)

/**
 * Whether an edition number lies more than a month ahead of a moment (milliseconds since 1970): a slip of the pen that
 * would block all that follow.
 */
export const isTeVerVooruit = (versie: Regelversie, nu: number): boolean => {
  const [jaar, maand] = delen(versie)
  const vandaag = new Date(nu)
  return jaar! * 12 + maand! > vandaag.getUTCFullYear() * 12 + vandaag.getUTCMonth() + 2
}
