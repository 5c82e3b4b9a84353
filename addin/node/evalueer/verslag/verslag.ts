import { datumTekst } from '@poortwachter/wet'
import type { Evalueeruitkomst } from '../evalueer.ts'
import { meldingTekst } from '../melding.ts'
import { mostFrequentFirst, REDEN } from '../kolommen/telling.ts'
import { dossierCount, duration, wholeNumber } from './voortgang.ts'

const MEESTE_GETOOND = 20

const share = (deel: number, geheel: number): string => `${Math.round((deel / geheel) * 100)}%`

const messageLines = ({ meldingen, aantalMeldingen }: Evalueeruitkomst): readonly string[] => {
  if (aantalMeldingen === 0) return []
  const meer = aantalMeldingen - Math.min(meldingen.length, MEESTE_GETOOND)
  return [
    '',
    `${wholeNumber(aantalMeldingen)} ${aantalMeldingen === 1 ? 'cel of rij kon' : 'cellen of rijen konden'} niet worden gelezen:`,
    ...meldingen.slice(0, MEESTE_GETOOND).map((melding) => `  ${meldingTekst(melding)}`),
    ...(meer > 0
      ? [`  … en nog ${wholeNumber(meer)}; ze staan in de uitvoer achter hun rij en in de samenvatting.`]
      : []),
  ]
}

const countLines = ({ telling }: Evalueeruitkomst): readonly string[] =>
  Object.entries(telling.aantallen).flatMap(([kop, woorden]) => {
    const delen = mostFrequentFirst(woorden)
    if (kop.startsWith(REDEN)) return [`${kop}:`, ...delen.map(([zin, aantal]) => `  ${wholeNumber(aantal)} × ${zin}`)]
    return `${kop}: ${delen.map(([woord, aantal]) => `${woord} ${wholeNumber(aantal)}`).join('; ')}`
  })

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

const euroLines = ({ telling }: Evalueeruitkomst): readonly string[] =>
  Object.entries(telling.centen).map(([kop, centen]) => `${kop}: ${euro.format(centen / 100)}`)

/** For each other calculation how many cases became different in it. */
const differenceLines = ({ rapport: { doorrekeningen, telling } }: Evalueeruitkomst): readonly string[] =>
  doorrekeningen.slice(1).map((naam, plaats) => {
    const eigen = [...telling.verschillen.values()].filter(({ woorden }) => woorden[0] === String(plaats + 1))
    const risico = eigen
      .filter(({ woorden: [, wat, eerder, nu] }) => wat === 'Risico' && eerder !== nu)
      .reduce((som, { telling: aantal }) => som + aantal, 0)
    const laat = (nu: string): number =>
      eigen
        .filter(({ woorden }) => woorden[1] !== 'Risico' && woorden[3] === nu)
        .reduce((som, { telling: aantal }) => som + aantal, 0)
    return `Vergeleken met ${naam}: ${dossierCount(risico)} met een ander risico, ${wholeNumber(laat('ja'))} keer een stap nieuw te laat, ${wholeNumber(laat('nee'))} keer niet meer te laat`
  })

/** What is printed when a run has ended. `verstreken` in milliseconds. */
export const verslagRegels = (uitkomst: Evalueeruitkomst, verstreken: number): readonly string[] => {
  const { dossiers, opties, regelversie, bronomschrijving, bestanden, tijden } = uitkomst
  const { lezen, rekenen, schrijven } = tijden
  const samen = Math.max(lezen + rekenen + schrijven, 1)
  return [
    ...(uitkomst.nietGelezen.length > 0 ? ['Niet gelezen:', ...uitkomst.nietGelezen.map((wat) => `  ${wat}`), ''] : []),
    ...(uitkomst.privacy.length > 0 ? ['Privacy:', ...uitkomst.privacy.map((zin) => `  ${zin}`), ''] : []),
    `${dossierCount(dossiers)} uit ${opties.invoer} (${bronomschrijving})`,
    `Peildatum ${datumTekst(opties.peildatum)}, regelversie ${regelversie}, profiel ${opties.profiel}`,
    ...countLines(uitkomst),
    ...(uitkomst.dubbelen.aantal > 0 ? [`Dubbele dossiernummers: ${wholeNumber(uitkomst.dubbelen.aantal)}`] : []),
    ...euroLines(uitkomst),
    ...differenceLines(uitkomst),
    ...messageLines(uitkomst),
    '',
    `Geschreven: ${bestanden.join(' en ')}`,
    `${duration(verstreken)}, ${dossierCount((dossiers / verstreken) * 1000)} per seconde met ${opties.draden} ${opties.draden === 1 ? 'draad' : 'draden'}` +
      ` (lezen ${share(lezen, samen)}, rekenen ${share(rekenen, samen)}, schrijven ${share(schrijven, samen)};` +
      ` hoogste geheugengebruik ${wholeNumber(process.resourceUsage().maxRSS / 1024)} MB)`,
  ]
}
