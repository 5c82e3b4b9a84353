import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
/** A page of the handbook that helps with the work in the pane. */
interface Hulppagina {
  readonly titel: Opschrift
  readonly waarvoor: Opschrift
  readonly pad: string
}

/** Address of a page of the handbook, which the service that gives the pane has too. */
export const handboekadres = (pad: string): string => `./handboek/${pad}`

/** The page about a step of the law, by its code. */
export const stapadres = (code: string): string => handboekadres(`stappen/${code.toLowerCase()}.html`)

export const hulppaginas: readonly Hulppagina[] = [
  {
    titel: opschrift`Het eerste half uur`,
    waarvoor: opschrift`Voor de verzuimadviseur: van export naar werklijst.`,
    pad: 'eerste-half-uur.html',
  },
  {
    titel: opschrift`Drie formules`,
    waarvoor: opschrift`Voor de werkgever met een paar dossiers.`,
    pad: 'drie-formules.html',
  },
  {
    titel: opschrift`Een portefeuille`,
    waarvoor: opschrift`Voor wie veel dossiers tegelijk bekijkt.`,
    pad: 'portefeuille.html',
  },
  {
    titel: opschrift`Uw eigen export inlezen`,
    waarvoor: opschrift`Wat er wordt herkend en wat er wordt gevraagd.`,
    pad: 'inlezen.html',
  },
  {
    titel: opschrift`Het taakvenster`,
    waarvoor: opschrift`Wat er per onderdeel staat en wat de woorden betekenen.`,
    pad: 'taakvenster.html',
  },
  {
    titel: opschrift`Teksten en overzicht`,
    waarvoor: opschrift`Brieven, weeklijst, agenda en de portefeuille in aantallen.`,
    pad: 'teksten-en-overzicht.html',
  },
  { titel: opschrift`Stappen`, waarvoor: opschrift`Wat de wet per stap vraagt, met bron.`, pad: 'stappen/index.html' },
  {
    titel: opschrift`Beslistabellen`,
    waarvoor: opschrift`Welke vraag met welke gegevens wordt beantwoord.`,
    pad: 'beslistabellen/index.html',
  },
  {
    titel: opschrift`Gegevens`,
    waarvoor: opschrift`Welke kolommen meetellen en welke woorden erin mogen staan.`,
    pad: 'gegevens.html',
  },
  { titel: opschrift`Begrippen`, waarvoor: opschrift`Wat de woorden van de wet betekenen.`, pad: 'begrippen.html' },
  {
    titel: opschrift`Meldingen`,
    waarvoor: opschrift`Wat een melding betekent en wat u eraan doet.`,
    pad: 'meldingen/index.html',
  },
  {
    titel: opschrift`Als het niet lukt`,
    waarvoor: opschrift`Als er niets verschijnt of een formule niet rekent.`,
    pad: 'als-het-niet-lukt.html',
  },
  {
    titel: opschrift`Wat dit niet doet`,
    waarvoor: opschrift`Wat bij de bedrijfsarts, een jurist of de Arbowet hoort.`,
    pad: 'wat-dit-niet-doet.html',
  },
]
