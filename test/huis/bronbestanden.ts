import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export const WORTEL = fileURLToPath(new URL('../../', import.meta.url))

/** What is delivered: every file of the three parts of the product, as a path from the root. */
export const readProductiebestanden = async (): Promise<readonly string[]> => {
  const delen = await Promise.all(
    ['domain', 'addin', 'worker'].map(async (deel) =>
      (await readdir(`${WORTEL}${deel}`, { recursive: true }))
        .filter((pad) => /(?<!\.d)\.ts$/.test(pad))
        .map((pad) => `${deel}/${pad.replaceAll('\\', '/')}`),
    ),
  )
  return delen.flat().toSorted()
}
