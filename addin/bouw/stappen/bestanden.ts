import { cp, mkdir, writeFile } from 'node:fs/promises'
import { staticHeaders } from '../../../worker/koppen.ts'
import { plaatsen } from '../plaatsen.ts'

/** Copies what is served as it is: icons, the example and the template, the page that the manifest calls `Script`. */
export const buildBestanden = async (): Promise<void> => {
  const { bouw, site } = plaatsen
  await mkdir(`${site}voorbeeld`, { recursive: true })
  await Promise.all([
    cp(`${bouw}beeldmerk/png`, `${site}beeldmerk`, { recursive: true }),
    cp(`${bouw}voorbeeld/caseload.xlsx`, `${site}voorbeeld/caseload.xlsx`),
    cp(`${bouw}sjabloon/caseload-sjabloon.xlsx`, `${site}voorbeeld/caseload-sjabloon.xlsx`),
    writeFile(`${site}functions.js`, '/* De functies staan in taakvenster.html: een gedeelde runtime. */\n'),
    writeFile(`${site}_headers`, staticHeaders()),
  ])
}
