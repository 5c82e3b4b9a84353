import { leesAdres } from '../../../addin/nabootsing/rekenblad/adressen.ts'
import { leesFunctiesJson } from '../../../addin/nabootsing/rekenblad/gastheer.ts'
import type { Rekenwerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'
import { createObject, type Modelklasse, type Modelobject } from '../../../addin/nabootsing/excelmodel/lid.ts'
import {
  WERKMAP,
  type Excelomgeving,
  type Excelgebeurtenis,
  type Gebeurtenissoort,
} from '../../../addin/nabootsing/excelmodel/omgeving.ts'
import { createExcel } from '../../../addin/nabootsing/excelmodel/werkmap.ts'
import { Functieoproepen } from './functieoproepen.ts'
import { framenaam, Kanaal } from './kanaal.ts'
import { Verkeer, WEIGERING, type Bericht } from './verkeer.ts'
import { toepassing, type Excelprofiel } from '../../../addin/nabootsing/profielen.ts'
import { executeVerzoek, isSchrijvend, Referenties, type Verzoek } from './verzoek.ts'

export interface GastheerOpties {
  readonly werkmap: Rekenwerkmap
  readonly profiel: Excelprofiel
  /** Namespace of the manifest. */
  readonly naamruimte: string
  /** The content of `functions.json`. */
  readonly functionsJson: unknown
  /** Address of the add-in's pane. */
  readonly paneel: string
  /** A button of the ribbon that is what starts the add-in. */
  readonly eersteKnop?: string
  /** A frame that is not in the page yet: its name must be set before it loads. */
  readonly frame: HTMLIFrameElement
}

export interface Gastheer {
  readonly omgeving: Excelomgeving
  /** Whether the add-in's functions can be called. */
  readonly zijnFunctiesKlaar: () => boolean
  /** Members of Excel's object model that the add-in asked for, as `Range.values`. */
  readonly gevraagdeLeden: () => string[]
  /** Members that the stand-in refused because it does not know them. */
  readonly onbekendeLeden: () => string[]
  /** Selects cells of the active sheet, or `Blad2!A1:B2`, as a person would. */
  readonly select: (adres: string) => void
  /** The selected cells, `Blad1!A1`. */
  readonly selectie: () => string
  /** The user begins or ends editing a cell. */
  readonly bewerk: (bewerkt: boolean) => void
  /** The user clicks a button of the ribbon; Excel does not wait for the add-in to know it. */
  readonly knop: (opdracht: string) => void
  /** Everything that went over the channel, with its size. */
  readonly berichten: () => readonly Bericht[]
  readonly close: () => void
}

/** Event numbers of the protocol. */
const NUMMERS: Readonly<Record<Exclude<Gebeurtenissoort, 'documentSelection'>, number>> = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableChanged: 101,
}

const RICH_API = 93

/** Hosts an add-in: loads its pane with office.js in a frame and answers for Excel. */
export const createGastheer = (opties: GastheerOpties): Gastheer => {
  const { werkmap, profiel, frame } = opties
  const { omgeving, workbook } = createExcel(werkmap)
  omgeving.vultTabelkolommen = profiel.vultTabelkolommen
  omgeving.leden.setOntbrekend(profiel.zonder)
  const referenties = new Referenties()
  const verkeer = new Verkeer(profiel)
  const geregistreerd = new Map<string, string>()
  let zijnFunctiesKlaar = false

  const stuur = (entries: readonly unknown[]): void => {
    for (const naam of geregistreerd.keys())
      if (/richapi|RichApi/i.test(naam)) kanaal.tell(naam, { ArrayData: entries })
  }
  const knop = (opdracht: string): void => stuur([[2, 1000, '', JSON.stringify([opdracht]), 0, false]])
  const functies = new Functieoproepen(opties.naamruimte, leesFunctiesJson(opties.functionsJson), stuur, (tekst) =>
    verkeer.past('aanroep', tekst),
  )
  const functiekanaal = createObject(
    FUNCTIEKANAAL,
    {
      settle: (uitkomsten: unknown) => functies.settle(uitkomsten),
      klaar: () => {
        functies.start()
        zijnFunctiesKlaar = true
      },
      kunde: profiel.kanaal,
    },
    omgeving.leden,
  )

  const diensten: Readonly<Record<string, Modelobject>> = {
    'Microsoft.ExcelServices.CustomFunctions': functiekanaal,
    'Microsoft.InternalService.AddinInternalService': createObject(
      DIENST,
      () => {
        if (opties.eersteKnop) knop(opties.eersteKnop)
      },
      omgeving.leden,
    ),
  }
  const nieuw = (naam: string): Modelobject => diensten[naam] ?? omgeving.leden.refuse(naam)

  const voerUit = async ({ verzoek, tekst, vlaggen }: Methode): Promise<unknown> => {
    const isFunctieantwoord = tekst.includes('SetInvocationArrayResults')
    if (!verkeer.past(isFunctieantwoord ? 'functieantwoorden' : 'verzoek', tekst))
      return { Error: WEIGERING.verzoekTeGroot }
    if (!isFunctieantwoord && !(await verkeer.mag(vlaggen))) return { Error: WEIGERING.bewerken }
    if (isSchrijvend(verzoek)) omgeving.schrijfbeurten += 1
    const antwoord = JSON.stringify(executeVerzoek(verzoek, { workbook, nieuw, referenties }))
    if (!verkeer.past('antwoord', antwoord)) return { Error: WEIGERING.antwoordTeGroot }
    return { Version: 1, Error: 0, Data: [200, [], antwoord] }
  }

  const kanaal = new Kanaal(frame, new URL(opties.paneel, location.href).origin, {
    invoke: (naam, data) => {
      if (naam === 'ContextActivationManager_getAppContextAsync') {
        return toepassing(profiel, werkmap.omgeving.land, 'poortwachter')
      }
      if (naam !== 'executeMethod') return null
      const methode = leesMethode(data)
      return methode ? voerUit(methode) : { Error: 0 }
    },
    register: (naam, data) => {
      geregistreerd.set(naam, JSON.stringify(data))
    },
  })
  werkmap.gastheer = functies

  const stop = omgeving.gebeurtenissen.add((g) => {
    meldGebeurtenis(g, stuur, kanaal, geregistreerd)
  })
  frame.name = framenaam(werkmap.omgeving.land.code)
  frame.src = opties.paneel
  return {
    omgeving,
    zijnFunctiesKlaar: () => zijnFunctiesKlaar,
    gevraagdeLeden: () => omgeving.leden.gevraagd(),
    onbekendeLeden: () => omgeving.leden.onbekend(),
    select: (adres) => {
      const gelezen = leesAdres(adres)
      if (!gelezen) throw new Error(`"${adres}" is geen celadres.`)
      const { blad, ...vlak } = gelezen
      omgeving.select(blad === undefined ? omgeving.actief : werkmap.blad(blad), vlak)
    },
    selectie: () => omgeving.adresMetBlad(omgeving.actief, omgeving.selectie),
    bewerk: (bewerkt) => verkeer.setBewerken(bewerkt),
    knop,
    berichten: () => verkeer.berichten,
    close: () => {
      stop()
      kanaal.close()
    },
  }
}

const meldGebeurtenis = (
  { soort, doel, bericht }: Excelgebeurtenis,
  stuur: (entries: readonly unknown[]) => void,
  kanaal: Kanaal,
  geregistreerd: ReadonlyMap<string, string>,
): void => {
  if (soort !== 'documentSelection') {
    stuur([[65_536, NUMMERS[soort], doel === WERKMAP ? WERKMAP : doel, JSON.stringify(bericht), 0, false]])
    return
  }
  for (const naam of geregistreerd.keys()) if (/selection/i.test(naam)) kanaal.tell(naam, {})
}

interface Functiekanaal {
  readonly settle: (uitkomsten: unknown) => void
  readonly klaar: () => void
  readonly kunde: readonly number[]
}

const FUNCTIEKANAAL: Modelklasse<Functiekanaal> = {
  naam: 'CustomFunctions',
  intern: true,
  eigenschappen: {},
  methoden: {
    setInvocationArrayResults: ({ settle }, a) => settle(a.rauw(0)),
    _SetOsfControlContainerReadyForCustomFunctions: ({ klaar }) => klaar(),
    _GetEnabledFeatures: ({ kunde }) => kunde,
  },
}

/** office.js reports here that commands of the ribbon can be called. */
const DIENST: Modelklasse<() => void> = {
  naam: 'AddinInternalService',
  intern: true,
  eigenschappen: {},
  methoden: { notifyActionHandlerReady: (meld) => meld() },
}

/** A request with the text in which it came, and its flags. */
interface Methode {
  readonly verzoek: Verzoek
  readonly tekst: string
  readonly vlaggen: number
}

const leesMethode = (data: unknown): Methode | undefined => {
  if (typeof data !== 'object' || data === null || !('DdaMethod' in data) || !('ArrayData' in data)) return undefined
  const { DdaMethod, ArrayData } = data
  const isRichApi =
    typeof DdaMethod === 'object' &&
    DdaMethod !== null &&
    'DispatchId' in DdaMethod &&
    DdaMethod.DispatchId === RICH_API
  if (!isRichApi || !Array.isArray(ArrayData)) return undefined
  const { 4: tekst, 6: vlaggen } = ArrayData as readonly unknown[]
  if (typeof tekst !== 'string') return undefined
  const verzoek: unknown = JSON.parse(tekst)
  return isVerzoek(verzoek) ? { verzoek, tekst, vlaggen: Number(vlaggen ?? 0) } : undefined
}

const isVerzoek = (w: unknown): w is Verzoek =>
  typeof w === 'object' && w !== null && 'Actions' in w && Array.isArray(w.Actions) && 'ObjectPaths' in w
