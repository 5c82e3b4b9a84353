import { describe, expect, it } from 'vitest'
import { datumTekst, registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { createDossierlezer } from '../../../../addin/dossiers/dossier.ts'
import { linkVelden } from '../../../../addin/dossiers/koppeling.ts'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import type { Import } from '../../../../addin/dossiers/import/import.ts'
import { kopsleutels } from '../../../../addin/dossiers/import/vraag/plan.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'
import { rommelVan } from './rommel.ts'
import type { Rommel } from './rommel.ts'

const register = registerVan(regelboek)
const velden = veldenOf(regelboek)

/** A small number in every run; `ROMMEL=10000` tries as many courses as one likes. */
const AANTAL = Number(process.env.ROMMEL ?? 400)

const caseText = (wie: string, ziek: string, hersteld: string, dagen: number): string =>
  `${wie}: ziek ${ziek}, hersteld ${hersteld || '-'}, ${dagen} dagen`

const truth = ({ waar }: Rommel): readonly string[] =>
  waar
    .map(({ wie, eersteZiektedag, hersteldPer, verschuiving }) =>
      caseText(
        wie,
        datumTekst(eersteZiektedag),
        hersteldPer === undefined ? '' : datumTekst(hersteldPer),
        verschuiving,
      ),
    )
    .toSorted()

const found = ({ kolomrollen }: Rommel, { tabel }: Import): readonly string[] => {
  const lees = createDossierlezer(linkVelden(tabel.koppen, tabel.velden, velden))
  const nummer = kolomrollen.indexOf('personeelsnummer')
  return tabel.gevallen
    .filter(({ cellen }) => cellen.some((cel) => cel !== ''))
    .map(({ cellen, rijen }) => {
      const dossier = lees(cellen, rijen[0]!)
      const dag = (waarde: typeof dossier.ziektedatum) => (waarde === undefined ? '' : datumTekst(waarde))
      const fouten = dossier.fouten.map(({ bericht }) => bericht).join(' ')
      return (
        caseText(String(cellen[nummer]), dag(dossier.ziektedatum), dag(dossier.hersteldatum), dossier.verschuiving) +
        fouten
      )
    })
    .toSorted()
}

const answersFor = (rommel: Rommel, vragen: Import['vragen']): Readonly<Record<string, string>> => {
  const sleutels = kopsleutels(rommel.koppen)
  return Object.fromEntries(
    vragen.map(({ id }) => {
      const kolom = id.startsWith('kolom:') ? sleutels.indexOf(id.slice('kolom:'.length)) : -1
      return [id, kolom >= 0 ? rommel.kolomrollen[kolom]! : (rommel.antwoorden[id] ?? 'onbekend')]
    }),
  )
}

const plan = (antwoorden: Readonly<Record<string, string>>) => ({ versie: 1 as const, vingerafdruk: '', antwoorden })

describe(`rommelige exports: ${AANTAL} willekeurige verlopen in zes vormen`, () => {
  const telling = { zonderVraag: 0, metVraag: 0 }
  it('geven de gevallen die er waren, of een vraag; na het antwoord altijd de gevallen die er waren', () => {
    const fout: unknown[] = []
    for (let zaad = 1; zaad <= AANTAL; zaad++) {
      const rommel = rommelVan(zaad)
      let antwoorden: Readonly<Record<string, string>> = {}
      let gelezen = importeer(rommel.koppen, rommel.rijen, register, undefined)
      let vragen = gelezen.vragen.filter(({ blokkeert }) => blokkeert)
      if (vragen.length === 0) telling.zonderVraag++
      else telling.metVraag++
      for (let ronde = 0; ronde < 4 && vragen.length > 0; ronde++) {
        antwoorden = { ...antwoorden, ...answersFor(rommel, vragen) }
        gelezen = importeer(rommel.koppen, rommel.rijen, register, plan(antwoorden))
        vragen = gelezen.vragen.filter(({ blokkeert }) => blokkeert)
      }
      const gevonden = found(rommel, gelezen)
      const waar = truth(rommel)
      if (vragen.length > 0 || gevonden.join('\n') !== waar.join('\n'))
        fout.push({
          zaad,
          vorm: rommel.vorm,
          koppen: rommel.koppen.join(' ; '),
          rij: rommel.rijen[0],
          antwoorden,
          vragen: vragen.map(({ id }) => id),
          gevonden,
          waar,
        })
    }
    process.stdout.write(`${JSON.stringify(telling)} fout ${fout.length}\n`)
    expect(fout.slice(0, 4)).toEqual([])
    expect(telling.zonderVraag).toBeGreaterThan(AANTAL / 10)
  }, 600_000)
})
