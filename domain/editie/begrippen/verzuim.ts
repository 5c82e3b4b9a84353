import type { Begrip } from '../../regelboek/begrip.ts'

/** Words about the illness and the wachttijd. */
export const overVerzuim: readonly Begrip[] = [
  {
    term: 'eerste ziektedag',
    betekenis: 'eerste werkdag waarop door ziekte niet is gewerkt of het werk is gestaakt; dag 1',
    engels: 'first sick day',
    bron: { regeling: 'WIA', artikel: '23', lid: '2' },
  },
  {
    term: 'verzuimweek',
    betekenis: 'zeven dagen vanaf de eerste ziektedag; die dag opent week 1',
    engels: 'week of sickness',
  },
  {
    term: 'wachttijd',
    betekenis: '104 weken ziekte voor er recht op WIA kan zijn',
    engels: 'waiting period',
    codes: ['EWT', 'WIASTART', 'NA104'],
    bron: { regeling: 'WIA', artikel: '23', lid: '1' },
  },
  {
    term: 'verkorte wachttijd',
    betekenis: 'wachttijd van 13 tot en met 78 weken, op aanvraag, voor een vervroegde IVA',
    engels: 'shortened waiting period',
    codes: ['IVA', 'IVAKORTST', 'IVALANGST', 'IVAEINDE', 'IVAVERZOEK', 'IVAINGANG', 'VERVROEGDE_IVA'],
    bron: { regeling: 'WIA', artikel: '23', lid: '6' },
  },
  {
    term: 'vrijwillige verlenging',
    betekenis: 'langer loon doorbetalen op verzoek van werkgever en werknemer',
    engels: 'voluntary extension',
    codes: ['VERLENGEND', 'VERLENGVERZOEK', 'RIVVERZOEK', 'RIVVRAAG', 'UITSTEL_WIA'],
    bron: { regeling: 'WIA', artikel: '24' },
  },
  {
    term: 'samengesteld verzuim',
    betekenis: 'perioden van ziekte die samen een geval zijn',
    engels: 'joined illness',
    codes: ['ONDERBREKING', 'VERLOFBRUG'],
    bron: { regeling: 'WIA', artikel: '23', lid: '3' },
  },
  { term: 'verschuiving', betekenis: 'aantal dagen dat niet meetelt en de wachttijd opschuift', engels: 'shift' },
  {
    term: 'WAZO-verlof',
    betekenis: 'zwangerschaps- en bevallingsverlof volgens de Wet arbeid en zorg',
    engels: 'maternity leave',
  },
  { term: 'peildatum', betekenis: 'de dag van waaraf wordt gekeken', engels: 'reference date' },
  {
    term: 'vangnet',
    betekenis:
      'in de Ziektewet: ziekengeld van UWV voor wie geen werkgever meer heeft, en voor wie ziek is door zwangerschap, bevalling of orgaandonatie of onder de no-riskpolis valt; in de Arbowet iets anders, zie vangnetregeling',
    engels: 'safety net',
    codes: ['VANGNET4', 'VANGNET6W'],
    bron: { regeling: 'ZW', artikel: '38a' },
  },
  {
    term: 'ziekteaangifte',
    betekenis: 'melding van ziekte bij UWV',
    engels: 'report of illness',
    codes: ['UWV42', 'MELD81', 'BOETE', 'BOETE42', 'BOETEDIGITAAL', 'BOETEMAX'],
    bron: { regeling: 'ZW', artikel: '38' },
  },
  {
    term: 'ziek uit dienst',
    betekenis: 'einde van het dienstverband tijdens ziekte',
    engels: 'leaving while ill',
    codes: [
      'UITDIENST',
      'UITDIENSTERD',
      'RIVUITDIENST',
      'RIVDREMPEL',
      'RIVVOLLEDIG',
      'EINDEDIENST',
      'VERHAALSANCTIE',
      'EINDE_TIJDENS_ZIEKTE',
    ],
    bron: { regeling: 'ZW', artikel: '38', lid: '2' },
  },
  {
    term: 'opzegverbod',
    betekenis: 'verbod om tijdens ziekte op te zeggen, twee kalenderjaren lang',
    engels: 'ban on dismissal',
    codes: ['OPZEG', 'HERSTELWEKEN', 'HERSTELAOW'],
    bron: { regeling: 'BW7', artikel: '670', lid: '1' },
  },
  {
    term: 'AOW-leeftijd',
    betekenis: 'leeftijd waarop recht op AOW ontstaat',
    engels: 'state pension age',
    codes: ['AOWLEEFTIJD', 'AOWWEKEN', 'AOWBEREIKT', 'LOONAOW', 'OPZEGAOW'],
    bron: { regeling: 'AOW', artikel: '7a' },
  },
  {
    term: 'werkdag',
    betekenis: 'dag die geen zaterdag, zondag of feestdag is',
    engels: 'working day',
    bron: { regeling: 'ATW', artikel: '3' },
  },
  {
    term: 'beklemde dag',
    betekenis: 'dag die bij besluit met een feestdag is gelijkgesteld',
    engels: 'day put on a par with a holiday',
    bron: { regeling: 'ATW', artikel: '3' },
  },
  { term: 'plandag', betekenis: 'laatste werkdag op of voor de laatste dag van de wet', engels: 'planning day' },
]
