const VOORAAN = /^(?:datum|dat|dt|d\.?d\.?|dag|de|het)(?:[\s_.:-]+(?:van|v\.?)?\s*(?:de|het)?\s*)/
const ACHTERAAN =
  /[\s_.:-]+(?:gedaan(?: op)?|gereed(?: op)?|afgerond(?: op)?|verstuurd(?: op)?|verzonden(?: op)?|ingediend(?: op)?|uitgevoerd(?: op)?|ontvangen(?: op)?|getekend(?: op)?|datum|d\.?d\.?|op)$/

/** Headings with these words hold a term, a plan or a result, and never the day on which something was done. */
const GEEN_UITGEVOERD =
  /uiterlijk|uiterste|deadline|gepland|planning|streef|vervaldatum|status|volgende|termijn|verwacht|advies/

const plain = (kop: string): string =>
  kop
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

/** Whether a heading can be the day on which a step was done. */
export const isUitgevoerdkop = (kop: string): boolean => !GEEN_UITGEVOERD.test(plain(kop))
