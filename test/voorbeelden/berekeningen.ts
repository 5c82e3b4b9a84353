import {
  aowDatum,
  arbeidsongeschiktheid,
  bekorting,
  lateAanvraag,
  loondoorbetaling,
  loonsanctie,
  plandag,
  samengesteldVerzuim,
  tabelwaarde,
  termijn,
  termijneinde,
  termijnenVan,
  transitievergoeding,
  uitDienst,
  verkorteWachttijd,
  visieplicht,
  vrijeDag,
  wachttijd,
  ziekteaangifte,
} from '@poortwachter/wet'
import type { Bekortingsverzoek, Handeling, Register, Verlof, Ziekteperiode } from '@poortwachter/wet'
import type { Berekening, Cellen } from './berekening.ts'
import { lezen } from './lezen.ts'
import { cellOf, cellsOf, dagFrom, dagText, optionalDag, optionalNumber, withoutUndefined } from './berekening.ts'

const runs = (
  cel: string | undefined,
): readonly { readonly van: string; readonly tot: string; readonly woord: string }[] =>
  (cel ?? '')
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .map((deel) => {
      const gevonden = /^(\S+?)\.\.(\S*)(?: (\S+))?$/.exec(deel)
      if (!gevonden) throw new Error(`Geen periode: ${deel}`)
      return { van: gevonden[1]!, tot: gevonden[2]!, woord: gevonden[3] ?? '' }
    })

const readPeriodes = (cel: string | undefined): Ziekteperiode[] =>
  runs(cel).map(({ van, tot, woord }) => ({
    van: dagFrom(van),
    ...(tot ? { totEnMet: dagFrom(tot) } : {}),
    ...(woord === 'gedeeltelijk' ? { herstel: 'gedeeltelijk' as const } : {}),
  }))

const readVerloven = (cel: string | undefined): Verlof[] =>
  runs(cel).map(({ van, tot, woord }) => ({
    van: dagFrom(van),
    totEnMet: dagFrom(tot),
    ...(woord ? { zelfdeOorzaak: woord === 'zelfde' } : {}),
  }))

const readHandeling = (cel: string | undefined): Handeling => (cel === 'niet' ? 'niet' : optionalDag(cel))

const berekening = (
  invoer: readonly string[],
  uitkomst: readonly string[],
  bereken: (register: Register, rij: Cellen, kolommen: readonly string[]) => Cellen,
): Berekening => ({ invoer, uitkomst, bereken: (register, rij) => bereken(register, rij, uitkomst) })

/** The case that periods of illness make, as what hangs on it is asked. */
const joined = (register: Register, periodes: string) => {
  const verzuim = samengesteldVerzuim(register, { periodes: readPeriodes(periodes) })
  if (verzuim.soort !== 'bekend') throw new Error(`Geen geval: ${periodes}`)
  const { eersteZiektedag, verschuiving, reeksen } = verzuim.waarde
  return { eersteZiektedag, verschuiving, reeksen }
}

/** Per file of examples how its rows are worked out. */
export const berekeningen: Readonly<Record<string, Berekening>> = {
  'samengesteld-verzuim': berekening(
    ['periodes', 'verloven', 'peildatum'],
    ['eersteZiektedag', 'verschuiving', 'eindeWachttijd', 'geteldeDagen', 'stand'],
    (register, rij, kolommen) =>
      cellsOf(
        samengesteldVerzuim(register, {
          periodes: readPeriodes(rij.periodes),
          verloven: readVerloven(rij.verloven),
          ...withoutUndefined({ peildatum: optionalDag(rij.peildatum) }),
        }),
        kolommen,
        (waarde) => ({
          eersteZiektedag: dagText(waarde.eersteZiektedag),
          verschuiving: String(waarde.verschuiving),
          eindeWachttijd: dagText(waarde.eindeWachttijd),
          geteldeDagen: String(waarde.geteldeDagen ?? 'open'),
          stand: waarde.stand,
        }),
      ),
  ),
  wachttijd: berekening(
    [
      'eersteZiektedag',
      'periodes',
      'verschuiving',
      'verlengdTotEnMet',
      'aanvraagOp',
      'kennisgevingOp',
      'ziekteaangifteOp',
      'eindeDienstverband',
      'geboortedatum',
    ],
    ['eindeWachttijd', 'wiaStart', 'eindeLoon', 'loonreden', 'eindeOpzegverbod', 'dagenTeLaat'],
    (register, rij, kolommen) =>
      cellsOf(
        wachttijd(register, {
          ...(rij.periodes ? joined(register, rij.periodes) : { eersteZiektedag: dagFrom(rij.eersteZiektedag!) }),
          ...withoutUndefined({
            verschuiving: optionalNumber(rij.verschuiving),
            verlengdTotEnMet: optionalDag(rij.verlengdTotEnMet),
            aanvraagOp: optionalDag(rij.aanvraagOp),
            kennisgevingOp: readHandeling(rij.kennisgevingOp),
            ziekteaangifteOp: readHandeling(rij.ziekteaangifteOp),
            eindeDienstverband: optionalDag(rij.eindeDienstverband),
            geboortedatum: optionalDag(rij.geboortedatum),
          }),
        }),
        kolommen,
        (waarde) => ({
          eindeWachttijd: dagText(waarde.eindeWachttijd),
          wiaStart: waarde.wiaStart ? cellOf(waarde.wiaStart, dagText) : 'geen',
          eindeLoon: dagText(waarde.eindeLoondoorbetaling),
          loonreden: waarde.loonreden,
          eindeOpzegverbod: dagText(waarde.eindeOpzegverbod),
          dagenTeLaat: String(waarde.dagenTeLaat),
        }),
      ),
  ),
  aow: berekening(['geboortedatum'], ['aowDatum'], (register, rij, kolommen) =>
    cellsOf(aowDatum(register, dagFrom(rij.geboortedatum!)), kolommen, (waarde) => ({ aowDatum: dagText(waarde) })),
  ),
  termijnen: berekening(
    ['eersteZiektedag', 'soort', 'anker', 'verschuiving'],
    ['begin', 'veilig', 'wet'],
    (register, rij, kolommen) => {
      const [anker, op] = (rij.anker ?? '').split(' ')
      return cellsOf(
        termijn(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          code: rij.soort!,
          ...(anker && op ? { ankers: { [anker]: dagFrom(op) } } : {}),
          ...withoutUndefined({ verschuiving: optionalNumber(rij.verschuiving) }),
        }),
        kolommen,
        ({ begin, veilig, wet }) => ({ begin: dagText(begin), veilig: dagText(veilig), wet: dagText(wet) }),
      )
    },
  ),
  verval: berekening(['eersteZiektedag', 'aow', 'einde', 'iva', 'soort'], ['uitkomst'], (register, rij, kolommen) => {
    const { uitkomst, vervallen, hoortBij } = termijnenVan(register, {
      eersteZiektedag: dagFrom(rij.eersteZiektedag!),
      ankers: withoutUndefined({
        AOWBEREIKT: optionalDag(rij.aow),
        EINDEDIENST: optionalDag(rij.einde),
        IVAINGANG: optionalDag(rij.iva),
      }),
    })
    if (!hoortBij(rij.soort!)) return { uitkomst: 'hoort er niet bij' }
    const door = vervallen(rij.soort!)
    if (door) return { uitkomst: `vervalt: ${door.verval.bij}` }
    return cellsOf(uitkomst(rij.soort!), kolommen, ({ wet }) => ({ uitkomst: dagText(wet) }))
  }),
  'late-aanvraag': berekening(
    ['eersteZiektedag', 'aanvraagOp', 'kennisgevingOp', 'ziekteaangifteOp', 'verlengdTotEnMet'],
    ['laatsteDag', 'dagenTeLaat', 'opTijdDoor'],
    (register, rij, kolommen) =>
      cellsOf(
        lateAanvraag(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          aanvraagOp: dagFrom(rij.aanvraagOp!),
          ...withoutUndefined({
            kennisgevingOp: readHandeling(rij.kennisgevingOp),
            ziekteaangifteOp: readHandeling(rij.ziekteaangifteOp),
            verlengdTotEnMet: optionalDag(rij.verlengdTotEnMet),
          }),
        }),
        kolommen,
        ({ laatsteDag, dagenTeLaat, opTijdDoor }) => ({
          laatsteDag: dagText(laatsteDag),
          dagenTeLaat: String(dagenTeLaat),
          opTijdDoor: opTijdDoor ?? 'niet op tijd',
        }),
      ),
  ),
  'verkorte-wachttijd': berekening(
    ['eersteZiektedag', 'aanvraagOp'],
    ['laatsteAanvraag', 'eindeWachttijd', 'ivaStart'],
    (register, rij, kolommen) =>
      cellsOf(
        verkorteWachttijd(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          aanvraagOp: dagFrom(rij.aanvraagOp!),
        }),
        kolommen,
        ({ laatsteAanvraag, eindeWachttijd, ivaStart }) => ({
          laatsteAanvraag: dagText(laatsteAanvraag),
          eindeWachttijd: dagText(eindeWachttijd),
          ivaStart: dagText(ivaStart),
        }),
      ),
  ),
  lezen,
  loonsanctie: berekening(
    ['eersteZiektedag', 'verlengdTotEnMet', 'besluitOp', 'verloven'],
    ['hoortOp', 'laatsteBesluitdag', 'geldig', 'van', 'uiterlijk', 'dagenTeLaat'],
    (register, rij, kolommen) =>
      cellsOf(
        loonsanctie(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          verloven: readVerloven(rij.verloven),
          ...withoutUndefined({
            verlengdTotEnMet: optionalDag(rij.verlengdTotEnMet),
            besluitOp: optionalDag(rij.besluitOp),
          }),
        }),
        kolommen,
        (waarde) => ({
          hoortOp: dagText(waarde.hoortOp),
          laatsteBesluitdag: dagText(waarde.laatsteBesluitdag),
          geldig: waarde.geldig === undefined ? 'onbekend' : waarde.geldig ? 'ja' : 'nee',
          van: dagText(waarde.van),
          uiterlijk: dagText(waarde.uiterlijkTotEnMet),
          dagenTeLaat: String(waarde.dagenTeLaat),
        }),
      ),
  ),
  bekorting: berekening(
    ['eersteZiektedag', 'besluitOp', 'verzoeken', 'verloven'],
    ['laatsteDag', 'wiaStart', 'opgelegdTeLaat', 'beslistTeLaat', 'andereLezing', 'beslissingUiterlijk'],
    (register, rij, kolommen) =>
      cellsOf(
        bekorting(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          besluitOp: dagFrom(rij.besluitOp!),
          verloven: readVerloven(rij.verloven),
          verzoeken: runs(rij.verzoeken).map(({ van, tot, woord }): Bekortingsverzoek => ({
            ontvangenOp: dagFrom(van),
            ...(tot ? { beslistOp: dagFrom(tot) } : {}),
            ...(woord ? { toegewezen: woord === 'toegewezen' } : {}),
          })),
        }),
        kolommen,
        (waarde) => ({
          laatsteDag: dagText(waarde.laatsteDag),
          wiaStart: dagText(waarde.wiaStart),
          opgelegdTeLaat: String(waarde.dagenTeLaatOpgelegd),
          beslistTeLaat: String(waarde.dagenTeLaatBeslist),
          andereLezing: dagText(waarde.andereLezing),
          beslissingUiterlijk: dagText(waarde.beslissingUiterlijk),
        }),
      ),
  ),
  werkdagen: berekening(['dag'], ['vrij', 'plandag', 'termijnEindigt'], (register, rij) => {
    const op = dagFrom(rij.dag!)
    const einde = termijneinde(register.regelboek.kalender, op)
    return {
      vrij: vrijeDag(register.regelboek.kalender, op) ?? 'nee',
      plandag: dagText(plandag(register.regelboek.kalender, op)),
      termijnEindigt: 'vraag' in einde ? 'oordeel nodig' : dagText(einde.dag),
    }
  }),
  bedragen: berekening(['tabel', 'op', 'maat'], ['waarde'], (register, rij, kolommen) =>
    cellsOf(tabelwaarde(register, rij.tabel!, dagFrom(rij.op!), optionalNumber(rij.maat) ?? 0), kolommen, (waarde) => ({
      waarde: String(waarde),
    })),
  ),
  'wia-klasse': berekening(
    ['maatmanloon', 'restloon', 'peildatum'],
    ['percentage', 'klasse', 'uitkering', 'volledig'],
    (register, rij, kolommen) =>
      cellsOf(
        arbeidsongeschiktheid(register, {
          maatmanloon: Number(rij.maatmanloon),
          restloon: Number(rij.restloon),
          peildatum: dagFrom(rij.peildatum!),
        }),
        kolommen,
        ({ percentage, klasse, uitkering, volledig }) => ({
          percentage: percentage.toFixed(2),
          klasse: `${klasse.van}-${klasse.tot ?? 100}`,
          uitkering: String(uitkering),
          volledig: volledig ? 'ja' : 'nee',
        }),
      ),
  ),
  loondoorbetaling: berekening(
    [
      'eersteZiektedag',
      'peildatum',
      'weekloon',
      'uren',
      'voltijdsuren',
      'geboortedatum',
      'verschuiving',
      'percentage',
      'maximumdagloon',
    ],
    ['perWeek', 'verzuimweek', 'bepaaldDoor'],
    (register, rij, kolommen) =>
      cellsOf(
        loondoorbetaling(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          peildatum: dagFrom(rij.peildatum!),
          weekloon: Number(rij.weekloon),
          uren: Number(rij.uren),
          ...withoutUndefined({
            voltijdsuren: optionalNumber(rij.voltijdsuren),
            geboortedatum: optionalDag(rij.geboortedatum),
            verschuiving: optionalNumber(rij.verschuiving),
            percentage: optionalNumber(rij.percentage),
            maximumdagloon: optionalNumber(rij.maximumdagloon),
          }),
        }),
        kolommen,
        ({ perWeek, verzuimweek, bepaaldDoor }) => ({
          perWeek: perWeek.toFixed(2),
          verzuimweek: String(verzuimweek),
          bepaaldDoor,
        }),
      ),
  ),
  transitievergoeding: berekening(
    ['inDienst', 'eindeDienstverband', 'maandloon', 'geboortedatum'],
    ['bedrag', 'duur', 'bepaaldDoor'],
    (register, rij, kolommen) =>
      cellsOf(
        transitievergoeding(register, {
          inDienst: dagFrom(rij.inDienst!),
          eindeDienstverband: dagFrom(rij.eindeDienstverband!),
          maandloon: Number(rij.maandloon),
          ...withoutUndefined({ geboortedatum: optionalDag(rij.geboortedatum) }),
        }),
        kolommen,
        ({ bedrag, dienstjaren, maanden, dagen, bepaaldDoor }) => ({
          bedrag: bedrag.toFixed(2),
          duur: `${dienstjaren}j ${maanden}m ${dagen}d`,
          bepaaldDoor,
        }),
      ),
  ),
  visieplicht: berekening(['eersteZiektedag', 'stukVan', 'peildatum'], ['visie'], (register, rij, kolommen) =>
    cellsOf(
      visieplicht(register, {
        eersteZiektedag: dagFrom(rij.eersteZiektedag!),
        stukVan: dagFrom(rij.stukVan!),
        peildatum: dagFrom(rij.peildatum!),
      }),
      kolommen,
      (verplicht) => ({ visie: verplicht ? 'verplicht' : 'niet verplicht' }),
    ),
  ),
  ziekteaangifte: berekening(
    ['eersteZiektedag', 'soort', 'ontvangenOp', 'eindeDienstverband'],
    ['uiterlijk', 'dagenTeLaat', 'boete'],
    (register, rij, kolommen) =>
      cellsOf(
        ziekteaangifte(register, {
          eersteZiektedag: dagFrom(rij.eersteZiektedag!),
          code: rij.soort as 'UWV42' | 'VANGNET4' | 'VANGNET6W' | 'UITDIENST' | 'UITDIENSTERD',
          ontvangenOp: dagFrom(rij.ontvangenOp!),
          ...(rij.eindeDienstverband ? { ankers: { EINDEDIENST: dagFrom(rij.eindeDienstverband) } } : {}),
        }),
        kolommen,
        ({ uiterlijk, dagenTeLaat, boete }) => ({
          uiterlijk: dagText(uiterlijk),
          dagenTeLaat: String(dagenTeLaat),
          boete: String(boete),
        }),
      ),
  ),
  'uit-dienst': berekening(
    ['eersteZiektedag', 'eindeDienstverband', 'eigenRisicodrager'],
    ['aangifteOp', 'verslagOp', 'verslag'],
    (register, rij, kolommen) =>
      cellsOf(
        uitDienst(register, dagFrom(rij.eersteZiektedag!), dagFrom(rij.eindeDienstverband!), {
          eigenRisicodrager: rij.eigenRisicodrager === 'ja',
        }),
        kolommen,
        ({ aangifteOp, verslagOp, verslag }) => ({
          aangifteOp: dagText(aangifteOp),
          verslagOp: dagText(verslagOp),
          verslag: verslag ?? '',
        }),
      ),
  ),
}
