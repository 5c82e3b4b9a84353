import { describe, expect, it } from 'vitest'
import { verantwoording } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import type { Beslisvraag } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import type { Beslistabel, Rij, Voorwaarde } from '../../../domain/regelboek/beslistabel.ts'
import { beslissingTekst, beslissingUitleg } from '../../../domain/verwoording/beslissing.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { createRegister, createRij, createTabel } from '../beslissen/proeftabel.ts'

const explain = (
  rijen: readonly Rij[],
  feiten: Beslisvraag['feiten'],
  eigen: Partial<Beslistabel> = {},
  peildatum = dag('2026-02-01'),
) => {
  const register = createRegister(createTabel(rijen, eigen))
  const vraag = { tabel: 'PROEF', eersteZiektedag: dag('2025-01-06'), peildatum, feiten }
  return beslissingTekst(register, verantwoording(register, vraag)).split('\n')
}

const alsJa = (feit: string): Voorwaarde => ({ feit, is: 'ja' })

const VOL = createRij({
  id: 'A',
  als: alsJa('a'),
  dan: 'zwaar',
  reden: 'Omdat a zo is.',
  bewijs: ['een brief', 'een verslag'],
})
const SLOT = createRij({ id: 'Z', dan: 'licht', reden: 'Omdat niets anders geldt.' })

describe('de uitleg van een beslissing', () => {
  it('noemt uitkomst, reden, grond, bewijs en de gebruikte gegevens', () => {
    const regels = explain([VOL, SLOT], { a: 'ja' })
    expect(regels.slice(0, 2)).toEqual(['Uitkomst: Proef: zwaar', 'Omdat: Omdat a zo is.'])
    expect(regels[2]).toMatch(
      /^Op grond van: .*\(werkinstructie van UWV, in de tekst zelf gelezen; beslistabel ".*", regelversie /,
    )
    expect(regels.slice(3)).toEqual(['Nodig als bewijs: een brief; een verslag', 'Gegevens: label a: ja'])
  })

  it('noemt de volgende datum voluit', () => {
    const rij = createRij({
      id: 'A',
      dan: 'licht',
      vervolg: { soort: 'opnieuw', wat: 'Kijk opnieuw', dag: { feit: 'ejeDatum' } },
    })
    expect(explain([rij], { ejeDatum: dag('2027-01-03') })).toContain(
      'Volgende datum: Kijk opnieuw: zondag 3 januari 2027',
    )
  })

  it('zegt wat nodig is en aan wie men het vraagt', () => {
    expect(explain([VOL, SLOT], {})).toEqual([
      'Uitkomst: Proef: nog niet te zeggen',
      'Nog nodig: label a: a? (te vragen aan: werkgever)',
    ])
  })

  it('zegt dat op die dag geen regel gold', () => {
    const [zin = '', ...rest] = explain([VOL, SLOT], {}, {}, dag('2016-01-01'))
    expect(zin).toMatch(/^Uitkomst: Regelversie \S+ kent geen regel "Proef" voor 01-01-2016\. /)
    expect(rest).toEqual([])
  })

  it('laat een oordeel aan een mens, met de vraag en de grond', () => {
    const rij = createRij({ id: 'A', als: alsJa('a'), oordeel: 'Weegt u?', reden: 'Dat weegt men.' })
    const regels = explain([rij, SLOT], { a: 'ja' })
    expect(regels.slice(0, 3)).toEqual([
      'Uitkomst: Proef: beoordeling nodig',
      'Omdat: Dat weegt men.',
      'Ter beoordeling: Weegt u?',
    ])
    expect(regels.slice(3).map((regel) => regel.split(':')[0])).toEqual(['Op grond van', 'Gegevens'])
  })

  it('zet achter een reden haar klasse als die een andere is dan de uitkomst', () => {
    const rijen = [
      createRij({ id: 'A', als: alsJa('a'), dan: 'zwaar', reden: 'Eerste.' }),
      createRij({ id: 'B', als: alsJa('b'), dan: 'midden', reden: 'Tweede.' }),
      SLOT,
    ]
    const omdat = explain(rijen, { a: 'ja', b: 'ja' }, { soort: 'alle' }).filter((regel) => regel.startsWith('Omdat'))
    expect(omdat).toEqual(['Omdat: Eerste.', 'Omdat: Tweede. (op zichzelf: midden)'])
  })

  it('noemt wat niet is opgegeven en de uitkomst nog kan veranderen', () => {
    const rijen = [
      createRij({ id: 'A', als: alsJa('a'), dan: 'zwaar' }),
      createRij({ id: 'B', als: alsJa('b'), beroepOp: ['b'], dan: 'midden' }),
      SLOT,
    ]
    expect(explain(rijen, { a: 'nee' })).toContain('Niet opgegeven, kan de uitkomst veranderen: label b')
  })

  it('laat in een tekst voor een dossier niets weg, waar een kaart of venster kort is', () => {
    const register = registerVan(regelboek)
    const gegeven = verantwoording(register, {
      tabel: 'SPOOR2NODIG',
      eersteZiektedag: dag('2026-01-19'),
      peildatum: dag('2026-11-23'),
      feiten: { belastbaarheid: 'belastbaar', conflict: 'geen', spoor2Status: 'geen' },
    })
    const { uitkomst } = gegeven
    if (uitkomst.soort !== 'bekend') throw new Error(uitkomst.soort)
    const { voorbehoud } = uitkomst.waarde
    expect(voorbehoud.length).toBeGreaterThan(6)
    const kop = 'Niet opgegeven, kan de uitkomst veranderen'
    const kort = beslissingUitleg(register, gegeven).find((een) => een.kop === kop)
    expect(kort?.tekst).toMatch(/; en nog \d+ andere gegevens$/)
    const lang = beslissingTekst(register, gegeven, 'D-1').split('\n')
    expect(lang.slice(0, 2)).toEqual(['Dossier: D-1, eerste ziektedag 19-01-2026', 'Bekeken op: 23-11-2026'])
    expect(lang.find((een) => een.startsWith(kop))?.split('; ')).toHaveLength(voorbehoud.length)
    expect(lang.join('\n')).not.toMatch(/en nog \d+/)
  })

  it('noemt een tabel die de editie niet kent bij haar code', () => {
    const register = createRegister()
    const [regel] = beslissingUitleg(register, {
      tabel: 'WEG',
      uitkomst: { soort: 'onvolledig', ontbreekt: [] },
      toelichting: undefined,
    })
    expect(regel).toEqual({ kop: 'Uitkomst', tekst: 'WEG: nog niet te zeggen' })
  })
})
