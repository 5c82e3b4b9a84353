import type { Begrip } from '../../regelboek/begrip.ts'

/** Words about the duties during the illness. */
export const overReIntegratie: readonly Begrip[] = [
  { term: 'probleemanalyse', betekenis: 'oordeel van bedrijfsarts of arbodienst over een dreigend langdurig verzuim', engels: 'problem analysis', codes: ['PA', 'PALATER', 'LANGDURIG'], bron: { regeling: 'RPEZ', artikel: '2' } },
  { term: 'plan van aanpak', betekenis: 'afspraken van werkgever en werknemer over herstel en werk', engels: 'action plan', codes: ['PVA', 'PVABIJ', 'NIEUWOORDEEL'], bron: { regeling: 'RPEZ', artikel: '4' } },
  { term: 'evaluatie', betekenis: 'periodiek gesprek over het plan van aanpak', engels: 'evaluation', codes: ['EVAL', 'EINDEVAL'], bron: { regeling: 'RPEZ', artikel: '4', lid: '2' } },
  { term: 'eerstejaarsevaluatie', betekenis: 'evaluatie aan het einde van het eerste ziektejaar (EJE)', engels: 'first-year evaluation', codes: ['EJE'], bron: { regeling: 'RPEZ', artikel: '4', lid: '2' } },
  { term: 'visie', betekenis: 'wat werkgever en werknemer zelf van plan en evaluatie vinden', engels: 'view', codes: ['VISIEZIEK', 'VISIESTUK', 'VISIEALLEN'], bron: { regeling: 'STCRT_2023_13931' } },
  { term: 'belastbaarheid', betekenis: 'wat iemand ondanks de ziekte kan, vaak vastgelegd in een FML', engels: 'work capacity', codes: ['BELASTBAAR'] },
  { term: 'FML', betekenis: 'functionele mogelijkhedenlijst: overzicht van wat iemand nog kan', engels: 'list of functional capacities' },
  { term: 'ADO', betekenis: 'arbeidsdeskundig onderzoek', engels: 'labour expert study' },
  { term: 'spoor 1', betekenis: 're-integratie bij de eigen werkgever', engels: 'track 1', codes: ['SPOOR1_VERLATEN', 'DOORWERKEN_SPOOR1'], bron: { regeling: 'BW7', artikel: '658a' } },
  { term: 'spoor 2', betekenis: 're-integratie bij een andere werkgever', engels: 'track 2', codes: ['SPOOR2', 'SPOOR2NA', 'SPOOR2NODIG', 'SPOOR2_PLAN', 'EIGEN_REGIE'], bron: { regeling: 'BW7', artikel: '658a' } },
  { term: 'perspectief', betekenis: 'concreet uitzicht op structurele hervatting bij de eigen werkgever', engels: 'prospect', codes: ['PERSPECTIEF'], bron: { regeling: 'PK', plaats: 'Tijdig' } },
  { term: 'bevredigend resultaat', betekenis: 'structurele hervatting die aansluit bij wat iemand nog kan', engels: 'satisfactory result', codes: ['BEVREDIGEND_RESULTAAT'], bron: { regeling: 'BBP' } },
  { term: 'conflict', betekenis: 'arbeidsconflict naast of in plaats van ziekte', engels: 'dispute at work', codes: ['CONFLICT'] },
  { term: 'deskundigenoordeel', betekenis: 'oordeel van UWV op verzoek van werkgever of werknemer (DO)', engels: 'expert opinion', codes: ['DESKUNDIGENOORDEEL', 'DOORLOOPDO'], bron: { regeling: 'UWV_DO' } },
  { term: 're-integratieverslag', betekenis: 'verslag van alles wat voor herstel en werk is gedaan (RIV)', engels: 'reintegration report', codes: ['RIV', 'RIVHERSTEL', 'HERSTELBRIEF', 'RIV_COMPLEET'], bron: { regeling: 'RPEZ', artikel: '6' } },
  { term: 'loonsanctie', betekenis: 'verlenging van de loondoorbetaling met hoogstens 52 weken', engels: 'wage sanction', codes: ['LSBESLUIT', 'LSMAX', 'LSHERVAT', 'LOONSANCTIERISICO'], bron: { regeling: 'WIA', artikel: '25', lid: '9' } },
  { term: 'bekorting', betekenis: 'eerder einde van een loonsanctie na herstel van de tekortkoming', engels: 'shortening of the sanction', codes: ['BKBESLUIT', 'BKEINDE', 'BKWIA', 'BKVERZOEK', 'BKTOEWIJZING'], bron: { regeling: 'WIA', artikel: '25', lid: '12' } },
  { term: 'bezwaar', betekenis: 'verzoek aan UWV om een besluit te heroverwegen', engels: 'objection', codes: ['BEZWAAR'] },
  { term: 'UWV', betekenis: 'Uitvoeringsinstituut Werknemersverzekeringen', engels: 'Employee Insurance Agency' },
  { term: 'STECR', betekenis: 'platform dat de werkwijzer arbeidsconflicten uitgeeft', engels: 'platform for labour disputes' },
]
