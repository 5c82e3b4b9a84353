import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import { is, ja, nee } from './bouwstenen.ts'

const bw629 = (lid: string) => ({ regeling: 'BW7', artikel: '629', lid })
const arbo = (plaats: string) => ({ regeling: 'ARBO', artikel: '14', lid: '2', plaats })

export const meningsverschilBeslistabel = {
  code: 'MENINGSVERSCHIL',
  titel: 'Wat past bij dit meningsverschil?',
  vraag: 'Bij dit meningsverschil',
  aliassen: ['second opinion', 'loonstop', 'loonopschorting'],
  soort: 'eerste',
  uitkomsten: [
    'second opinion',
    'deskundigenoordeel',
    'klacht',
    'eerst waarschuwen',
    'eerst meedelen',
    'loon opschorten',
    'loon stoppen',
    'niet nodig',
  ],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'wet',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-30',
          toelichting:
            'Opschorten is uitstellen: wie alsnog meewerkt aan de controle krijgt het loon alsnog. Stoppen is verliezen: over de ' +
            'weigering is geen loon verschuldigd. De verkeerde maatregel kiezen, of de reden niet meteen meedelen, kan betekenen ' +
            'dat het loon alsnog moet worden betaald. Vraag bij twijfel eerst de bedrijfsarts of UWV.',
          rijen: [
            {
              id: 'M01',
              als: is('meningsverschil', 'geen'),
              dan: 'niet nodig',
              reden: 'Er is geen meningsverschil.',
              bronnen: [bw629('3')],
            },
            {
              id: 'M02',
              als: is('meningsverschil', 'oordeelBedrijfsarts'),
              dan: 'second opinion',
              reden:
                'De werknemer mag de bedrijfsarts vragen om zo snel mogelijk een andere bedrijfsarts te raadplegen; die werkt daaraan mee, tenzij zwaarwegende argumenten zich verzetten. Dit is iets anders dan een deskundigenoordeel van UWV.',
              bewijs: ['verzoek van de werknemer aan de bedrijfsarts'],
              bronnen: [arbo('onderdeel g')],
            },
            {
              id: 'M03',
              als: is('meningsverschil', 'werkwijzeBedrijfsarts'),
              dan: 'klacht',
              reden:
                'Over de werkwijze van de bedrijfsarts of arbodienst is een klacht mogelijk; er moet een procedure voor zijn.',
              bewijs: ['klacht volgens de procedure van de bedrijfsarts'],
              bronnen: [arbo('onderdeel h')],
            },
            {
              id: 'M04',
              als: { feit: 'meningsverschil', in: ['geschiktOfPassend', 'inspanningen', 'planSpoor2'] },
              dan: 'deskundigenoordeel',
              reden:
                'UWV kan er een oordeel over geven (zie de beslissing "Deskundigenoordeel"). Vraag het vroeg en bewaar de aanvraag, ook als er geen antwoord komt.',
              bewijs: ['aanvraag van het deskundigenoordeel'],
              status: 'werkwijzer',
              bronnen: [{ regeling: 'UWV_DO', plaats: 'soorten' }],
            },
            {
              id: 'M06',
              als: { alle: [nee('loonmaatregelAangekondigd'), nee('redenMeegedeeld')] },
              dan: 'eerst waarschuwen',
              reden:
                'Waarschuw de werknemer eerst schriftelijk welke maatregel volgt, en meld hem meteen waarom. Zonder die melding kan de werkgever zich niet op de reden beroepen: loon dat al is ingehouden, moet dan alsnog worden betaald.',
              bewijs: ['schriftelijke waarschuwing met reden en maatregel'],
              bronnen: [bw629('7')],
            },
            {
              id: 'M06m',
              als: nee('redenMeegedeeld'),
              dan: 'eerst meedelen',
              reden:
                'De werknemer hoorde niet meteen waarom hij geen loon krijgt. De werkgever kan zich dan niet meer op die reden beroepen, ook als hij vooraf waarschuwde en de weigering niet deugt. Deel de reden bij een nieuwe weigering wel meteen mee.',
              bewijs: ['schriftelijke mededeling van de reden, met datum'],
              bronnen: [bw629('7')],
            },
            {
              id: 'M05',
              als: { alle: [is('meningsverschil', 'weigering'), ja('redenGegeven')] },
              oordeel:
                'Is de reden van de werknemer een deugdelijke grond? Vraag de bedrijfsarts, of UWV om een deskundigenoordeel.',
              reden:
                'De werknemer zegt waarom hij niet meewerkt; zonder oordeel daarover is een loonmaatregel riskant.',
              bewijs: ['verslag van het gesprek', 'advies van de bedrijfsarts'],
              bronnen: [bw629('3')],
            },
            {
              id: 'M05u',
              als: { alle: [is('meningsverschil', 'weigering'), is('belastbaarheidUwv', 'minder')] },
              beroepOp: ['belastbaarheidUwv'],
              oordeel: 'Kon de werknemer, met wat UWV van zijn belastbaarheid vindt, doen wat van hem werd gevraagd?',
              reden:
                'UWV ziet minder mogelijkheden dan de bedrijfsarts. Loon vervalt alleen voor wie in staat is tot wat hij weigert.',
              bewijs: ['deskundigenoordeel van UWV'],
              bronnen: [bw629('3')],
            },
            {
              id: 'M05p',
              als: { alle: [is('meningsverschil', 'weigering'), nee('werkPassend')] },
              beroepOp: ['werkPassend'],
              oordeel: 'Weigert de werknemer dit werk, of werkt hij ergens anders niet aan mee?',
              reden: 'Het werk past niet bij hem: niet-passend werk mag hij weigeren zonder loon te verliezen.',
              bewijs: ['advies van de arbeidsdeskundige of deskundigenoordeel van UWV'],
              bronnen: [bw629('3')],
            },
            {
              id: 'M06w',
              als: nee('loonmaatregelAangekondigd'),
              oordeel:
                'Is de werknemer geschaad doordat hij niet vooraf is gewaarschuwd? De wet eist alleen de mededeling van de reden; of een waarschuwing had gemoeten, weegt de rechter.',
              reden:
                'De reden is meteen meegedeeld, maar een waarschuwing vooraf ontbreekt. Waarschuw alsnog als de maatregel nog niet is genomen.',
              bewijs: ['mededeling van de reden, met datum', 'eerdere brieven en gespreksverslagen'],
              bronnen: [bw629('7')],
            },
            {
              id: 'M07',
              als: is('meningsverschil', 'controleregels'),
              dan: 'loon opschorten',
              reden:
                'De werknemer houdt zich niet aan redelijke, schriftelijke controlevoorschriften: het loon mag worden opgeschort tot hij dat wel doet, en wordt dan alsnog betaald.',
              bewijs: ['controlevoorschriften', 'schriftelijke waarschuwing', 'mededeling van de reden'],
              bronnen: [bw629('6')],
            },
            {
              id: 'M08',
              dan: 'loon stoppen',
              reden:
                'De werknemer weigert zonder deugdelijke grond passend werk of medewerking aan zijn re-integratie: over die tijd is geen loon verschuldigd.',
              bewijs: [
                'aanbod van passend werk of afspraak in het plan van aanpak',
                'schriftelijke waarschuwing',
                'mededeling van de reden',
              ],
              bronnen: [bw629('3')],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
