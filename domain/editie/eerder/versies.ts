/** The numbers of the editions that went out before the one of this build, newest first. */
export const eerdereVersies: readonly string[] = ['2026.11.0']
