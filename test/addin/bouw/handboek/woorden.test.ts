import { describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import type { Regelboek, Voorwaarde } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { renderHandboek } from '../../../../addin/bouw/handboek/handboek.ts'
import { findTreffers, searchPages } from '../../../../addin/bouw/handboek/vast/treffers.ts'
import { formatDagen } from '../../../../addin/bouw/handboek/woorden/duur.ts'
import { formatFormule } from '../../../../addin/bouw/handboek/woorden/formule.ts'
import { formatReden, renderVoorwaarde } from '../../../../addin/bouw/handboek/woorden/voorwaarde.ts'
import { huidigeInvoer } from './huidige-invoer.ts'

const register = registerVan(regelboek)

describe('een berekening in woorden', () => {
  it('zegt hoeveel weken er in een aantal dagen zitten', () => {
    expect(formatDagen(1)).toBe('1 dag')
    expect(formatDagen(7)).toBe('7 dagen (1 week)')
    expect(formatDagen(363)).toBe('363 dagen (51 weken en 6 dagen)')
  })

  it('telt de eerste ziektedag als dag 1, dus 363 dagen verder is het einde van week 52', () => {
    expect(formatFormule(register, { van: 'eersteZiektedag', dagen: 363 })).toBe(
      'de eerste ziektedag plus 363 dagen (51 weken en 6 dagen): dag 364, de laatste dag van week 52',
    )
    expect(formatFormule(register, { van: 'eersteZiektedag', dagen: 294 })).toBe(
      'de eerste ziektedag plus 294 dagen (42 weken): dag 295, de eerste dag van week 43',
    )
  })

  it('noemt waaraan een stap hangt, wat er opschuift en hoe een korte maand wordt gelezen', () => {
    expect(formatFormule(register, { van: 'PA', dagen: 14 })).toBe('probleemanalyse (PA) plus 14 dagen (2 weken)')
    expect(formatFormule(register, { van: 'EWT', dagen: -77, verschuift: true })).toBe(
      'einde wachttijd (EWT) min 77 dagen (11 weken); dagen die niet meetellen schuiven deze dag op',
    )
    expect(formatFormule(register, { van: 'EJE', maanden: 3, afronding: 'naarBeneden' })).toBe(
      'eerstejaarsevaluatie (EJE) plus 3 maanden; heeft die maand de dag niet, dan haar laatste dag',
    )
  })

  it('noemt bij de vroegste van meer dagen elk ervan', () => {
    const tekst = formatFormule(register, {
      vroegste: [
        { van: 'EJE', dagen: 42 },
        { van: 'eersteZiektedag', dagen: 405 },
      ],
    })
    expect(tekst).toMatch(
      /^de vroegste van deze dagen: eerstejaarsevaluatie \(EJE\) plus 42 dagen .* \| de eerste ziektedag plus 405 dagen/,
    )
  })
})

const wordsOf = async (voorwaarde: Voorwaarde): Promise<string> =>
  (await renderVoorwaarde(register, (pad) => pad, voorwaarde))
    .toString()
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('een voorwaarde in woorden', () => {
  it('leest als een zin', async () => {
    expect(await wordsOf({ feit: 'perspectiefConcreet', is: 'ja' })).toMatch(/ is ja$/)
    expect(await wordsOf({ feit: 'peildatum', opOfVoor: { stap: 'EJE' } })).toMatch(
      /ligt op of vóór de dag van eerstejaarsevaluatie \(EJE\), of anders de laatste dag ervoor$/,
    )
    expect(await wordsOf({ feit: 'aowDatum', na: { termijn: 'EWT', dagen: -56 } })).toMatch(
      /ligt na de laatste dag voor einde wachttijd \(EWT\) min 56 dagen \(8 weken\)$/,
    )
  })

  it('laat zien wat samen moet gelden en wat juist niet', async () => {
    expect(
      await wordsOf({ alle: [{ feit: 'wazoVerlof', is: 'ja' }, { niet: { feit: 'beschutWerk', is: 'ja' } }] }),
    ).toMatch(/^al deze: .* is ja niet: .* is ja$/)
  })

  it('is er voor iedere rij van iedere tabel, zonder ruwe sleutels', async () => {
    for (const { code, tijdlijn } of regelboek.beslistabellen) {
      for (const ingang of tijdlijn.ingangen) {
        if (!('regel' in ingang)) continue
        for (const { id, als } of ingang.regel.rijen) {
          if (als)
            expect(await wordsOf(als), `${code} ${id}`).not.toMatch(
              /opOfNa|opOfVoor|minderDan|gelijkAan|meerDan|\{|undefined/,
            )
        }
      }
    }
  })
})

describe('een reden', () => {
  it('toont wat er op de open plek komt', () => {
    expect(formatReden(register, 'uiterlijk {EJE}, gezien {ejeDatum}')).toMatch(
      /^uiterlijk \[laatste dag EJE\], gezien \[.+\]$/,
    )
  })
})

describe('zoeken', () => {
  const teksten = ['eje eerstejaarsevaluatie w52', 'wia-aanvraag artikel 64', 'ziektewet meldingsplicht één keer']
  it('vindt op ieder woord, zonder op hoofdletters of accenten te letten', () => {
    expect(findTreffers(teksten, 'W52')).toEqual([0])
    expect(findTreffers(teksten, 'wia 64')).toEqual([1])
    expect(findTreffers(teksten, 'een KEER')).toEqual([2])
  })
  it('toont alles als er niets wordt gezocht, en niets als een woord nergens staat', () => {
    expect(findTreffers(teksten, '  ')).toEqual([0, 1, 2])
    expect(findTreffers(teksten, 'wia bestaatniet')).toEqual([])
  })
  it('toont wat de helft van de woorden heeft als niets ze alle heeft, en zegt dat', () => {
    expect(searchPages(teksten, 'wia bestaatniet')).toEqual({
      treffers: [1],
      zin: 'Niets met al deze woorden. 1 gevonden met een deel ervan',
    })
    expect(searchPages(teksten, 'wanneer wia aanvraag ziektewet').treffers).toEqual([1])
    expect(searchPages(teksten, 'wanneer qqqq meldingsplicht').treffers).toEqual([2])
    expect(searchPages(teksten, 'qqqq')).toEqual({ treffers: [], zin: 'Niets gevonden. Probeer één ander woord.' })
    expect(searchPages(teksten, 'eje')).toEqual({ treffers: [0], zin: '1 gevonden' })
  })
  it('neemt een geplakte formule als woorden', () => {
    expect(findTreffers(teksten, '("EJE")')).toEqual([0])
  })
})

describe('tekst uit een editie', () => {
  it('wordt op iedere pagina als tekst gezet, ook als er opmaak in staat', async () => {
    const kwaad = '<img src=x onerror=alert(1)>'
    const [eerste, ...rest] = regelboek.termijnen
    const vijandig: Regelboek = {
      ...regelboek,
      termijnen: [{ ...eerste!, titel: kwaad, betekenis: kwaad, aliassen: [`" ${kwaad}`] }, ...rest],
    }
    const paginas = await renderHandboek({ ...(await huidigeInvoer()), register: registerVan(vijandig) })
    expect(paginas.get(`stappen/${eerste!.code.toLowerCase()}.html`)).toContain('&lt;img')
    for (const [pad, tekst] of paginas) expect(tekst, pad).not.toContain('<img src=x')
  })
})
