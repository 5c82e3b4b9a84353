const TONEN: Readonly<Record<string, string>> = {
  hoog: 'toon-fout',
  verhoogd: 'toon-let-op',
  'beoordeling nodig': 'toon-nakijken',
  'administratief herstelbaar': 'toon-let-op',
  ontbreekt: 'toon-nakijken',
}

/** The tone of a class of risk, also where it is a lower bound or rests on an assumption. */
export const klassetoon = (klasse: string): string => {
  const [kaal = ''] = klasse.replace(/^ten minste /, '').split(', ')
  return TONEN[kaal] ?? ''
}
