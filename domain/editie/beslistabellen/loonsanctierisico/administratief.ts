import type { Rij } from '../../../regelboek/beslistabel.ts'
import { is, ja, pk, uwv, wia } from '../bouwstenen.ts'

const VERSLAG = uwv('Re-integratieverslag')
const NIET_COMPLEET = { tabel: 'RIV_COMPLEET', is: 'nee' } as const
const NA_TERMIJN = { feit: 'peildatum', na: { feit: 'rivHersteltermijn' } } as const

/** B: the file. Handing in what is missing always repairs this. */
export const administratiefRijen: readonly Rij[] = [
  {
    id: 'B04s',
    als: { alle: [ja('rivCompleetVerklaard'), is('soortSanctie', 'administratief')] },
    speelt: {
      alle: [
        ja('rivCompleetVerklaard'),
        { een: [ja('besluitGenomen'), { feit: 'besluitVerzonden', opOfVoor: { feit: 'peildatum' } }] },
      ],
    },
    dan: 'beoordeling nodig',
    oordeel:
      'Steunt het loonsanctiebesluit op een stuk dat ontbrak terwijl UWV het verslag al compleet had verklaard? Om dat stuk kan UWV dan volgens de rechtspraak geen sanctie meer opleggen.',
    groep: 'administratief',
    neemtWeg: ['D29'],
    reden: 'De loonsanctie is om stukken opgelegd, en UWV had het verslag al compleet verklaard.',
    bewijs: ['brief van UWV dat het verslag compleet is', 'loonsanctiebesluit'],
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [{ regeling: 'PRAKTIJK', plaats: 'rechtspraak volgens vakbladen' }],
  },
  {
    id: 'B04',
    als: ja('rivCompleetVerklaard'),
    beroepOp: ['rivCompleetVerklaard'],
    groep: 'administratief',
    neemtWeg: ['administratief'],
    reden: 'UWV heeft het verslag al compleet verklaard.',
    bewijs: ['brief van UWV'],
    status: 'praktijk',
    zekerheid: 'secundair',
    bronnen: [{ regeling: 'PRAKTIJK', plaats: 'rechtspraak volgens vakbladen' }],
  },
  {
    id: 'B06',
    als: {
      alle: [
        { feit: 'rivVerzonden', opOfVoor: { feit: 'rivHersteltermijn' } },
        { feit: 'rivOntvangen', opOfVoor: { feit: 'rivHersteltermijn', weken: 1 } },
      ],
    },
    beroepOp: ['rivVerzonden', 'rivOntvangen', 'rivHersteltermijn'],
    groep: 'administratief',
    neemtWeg: ['B02', 'B01'],
    reden: 'De stukken zijn binnen de termijn gepost en binnen een week daarna ontvangen: op tijd.',
    bewijs: ['verzendbewijs'],
    bronnen: [{ regeling: 'UWV_BKV' }],
  },
  {
    id: 'B03',
    als: { alle: [NIET_COMPLEET, NA_TERMIJN, is('rivOorzaak', 'werknemer')] },
    beroepOp: ['rivHersteltermijn', 'rivOorzaak'],
    groep: 'administratief',
    neemtWeg: ['B02', 'B01'],
    reden:
      'Het stuk ontbreekt door de werknemer: UWV kan de aanvraag buiten behandeling laten, als het dat binnen vier weken na de termijn besluit.',
    bronnen: [VERSLAG],
  },
  {
    id: 'B08',
    als: ja('pgbHouder'),
    beroepOp: ['pgbHouder'],
    oordeel: 'Hoe soepel is UWV hier? Bij een pgb-houder overlegt het eerst met de SVB.',
    groep: 'administratief',
    neemtWeg: ['B02'],
    reden: 'De werkgever is pgb-houder: UWV gaat soepel om met ontbrekende stukken.',
    bronnen: [pk('Pgb-houder')],
  },
  {
    id: 'B02',
    als: { alle: [NIET_COMPLEET, NA_TERMIJN, is('rivOorzaak', 'werkgever')] },
    beroepOp: ['rivHersteltermijn'],
    dan: 'hoog',
    groep: 'administratief',
    neemtWeg: ['B01'],
    reden:
      'De termijn om het verslag aan te vullen ({rivHersteltermijn}) is voorbij en het is niet compleet: een administratieve loonsanctie volgt. Inleveren herstelt altijd.',
    bewijs: ['de ontbrekende stukken'],
    bronnen: [VERSLAG, wia('25', '8')],
  },
  {
    id: 'B07',
    als: ja('visieOntbreekt'),
    beroepOp: ['visieOntbreekt'],
    dan: 'administratief herstelbaar',
    groep: 'administratief',
    reden:
      'De visie van werkgever of werknemer ontbreekt in een plan van aanpak of evaluatie van na 1-7-2023. UWV let daar bij de volledigheid op; het gevolg staat nergens.',
    bewijs: ['aanvulling met de visie'],
    bronnen: [{ regeling: 'UWV_U23' }],
  },
  {
    id: 'B01',
    als: { alle: [{ feit: 'peildatum', opOfNa: { termijn: 'RIV' } }, NIET_COMPLEET] },
    dan: 'administratief herstelbaar',
    groep: 'administratief',
    reden:
      'Het re-integratieverslag is niet compleet. Vul aan binnen de termijn in de brief van UWV (vijf werkdagen volgens het handboek, een week volgens de Beleidsregels).',
    bewijs: ['de ontbrekende stukken'],
    bronnen: [VERSLAG, wia('25', '8'), { regeling: 'BBP' }],
  },
]
