import { beslissing, dag, isoVan, portefeuillegeval } from '@poortwachter/wet'
import type { Beslissing, Beslisvraag, Feitinhoud, IsoDag, Register, Tabelantwoord, Uitkomst } from '@poortwachter/wet'
import { feitinhoudUit, feitUitNaam } from '@poortwachter/wet/lezen'

/** Facts as an example writes them: `belastbaarheid=belastbaar; aowDatum=2027-06-01`, `@naam` for a named case. */
export const readFeiten = (
  register: Register,
  tekst: string,
  gevallen: Readonly<Record<string, string>> = {},
): Record<string, Feitinhoud> => {
  const feiten: Record<string, Feitinhoud> = {}
  for (const deel of tekst
    .split(';')
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '')) {
    if (deel.startsWith('@')) {
      const geval = gevallen[deel.slice(1)]
      if (geval === undefined) throw new Error(`Onbekend geval ${deel}`)
      Object.assign(feiten, readFeiten(register, geval, gevallen))
      continue
    }
    const [naam = '', waarde = ''] = deel.split('=')
    const feit = feitUitNaam(register, naam)
    if (feit.soort !== 'gelezen') throw new Error(`${deel}: ${feit.soort === 'fout' ? feit.bericht : 'leeg'}`)
    const inhoud = feitinhoudUit(feit.waarde, waarde)
    if (inhoud.soort === 'fout') throw new Error(`${deel}: ${inhoud.bericht}`)
    if (inhoud.soort === 'gelezen') feiten[feit.waarde.naam] = inhoud.waarde
    else delete feiten[feit.waarde.naam]
  }
  return feiten
}

/** What an example row asks. */
export const readVraag = (
  register: Register,
  tabel: string,
  rij: Readonly<Record<string, string>>,
  gevallen: Readonly<Record<string, string>>,
): Beslisvraag => ({
  tabel,
  eersteZiektedag: dag((rij['eersteZiektedag'] || '2025-01-06') as IsoDag),
  peildatum: dag(rij['peildatum'] as IsoDag),
  feiten: readFeiten(register, rij['gegevens'] ?? '', gevallen),
})

const outcomeText = (uitkomst: Uitkomst<Beslissing>, ondergrens: string | undefined): string => {
  switch (uitkomst.soort) {
    case 'bekend':
      return uitkomst.waarde.uitkomst
    case 'onvolledig':
      return (
        (ondergrens === undefined ? '' : `ten minste ${ondergrens}, `) +
        `ontbreekt: ${uitkomst.ontbreekt.map(({ gegeven }) => gegeven).join(', ')}`
      )
    case 'geenRegel':
      return 'geen regel'
    case 'oordeelNodig':
      return 'beoordeling nodig'
  }
}

const rowIds = (uitkomst: Uitkomst<Beslissing>, antwoord: Tabelantwoord): readonly string[] => {
  if (uitkomst.soort === 'bekend') return uitkomst.waarde.bevindingen.map(({ rij }) => rij)
  if (uitkomst.soort === 'onvolledig') return antwoord.rijen().map(({ id }) => id)
  return uitkomst.soort === 'oordeelNodig' ? [uitkomst.grond.regel.split(' ')[1]!] : []
}

/** What an example row gets, in the words of its columns. */
export const answerOf = (register: Register, vraag: Beslisvraag): Readonly<Record<string, string>> => {
  const uitkomst = beslissing(register, vraag)
  const antwoord = portefeuillegeval(register, vraag).antwoord(vraag.tabel)
  const vervolg = uitkomst.soort === 'bekend' ? uitkomst.waarde.bevindingen[0]!.vervolg?.dag : undefined
  return {
    uitkomst: outcomeText(uitkomst, antwoord.ondergrens),
    rij: rowIds(uitkomst, antwoord).toSorted().join(' '),
    ontbreekt: antwoord.ontbrekendeFeiten().toSorted().join(', '),
    vervolg: vervolg === undefined ? '' : isoVan(vervolg),
    administratief: uitkomst.soort === 'bekend' ? (uitkomst.waarde.perGroep['administratief'] ?? '') : '',
    inhoudelijk: uitkomst.soort === 'bekend' ? (uitkomst.waarde.perGroep['inhoudelijk'] ?? '') : '',
  }
}
