import { readFile, readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const VAST = new URL('../../../build/site/vast/', import.meta.url)

const gzipKilobytes = async (begin: string, einde: string): Promise<number> => {
  const namen = (await readdir(VAST)).filter((naam) => naam.startsWith(begin) && naam.endsWith(einde))
  expect(namen, `een bestand ${begin}*${einde} in build/site/vast`).toHaveLength(1)
  return gzipSync(await readFile(new URL(namen[0]!, VAST)), { level: 9 }).length / 1024
}

/**
 * Budgets in kB gzip. The functions carry the whole edition: alone it is 42 kB, of which 16 kB are the decision tables
 * with their reasons and sources.
 */
describe('wat een werkmap laadt blijft klein', () => {
  it('functies met alle regels: hoogstens 84 kB', async () => {
    expect(await gzipKilobytes('taakvenster-', '.js')).toBeLessThanOrEqual(84)
  })
  it('taakvenster: hoogstens 60 kB', async () => {
    expect(await gzipKilobytes('invoegtoepassing-', '.js')).toBeLessThanOrEqual(60)
  })
  it('opmaak: hoogstens 6 kB', async () => {
    expect(await gzipKilobytes('taakvenster-', '.css')).toBeLessThanOrEqual(6)
  })
  it('geen schema-controle bij het opstarten: de meegeleverde editie is bij de bouw gekeurd', async () => {
    const [naam] = (await readdir(VAST)).filter((bestand) => bestand.startsWith('taakvenster-') && bestand.endsWith('.js'))
    expect(await readFile(new URL(naam!, VAST), 'utf8')).not.toContain('ZodError')
  })
})
