import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

const aanwezig = <const N extends string>(naam: N, label: string, wat: string) =>
  jaNee(naam, label, 'werkgever', `Zit in het verslag: ${wat}?`)

/** The report: its items by the letters of article 6, and how it was handed in. */
export const verslagFeiten = [
  jaNee(
    'rivVolledig',
    'Verslag volledig',
    'werkgever',
    'Zijn alle verplichte stukken van het re-integratieverslag er?',
  ),
  aanwezig('rivGegevens', 'RIV a: gegevens', 'de administratieve gegevens (a)'),
  aanwezig('rivBedrijf', 'RIV b: bedrijf', 'de aard van het bedrijf (b)'),
  aanwezig('rivFunctie', 'RIV c: functie', 'de functie (c)'),
  aanwezig('rivBekwaamheden', 'RIV d: bekwaamheden', 'de bekwaamheden (d)'),
  aanwezig('rivEersteZiektedag', 'RIV e: eerste ziektedag', 'de eerste ziektedag (e)'),
  aanwezig('rivProbleemanalyse', 'RIV f: probleemanalyse', 'de probleemanalyse met bijstellingen (f)'),
  aanwezig('rivPlanVanAanpak', 'RIV g: plan van aanpak', 'het plan van aanpak met bijstellingen (g)'),
  aanwezig(
    'rivEerstejaarsevaluatie',
    'RIV h: eerstejaarsevaluatie',
    'de eerstejaarsevaluatie en de laatste evaluatie (h)',
  ),
  aanwezig('rivArbeidsrelatie', 'RIV i: arbeidsrelatie', 'het actueel oordeel over de arbeidsrelatie (i)'),
  aanwezig('rivActueelOordeel', 'RIV j: actueel oordeel', 'het actueel oordeel van de bedrijfsarts (j)'),
  aanwezig('rivPassendWerk', 'RIV k: passend werk', 'het actueel oordeel over passend werk (k)'),
  aanwezig('rivOordeelWerknemer', 'RIV l: oordeel werknemer', 'het oordeel van de werknemer (l)'),
  aanwezig('rivEindevaluatie', 'Eindevaluatie', 'de eindevaluatie'),
  aanwezig('rivMedisch', 'Medische informatie', 'de medische informatie van de bedrijfsarts'),
  jaNee(
    'rivHerkenbaar',
    'Stukken herkenbaar',
    'werkgever',
    'Heeft elk stuk een datum, naam en functie van de opsteller?',
  ),
  jaNee(
    'visieOntbreekt',
    'Visie ontbreekt',
    'werkgever',
    'Ontbreekt een visie in een plan van aanpak of evaluatie van na 1-7-2023?',
  ),
  jaNee('rivCompleetVerklaard', 'Compleet verklaard', 'UWV', 'Heeft UWV het verslag al compleet verklaard?'),
  dagfeit(
    'rivHersteltermijn',
    'Hersteltermijn',
    'UWV',
    'Tot en met welke dag mag het verslag volgens de brief van UWV worden aangevuld?',
  ),
  keuzefeit('rivOorzaak', 'Oorzaak ontbreken', 'UWV', 'Door wie ontbreekt het stuk?', [
    ['werkgever', 'werkgever'],
    ['werknemer', 'werknemer'],
  ]),
  dagfeit('rivVerzonden', 'Aanvulling gepost', 'werkgever', 'Op welke dag zijn de stukken gepost?'),
  dagfeit('rivOntvangen', 'Aanvulling ontvangen', 'UWV', 'Op welke dag heeft UWV de stukken ontvangen?'),
  jaNee('pgbHouder', 'Pgb-houder', 'werkgever', 'Is de werkgever een pgb-houder?'),
] as const satisfies readonly Feit[]
