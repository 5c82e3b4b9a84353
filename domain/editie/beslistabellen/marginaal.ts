import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { ja, pk } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_SPOOR2', plaats: 'denkkader casusgroep, 3' }

/** A sign that may point to it; whether it does is for two professionals together. */
const teken = (id: string, feit: string, wat: string): Rij => ({
  id,
  als: ja(feit),
  dan: 'beoordeling nodig',
  oordeel: 'Vinden bedrijfsarts en arbeidsdeskundige samen dat dit in redelijkheid niet met werken te verenigen is?',
  reden: `Een teken om samen te bespreken: ${wat}.`,
  bewijs: ['gezamenlijk oordeel van bedrijfsarts en arbeidsdeskundige'],
  bronnen: [CASUS],
})

export const marginaalBeslistabel = {
  code: 'MARGINAAL',
  titel: 'Zijn er tekenen van marginale mogelijkheden?',
  vraag: 'Tekenen van marginale mogelijkheden',
  aliassen: ['marginale mogelijkheden', 'marginale belastbaarheid'],
  soort: 'alle',
  uitkomsten: ['beoordeling nodig', 'geen teken'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Deze tabel herinnert aan vijf tekenen uit een voorbeeldcasus en beslist niets over iemands gezondheid. Een aantal ' +
            'uren is geen grens. UWV vraagt de verzekeringsarts of het plausibel is. Is er een gezamenlijk oordeel, vul dan ' +
            'bij belastbaarheid in wat het is; de beslissing "Spoor 2 nodig" rekent daarmee.',
          rijen: [
            teken('MG01', 'marginaalCombinatie', 'een combinatie van beperkingen die werken onmogelijk maakt'),
            teken('MG02', 'marginaalVerzuim', 'een zeer hoog te verwachten verzuim'),
            teken('MG03', 'marginaalOnderbreking', 'vaak en lang onderbreken van het werk'),
            teken('MG04', 'marginaalToezicht', 'voortdurend begeleiding of toezicht'),
            teken('MG05', 'marginaalCoping', 'te weinig kunnen omgaan met wat werken vraagt'),
            {
              id: 'MGZ',
              dan: 'geen teken',
              reden: 'Geen van de vijf tekenen is genoemd. Dat zegt niets over andere redenen.',
              bronnen: [CASUS, pk('Aandachtspunten spoor 1')],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
