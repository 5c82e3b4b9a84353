import { describe, expect, it } from 'vitest'
import { callFunctie } from '../../../addin/functies/kern/aanroep.ts'
import { readDossiertabel } from '../../../addin/functies/kern/dossiertabel.ts'
import { risicoFunctie } from '../../../addin/functies/risico.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { dag, FEITEN_VAN_DE_VRAAG, registerVan } from '@poortwachter/wet'
import type { IsoDag, Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { feitUitNaam } from '@poortwachter/wet/lezen'
import { cel, roep, roepDag, roepFout } from './roep.ts'

const E = cel('2025-01-06')
const OP = cel('2026-02-01')
/** Arguments of a repeating parameter, as Excel passes them: each a range. */
const pairs = (...waarden: unknown[]) => waarden.map((waarde) => [[waarde]])
const BELASTBAAR = ['belastbaarheid', 'belastbaar', 'perspectiefConcreet', 'nee'] as const
const one = (waarde: unknown) => (Array.isArray(waarde) ? (waarde as unknown[][])[0]![0] : waarde)

describe('PW.SPOOR2NODIG', () => {
  const ask = (...paren: unknown[]) => one(roep('SPOOR2NODIG', E, OP, pairs(...paren)))

  it('zegt ja zonder concreet perspectief na de eerstejaarsevaluatie', () => {
    expect(ask(...BELASTBAAR)).toBe('ja')
  })
  it('noemt wat ontbreekt als de AOW-leeftijd binnen een jaar na de wachttijd valt', () => {
    expect(ask(...BELASTBAAR, 'aowDatum', cel('2027-06-01'), 'instemmingBeiden', '')).toBe(
      'nog niet te zeggen (3 van 4 bekend), eerst nodig: Instemming van beiden',
    )
    expect(ask(...BELASTBAAR, 'aowDatum', cel('2027-06-01'), 'instemmingBeiden', 'ja')).toBe('nee')
  })
  it('leest leeg en onbekend als onbekend, nooit als nee', () => {
    for (const leeg of [null, '', 0, 'onbekend', ' Onbekend ']) {
      expect(ask('belastbaarheid', 'belastbaar', 'perspectiefConcreet', leeg)).toBe(
        'nog niet te zeggen (1 van ten minste 2 bekend), eerst nodig: Concreet perspectief',
      )
    }
  })
  it('verstaat gewone woorden, hoofdletters en WAAR', () => {
    expect(ask('Belastbaarheid', 'Geen benutbare mogelijkheden, tijdelijk', 'Voorbereiding uitgesloten', true)).toBe(
      'nog niet',
    )
  })
  it('laat aan een mens wat alleen een mens kan beoordelen', () => {
    expect(ask('belastbaarheid', 'marginaalTijdelijk')).toBe('beoordeling nodig')
  })
  it('noemt bij een onbekend gegeven de naam die erop lijkt', () => {
    expect(roepFout('SPOOR2NODIG', E, OP, pairs('belastbaarhied', 'belastbaar'))).toEqual({
      code: '#VALUE!',
      bericht:
        '"belastbaarhied" is geen gegeven dat de regels kennen. Bedoelt u "belastbaarheid" of "belastbaarVanaf" of "belastbaarheidUwv"?',
    })
  })
  it('noemt bij een onbekende waarde de waarden die kunnen', () => {
    const { bericht } = roepFout('SPOOR2NODIG', E, OP, pairs('perspectiefConcreet', 'misschien'))
    expect(bericht).toBe('perspectiefConcreet: "misschien" kan niet. Kies uit "ja", "nee" of "onbekend".')
  })
  it('weigert een half paar en een datum die er geen is', () => {
    expect(roepFout('SPOOR2NODIG', E, OP, pairs('belastbaarheid')).bericht).toContain(
      'paren van een gegeven en een waarde',
    )
    expect(roepFout('SPOOR2NODIG', E, OP, pairs('aowDatum', '31-2-2027')).bericht).toContain(
      'februari 2027 heeft 28 dagen',
    )
  })
  it('weigert een waarde zonder gegeven, en laat een paar dat helemaal leeg is voorbijgaan', () => {
    expect(roepFout('SPOOR2NODIG', E, OP, pairs(...BELASTBAAR, null, 'ja'))).toEqual({
      code: '#VALUE!',
      bericht:
        'gegevens: bij "ja" staat niet welk gegeven het is. Zet de naam van het gegeven ervoor of erboven, of haal de waarde weg.',
    })
    expect(ask(...BELASTBAAR, '', null)).toBe('ja')
    expect(roepFout('SPOOR2NODIG', E, OP, [[['belastbaarheid', '']], [['belastbaar', 'nee']]]).bericht).toContain(
      'bij "nee" staat niet',
    )
  })
  it('antwoordt per rij bij koppen en rijen, en een fout in een rij laat de andere met rust', () => {
    const koppen = [['belastbaarheid', 'perspectiefConcreet']]
    const rijen = [
      ['belastbaar', 'nee'],
      ['belastbaar', null],
      ['blauw', 'nee'],
    ]
    const uit = roep('SPOOR2NODIG', [[E], [E], [E]], OP, [koppen, rijen]) as unknown[][]
    expect(uit.map(([waarde]) => (waarde instanceof Error ? waarde.message.slice(0, 30) : waarde))).toEqual([
      'ja',
      'nog niet te zeggen (1 van ten minste 2 bekend), eerst nodig: Concreet perspectief',
      'belastbaarheid: "blauw" kan ni',
    ])
  })
  it('weigert bereiken van verschillende lengte', () => {
    expect(
      roepFout('SPOOR2NODIG', [[E], [E]], OP, [[['belastbaarheid']], [['belastbaar'], ['belastbaar'], ['belastbaar']]])
        .bericht,
    ).toContain('niet even lang')
  })
  it('weigert gegevens van verschillende lengte, ook als een ervan even lang is als de dossiers', () => {
    const dossiers = [[E], [E], [E]]
    const belastbaar = dossiers.map(() => ['belastbaar'])
    const perspectief = [['nee'], ['ja']]
    const fout = 'De bereiken zijn niet even lang (3, 2 rijen). Maak ze even lang, of gebruik één cel.'
    expect(
      roepFout('SPOOR2NODIG', dossiers, OP, [[['belastbaarheid']], belastbaar, [['perspectiefConcreet']], perspectief])
        .bericht,
    ).toBe(fout)
    const eenVoorAlle = [[['belastbaarheid']], belastbaar, [['perspectiefConcreet']], [['nee']]]
    expect(roep('SPOOR2NODIG', dossiers, OP, eenVoorAlle)).toEqual([['ja'], ['ja'], ['ja']])
  })
  it('heeft geen regel voor wie voor 1-1-2004 ziek werd', () => {
    expect(roepFout('SPOOR2NODIG', cel('2003-12-04'), cel('2018-05-01'), pairs(...BELASTBAAR)).code).toBe('#N/A')
  })
})

describe('PW.SPOOR2START', () => {
  it('geeft zes weken na de laatste dag van de eerstejaarsevaluatie', () => {
    expect(roepDag('SPOOR2START', E, OP, pairs(...BELASTBAAR))).toBe('2026-02-15')
  })
  it('telt vanaf de evaluatie zelf als die eerder was', () => {
    expect(roepDag('SPOOR2START', E, OP, pairs(...BELASTBAAR, 'ejeDatum', cel('2025-12-01')))).toBe('2026-01-12')
  })
  it('zegt waarom er geen startdag is', () => {
    expect(roepFout('SPOOR2START', E, OP, pairs('belastbaarheid', 'gbmDuurzaam')).bericht).toContain(
      'Spoor 2 nodig: nee',
    )
  })
})

describe('PW.LOONSANCTIERISICO', () => {
  it('is hoog als spoor 2 nodig was en een dag na de laatste dag niet is gestart', () => {
    const met = (peildatum: Parameters<typeof cel>[0]) =>
      one(
        roep(
          'LOONSANCTIERISICO',
          E,
          cel(peildatum),
          pairs(
            ...BELASTBAAR,
            'spoor2Status',
            'niet gestart',
            'spoor1Onderzocht',
            'ja',
            'bedrijfsartsIngeschakeld',
            'ja',
          ),
        ),
      )
    expect(met('2026-02-15')).toBe('laag')
    expect(met('2026-02-16')).toBe('hoog')
  })
  it('geeft nooit een percentage', () => {
    expect(String(one(roep('LOONSANCTIERISICO', E, OP, null)))).toBe(
      'nog niet te zeggen (0 van 2 bekend), eerst nodig: Spoor 1 onderzocht',
    )
  })
})

describe('PW.REDENEN en PW.UITLEG', () => {
  it('geven uitkomst, reden, artikel met regelversie, bewijs en volgende datum', () => {
    const regels = new Map(roep('REDENEN', 'SPOOR2NODIG', E, OP, pairs(...BELASTBAAR)) as [string, string][])
    expect(regels.get('Uitkomst')).toBe('Spoor 2 nodig: ja')
    expect(regels.get('Op grond van')).toContain('UWV Professioneel kader, Tijdig; Beleidsregels')
    expect(regels.get('Op grond van')).toContain(`regelversie ${regelboek.versie}`)
    expect(regels.get('Nodig als bewijs')).toContain('re-integratieplan')
    expect(regels.get('Volgende datum')).toBe('start spoor 2: zondag 15 februari 2026')
    expect(regels.get('Gegevens')).toContain('Belastbaarheid: belastbaar')
    const namen = regels.get('Niet opgegeven, kan de uitkomst veranderen')!.split('; ')
    expect(namen).toHaveLength(6)
    expect(namen[5]).toMatch(/^en nog \d+ andere gegevens$/)
  })
  it('zeggen bij wie te halen is wat ontbreekt', () => {
    const regels = roep('REDENEN', 'SPOOR2NODIG', E, OP, null) as string[][]
    expect(regels.slice(1)).toEqual([
      ['Al bekend', '0 van ten minste 1 bekend'],
      [
        'Nog nodig',
        'Belastbaarheid: Wat zegt de bedrijfsarts over de belastbaarheid? (te vragen aan: bedrijfsarts; daarmee kan de uitkomst "ja" zijn)',
      ],
    ])
  })
  it('leggen een oordeel uit met de vraag en het artikel', () => {
    const regels = new Map(
      roep('REDENEN', 'SPOOR2NODIG', E, OP, pairs('belastbaarheid', 'marginaalTijdelijk')) as [string, string][],
    )
    expect(regels.get('Uitkomst')).toBe('Spoor 2 nodig: beoordeling nodig')
    expect(regels.get('Ter beoordeling')).toContain('langere tijd')
    expect(regels.get('Op grond van')).toContain('beslistabel "Is spoor 2 nodig?"')
  })
  it('geven dezelfde tekst in een cel, en ook een termijn', () => {
    expect(one(roep('UITLEG', 'spoor 2 nodig', E, OP, pairs(...BELASTBAAR)))).toMatch(
      /^Dossier: eerste ziektedag 06-01-2025\nBekeken op: \d\d-\d\d-2026\nUitkomst: Spoor 2 nodig: ja\nOmdat: /,
    )
    expect(one(roep('UITLEG', 'WIA', E, OP, null))).toContain('WIA art. 64 lid 3')
  })
  it('leggen een dossier uit, niet vele', () => {
    expect(roepFout('REDENEN', 'SPOOR2NODIG', [[E], [E]], OP, null).bericht).toContain('één dossier')
  })
})

describe('PW.TOETS', () => {
  it('kent iedere beslistabel, ook bij een andere naam', () => {
    expect(one(roep('TOETS', 'RIV_COMPLEET', E, OP, pairs('rivVolledig', 'ja')))).toBe('ja')
    expect(one(roep('TOETS', 'verkorte wachttijd aanvragen', E, OP, pairs('belastbaarheid', 'hersteld')))).toBe('nee')
  })
  it('noemt de tabellen als het woord er geen is', () => {
    const { code, bericht } = roepFout('TOETS', 'RIV_COMPLET', E, OP, null)
    expect(code).toBe('#N/A')
    expect(bericht).toContain('Bedoelt u "RIV_COMPLEET"?')
  })
})

const PLAN = ['planVooraf', 'planSamenhang', 'planAfstand', 'planBijgesteld']

describe('PW.RISICO', () => {
  const koppen = [['naam', 'eersteZiektedag', 'bedrijfsartsIngeschakeld', 'weekloon', 'loonpercentage']]

  it('geeft een regel per rij, met redenen, wat ontbreekt en de blootstelling uit eigen loon', () => {
    const rijen = [
      ['a', E, 'nee', 1000, 0.7],
      ['b', E, 'ja', 1000, 0.7],
      ['c', E, null, null, null],
    ]
    expect(roep('RISICO', koppen, rijen, cel('2025-06-01'))).toEqual([
      ['risico', 'administratief', 'inhoudelijk', 'redenen', 'ontbreekt', 'blootstelling'],
      [
        'hoog',
        '',
        'hoog',
        'D39: Er is geen bedrijfsarts of arbodienst ingeschakeld; dat is een wettelijke plicht.',
        '',
        36_400,
      ],
      [
        'laag',
        '',
        '',
        'Z: Geen van de ingevulde gegevens wijst op een tekortkoming; wat niet is ingevuld, is niet beoordeeld.',
        '',
        '',
      ],
      ['ontbreekt', '', '', '', 'Bedrijfsarts ingeschakeld', ''],
    ])
  })
  it('zegt wat al vaststaat als een zwaardere klasse nog kan blijken', () => {
    const uit = roep('RISICO', [['eersteZiektedag', 'doelurenTeLaag']], [[E, 'ja']], cel('2025-06-01'))
    expect(uit).toMatchObject([
      ['risico', 'administratief', 'inhoudelijk', 'redenen', 'ontbreekt', 'blootstelling'],
      ['ten minste verhoogd', '', '', expect.stringMatching(/^D36: /), 'Bedrijfsarts ingeschakeld', ''],
    ])
  })
  it('laat een lege rij leeg en een foute rij fout', () => {
    const uit = roep(
      'RISICO',
      koppen,
      [
        ['', null, null, null, null],
        ['x', '31-2-2025', 'nee', 1, 1],
      ],
      cel('2025-06-01'),
    ) as unknown[][]
    expect(uit[1]).toEqual(['', '', '', '', '', ''])
    expect((uit[2]![0] as Error).message).toContain('februari 2025 heeft 28 dagen')
  })
  it('wil een kolom met de eerste ziektedag, en houdt een bijna goede kop voor een vergissing', () => {
    expect(roepFout('RISICO', [['naam']], [['a']], OP).bericht).toContain('Eerste ziektedag')
    expect(roepFout('RISICO', [['eersteZiektedag', 'belastbaarheit']], [[E, 'belastbaar']], OP).bericht).toContain(
      'Bedoelt u "belastbaarheid"',
    )
  })
  it.each(['eersteZiektedag', 'Ziektedatum', 'Ziek sinds', 'EZD', '1e ziektedag', 'DatEerstVrzmdg'])(
    'kent de kop "%s", zoals het taakvenster',
    (kop) => {
      const uit = roep('RISICO', [[kop, 'Bedrijfsarts ingeschakeld']], [[E, 'nee']], cel('2025-06-01')) as unknown[][]
      expect(uit[1]![0]).toBe('hoog')
    },
  )
  it('kent onder iedere naam van een gegeven hetzelfde gegeven als een formule', () => {
    const register = registerVan(regelboek)
    const feitNaam = (kop: string) => {
      const lezing = feitUitNaam(register, kop)
      return lezing.soort === 'gelezen' ? lezing.waarde.naam : undefined
    }
    for (const { naam, label, aliassen = [] } of regelboek.feiten) {
      if (FEITEN_VAN_DE_VRAAG.has(naam)) continue
      for (const kop of [naam, label, ...aliassen]) {
        const tabel = readDossiertabel(register, [['EZD', kop]], [[E, '']], dag('2025-06-01'))
        const gelezen = tabel.soort === 'gelezen' ? [...tabel.waarde.kolommen.feiten.keys()] : []
        expect(gelezen, kop).toEqual(['eersteZiektedag', feitNaam(kop)])
      }
    }
  })
  it('noemt iedere kop die het niet gebruikt, en van twee kolommen voor hetzelfde de tweede', () => {
    const rij = [[E, E, 'Jansen', 3000, 'nee', '']]
    const register = registerVan(regelboek)
    const namen = [['EZD', 'Ziek sinds', 'Naam', 'Loon per maand', 'Bedrijfsarts ingeschakeld', 'Kleur']]
    const tabel = readDossiertabel(register, namen, rij, dag('2025-06-01'))
    expect(tabel).toMatchObject({
      soort: 'gelezen',
      waarde: { nietGebruikt: ['Ziek sinds', 'Naam', 'Loon per maand', 'Kleur'] },
    })
    const kop = callFunctie(risicoFunctie, [namen, rij, cel('2025-06-01')], createRegelvoorraad())
    expect(Array.isArray(kop) && kop[0][0]).toMatchObject({
      tekst: 'risico',
      kaart: { 'Koppen die niet zijn gebruikt': 'Ziek sinds, Naam, Loon per maand, Kleur' },
    })
  })
  it.each(['Ziekmelding UWV', 'Datum ziekmelding UWV', 'Ziekteaangifte', 'Bruto loon'])(
    'neemt een kop die meer dan een ding kan zijn voor geen ervan: %j',
    (kop) => {
      const tabel = readDossiertabel(registerVan(regelboek), [['EZD', kop]], [[E, E]], dag('2025-06-01'))
      expect(tabel).toMatchObject({
        waarde: { nietGebruikt: [kop], loon: { weekloon: undefined } },
      })
      expect(tabel.soort === 'gelezen' && [...tabel.waarde.kolommen.feiten.keys()]).toEqual(['eersteZiektedag'])
    },
  )
  it('weigert een percentage dat twee dingen kan zijn in die rij, en rekent de andere uit', () => {
    const uit = roep(
      'RISICO',
      [['EZD', 'bedrijfsartsIngeschakeld', 'weekloon', 'loonpercentage', 'werkgeverslasten']],
      [
        [E, 'nee', 1000, 1, 1],
        [E, 'nee', 1000, 1, '20%'],
      ],
      cel('2025-06-01'),
    ) as unknown[][]
    expect((uit[1]![0] as Error).message).toContain('werkgeverslasten: "1": is dat 1% of 100%?')
    // 52 weeks of 1000, and 20% on top.
    expect(uit[2]![5]).toBe(62_400)
  })
  describe('als de wet verandert', () => {
    const REDEN = 'Er is geen bedrijfsarts of arbodienst ingeschakeld; dat is een wettelijke plicht.'
    const ANDERS = 'Zonder bedrijfsarts gaat het niet meer.'
    /** The edition in which the row about the company doctor has another number and reason from a day on. */
    const metTweeIngangen = (sleutel: 'peildatum' | 'eersteZiektedag', vanaf: IsoDag): Regelboek => ({
      ...regelboek,
      beslistabellen: regelboek.beslistabellen.map((tabel) => {
        const eerste = tabel.tijdlijn.ingangen[0]!
        if (tabel.code !== 'LOONSANCTIERISICO' || !('regel' in eerste)) return tabel
        const rijen = eerste.regel.rijen.map((rij) => (rij.id === 'D39' ? { ...rij, id: 'N1', reden: ANDERS } : rij))
        const ingangen = [eerste, { vanaf, regel: { ...eerste.regel, rijen } }]
        return { ...tabel, tijdlijn: { ...tabel.tijdlijn, sleutel, ingangen } }
      }),
    })
    const zonderBedrijfsarts = ['eersteZiektedag', 'bedrijfsartsIngeschakeld']
    const redenen = (editie: Regelboek, eersteDagen: readonly unknown[], op: IsoDag): readonly unknown[] => {
      const rijen = eersteDagen.map((dag) => [dag, 'nee'])
      const uit = callFunctie(risicoFunctie, [[zonderBedrijfsarts], rijen, cel(op)], createRegelvoorraad(editie))
      return (uit as readonly (readonly { readonly tekst?: string }[])[]).slice(1).map((rij) => rij[3]?.tekst)
    }

    it('geeft tot de dag ervoor de reden van toen, en vanaf die dag die van nu', () => {
      const editie = metTweeIngangen('peildatum', '2026-07-01')
      expect(redenen(editie, [E], '2026-06-30')).toEqual([`D39: ${REDEN}`])
      expect(redenen(editie, [E], '2026-07-01')).toEqual([`N1: ${ANDERS}`])
    })
    it('geeft in een bereik iedere rij de reden van haar eigen eerste ziektedag', () => {
      const editie = metTweeIngangen('eersteZiektedag', '2025-07-01')
      const dagen = [cel('2025-06-30'), cel('2025-07-01'), cel('2025-01-06')]
      expect(redenen(editie, dagen, '2026-06-01')).toEqual([`D39: ${REDEN}`, `N1: ${ANDERS}`, `D39: ${REDEN}`])
    })
  })
  it('geeft per rij dezelfde klasse als PW.LOONSANCTIERISICO', () => {
    const vol = [
      [
        'eersteZiektedag',
        'belastbaarheid',
        'perspectiefConcreet',
        'spoor2Status',
        'spoor1Onderzocht',
        'bedrijfsartsIngeschakeld',
        'rivVolledig',
        'spoor2Start',
        ...PLAN,
      ],
    ]
    const rijen = [
      [E, 'belastbaar', 'nee', 'geen', 'ja', 'ja', 'ja', null, null, null, null, null],
      [E, 'belastbaar', 'nee', 'lopend', 'ja', 'ja', 'nee', cel('2026-02-01'), 'ja', 'ja', 'ja', 'ja'],
      [E, 'marginaalTijdelijk', 'nee', 'geen', 'ja', 'ja', 'ja', null, null, null, null, null],
    ]
    const op = cel('2026-11-01')
    const klassen = (roep('RISICO', vol, rijen, op) as unknown[][]).slice(1).map(([klasse]) => klasse)
    const enkel = rijen.map(([ziektedag, ...rest]) =>
      one(roep('LOONSANCTIERISICO', ziektedag, op, [[vol[0]!.slice(1)], [rest]])),
    )
    expect(klassen).toEqual(enkel)
    expect(klassen).toEqual(['hoog', 'administratief herstelbaar', 'beoordeling nodig'])
  })
})

describe('PW.LOONSANCTIEKOSTEN', () => {
  it('rekent met eigen bedragen: 1000 per week, 70%, 52 weken', () => {
    expect(roep('LOONSANCTIEKOSTEN', 1000, 0.7)).toBe(36_400)
  })
  it('telt werkgeverslasten mee en een kortere duur', () => {
    expect(roep('LOONSANCTIEKOSTEN', 1000, 100, 20, 10)).toBe(12_000)
  })
  it('kent geen sanctie van meer dan 52 weken, en geen gemiddelde', () => {
    expect(roepFout('LOONSANCTIEKOSTEN', 1000, 70, null, 53).bericht).toContain('hoogstens 52 weken')
    expect(roepFout('LOONSANCTIEKOSTEN', null, 70).bericht).toContain('niets ingevuld')
  })
  it('vraagt of een percentage tot en met 52 weken zijn, zolang er geen weken staan', () => {
    expect(roepFout('LOONSANCTIEKOSTEN', 1000, 52).bericht).toContain(
      'is dat 52% of 52 weken? Schrijf het percentage als tweede',
    )
    expect(roepFout('LOONSANCTIEKOSTEN', 1000, 26).code).toBe('#VALUE!')
    expect(roep('LOONSANCTIEKOSTEN', 1000, 53)).toBe(27_560)
    expect(roep('LOONSANCTIEKOSTEN', 1000, 52, null, 52)).toBe(27_040)
    expect(roep('LOONSANCTIEKOSTEN', 1000, 0.365)).toBe(18_980)
  })
})
