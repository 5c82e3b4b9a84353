import { schoneTekst } from './celtekst.ts'

const VOORAAN = /^(?:datum|dat|dt|d\.?d\.?|dag|de|het)(?:[\s_.:-]+(?:van|v\.?)?\s*(?:de|het)?\s*)/
const ACHTERAAN =
  /[\s_.:-]+(?:gedaan(?: op)?|gereed(?: op)?|afgerond(?: op)?|verstuurd(?: op)?|verzonden(?: op)?|ingediend(?: op)?|uitgevoerd(?: op)?|ontvangen(?: op)?|getekend(?: op)?|datum|d\.?d\.?|op)$/

/** Headings with these words hold a plan, an expectation or what was, and never something that happened. */
const GEEN_FEIT =
  /uiterlijk|uiterste|deadline|gepland|planning|streef|vervaldatum|volgende|verwacht|prognose|\bvrw|vrwhrstl|te doen|\boude?\b|vorige?\b|\bdue\b|duedate|expected|planned|estimated|\btarget|previous|(?:^|[^a-z])(?:week|wk|w) ?\d+\b|\b\d+ ?(?:w|wk|weken|weeks)\b/

/** Headings with these words hold a term or a result, and never the day on which a step was done. */
const GEEN_UITGEVOERD = /status|termijn|advies/

const metHaken = (kop: string): string =>
  schoneTekst(kop)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

const plain = (kop: string): string =>
  schoneTekst(kop)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim()

const squeeze = (tekst: string): string => tekst.replace(/[^a-z0-9%]/g, '')

/** A heading as it is looked up: without case, accents, spaces, signs and what stands in brackets. */
export const kopwoord = (kop: string): string => squeeze(plain(kop))

/** The same without the words that only say that it is a date: `Datum plan van aanpak gereed` → `planvanaanpak`. */
export const kernwoord = (kop: string): string => squeeze(plain(kop).replace(VOORAAN, '').replace(ACHTERAAN, ''))

/** Whether a heading can stand for something that happened; a plan, an expectation and a former value cannot. */
export const isFeitkop = (kop: string): boolean => !GEEN_FEIT.test(metHaken(kop))

/** Whether a heading can be the day on which a step was done. */
export const isUitgevoerdkop = (kop: string): boolean => isFeitkop(kop) && !GEEN_UITGEVOERD.test(metHaken(kop))
