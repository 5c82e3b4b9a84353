import { LOKALE_OORSPRONG, VOORBEELDOORSPRONG } from './oorsprong.ts'

/** Identity of the add-in as the organisation publishes it. */
const ID = '7a1f6d0e-4c52-4b8b-9a3e-0c5d2f61b7e4'

/**
 * Identity of the local one. Only this differs, so that Excel keeps the two apart; the functions keep the name `PW`,
 * or the example workbook and the formulas of the handbook would not work while one tries them.
 */
const LOKALE_ID = '2c9b3a54-6f0d-4e6b-8d57-91e4a7c0f3b8'

const replaceAll = (bron: string, van: string, naar: string): string => {
  if (!bron.includes(van)) throw new Error(`manifest.xml bevat "${van}" niet, terwijl de bouw dat moet vervangen.`)
  return bron.replaceAll(van, naar)
}

/** The manifest for an origin, from the source `manifest.xml`; for this machine with an identity and a name of its own. */
export const writeManifest = (bron: string, oorsprong: string): string => {
  const zonderUitleg = bron.replace(/<!--[\s\S]*?-->\n/, '')
  const opAdres = replaceAll(zonderUitleg, VOORBEELDOORSPRONG, oorsprong)
  if (oorsprong !== LOKALE_OORSPRONG) return opAdres
  const metId = replaceAll(opAdres, ID, LOKALE_ID)
  const metNaam = replaceAll(
    metId,
    '<DisplayName DefaultValue="Poortwachter">',
    '<DisplayName DefaultValue="Poortwachter (lokaal)">',
  )
  return replaceAll(
    metNaam,
    'id="Groep.Label" DefaultValue="Poortwachter"',
    'id="Groep.Label" DefaultValue="Poortwachter (lokaal)"',
  )
}
