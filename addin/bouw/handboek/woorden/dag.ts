import { dag, kalenderdatumVan, maandnamen } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'

/** A day as it reads in a sentence: `1 juli 2013`. */
export const formatIsoDag = (iso: IsoDag): string => {
  const { jaar, maand, dagnummer } = kalenderdatumVan(dag(iso))
  return `${dagnummer} ${maandnamen[maand - 1]} ${jaar}`
}

/** Which date decides what version of a rule holds, in words. */
export const sleutelTekst = {
  eersteZiektedag: 'de eerste ziektedag',
  datumHandeling: 'de dag waarop de stap uiterlijk moet zijn gezet',
  peildatum: 'de dag van waaraf wordt gekeken',
  geboortedatum: 'de geboortedatum',
  EINDEDIENST: 'de laatste dag van het dienstverband',
  eindeDienstverband: 'de laatste dag van het dienstverband',
} as const
