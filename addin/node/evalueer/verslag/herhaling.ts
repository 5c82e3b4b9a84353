import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { aangehaald } from '@poortwachter/wet/lezen'
import { fileHash } from '../bestand/bestandskenmerk.ts'
import type { Gemaakt } from '../doel/doel.ts'
import { Gebruiksfout, systemCode } from '../gebruik/gebruiksfout.ts'

const kenmerkschema = z.object({ naam: z.string(), sha256: z.string() })
const manifestschema = z.object({
  vorm: z.literal(1),
  programma: z.string(),
  opties: z.array(z.string()),
  invoer: kenmerkschema,
  importplan: z.object({ vingerafdruk: z.string() }),
  uitvoer: z.array(kenmerkschema),
})
type Manifest = z.infer<typeof manifestschema>

/** What was made held against what was made then. */
interface Vergelijking {
  readonly isGelijk: boolean
  /** In sentences. */
  readonly regels: readonly string[]
}

/** A run that is done again: the arguments it is done with, and what it is held against. */
export interface Herhaling {
  readonly argumenten: readonly string[]
  /** Throws a `Gebruiksfout` when it is not the file of then. */
  checkInvoer(pad: string): Promise<void>
  /** Whether what was made is what was made then. */
  compare(gemaakt: readonly Gemaakt[], programma: string): Vergelijking
}

const OPTIE = '--herhaal'

const readManifest = async (pad: string): Promise<Manifest> => {
  let inhoud: unknown
  try {
    inhoud = JSON.parse(await readFile(pad, 'utf8'))
  } catch (fout) {
    const wat = systemCode(fout) === 'ENOENT' ? 'is niet gevonden' : 'kan niet worden gelezen als JSON'
    throw new Gebruiksfout(`${OPTIE}: ${aangehaald(pad)} ${wat}. Geef het manifest dat naast een uitvoer staat.`)
  }
  const gelezen = manifestschema.safeParse(inhoud)
  if (gelezen.success) return gelezen.data
  throw new Gebruiksfout(
    `${OPTIE}: ${aangehaald(pad)} is geen manifest. Geef het manifest dat naast een uitvoer staat.`,
  )
}

const compareFiles = (manifest: Manifest, gemaakt: readonly Gemaakt[], programma: string): Vergelijking => {
  const anders = gemaakt.filter(({ sha256 }, plaats) => manifest.uitvoer[plaats]?.sha256 !== sha256)
  if (anders.length === 0 && gemaakt.length === manifest.uitvoer.length)
    return { isGelijk: true, regels: ['Herhaald: de uitvoer is byte voor byte gelijk aan die van het manifest.'] }
  const wat = anders.map(({ pad }) => pad).join(', ') || 'er zijn andere bestanden'
  const waarom =
    manifest.programma === programma
      ? 'Een andere vorm van uitvoer, andere regels onder hetzelfde nummer of een ander programma geeft andere bytes.'
      : `Toen was het programma ${manifest.programma}, nu ${programma}.`
  return { isGelijk: false, regels: [`Herhaald: niet gelijk aan het manifest: ${wat}.`, waarom] }
}

/** Takes `--herhaal MANIFEST` out of the arguments; undefined when it is not there. */
export const readHerhaling = async (argumenten: readonly string[]): Promise<Herhaling | undefined> => {
  const plaats = argumenten.findIndex((argument) => argument === OPTIE || argument.startsWith(`${OPTIE}=`))
  if (plaats < 0) return undefined
  const los = argumenten[plaats]!.slice(OPTIE.length + 1)
  const pad = los === '' ? argumenten[plaats + 1] : los
  if (pad === undefined) throw new Gebruiksfout(`${OPTIE}: hier hoort de naam van een manifest achter.`)
  const manifest = await readManifest(pad)
  return {
    argumenten: [
      ...argumenten.slice(0, plaats),
      ...argumenten.slice(plaats + (los === '' ? 2 : 1)),
      ...manifest.opties,
      '--import',
      pad,
    ],
    checkInvoer: async (invoer) => {
      const sha256 = await fileHash(invoer).catch(() => undefined)
      if (sha256 === undefined || sha256 === manifest.invoer.sha256) return
      throw new Gebruiksfout(
        `${OPTIE}: ${aangehaald(invoer)} is niet het bestand waarmee toen is gerekend (${manifest.invoer.naam}, sha256 ${manifest.invoer.sha256}).`,
      )
    },
    compare: (gemaakt, programma) => compareFiles(manifest, gemaakt, programma),
  }
}
