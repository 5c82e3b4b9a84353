import { bronTekst, dag, datumTekst, serienummerVan } from '@poortwachter/wet'
import type { GepubliceerdVoorbeeld, Register } from '@poortwachter/wet'
import { gelezen } from '@poortwachter/wet/lezen'
import { dagcel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord, Celantwoord } from './cel/antwoord.ts'
import { deadlineFunctie } from './deadline.ts'
import { callFunctie } from './kern/aanroep.ts'
import { functie } from './kern/functie.ts'
import { dagParameter, optioneel } from './kern/parameters.ts'

const KOPPEN = ['voorbeeld', 'bron', 'verwacht', 'gevonden', 'omdat']
const PROEFDAG = dag('2025-01-06')

const isRows = (antwoord: Antwoord): antwoord is readonly (readonly Celantwoord[])[] => Array.isArray(antwoord)

const answerOf = (
  register: Register,
  { termijn, eersteZiektedag, verschuiving }: GepubliceerdVoorbeeld,
): Celantwoord => {
  const regels = { huidig: () => register, laad: () => undefined, versie: () => gelezen(register) }
  const ruw = [serienummerVan(dag(eersteZiektedag)), termijn, null, verschuiving ?? null]
  const antwoord = callFunctie(deadlineFunctie, ruw, regels)
  return isRows(antwoord) ? antwoord[0]![0]! : antwoord
}

const shown = (cel: Celantwoord): Celantwoord => (cel.soort === 'fout' ? tekstcel(cel.bericht) : cel)

/** Runs every published example through `PW.DEADLINE` as Excel would, and gives those that came out otherwise. */
export const zelftestFunctie = functie({
  id: 'ZELFTEST',
  doc: {
    nl: 'Rekent de gepubliceerde voorbeelden na in uw eigen Excel en toont wat er niet klopt.',
    en: 'Recalculates the published examples in your own Excel and shows what does not agree.',
  },
  parameters: {
    proefdatum: optioneel(
      dagParameter({
        nl: 'Vul DATUM(2025;1;6) in om ook te toetsen of deze werkmap datums telt zoals verwacht.',
        en: 'Enter DATE(2025,1,6) to check as well that this workbook counts dates as expected.',
      }),
    ),
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule: '=INDEX(PW.ZELFTEST(DATUM(2025;1;6));1;1)',
      uitkomst: 'Alles klopt: 11 gepubliceerde voorbeelden, regelversie 2026.12.0.',
    },
  ],
  bereken: (register, { proefdatum }): Antwoord => {
    const { regelboek } = register
    const afwijkingen = regelboek.voorbeelden.flatMap((voorbeeld): Celantwoord[][] => {
      const gevonden = answerOf(register, voorbeeld)
      const verwacht = dag(voorbeeld.uitkomst)
      if (gevonden.soort === 'dag' && gevonden.dag === verwacht) return []
      const bron = bronTekst(regelboek.regelingen, voorbeeld.bron)
      return [[tekstcel(voorbeeld.id), tekstcel(bron), dagcel(verwacht), shown(gevonden), tekstcel(voorbeeld.omdat)]]
    })
    if (proefdatum !== undefined && proefdatum !== PROEFDAG) {
      const omdat = `Excel gaf voor de proefdatum ${datumTekst(proefdatum)}: gebruikt deze werkmap het 1904-datumsysteem?`
      afwijkingen.push([tekstcel('proefdatum'), tekstcel(''), dagcel(PROEFDAG), dagcel(proefdatum), tekstcel(omdat)])
    }
    if (afwijkingen.length > 0) return [KOPPEN.map((kop) => tekstcel(kop)), ...afwijkingen]
    return [
      [
        tekstcel(
          `Alles klopt: ${regelboek.voorbeelden.length} gepubliceerde voorbeelden, regelversie ${regelboek.versie}.`,
        ),
      ],
    ]
  },
})
