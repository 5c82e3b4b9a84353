import { formuleMet, gedekt, overgelatenAan, redenenformule, toetsformule, ZIEK } from './punt.ts'
import type { Dekkingsbron } from './punt.ts'

const NODIG = 'SPOOR2NODIG'
const GEEN_TEKEN =
  'marginaalCombinatie=nee; marginaalVerzuim=nee; marginaalOnderbreking=nee; marginaalToezicht=nee; marginaalCoping=nee'
const VRIJ =
  'icfPersoonlijkWerk=geen; icfPersoonlijkOverig=geen; icfExternWerk=geen; icfExternOverig=geen; aseIntentie=ja; aseOmstandigheden=ja; aseVaardigheden=ja'

const teken = (feit: string): string => redenenformule('MARGINAAL', '2026-02-01', `${GEEN_TEKEN}; ${feit}=ja`)
const factor = (feiten: string): string => redenenformule('BELEMMERINGEN', '2026-02-01', `${VRIJ}; ${feiten}`)

/** When track 2 may be left out, and with which models to look. */
export const dekkingCasusSpoor2: Dekkingsbron = {
  titel: 'Voorbeeldcasus "Spoor 2, hoe ver ga je daarmee?" (Arbeidsdeskundig Kenniscentrum)',
  punten: [
    gedekt(
      '000-01',
      'Arbeidsdeskundig onderzoek voor de eerstejaarsevaluatie: wanneer beginnen',
      '=PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);"medische informatie";21;"FML";14;"ADO";28;"intake";14)',
      '30-11-2025',
    ),
    gedekt(
      '000-02',
      'Werknemer acht zich tijdens behandeling niet in staat tot spoor 2',
      redenenformule('GBM_TIJDELIJK', '2026-02-01', 'belastbaarheid=gbmTijdelijk; voorbereidingUitgesloten=nee'),
      'voorbereiden',
    ),
    gedekt(
      '000-03',
      'Risico als spoor 2 niet direct start',
      formuleMet(
        'LOONSANCTIERISICO',
        ZIEK,
        '2026-11-22',
        'belastbaarheid',
        'belastbaar',
        'perspectiefConcreet',
        'nee',
        'spoor2Status',
        'geen',
        'spoor1Onderzocht',
        'ja',
        'bedrijfsartsIngeschakeld',
        'ja',
        'rivVolledig',
        'ja',
      ),
      'hoog',
    ),
    gedekt('000-04', 'ICF-schema als model', toetsformule('BELEMMERINGEN', '2026-02-01', VRIJ), 'niets belemmert'),
    gedekt(
      '000-05',
      'ICF: persoonlijke factoren, in en buiten het werk',
      factor('icfPersoonlijkWerk=belemmert; icfPersoonlijkOverig=belemmert'),
      'Persoonlijke factoren buiten het werk',
    ),
    gedekt(
      '000-06',
      'ICF: externe factoren, in en buiten het werk',
      factor('icfExternWerk=belemmert; icfExternOverig=belemmert'),
      'Externe factoren buiten het werk',
    ),
    gedekt(
      '000-07',
      'ASE: intentie, omstandigheden, vaardigheden',
      factor('aseIntentie=nee; aseOmstandigheden=nee; aseVaardigheden=nee'),
      'omstandigheden',
    ),
    gedekt('000-08', 'Scan Werkvermogen Werkzoekende', factor('scanGebruikt=nee'), 'Scan Werkvermogen Werkzoekende'),
    gedekt(
      '000-09',
      'Leidraad Arbeidsparticipatie: gesprek voorbereiden en motiveren',
      factor('scanGebruikt=nee'),
      'Leidraad Arbeidsparticipatie',
    ),
    gedekt(
      '000-10',
      'Van model naar interventie: wat belemmert, wat bevordert',
      factor('icfPersoonlijkWerk=bevordert; icfExternOverig=belemmert'),
      'helpen de stap naar werk',
    ),
    gedekt(
      '000-11',
      'Blijvend geen mogelijkheden: direct vervroegde IVA',
      toetsformule(
        'VERVROEGDE_IVA',
        '2026-02-01',
        'belastbaarheid=gbmDuurzaam; verbeteringUitgesloten=ja; verklaringBedrijfsarts=ja',
      ),
      'ja',
    ),
    gedekt(
      '000-12',
      'Vervroegde IVA na week 68',
      toetsformule('VERVROEGDE_IVA', '2026-04-27', 'belastbaarheid=gbmDuurzaam; verklaringBedrijfsarts=ja'),
      'te laat',
    ),
    gedekt(
      '000-13',
      'Tijdelijk geen mogelijkheden: nog geen arbeidsdeskundig onderzoek',
      redenenformule(
        'GBM_TIJDELIJK',
        '2026-02-01',
        'belastbaarheid=gbmTijdelijk; voorbereidingUitgesloten=ja; gbmSituatie=opname; gbmDrieMaanden=ja',
      ),
      'Wacht dan ook met het arbeidsdeskundig onderzoek',
    ),
    gedekt(
      '000-14',
      'Tenzij partijen al mogelijkheden zien',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=gbmTijdelijk; partijenZienMogelijkheden=ja'),
      'voorbereiden',
    ),
    gedekt(
      '000-15',
      'Aanbodversterkende activiteiten: vooruitkijken',
      toetsformule(
        NODIG,
        '2026-02-01',
        'belastbaarheid=gbmTijdelijk; partijenZienMogelijkheden=nee; voorbereidingUitgesloten=nee',
      ),
      'voorbereiden',
    ),
    gedekt(
      '000-16',
      'Langere tijd marginaal: gezamenlijk besluit van bedrijfsarts en arbeidsdeskundige',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=marginaalDuurzaam; gezamenlijkOordeel=ja; spoor1Onderzocht=ja'),
      'nee',
    ),
    gedekt(
      '000-17',
      'Langere tijd marginaal zonder gezamenlijk besluit',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=marginaalDuurzaam; gezamenlijkOordeel=nee'),
      'beoordeling nodig',
    ),
    gedekt(
      '000-18',
      'Langere tijd marginaal: vervroegde IVA',
      toetsformule(
        'VERVROEGDE_IVA',
        '2026-02-01',
        'belastbaarheid=marginaalDuurzaam; verbeteringUitgesloten=ja; verklaringBedrijfsarts=ja',
      ),
      'beoordeling nodig',
    ),
    gedekt(
      '000-19',
      'Tijdelijk marginaal: wachten',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=marginaalTijdelijk; partijenZienMogelijkheden=nee'),
      'beoordeling nodig',
    ),
    gedekt(
      '000-20',
      'Tijdelijk marginaal, partijen zien mogelijkheden',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=marginaalTijdelijk; partijenZienMogelijkheden=ja'),
      'voorbereiden',
    ),
    gedekt(
      '000-21',
      'Wie belastbaar is: altijd spoor 2',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'ja',
    ),
    gedekt(
      '000-22',
      'Tenzij bevredigend resultaat in spoor 1 binnen drie maanden na de evaluatie',
      toetsformule(
        NODIG,
        '2026-02-01',
        'belastbaarheid=belastbaar; perspectiefConcreet=ja; perspectiefDatum=2026-03-31; spoor2Status=geen',
      ),
      'nee',
    ),
    gedekt(
      '000-23',
      'Tenzij medisch bezwaar tegen spoor 2',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=belastbaar; contraIndicatie=ja'),
      'beoordeling nodig',
    ),
    gedekt(
      '000-24',
      'Tenzij AOW binnen een jaar na de wachttijd',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=belastbaar; aowDatum=2027-06-01; instemmingBeiden=ja'),
      'nee',
    ),
    gedekt(
      '000-25',
      'Criterium 1: blijvend geen mogelijkheden',
      toetsformule(NODIG, '2026-02-01', 'belastbaarheid=gbmDuurzaam'),
      'nee',
    ),
    gedekt(
      '000-26',
      'Criterium 2: tijdelijk geen mogelijkheden',
      toetsformule(
        NODIG,
        '2026-02-01',
        'belastbaarheid=gbmTijdelijk; partijenZienMogelijkheden=nee; voorbereidingUitgesloten=ja',
      ),
      'nog niet',
    ),
    gedekt(
      '000-27',
      'Voorbeelden: opname, dagbehandeling, vervoer; het verschil met UWV',
      toetsformule(
        'GBM_TIJDELIJK',
        '2026-02-01',
        'belastbaarheid=gbmTijdelijk; voorbereidingUitgesloten=ja; gbmSituatie=opname; gbmDrieMaanden=nee',
      ),
      'beoordeling nodig',
    ),
    gedekt(
      '000-28',
      'De bedrijfsarts sluit ook voorbereiding uit',
      redenenformule('GBM_TIJDELIJK', '2026-02-01', 'belastbaarheid=gbmTijdelijk'),
      'Sluit de bedrijfsarts ook voorbereiding',
    ),
    gedekt(
      '000-29',
      'Voorbereidende stappen: arbeidsmarkt, sterker worden, opleiding',
      redenenformule('GBM_TIJDELIJK', '2026-02-01', 'belastbaarheid=gbmTijdelijk; voorbereidingUitgesloten=nee'),
      'een opleiding',
    ),
    gedekt(
      '000-30',
      'Criterium 3: marginaal en niet met arbeid te verenigen',
      toetsformule('MARGINAAL', '2026-02-01', GEEN_TEKEN),
      'geen teken',
    ),
    gedekt('000-31', 'Teken: combinatie van beperkingen', teken('marginaalCombinatie'), 'combinatie van beperkingen'),
    gedekt('000-32', 'Teken: zeer hoog verzuim', teken('marginaalVerzuim'), 'zeer hoog te verwachten verzuim'),
    gedekt('000-33', 'Teken: lange onderbreking of herstel', teken('marginaalOnderbreking'), 'onderbreken'),
    gedekt('000-34', 'Teken: voortdurend begeleiding of toezicht', teken('marginaalToezicht'), 'toezicht'),
    gedekt('000-35', 'Teken: te weinig kunnen omgaan met wat werken vraagt', teken('marginaalCoping'), 'omgaan'),
    gedekt(
      '000-36',
      'Criterium 4: drie maanden, geteld vanaf het einde van jaar 1',
      formuleMet('BRONVERSCHIL', 'PERSPECTIEF'),
      'ziektejaar',
    ),
    gedekt(
      '000-37',
      'Criterium 5: AOW binnen een jaar',
      toetsformule(
        NODIG,
        '2026-02-01',
        'belastbaarheid=belastbaar; aowDatum=2027-06-01; instemmingBeiden=nee; perspectiefConcreet=nee',
      ),
      'ja',
    ),
    gedekt(
      '000-38',
      'Volgorde van het denkkader',
      redenenformule(NODIG, '2026-02-01', 'belastbaarheid=belastbaar; perspectiefConcreet=nee'),
      'Spoor 2 nodig: ja',
    ),
    gedekt(
      '000-39',
      'Wie weet het: bedrijfsarts, arbeidsdeskundige, partijen',
      redenenformule(NODIG, '2026-02-01'),
      'bedrijfsarts',
    ),
    overgelatenAan('000-40', 'Licentie van de bron', 'Wat van anderen is'),
  ],
}
