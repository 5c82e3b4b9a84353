import { ankerVan, dag, isoVan, plus, termijn as termijnVan } from '@poortwachter/wet'
import type { Termijn } from '@poortwachter/wet'
import type { Handboekinvoer } from '../handboekinvoer.ts'
import { VOORBEELD_ZIEK, exampleDayOf, formatDatumformule } from '../voorbeelddagen.ts'

/** A formula with the situation it stands for. */
interface Situatie {
  readonly wat: string
  readonly formule: string
}

const lastDays = ({ register }: Handboekinvoer, code: string) => {
  const uitkomst = termijnVan(register, { eersteZiektedag: dag(VOORBEELD_ZIEK), code })
  return uitkomst.soort === 'bekend' ? uitkomst.waarde : undefined
}

/** The step on which another hangs, and a week before its last day: done in time. A moment of the law is not done. */
const earlyStep = (gegevens: Handboekinvoer, anker: string | undefined) => {
  const stap = anker === undefined ? undefined : gegevens.register.termijn.get(anker)
  const dagen = stap?.aard === 'stap' ? lastDays(gegevens, stap.code) : undefined
  return stap && dagen && { titel: stap.titel, op: isoVan(plus(dagen.wet, -7)) }
}

const hasSafeDay = (gegevens: Handboekinvoer, code: string): boolean => {
  const dagen = lastDays(gegevens, code)
  return dagen !== undefined && dagen.veilig !== dagen.wet
}

const deadlineOf = (code: string, anker = ''): string =>
  `=PW.DEADLINE(${formatDatumformule(VOORBEELD_ZIEK)};"${code}"${anker})`

/** Formulas that show a step: from the first sick day alone, from the actual day of what it hangs on, and the safe day. */
export const stapvoorbeelden = (gegevens: Handboekinvoer, termijn: Termijn): readonly Situatie[] => {
  const { code } = termijn
  const anker = ankerVan(termijn)
  const gebeurtenis = anker === undefined ? undefined : gegevens.register.gebeurtenis.get(anker)
  if (gebeurtenis) {
    return [
      {
        wat: `${gebeurtenis.titel}: op de dag in het derde argument`,
        formule: deadlineOf(code, `;${formatDatumformule(exampleDayOf(gebeurtenis.code))}`),
      },
    ]
  }
  const vroeg = earlyStep(gegevens, anker)
  return [
    { wat: 'Laatste dag die de tekst toelaat', formule: deadlineOf(code) },
    ...(hasSafeDay(gegevens, code) ? [{ wat: 'Veilige dag', formule: deadlineOf(code, ';;;"veilig"') }] : []),
    ...(vroeg
      ? [
          {
            wat: `${vroeg.titel} een week eerder gedaan dan de laatste dag`,
            formule: deadlineOf(code, `;${formatDatumformule(vroeg.op)}`),
          },
        ]
      : []),
  ]
}
