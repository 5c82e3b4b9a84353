import type { Get } from '../../regels/netwerklogboek.ts'

/** Imports a part of the program that stands in these files of its own. */
export type ImportBrok = <T>(adressen: readonly URL[], importDeel: () => Promise<T>, stop: AbortSignal) => Promise<T>

/**
 * Fetches the files of a part before it imports them: some browsers remember for as long as the page is open that a
 * module could not be loaded, and never ask for it again. An import is therefore not tried before its files have
 * arrived; the browser then takes them from its cache. A file that parts share is fetched once.
 */
export const createImportBrok = (get: Get): ImportBrok => {
  const aangevraagd = new Map<string, Promise<void>>()
  const fetchFile = async (adres: string, stop: AbortSignal): Promise<void> => {
    try {
      const antwoord = await get(adres, stop, 'same-origin')
      const soort = antwoord.headers.get('content-type') ?? ''
      if (!antwoord.ok || !soort.includes('javascript'))
        throw new Error(`${adres}: status ${antwoord.status}, ${soort}`)
      await antwoord.arrayBuffer()
    } catch (fout) {
      aangevraagd.delete(adres)
      throw fout
    }
  }
  const request = ({ href }: URL, stop: AbortSignal): Promise<void> => {
    const bestand = aangevraagd.get(href) ?? fetchFile(href, stop)
    aangevraagd.set(href, bestand)
    return bestand
  }
  return async (adressen, importDeel, stop) => {
    await Promise.all(adressen.map((adres) => request(adres, stop)))
    return importDeel()
  }
}
