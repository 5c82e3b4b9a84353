import type { Opkomst } from '../../regelboek/opkomst.ts'

const BEKEKEN = { zekerheid: 'secundair', bekekenOp: '2026-11-28' } as const

/** What is coming, or will end. None of it is law to calculate with. */
export const opkomst: readonly Opkomst[] = [
  {
    code: 'RIVTOETS',
    onderwerp: 'RIV-toets met de bedrijfsarts leidend',
    stand: 'voorstel',
    wat: 'UWV toetst het re-integratieverslag dan zonder het medisch oordeel van de bedrijfsarts over te doen.',
    verwacht:
      'voorstel van 27-3-2026, gericht op 1-1-2028, voor wie vanaf 1-1-2026 ziek is; het nummer is niet gevonden',
    raakt: ['LOONSANCTIERISICO', 'RIV'],
    bij: { dag: 'eersteZiektedag', vanaf: '2026-01-01' },
    bronnen: [{ regeling: 'SZW_2026' }, { regeling: 'CENTRAAL_BEHEER' }],
    ...BEKEKEN,
  },
  {
    code: 'COMPENSATIE',
    onderwerp: 'compensatie van de transitievergoeding alleen voor kleine werkgevers',
    stand: 'voorstel',
    wat: 'UWV compenseert de transitievergoeding na langdurige ziekte dan alleen nog aan kleine werkgevers, of helemaal niet meer.',
    verwacht:
      'wetsvoorstel 36 869 mikte op 1-7-2026, maar stond op die dag niet in de wet; het regeerakkoord noemt afschaffen, volgens een vakblad per 2028',
    raakt: ['TVDEEL', 'TVMAX'],
    bij: { dag: 'EWT', vanaf: '2026-07-01' },
    bronnen: [{ regeling: 'BW7', artikel: '673e' }, { regeling: 'TK_36869' }, { regeling: 'PERSONEELSNET' }],
    ...BEKEKEN,
  },
  {
    code: 'SPOOR1KLEIN',
    onderwerp: 'spoor 1 afsluiten na het eerste jaar bij kleine en middelgrote werkgevers',
    stand: 'voornemen',
    wat: 'Een kleine of middelgrote werkgever (tot 100 keer het gemiddelde loon) zou na het eerste ziektejaar alleen nog spoor 2 hoeven te volgen.',
    verwacht: 'consultatie van 13-10 tot 24-11-2023; tot november 2026 geen wetsvoorstel gevonden. Spoor 1 blijft open',
    raakt: ['SPOOR2NODIG', 'SPOOR2'],
    bij: { dag: 'EJE', vanaf: '2026-11-28' },
    bronnen: [{ regeling: 'ASR_PRINSJESDAG' }],
    ...BEKEKEN,
  },
  {
    code: 'ZESTIGPLUS',
    onderwerp: 'vereenvoudigde WIA-beoordeling voor 60-plussers',
    stand: 'tijdelijk',
    wat: 'Wie 60 jaar of ouder is kan zonder medische keuring WIA krijgen, als werkgever en werknemer beiden instemmen en de 104 weken op of na 1-9-2025 vol zijn.',
    verwacht: 'sinds 1-9-2025, voor twee jaar: tot ongeveer 1-9-2027',
    raakt: ['WIASTART', 'WIABESLUIT'],
    bij: { dag: 'EWT', vanaf: '2025-09-01', tot: '2027-09-01' },
    bronnen: [{ regeling: 'ASR_PRINSJESDAG' }, { regeling: 'SAZAS' }, { regeling: 'SCHOUTEN' }],
    ...BEKEKEN,
  },
  {
    code: 'PRAKTISCH',
    onderwerp: 'praktisch beoordelen',
    stand: 'tijdelijk',
    wat: 'UWV mag de mate van arbeidsongeschiktheid vaststellen op wat iemand feitelijk verdient.',
    verwacht: 'van 1-7-2024 tot 1-7-2027; het voornemen is om het blijvend te maken',
    raakt: ['WIAKLASSE'],
    bij: { dag: 'EWT', vanaf: '2024-07-01', tot: '2027-07-01' },
    bronnen: [{ regeling: 'CENTRAAL_BEHEER' }],
    ...BEKEKEN,
  },
  {
    code: 'HANDHAVING',
    onderwerp: 'Wet handhaving sociale zekerheid en een nieuw Boetebesluit',
    stand: 'voorstel',
    wat: 'Bij een melding die minder dan zeven dagen te laat is, komt eerst een waarschuwing; de boetes worden geïndexeerd.',
    verwacht:
      'wetsvoorstel 36 785, naar verwachting 1-1-2027; het Staatsblad is niet gezien en de boetes vanaf die dag zijn onbekend',
    raakt: ['BOETE', 'BOETEMAX', 'UWV42'],
    bij: { dag: 'UWV42', vanaf: '2027-01-01' },
    bronnen: [{ regeling: 'TK_36785' }],
    ...BEKEKEN,
  },
  {
    code: 'JEUGDLOON2027',
    onderwerp: 'hoger minimumjeugdloon',
    stand: 'voorstel',
    wat: 'De percentages voor 16 tot en met 20 jaar gaan omhoog; de aparte percentages voor leerlingen vervallen.',
    verwacht: 'per 1-1-2027; het Staatsblad is niet gezien',
    raakt: ['JEUGDLOON'],
    bronnen: [{ regeling: 'RIJKS_JEUGD' }, { regeling: 'PERFORMA_JEUGD' }, { regeling: 'SAZAS' }],
    ...BEKEKEN,
  },
]
