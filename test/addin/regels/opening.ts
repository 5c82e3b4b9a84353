import { createBewaarplaats } from '../../../addin/regels/bewaarplaats.ts'
import { createGet, createNetwerklogboek } from '../../../addin/regels/netwerklogboek.ts'
import { createRegelbeheer } from '../../../addin/regels/regelbeheer.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import type { createRegelservice } from './uitgever.ts'

export const OORSPRONG = 'https://regels.test'

/** The storage of a browser, with room for so many characters. */
export const createOpslag = (ruimte = Number.POSITIVE_INFINITY): Storage => {
  const inhoud = new Map<string, string>()
  return {
    get length() {
      return inhoud.size
    },
    clear: () => inhoud.clear(),
    key: (i) => [...inhoud.keys()][i] ?? null,
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => {
      const anderen = [...inhoud].filter(([naam]) => naam !== sleutel).map(([, tekst]) => tekst.length)
      if (anderen.reduce((som, lengte) => som + lengte, waarde.length) > ruimte) {
        throw new DOMException('vol', 'QuotaExceededError')
      }
      inhoud.set(sleutel, waarde)
    },
    removeItem: (sleutel) => void inhoud.delete(sleutel),
  }
}

/** Opens the workbook on a computer that keeps things in these storages. */
export const openWerkmap = async (
  service: Pick<ReturnType<typeof createRegelservice>, 'fetch' | 'wortel'>,
  klok: { nu: number },
  opslagen: readonly Storage[] = [createOpslag()],
  laadNarekening: Parameters<typeof createRegelbeheer>[0]['laadNarekening'] = () =>
    import('../../../addin/regels/narekening.ts'),
) => {
  const voorraad = createRegelvoorraad()
  const logboek = createNetwerklogboek()
  const beheer = createRegelbeheer({
    voorraad,
    bewaarplaats: createBewaarplaats(opslagen),
    get: createGet(logboek, service.fetch, () => klok.nu),
    oorsprong: OORSPRONG,
    wortel: service.wortel,
    laadNarekening,
    nu: () => klok.nu,
  })
  await beheer.restore()
  return { beheer, logboek, voorraad, opslagen }
}

/** No network. */
export const weg: typeof fetch = () => Promise.reject(new TypeError('weg'))
