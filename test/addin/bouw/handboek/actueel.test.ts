import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { listGemaakt } from '../../../../addin/bouw/stappen/documenten.ts'
import { plaatsen } from '../../../../addin/bouw/plaatsen.ts'
import { huidigeInvoer, nieuweDocumenten } from './huidige-invoer.ts'

const MAAK = 'Maak de documenten opnieuw: npm run handboek'

describe('het handboek op schijf', () => {
  it('is wat er nu uit de regels en functies volgt; draai npm run handboek als dat niet zo is', async () => {
    const verouderd: string[] = []
    for (const [pad, tekst] of await nieuweDocumenten()) {
      const opSchijf = await readFile(`${plaatsen.wortel}docs/${pad}`, 'utf8').catch(() => undefined)
      if (opSchijf !== tekst) verouderd.push(pad)
    }
    expect(verouderd, MAAK).toEqual([])
  })

  it('bevat geen pagina waarvan de regel niet meer bestaat', async () => {
    const nieuw = await nieuweDocumenten()
    expect(
      (await listGemaakt()).filter((pad) => !nieuw.has(pad)),
      MAAK,
    ).toEqual([])
  })

  it('heeft een pagina voor iedere stap, beslistabel, tabel en functie', async () => {
    const { register, functies } = await huidigeInvoer()
    const { termijnen, beslistabellen, tabellen } = register.regelboek
    const nieuw = await nieuweDocumenten()
    const verwacht = [
      ...termijnen.map(({ code }) => `handboek/stappen/${code.toLowerCase()}.html`),
      ...beslistabellen.map(({ code }) => `handboek/beslistabellen/${code.toLowerCase()}.html`),
      ...tabellen.map(({ code }) => `handboek/tabellen/${code.toLowerCase()}.html`),
      ...functies.map(({ id }) => `handboek/functies/${id.toLowerCase()}.html`),
    ]
    expect(verwacht.length).toBeGreaterThan(50)
    expect(verwacht.filter((pad) => !nieuw.has(pad))).toEqual([])
  })

  it('is twee keer maken twee keer hetzelfde', async () => {
    const { renderHandboek } = await import('../../../../addin/bouw/handboek/handboek.ts')
    const invoer = await huidigeInvoer()
    expect(await renderHandboek(invoer)).toEqual(await renderHandboek(invoer))
  })
})
