import type { Handboekberekening } from '../handboek/handboekinvoer.ts'
import { dekkingCasusDoorwerken } from './casus-doorwerken.ts'
import { dekkingCasusSpoor2 } from './casus-spoor2.ts'
import { dekkingEigenRegie } from './eigen-regie.ts'
import type { Dekkingsbron, Dekkingspunt } from './punt.ts'
import { dekkingWebinar } from './webinar.ts'
import { dekkingWetgevingVerzuim } from './wetgeving-verzuim.ts'

/** The five sources on which the product was laid out, with every item in them. */
export const dekkingsbronnen: readonly Dekkingsbron[] = [
  dekkingCasusSpoor2,
  dekkingCasusDoorwerken,
  dekkingEigenRegie,
  dekkingWebinar,
  dekkingWetgevingVerzuim,
]

const MEESTE_TEKENS = 400

const lineOf = (rij: readonly string[]): string => rij.filter((cel) => cel !== '').join(': ')

/** What a formula answered, in one line: all cells of a range, row by row. */
export const answerLine = ({ tekst, bericht, rijen }: Handboekberekening): string => {
  if (bericht !== undefined) return `${tekst}: ${bericht}`
  return rijen ? rijen.map(lineOf).join(' · ') : tekst
}

/** Of a range of rows the first two, which say what it is about and why, and those that answer the item. */
const excerpt = (berekening: Handboekberekening, bevat: string): string => {
  const { rijen, bericht } = berekening
  if (!rijen || bericht !== undefined) return answerLine(berekening)
  const regels = rijen.map(lineOf)
  return [...new Set([...regels.slice(0, 2), ...regels.filter((regel) => regel.includes(bevat))])].join(' · ')
}

const inCel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

const shortened = (tekst: string): string =>
  tekst.length > MEESTE_TEKENS ? `${tekst.slice(0, MEESTE_TEKENS).trimEnd()} …` : tekst

const count = (punten: readonly Dekkingspunt[], soort: 'formule' | 'overgelaten'): number =>
  punten.filter((punt) => soort in punt).length

const renderPunt = async (
  punt: Dekkingspunt,
  evaluate: (formule: string) => Promise<Handboekberekening>,
): Promise<string> => {
  if ('formule' in punt) {
    const antwoord = shortened(inCel(excerpt(await evaluate(punt.formule), punt.bevat)))
    return `| ${punt.id} | ${inCel(punt.onderwerp)} | \`${inCel(punt.formule)}\` | ${antwoord} |`
  }
  return `| ${punt.id} | ${inCel(punt.onderwerp)} | | ${inCel(`doet dit niet: ${punt.overgelaten}`)} |`
}

/** The page that says of every item of every source how it is answered, worked out with the functions themselves. */
export const renderDekking = async (evaluate: (formule: string) => Promise<Handboekberekening>): Promise<string> => {
  const delen: string[] = []
  for (const { titel, punten } of dekkingsbronnen) {
    const rijen: string[] = []
    for (const punt of punten) rijen.push(await renderPunt(punt, evaluate))
    delen.push(
      `## ${titel}`,
      `${punten.length} punten: ${count(punten, 'formule')} beantwoord en ${count(punten, 'overgelaten')} overgelaten aan anderen.`,
      ['| nr | onderwerp | formule | antwoord |', '| --- | --- | --- | --- |', ...rijen].join('\n'),
    )
  }
  const alle = dekkingsbronnen.flatMap(({ punten }) => punten)
  return `${[
    '# Dekking van de bronnen',
    'Vijf bronnen, punt voor punt, in eigen woorden: met welke formule het product antwoordt en wat er dan staat. Gemaakt met ' +
      '`npm run handboek` uit `addin/bouw/dekking`; een test rekent alles na. Lange antwoorden zijn ingekort. Wat het product ' +
      'aan anderen overlaat staat in [Wat dit niet doet](handboek/wat-dit-niet-doet.html).',
    `Samen ${alle.length} punten: ${count(alle, 'formule')} beantwoord en ${count(alle, 'overgelaten')} overgelaten aan anderen. Tenzij een formule anders zegt is de eerste ziektedag 6-1-2025.`,
    ...delen,
  ].join('\n\n')}\n`
}
