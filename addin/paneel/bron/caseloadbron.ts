import { overgenomen, zin } from '../../taal/zin.ts'
import type { Register } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { createCaseloadrekenaar } from '../../dossiers/caseload.ts'
import { isBezig } from '../../dossiers/celfout.ts'
import { besideTableText, hiddenInSheetText, underTableText } from '../../dossiers/import/tabel/buiten-tabel.ts'
import { importInStappen, percentageplaatsen } from '../../dossiers/import/import.ts'
import type { Import } from '../../dossiers/import/import.ts'
import { gevalplaatsen, gevalrijen, koppelingVan } from '../../dossiers/import/koppeling.ts'
import { jaarvensterVan } from '../../dossiers/import/kolom/jaarplaats.ts'
import { createImportlezer } from '../../dossiers/import/tabel/lezing.ts'
import { koppenvingerafdruk } from '../../dossiers/import/vraag/plan.ts'
import type { Importplan } from '../../dossiers/import/vraag/plan.ts'
import { importstandVan } from '../../dossiers/import/stand.ts'
import { NIET_GEBRUIKEN } from '../../dossiers/import/vraag/vraag.ts'
import { eersteKandidaat, kandidatenOf } from '../../dossiers/kandidaat.ts'
import type { Kandidaat } from '../../dossiers/kandidaat.ts'
import { linkKoppen, procentkolommenOf } from '../../dossiers/koppeling.ts'
import type { Koppeling, Kopkeuzes } from '../../dossiers/koppeling.ts'
import { kopwoord } from '@poortwachter/wet/lezen'
import { veldenOf } from '../../dossiers/velden.ts'
import type { Vindplaats } from '../../excel/werkmap.ts'
import type { Paneelomgeving } from '../omgeving.ts'
import { createBeurtrij } from './beurtrij.ts'
import type { Bronstand, Peildag } from './bronstand.ts'
import { followDossierboek } from './dossierboek.ts'
import type { Dossierboek } from './dossierboek.ts'
import { readKeuzegeheugen, renamedIn, writeKeuzegeheugen } from './keuzegeheugen.ts'
import type { Keuzegeheugen } from './keuzegeheugen.ts'
import { excelzin } from '../../excel/excelzin.ts'
import { excelrij } from './excelrij.ts'
import { runInPlakken } from './plakken.ts'

const INSTELLING = 'caseload'

/** Keeps the caseload of the workbook worked out. */
export interface Caseloadbron {
  stand(): Bronstand
  onChange(luisteraar: () => void): void
  /** Reads the workbook again and works out what has changed. A run that is under way is dropped. */
  refresh(): Promise<void>
  /** Ends the run that is under way; what was worked out before stays. */
  stop(): void
  kiesPlaats(id: string): Promise<void>
  /** Takes the table on the sheet that is open, whichever was chosen before. */
  kiesActiefBlad(): Promise<void>
  /** Takes a heading for a field, for nothing (`null`), or leaves it to recognition again (`undefined`). */
  kiesVeld(kop: string, veld: string | null | undefined): Promise<void>
  /** Answers a question of the import, for every export of this kind. */
  antwoord(id: string, waarde: string): Promise<void>
  /** Whether answers about exports of this kind are remembered. */
  heeftAntwoorden(): boolean
  /** Forgets them, so that they are asked again. */
  vergeetAntwoorden(): Promise<void>
}

type Bronomgeving = Pick<Paneelomgeving, 'werkmap' | 'vandaag' | 'bezwaar'> & {
  readonly regels: { huidig(): Register }
}

const readPeildag = async ({ werkmap, vandaag }: Bronomgeving): Promise<Peildag> => {
  const cel = await werkmap.readPeildatum()
  if (cel === undefined) return { dag: vandaag, herkomst: 'vandaag', cel }
  const lezing = dagUitCel(cel)
  if (lezing.soort === 'gelezen') return { dag: lezing.waarde, herkomst: 'cel', cel }
  return { dag: vandaag, herkomst: lezing.soort === 'leeg' ? 'vandaag' : 'onleesbaar', cel }
}

/** What there is as long as no table has been read. */
const ZONDER_CASELOAD = {
  gekozen: undefined,
  verdwenen: undefined,
  caseload: undefined,
  import: undefined,
  rijen: [],
  bladrijen: [],
  gevalplaatsen: new Map(),
} as const

const sameLink = (a: Koppeling | undefined, b: Koppeling): boolean =>
  a !== undefined &&
  a.kolommen.length === b.kolommen.length &&
  a.kolommen.every(
    ({ kop, veld, herkomst }, i) =>
      b.kolommen[i]?.kop === kop && b.kolommen[i]?.veld === veld && b.kolommen[i]?.herkomst === herkomst,
  )

export const createCaseloadbron = (omgeving: Bronomgeving): Caseloadbron => {
  const { werkmap } = omgeving
  const inTurn = createBeurtrij()
  const luisteraars: (() => void)[] = []
  let geheugen: Keuzegeheugen | undefined
  let lopend: AbortController | undefined
  /** The place that the user works with, also while another is read because it is gone. */
  let werkplaats: Vindplaats['id'] | undefined
  /** The last book of each table. */
  const boeken = new Map<string, Dossierboek>()
  let stand: Bronstand = {
    ...ZONDER_CASELOAD,
    fase: 'leest',
    gedaan: 0,
    totaal: 0,
    bericht: undefined,
    kandidaten: [],
    peildag: { dag: omgeving.vandaag, herkomst: 'vandaag', cel: undefined },
    bezigeCellen: false,
  }
  const set = (deel: Partial<Bronstand>): void => {
    stand = { ...stand, ...deel }
    for (const luisteraar of luisteraars) luisteraar()
  }
  const recall = async (): Promise<Keuzegeheugen> => {
    geheugen = readKeuzegeheugen(await werkmap.readInstelling(INSTELLING))
    return geheugen
  }
  const remembered = async (): Promise<Keuzegeheugen> => geheugen ?? inTurn(recall)
  /** Another pane on this workbook can have chosen something since: what it kept is read first, and stays. */
  const remember = (change: (nu: Keuzegeheugen) => Keuzegeheugen): Promise<void> =>
    inTurn(async () => {
      const nieuw = change(await recall())
      await werkmap.writeInstelling(INSTELLING, writeKeuzegeheugen(nieuw))
      geheugen = nieuw
    })

  const calculate = async (
    gekozen: Kandidaat<Vindplaats>,
    keuzes: Kopkeuzes,
    peildag: Peildag,
    signaal: AbortSignal,
  ): Promise<void> => {
    const register = omgeving.regels.huidig()
    const eersteRijnummer = excelrij(gekozen.plaats, gekozen.koprij, 0)
    const velden = veldenOf(register.regelboek)
    const opKop = linkKoppen(gekozen.koppen, velden, keuzes)
    const blad = await werkmap.readRijen({
      plaats: gekozen.plaats,
      koprij: gekozen.koprij,
      procentkolommen: [...new Set([...procentkolommenOf(opKop), ...percentageplaatsen(gekozen.koppen, velden)])],
      signaal,
    })
    if (signaal.aborted) return
    if (!blad) {
      set({
        fase: 'mislukt',
        bericht: zin`De gegevens van ${gekozen.plaats.naam} zijn niet meer te vinden. Lees opnieuw.`,
      })
      return
    }
    const { rijen: bladrijen, heeftVerborgen } = blad
    // Excel looks for them while what was read is worked out here.
    const verborgenRijen = heeftVerborgen ? werkmap.verborgenRijen(gekozen) : Promise.resolve([])
    // What goes wrong is told where it is waited for; a reading that was dropped no longer waits.
    verborgenRijen.catch(() => undefined)
    const plan: Importplan = {
      versie: 1,
      vingerafdruk: koppenvingerafdruk(gekozen.koppen),
      antwoorden: {
        ...geheugen?.plannen[koppenvingerafdruk(gekozen.koppen)],
        ...Object.fromEntries(Object.entries(keuzes).map(([kop, veld]) => [`kolom:${kop}`, veld ?? NIET_GEBRUIKEN])),
      },
    }
    const lezer = createImportlezer(gekozen.koppen, velden, plan, jaarvensterVan(register.regelboek), gekozen.erboven)
    const gezien = await runInPlakken({
      aantal: bladrijen.length,
      signaal,
      stap: (index) => lezer.add(bladrijen[index] ?? []),
    })
    if (!gezien) return
    const stappen = importInStappen(lezer.result(), bladrijen, register, eersteRijnummer)
    let gelezen: Import | undefined
    const gemaakt = await runInPlakken({
      aantal: Infinity,
      signaal,
      stap: () => {
        const stap = stappen.next()
        if (stap.done) gelezen = stap.value
        return stap.done
      },
    })
    if (!gemaakt || !gelezen) return
    const elders = stand.kandidaten.filter(
      ({ plaats, metZiektedatum }) => metZiektedatum && plaats.id !== gekozen.plaats.id,
    )
    const { onderTabel, naastTabel, naam: tabelnaam, blad: bladnaam } = gekozen.plaats
    const elderstekst = [
      ...elders.map(
        ({ plaats }) => zin`${plaats.naam} (blad ${plaats.blad}): kies die tabel bovenaan om haar te lezen`,
      ),
      ...(onderTabel === undefined ? [] : [underTableText(tabelnaam, bladnaam, onderTabel)]),
      ...(naastTabel === undefined ? [] : [besideTableText(tabelnaam, bladnaam, naastTabel)]),
    ]
    const verborgen = await verborgenRijen
    if (signaal.aborted) return
    const bladregels = verborgen.map((rij) => excelrij(gekozen.plaats, gekozen.koprij, rij))
    const importstand = importstandVan(
      gelezen,
      bladrijen.length,
      elderstekst,
      bladregels.length === 0 ? undefined : hiddenInSheetText(bladnaam, bladregels),
    )
    if (importstand.vragen.some(({ blokkeert }) => blokkeert)) {
      set({ ...ZONDER_CASELOAD, fase: 'vraagt', gekozen, peildag, import: importstand, bericht: undefined })
      return
    }
    const nieuw = koppelingVan(gelezen, opKop, velden)
    const rijen = gelezen.tabel.isRijPerGeval ? bladrijen : gevalrijen(gelezen, bladrijen.length)
    const vorige = stand.caseload
    const koppeling = vorige && sameLink(vorige.koppeling, nieuw) ? vorige.koppeling : nieuw
    const eerder = vorige ? { eerder: { caseload: vorige, rijen: stand.rijen } } : {}
    const rekenaar = createCaseloadrekenaar({ register, peildatum: peildag.dag, koppeling, eersteRijnummer, ...eerder })
    set({ fase: 'rekent', gedaan: 0, totaal: rijen.length })
    const klaar = await runInPlakken({
      aantal: rijen.length,
      signaal,
      stap: (index) => rekenaar.add(rijen[index] ?? [], index),
      voortgang: (gedaan) => set({ gedaan }),
    })
    if (!klaar) return
    const nieuweCaseload = rekenaar.result()
    const tabel = `${gekozen.plaats.soort}:${gekozen.plaats.kenmerk}`
    boeken.set(tabel, followDossierboek(nieuweCaseload, { tabel, rijen, vorige: boeken.get(tabel) }))
    const bezigeCellen = bladrijen.some((rij) => rij.some(isBezig))
    set({
      fase: 'klaar',
      gedaan: rijen.length,
      caseload: nieuweCaseload,
      import: importstand,
      rijen,
      bladrijen,
      gevalplaatsen: gevalplaatsen(gelezen),
      gekozen,
      peildag,
      bezigeCellen,
      bericht: undefined,
    })
  }

  /** A table that was renamed stays the same table, with what was chosen for it and what was typed at its cases. */
  const followName = async (plaatsen: readonly Vindplaats[]): Promise<void> => {
    const vorige = stand.gekozen?.plaats
    if (!vorige || plaatsen.some(({ id }) => id === vorige.id)) return
    const nu = plaatsen.find(({ soort, kenmerk }) => soort === vorige.soort && kenmerk === vorige.kenmerk)
    if (!nu) return
    if (werkplaats === vorige.id) werkplaats = nu.id
    await remember((geheugen) => renamedIn(geheugen, vorige.id, nu.id))
  }

  const run = async (signaal: AbortSignal): Promise<void> => {
    const bezwaar = await omgeving.bezwaar()
    if (signaal.aborted) return
    if (bezwaar !== undefined) {
      set({ ...ZONDER_CASELOAD, fase: 'mislukt', kandidaten: [], bericht: overgenomen(bezwaar).toString() })
      return
    }
    const { plaatsen, actiefBlad } = await werkmap.vindplaatsen()
    if (signaal.aborted) return
    await followName(plaatsen)
    const { plaats: onthouden, koppen } = await remembered()
    const peildag = await readPeildag(omgeving)
    if (signaal.aborted) return
    const velden = veldenOf(omgeving.regels.huidig().regelboek)
    const kandidaten = kandidatenOf(plaatsen, velden, ({ id }) => koppen[id] ?? {})
    const gewenst = onthouden ?? werkplaats
    const gekozen = eersteKandidaat(kandidaten, gewenst, actiefBlad)
    werkplaats = gewenst ?? gekozen?.plaats.id
    if (!gekozen) {
      set({ ...ZONDER_CASELOAD, fase: 'geen caseload', kandidaten, peildag, bericht: undefined })
      return
    }
    const verdwenen =
      gewenst === undefined || gewenst === gekozen.plaats.id
        ? undefined
        : { naam: gewenst.slice(gewenst.indexOf(':') + 1), isErNog: plaatsen.some(({ id }) => id === gewenst) }
    set({ kandidaten, verdwenen })
    await calculate(gekozen, koppen[gekozen.plaats.id] ?? {}, peildag, signaal)
  }

  const refresh = async (): Promise<void> => {
    lopend?.abort()
    const eigen = new AbortController()
    lopend = eigen
    set({ fase: 'leest', gedaan: 0, totaal: 0 })
    try {
      await run(eigen.signal)
    } catch (fout) {
      if (eigen.signal.aborted) return
      set({
        fase: 'mislukt',
        bericht: zin`De werkmap is niet te lezen. ${excelzin(fout)}`,
      })
    }
  }

  return {
    stand: () => stand,
    onChange: (luisteraar) => void luisteraars.push(luisteraar),
    refresh,
    stop: () => {
      lopend?.abort()
      set({ fase: 'gestopt', bericht: undefined })
    },
    kiesPlaats: async (id) => {
      werkplaats = id
      await remember((nu) => ({ ...nu, plaats: id }))
      await refresh()
    },
    kiesActiefBlad: async () => {
      await remember((nu) => ({ ...nu, plaats: undefined }))
      werkplaats = undefined
      set({ gekozen: undefined })
      await refresh()
    },
    antwoord: async (id, waarde) => {
      const soort = stand.import?.vingerafdruk
      if (soort === undefined) return
      await remember((nu) => ({
        ...nu,
        plannen: { ...nu.plannen, [soort]: { ...nu.plannen[soort], [id]: waarde } },
      }))
      await refresh()
    },
    heeftAntwoorden: () => {
      const soort = stand.import?.vingerafdruk
      return soort !== undefined && Object.keys(geheugen?.plannen[soort] ?? {}).length > 0
    },
    vergeetAntwoorden: async () => {
      const soort = stand.import?.vingerafdruk
      if (soort === undefined) return
      await remember((nu) => {
        const { [soort]: _antwoorden, ...plannen } = nu.plannen
        return { ...nu, plannen }
      })
      await refresh()
    },
    kiesVeld: async (kop, veld) => {
      const id = stand.gekozen?.plaats.id
      if (id === undefined) return
      await remember((nu) => {
        const { [kopwoord(kop)]: _vorige, ...overige } = nu.koppen[id] ?? {}
        const keuzes: Kopkeuzes = veld === undefined ? overige : { ...overige, [kopwoord(kop)]: veld }
        return { ...nu, koppen: { ...nu.koppen, [id]: keuzes } }
      })
      await refresh()
    },
  }
}
