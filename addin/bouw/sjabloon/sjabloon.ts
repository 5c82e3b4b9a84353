import { dag } from '@poortwachter/wet'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { PEILDATUMCEL, buildCaseloadblad, caseloadtabel } from './caseloadblad.ts'
import { SOORTEN, buildKeuzelijsten } from './keuzelijstenblad.ts'
import type { Keuzelijsten } from './keuzelijstenblad.ts'
import { PEILDATUM, kolommen } from '../../dossiers/vorm/kolommen.ts'
import { buildOpzoekblad } from './opzoekblad.ts'
import { voorbeeldrijOp } from '../../dossiers/vorm/voorbeeldrij.ts'
import { kolomadres } from './werkmap/adres.ts'
import type { Keuzevak, Sjabloontabel, Sjabloonwerkmap } from './werkmap/werkmap.ts'

/** The day in the template until its user fills in another. */
const PEILDAG = dag('2026-11-23')

const choices = (tabel: Sjabloontabel, { bereik }: Keuzelijsten): readonly Keuzevak[] =>
  kolommen.flatMap(({ kop }, i) => {
    const bron = bereik.get(kop)
    return bron === undefined
      ? []
      : [
          {
            bereik: kolomadres(tabel, i),
            bron,
            uitleg: 'Kies een woord uit de lijst, of laat de cel leeg als het niet bekend is.',
          },
        ]
  })

/** The template: a caseload to begin with, a sheet to look things up, and the words that the rules know. */
export const buildSjabloon = (regels: Regelbron): Sjabloonwerkmap => {
  const lijsten = buildKeuzelijsten(regels.huidig())
  const tabel = caseloadtabel(1)
  const caseload = buildCaseloadblad([voorbeeldrijOp(PEILDAG)], PEILDAG, regels)
  return {
    titel: 'Sjabloon: caseload',
    omschrijving: 'Een lege caseload met de formules van Poortwachter voor Excel.',
    bladen: [
      { ...caseload, keuzevakken: choices(tabel, lijsten) },
      buildOpzoekblad(lijsten.bereik.get(SOORTEN) ?? '', PEILDAG, regels),
      lijsten.blad,
    ],
    namen: [{ naam: PEILDATUM, verwijzing: PEILDATUMCEL }],
  }
}
