import { readdir, writeFile } from 'node:fs/promises'
import { LOKALE_OORSPRONG } from '../manifest/oorsprong.ts'
import { plaatsen } from '../plaatsen.ts'

/** Names the files of a release whose name holds their hash, so that the next release can keep them. */
const LIJST = 'bestanden.json'
const NAAM = /^[\w-]+\.(?:js|css)$/
const MEESTE = 50

type Get = (adres: string) => Promise<Response>

const readLijst = async (get: Get, oorsprong: string): Promise<readonly string[]> => {
  const antwoord = await get(`${oorsprong}/${LIJST}`)
  if (!antwoord.ok) return []
  const lijst: unknown = await antwoord.json()
  return Array.isArray(lijst)
    ? lijst.filter((naam): naam is string => typeof naam === 'string' && NAAM.test(naam)).slice(0, MEESTE)
    : []
}

/**
 * Keeps the files of the release that is in use now beside the new ones: whoever has Excel open still asks for them. Gives
 * how many there are; a service that is not there yet, or is away, has none.
 */
export const keepVorigeBestanden = async (
  oorsprong: string,
  site: string = plaatsen.site,
  get: Get = (adres) => fetch(adres),
): Promise<number> => {
  const eigen = (await readdir(`${site}vast`)).filter((naam) => NAAM.test(naam))
  await writeFile(`${site}${LIJST}`, `${JSON.stringify(eigen.toSorted())}\n`)
  if (oorsprong === LOKALE_OORSPRONG) return 0
  let bewaard = 0
  try {
    for (const naam of await readLijst(get, oorsprong)) {
      if (eigen.includes(naam)) continue
      const antwoord = await get(`${oorsprong}/vast/${naam}`)
      if (!antwoord.ok) continue
      await writeFile(`${site}vast/${naam}`, new Uint8Array(await antwoord.arrayBuffer()))
      bewaard++
    }
  } catch (fout) {
    console.warn(
      `\n  De bestanden van de vorige uitgave zijn niet bewaard (${fout instanceof Error ? fout.message : String(fout)}). Wie Excel open heeft, moet dan misschien opnieuw beginnen.`,
    )
  }
  return bewaard
}
