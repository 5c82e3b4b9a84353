import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { aanduidingen } from '../../../addin/dossiers/aanduiding.ts'
import { docxOf } from '../../../addin/dossiers/werkstukken/docx.ts'
import { dossierstukOf } from '../../../addin/dossiers/werkstukken/dossierstuk.ts'
import { weeklijstOf } from '../../../addin/dossiers/werkstukken/weeklijst.ts'
import { werkstukTekst } from '../../../addin/dossiers/werkstukken/werkstuk.ts'
import type { Werkstuk } from '../../../addin/dossiers/werkstukken/werkstuk.ts'
import { ontvangers, stuksoorten, VERZOEKEN } from '../../../addin/dossiers/werkstukken/woorden.ts'
import { caseloadVan, register } from '../../addin/paneel/proefcaseload.ts'
import { readTabellen } from '../tabel.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Ziektedatum',
  'Probleemanalyse',
  'Plan van aanpak',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
  'Start spoor 2',
]
const caseload = caseloadVan(
  KOPPEN,
  [
    ['2026-1002', 'Bram Bamboe', 'Smederij Vonk', '05-01-2026', '', '', '', '', ''],
    [
      '2025-1001',
      'Aagje Appelmoes',
      'Bakkerij Zoete Inval',
      '06-01-2025',
      '10-02-2025',
      '20-02-2025',
      '20-10-2025',
      '',
      '',
    ],
  ],
  '2026-01-19',
)
const [BRAM, AAGJE] = caseload.standen as [(typeof caseload.standen)[number], (typeof caseload.standen)[number]]

const one = <T extends string>(alle: readonly T[], woord: string | undefined): T => {
  const gevonden = alle.find((kandidaat) => kandidaat === woord)
  if (gevonden === undefined) throw new Error(`"${woord}" is geen van ${alle.join(', ')}.`)
  return gevonden
}

const make = (rij: Readonly<Record<string, string>>): Werkstuk => {
  const aanduiding = one(aanduidingen, rij.wie)
  if (rij.soort === 'weeklijst') return weeklijstOf({ caseload, aanduiding, adviseur: '' })
  return dossierstukOf({
    caseload,
    stand: rij.dossier === BRAM.dossier.label ? BRAM : AAGJE,
    soort: one(stuksoorten, rij.soort),
    ontvanger: one(ontvangers, rij.aan),
    stappen: rij.stappen!.split(' '),
    aanduiding,
    gemaaktOp: caseload.peildatum,
  })
}

const pagina = readFileSync(new URL('werkstukken.md', import.meta.url), 'utf8')
const voorbeelden = pagina
  .split(/^## /m)
  .slice(1)
  .map((deel) => ({
    titel: deel.split('\n')[0]!,
    rij: readTabellen(deel)[0]!.rijen[0]!,
    tekst: /```text\n([^]*?)```/.exec(deel)![1]!,
  }))

describe('de voorbeelden op de pagina', () => {
  it.each(voorbeelden)('$titel', ({ rij, tekst }) =>
    expect(werkstukTekst(make(rij))).toBe(tekst.replaceAll('VERSIE', register.regelboek.versie)),
  )
})

describe('iedere tekst, van iedere soort, aan iedereen, over iedere stap', () => {
  const codes = AAGJE.stappen.map(({ code }) => code)
  const teksten = stuksoorten.flatMap((soort) =>
    ontvangers.flatMap((ontvanger) =>
      codes.map((code) =>
        werkstukTekst(
          dossierstukOf({
            caseload,
            stand: AAGJE,
            soort,
            ontvanger,
            stappen: [code],
            aanduiding: 'geen',
            gemaaktOp: caseload.peildatum,
          }),
        ),
      ),
    ),
  )
  it('noemt niemand als de gebruiker daar niet voor kiest', () => {
    for (const tekst of teksten) expect(tekst).not.toMatch(/Aagje|Appelmoes|1001|Bakkerij/)
  })
  it('heeft geen code van een stap of gegeven, en geen lege plek', () => {
    const namen = register.regelboek.feiten.map(({ naam }) => naam).filter((naam) => /[a-z][A-Z0-9]/.test(naam))
    for (const tekst of teksten) {
      expect(namen.filter((naam) => new RegExp(`\\b${naam}\\b`).test(tekst))).toEqual([])
      expect(tekst).not.toMatch(/undefined|null|\n\n\n|\bS\d\d\b|\bSPOOR2|UWV42/)
    }
  })
  it('kent alleen stappen van de editie', () => {
    for (const code of Object.keys(VERZOEKEN)) expect(register.termijn.has(code), code).toBe(true)
  })
})

describe('een Word-bestand', () => {
  it('bevat dezelfde woorden als de tekst, ook als er tekens in staan die xml niet verdraagt', async () => {
    const stuk: Werkstuk = {
      titel: 'Titel & <kop>',
      delen: [
        { soort: 'kop', tekst: 'Kop' },
        { soort: 'alinea', tekst: 'Een zin met é, ☐ en "aanhaling".' },
        { soort: 'lijst', regels: ['eerste', 'tweede'] },
        { soort: 'tabel', koppen: ['A', 'B'], rijen: [['1', '2']] },
      ],
    }
    const bestand = unzipSync(new Uint8Array(await (await docxOf(stuk)).arrayBuffer()))
    const xml = new TextDecoder().decode(bestand['word/document.xml'])
    const woorden = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, woord]) =>
      woord!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    expect(woorden).toEqual([
      'Titel & <kop>',
      'Kop',
      'Een zin met é, ☐ en "aanhaling".',
      'eerste',
      'tweede',
      'A',
      'B',
      '1',
      '2',
    ])
  })
})
