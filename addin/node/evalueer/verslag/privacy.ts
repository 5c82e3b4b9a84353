import { aangehaald } from '@poortwachter/wet/lezen'
import { privacybevindingen } from '../../../dossiers/privacy/wacht.ts'

/**
 * What the headings say of columns that do not belong in a caseload: the output holds every column of the input, so that
 * such a one goes along with it.
 */
export const privacyzinnen = (koppen: readonly string[]): readonly string[] =>
  privacybevindingen([{ blad: '', rijen: [koppen] }]).map(
    ({ kop, bericht }) => `Kolom ${aangehaald(String(kop))} staat ook in de uitvoer. ${String(bericht)}`,
  )
