import { element } from './element.ts'

/** Words of the law or of the edition: they stay Dutch in every language, and are read out as Dutch. */
export const wettekst = (tekst: string): HTMLElement => element('span', { lang: 'nl' }, tekst)
