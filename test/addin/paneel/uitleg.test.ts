import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { hulppaginas } from '../../../addin/paneel/hulp/model.ts'
import { meldinguitleg } from '../../../addin/paneel/hulp/meldinguitleg.ts'
import { plekken } from '../../../addin/paneel/secties.ts'

const HANDBOEK = new URL('../../../docs/handboek/', import.meta.url)

/** The page as it is, and whether it has the place that an address points at. */
const exists = async (adres: string): Promise<boolean> => {
  const [pad = '', plaats] = adres.split('#')
  const pagina = await readFile(new URL(pad, HANDBOEK), 'utf8').catch(() => '')
  return plaats === undefined ? pagina !== '' : pagina.includes(`id="${plaats}"`)
}

describe('uitleg in het handboek', () => {
  it.each(plekken.flatMap(({ secties }) => secties))('is er over het onderdeel $titel', async ({ uitleg }) => {
    expect(await exists(uitleg)).toBe(true)
  })
  it.each(hulppaginas)('is er: $titel', async ({ pad }) => expect(await exists(pad)).toBe(true))

  it.each([
    ['Ziektedatum: "31-02-2026" is geen datum: februari 2026 heeft 28 dagen.', 'meldingen/geen-datum.html'],
    ['"6-1-25" heeft een jaartal van twee cijfers.', 'meldingen/jaartal-van-twee-cijfers.html'],
    ['De cel bevat de fout #N/B. Herstel eerst die cel.', 'meldingen/fout-in-cel.html'],
    ['Blad Caseload is beveiligd. Hef de beveiliging op.', 'taakvenster.html#schrijven'],
    ['In AG4 zou de formule naar zichzelf verwijzen. Er is niets geschreven.', 'taakvenster.html#schrijven'],
  ])('is er bij de melding: %s', async (zin, adres) => {
    expect(meldinguitleg(zin)).toBe(adres)
    expect(await exists(adres)).toBe(true)
  })
  it.each(['De formule: geschreven in Caseload!F2.', 'Blad Risico gemaakt met 53 dossiers.'])(
    'staat niet bij wat gelukt is: %s',
    (zin) => expect(meldinguitleg(zin)).toBeUndefined(),
  )
})
