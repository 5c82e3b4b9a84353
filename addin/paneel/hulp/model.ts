/** A page of the handbook that helps with the work in the pane. */
interface Hulppagina {
  readonly titel: string
  readonly waarvoor: string
  readonly pad: string
}

/** Address of a page of the handbook, which the service that gives the pane has too. */
export const handboekadres = (pad: string): string => `./handboek/${pad}`

/** The page about a step of the law, by its code. */
export const stapadres = (code: string): string => handboekadres(`stappen/${code.toLowerCase()}.html`)

export const hulppaginas: readonly Hulppagina[] = [
  {
    titel: 'Het eerste half uur',
    waarvoor: 'Voor de verzuimadviseur: van export naar werklijst.',
    pad: 'eerste-half-uur.html',
  },
  { titel: 'Drie formules', waarvoor: 'Voor de werkgever met een paar dossiers.', pad: 'drie-formules.html' },
  { titel: 'Een portefeuille', waarvoor: 'Voor wie veel dossiers tegelijk bekijkt.', pad: 'portefeuille.html' },
  { titel: 'Uw eigen export inlezen', waarvoor: 'Wat er wordt herkend en wat er wordt gevraagd.', pad: 'inlezen.html' },
  {
    titel: 'Het taakvenster',
    waarvoor: 'Wat er per onderdeel staat en wat de woorden betekenen.',
    pad: 'taakvenster.html',
  },
  {
    titel: 'Teksten en overzicht',
    waarvoor: 'Brieven, weeklijst, agenda en de portefeuille in aantallen.',
    pad: 'teksten-en-overzicht.html',
  },
  { titel: 'Stappen', waarvoor: 'Wat de wet per stap vraagt, met bron.', pad: 'stappen/index.html' },
  {
    titel: 'Beslistabellen',
    waarvoor: 'Welke vraag met welke gegevens wordt beantwoord.',
    pad: 'beslistabellen/index.html',
  },
  { titel: 'Gegevens', waarvoor: 'Welke kolommen meetellen en welke woorden erin mogen staan.', pad: 'gegevens.html' },
  { titel: 'Begrippen', waarvoor: 'Wat de woorden van de wet betekenen.', pad: 'begrippen.html' },
  { titel: 'Meldingen', waarvoor: 'Wat een melding betekent en wat u eraan doet.', pad: 'meldingen/index.html' },
  {
    titel: 'Als het niet lukt',
    waarvoor: 'Als er niets verschijnt of een formule niet rekent.',
    pad: 'als-het-niet-lukt.html',
  },
  {
    titel: 'Wat dit niet doet',
    waarvoor: 'Wat bij de bedrijfsarts, een jurist of de Arbowet hoort.',
    pad: 'wat-dit-niet-doet.html',
  },
]
