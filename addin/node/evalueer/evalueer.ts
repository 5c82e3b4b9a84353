import { datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { linkVelden } from '../../dossiers/koppeling.ts'
import { isCaseloadkop } from '../../dossiers/koprij.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import { veldenOf } from '../../dossiers/velden.ts'
import { readRegister } from '../registerkeuze.ts'
import type { Importplan } from '../../dossiers/import/vraag/plan.ts'
import { planKeuzes, readAanlevering, readPlanbestand } from './aanlevering.ts'
import type { Aanlevering } from './aanlevering.ts'
import type { Tijden } from './blok.ts'
import { createBlokverwerking } from './draden/blokverwerking.ts'
import type { Werkopdracht } from './draden/blokverwerking.ts'
import { openBron } from './bron.ts'
import type { Invoerbron } from './invoerbron.ts'
import { createDoel } from './doel/doel.ts'
import type { Gemaakt } from './doel/doel.ts'
import { databaseMemory } from './gebruik/geheugen.ts'
import { Gebruiksfout } from './gebruik/gebruiksfout.ts'
import { zonderZiektedatum } from './zonder-ziektedatum.ts'
import { checkWensen, keuzesFrom, readWensen, wishFiles } from './gebruik/kolomkeuzes.ts'
import type { Kolomwaarden } from './kolommen/kolom.ts'
import { manifestText, readInvoerkenmerk } from './verslag/manifest.ts'
import type { Invoerkenmerk } from './verslag/manifest.ts'
import { harvest } from './oogst.ts'
import type { Oogstomgeving } from './oogst.ts'
import type { Opties } from './gebruik/opties.ts'
import { startPloeg } from './draden/ploeg.ts'
import type { Ploeg } from './draden/ploeg.ts'
import { bijbladenOf, bijbladnamen, bladvormenOf } from './verslag/bijbladen.ts'
import { privacyzinnen } from './verslag/privacy.ts'
import type { Evaluatie } from './verslag/samenvatting.ts'
import { readDoorrekeningen } from './rapport/doorrekeningen.ts'
import { perkolommenOf, perWoorden } from './rapport/perkolom.ts'
import { checkOutputs, outputPaths } from './bestand/uitvoerpaden.ts'

/** A finished run with the files it made and the milliseconds its threads spent. */
export interface Evalueeruitkomst extends Evaluatie {
  readonly bestanden: readonly string[]
  readonly gemaakt: readonly Gemaakt[]
  readonly tijden: Tijden
}

const describeTop = ({ bovenkant }: Invoerbron): readonly string[] => {
  const breedste = bovenkant.toSorted((a, b) => b.length - a.length)[0] ?? []
  return breedste.map(String).filter((kop) => kop.trim() !== '')
}

const headingsOf = (bron: Invoerbron, velden: readonly Veld[]): readonly string[] => {
  const { koprij } = bron
  if (koprij && isCaseloadkop(koprij)) return koprij.koppen
  throw zonderZiektedatum(koprij ? koprij.koppen : describeTop(bron), velden)
}

const kindOf = (veld: Veld | undefined): Kolomwaarden['soort'] => (veld?.soort === 'dag' ? 'dag' : 'tekst')

/** Sentences about columns that another edition does not know: there they say nothing. */
const unknownFields = (
  koppen: readonly string[],
  velden: readonly (string | null)[],
  registers: ReadonlyMap<string, Register>,
): readonly string[] =>
  [...registers].flatMap(([versie, { regelboek }]) => {
    const bekend = new Set(veldenOf(regelboek).map(({ id }) => id))
    const onbekend = koppen.filter((_, plaats) => {
      const veld = velden[plaats] ?? undefined
      return veld !== undefined && !bekend.has(veld)
    })
    return onbekend.length === 0 ? [] : [`Regelversie ${versie} kent deze kolommen niet: ${onbekend.join(', ')}.`]
  })

const runWith = async (
  opties: Opties,
  bron: Invoerbron,
  register: Register,
  aanlevering: Aanlevering,
  gelezen: { readonly invoer: Invoerkenmerk; readonly plan: Importplan },
  omgeving: Oogstomgeving,
): Promise<Evalueeruitkomst> => {
  const { versie } = register.regelboek
  const { peildatum, profiel, aannamen, uitvoervorm, draden, geheugen } = opties
  const { koppen, velden, isRijen, nietGelezen } = aanlevering
  const tabelpad = isRijen ? undefined : bron.tabelpad
  const { kolommen, kolomVan } = linkVelden(koppen, velden, veldenOf(register.regelboek))
  const per = perkolommenOf(perWoorden(opties.per), koppen, veldenOf(register.regelboek), kolomVan)
  const { doorrekeningen, registers } = await readDoorrekeningen(opties, register)
  const opdracht: Werkopdracht = {
    regelversie: versie,
    koppen,
    velden,
    peildatum,
    profiel,
    aannamen,
    csv: isRijen ? undefined : bron.csv,
    uitvoervorm,
    isNaastTabel: tabelpad !== undefined,
    per,
    doorrekeningen,
  }
  const doel = await createDoel(uitvoervorm, {
    pad: opties.uitvoer,
    tabelpad,
    bladvormen: bladvormenOf(
      per.map(({ naam }) => naam),
      doorrekeningen.length > 0,
    ),
    geheugen: databaseMemory(geheugen, draden),
    invoer: kolommen.map(({ kop, veld }) => ({ kop, soort: kindOf(veld) })),
    uitkomst: createBlokverwerking(register, opdracht, registers).koppen,
  })
  let ploeg: Ploeg | undefined
  try {
    ploeg = await startPloeg(opdracht, draden)
    const oogst = await harvest(
      isRijen ? { blokken: aanlevering.blokken, omvang: 0 } : bron,
      ploeg,
      draden,
      doel,
      omgeving,
    )
    // What makes the output may need the memory that the threads had.
    await ploeg.close()
    ploeg = undefined
    if (oogst.dossiers === 0)
      throw new Gebruiksfout('Onder de koppen staat geen enkele rij. Er is niets uit te rekenen.')
    const koppeling = kolommen.map(({ kop, veld, dubbel }) => ({ kop, veld: dubbel ? undefined : veld?.titel }))
    const evaluatie: Evaluatie = {
      ...oogst,
      rapport: {
        per: per.map(({ naam }) => naam),
        doorrekeningen: [
          `Peildatum ${datumTekst(peildatum)}, regelversie ${versie}`,
          ...doorrekeningen.map(({ naam }) => naam),
        ],
        registers: [...registers.values()],
        telling: oogst.rapporttelling,
        opmerkingen: unknownFields(koppen, velden, registers),
      },
      opties,
      regelversie: versie,
      bronomschrijving: bron.omschrijving,
      koppeling,
      nietGelezen,
      privacy: privacyzinnen(koppen),
    }
    const bladen = bijbladenOf(evaluatie)
    const gemaakt = await doel.finish(bladen, (klaar) =>
      manifestText({ evaluatie, register, ...gelezen, gemaakt: klaar }),
    )
    omgeving.onGeschreven?.()
    return {
      ...evaluatie,
      gemaakt,
      bestanden: outputPaths(opties.uitvoer, uitvoervorm, bijbladnamen(opties)),
      tijden: oogst.tijden,
    }
  } finally {
    await ploeg?.close()
    await doel.discard()
  }
}

/**
 * Works a whole portfolio out, from file to file. Throws a `Gebruiksfout` on a mistake in the call or the input, and an
 * `Importvraagfout` when the input cannot be read without an answer. With `onPlan` nothing is worked out: it gets how
 * the file is read, and the answer is undefined.
 */
export const evalueer = async (
  opties: Opties,
  omgeving: Oogstomgeving & { readonly onPlan?: (tekst: string) => void } = {},
): Promise<Evalueeruitkomst | undefined> => {
  const { invoer, kolommen, importplan, uitvoer, uitvoervorm } = opties
  const gelezen = [invoer, ...wishFiles(kolommen), ...(importplan === undefined ? [] : [importplan])]
  await checkOutputs(gelezen, outputPaths(uitvoer, uitvoervorm, bijbladnamen(opties)))
  const register = await readRegister(opties.regelversie)
  const velden = veldenOf(register.regelboek)
  const wensen = await readWensen(opties.kolommen)
  const keuzes = keuzesFrom(wensen, velden)
  const plan = await readPlanbestand(opties.importplan)
  const bron = await openBron(opties, { velden, keuzes: { ...planKeuzes(plan), ...keuzes } })
  try {
    const koppen = headingsOf(bron, velden)
    checkWensen(wensen, koppen)
    const onPlan = omgeving.onPlan ? { onPlan: omgeving.onPlan } : {}
    const aanlevering = await readAanlevering(bron, koppen, { register, velden, keuzes, plan, ...onPlan })
    return (
      aanlevering &&
      (await runWith(
        opties,
        bron,
        register,
        aanlevering,
        { invoer: await readInvoerkenmerk(invoer), plan: aanlevering.plan },
        omgeving,
      ))
    )
  } finally {
    await bron.close()
  }
}
