import editie2026_11_0 from './2026.11.0.json'

/** The editions that went out before the one of this build, as they were published. Whoever computes with one checks its form first. */
export const eerdereEdities: readonly { readonly versie: string }[] = [editie2026_11_0]
