/**
 * Parts of words that point to the cause of an illness or its treatment. An employer may not keep these, nor may who
 * works for him; what someone can still do (functional limits) may be kept.
 */
const WOORDDELEN = [
  'diagnos',
  'ziektebeeld',
  'aandoening',
  'klachten',
  'medicatie',
  'medicijn',
  'therapie',
  'therapeut',
  'psycholo',
  'psychiat',
  'burn-out',
  'burnout',
  'depressi',
  'angststoornis',
  'overspannen',
  'ptss',
  'kanker',
  'tumor',
  'chemo',
  'hernia',
  'reuma',
  'fibromyalgie',
  'diabetes',
  'epilep',
  'migraine',
  'longcovid',
  'long covid',
  'hartinfarct',
  'beroerte',
  'operatie',
  'zwanger',
  'bevalling',
  'miskraam',
  'verslav',
  'alcoholprobl',
  'borderline',
  'autisme',
  'adhd',
  'ziekenhuisopname',
] as const

/** Headings that ask for such a cause, those of the SIVI standard included. */
const KOPPEN = [
  'oorzaak verzuim',
  'oorzaak ziekte',
  'reden ziekte',
  'reden verzuim',
  'ziekteoorzaak',
  'klacht',
  'aard ziekte',
  'aard van de ziekte',
  'soort ziekte',
  'oorzkvrzmcd',
  'medisch',
  'behandeling',
  'behandelend arts',
  'huisarts',
  'icd-10',
  'cas-code',
] as const

/** Words of everyday office work that only look like one of the above. */
const ONSCHULDIG = /operationeel|operationele|cooperatie|coöperatie|zwangerschapsverlof|wazo/

const found = (tekst: string, woorden: readonly string[]): string | undefined =>
  woorden.find((woord) => tekst.includes(woord))

/** The word in a heading that points to medical data; undefined when there is none. */
export const gezondheidInKop = (kop: string): string | undefined => {
  const tekst = kop.toLowerCase().slice(0, 200)
  return ONSCHULDIG.test(tekst) ? undefined : (found(tekst, KOPPEN) ?? found(tekst, WOORDDELEN))
}

/** The same for a text in a cell. */
export const gezondheidInTekst = (cel: string): string | undefined => {
  const tekst = cel.toLowerCase().slice(0, 2000).replace(new RegExp(ONSCHULDIG, 'g'), '')
  return found(tekst, WOORDDELEN)
}
