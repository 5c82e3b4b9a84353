import { ankerVan, dag, isoVan, plus, termijn as termijnVan } from '@poortwachter/wet'
import type { Termijn } from '@poortwachter/wet'
import type { Stof } from '../stof.ts'
import { VOORBEELD_ZIEK, exampleDayOf, formatDatumformule } from '../voorbeelddagen.ts'

/** A formula with the situation it stands for. */
export interface Situatie {
  readonly wat: string
  readonly formule: string
}

const lastDays = ({ register }: Stof, code: string) => {
  const uitkomst = termijnVan(register.regelboek, { eersteZiektedag: dag(VOORBEELD_ZIEK), code })
  return uitkomst.soort === 'bekend' ? uitkomst.waarde : undefined
}

/** A week before its last day: the step on which another hangs, done in time. */
const earlyDay = (stof: Stof, anker: string) => {
  const dagen = lastDays(stof, anker)
  return dagen && isoVan(plus(dagen.wet, -7))
}

const hasSafeDay = (stof: Stof, code: string): boolean => {
  const dagen = lastDays(stof, code)
  return dagen !== undefined && dagen.veilig !== dagen.wet
}

const deadlineOf = (code: string, anker = ''): string =>
  `=PW.DEADLINE(${formatDatumformule(VOORBEELD_ZIEK)};"${code}"${anker})`

/** Formulas that show a step: from the first sick day alone, from the actual day of what it hangs on, and the safe day. */
export const stapvoorbeelden = (stof: Stof, termijn: Termijn): readonly Situatie[] => {
  const { code } = termijn
  const anker = ankerVan(termijn)
  const gebeurtenis = anker === undefined ? undefined : stof.register.gebeurtenis.get(anker)
  if (gebeurtenis) {
    return [
      {
        wat: `${gebeurtenis.titel}: op de dag in het derde argument`,
        formule: deadlineOf(code, `;${formatDatumformule(exampleDayOf(gebeurtenis.code))}`),
      },
    ]
  }
  const vroeg = anker === undefined ? undefined : earlyDay(stof, anker)
  return [
    { wat: 'Laatste dag die de tekst toelaat', formule: deadlineOf(code) },
    ...(hasSafeDay(stof, code) ? [{ wat: 'Veilige dag', formule: deadlineOf(code, ';;;"veilig"') }] : []),
    ...(anker && vroeg
      ? [
          {
            wat: `${anker} een week eerder gedaan dan de laatste dag`,
            formule: deadlineOf(code, `;${formatDatumformule(vroeg)}`),
          },
        ]
      : []),
  ]
}
