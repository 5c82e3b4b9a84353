import { veldenOf } from '../../dossiers/velden.ts'
import { createRegelvoorraad } from '../../regels/regelbron.ts'
import { vandaagOp } from '../../dossiers/vandaag.ts'
import { printRegels } from '../terminal.ts'
import { watchEinde } from './gebruik/einde.ts'
import { evalueer } from './evalueer.ts'
import { Gebruiksfout, Importvraagfout } from './gebruik/gebruiksfout.ts'
import { readHerhaling } from './verslag/herhaling.ts'
import type { Herhaling } from './verslag/herhaling.ts'
import { HULP, veldenTekst } from './gebruik/hulp.ts'
import { OPDRACHTVERSIE } from './verslag/manifest.ts'
import { readOpties } from './gebruik/opties.ts'
import type { Opties } from './gebruik/opties.ts'
import { verslagRegels } from './verslag/verslag.ts'
import { createVoortgang } from './verslag/voortgang.ts'

/** The input cannot be read without an answer of the user. */
const VRAAG = 3

/** A run that was done again did not give what it gave then. */
const ANDERS = 1

const runOpties = async (opties: Opties, herhaling: Herhaling | undefined): Promise<void> => {
  await herhaling?.checkInvoer(opties.invoer)
  const begin = performance.now()
  const voortgang = createVoortgang(process.stderr)
  const wacht = watchEinde((uitgang) => {
    voortgang.clear()
    printRegels(process.stderr, ['Gestopt. Er is niets geschreven.'])
    // What was being written goes when the process ends.
    process.exit(uitgang)
  })
  try {
    const uitkomst = await evalueer(opties, {
      onStand: voortgang.show,
      onGeschreven: wacht.release,
      ...(opties.toonImport ? { onPlan: (tekst: string) => void process.stdout.write(tekst) } : {}),
    })
    voortgang.clear()
    if (!uitkomst) return
    const vergelijking = herhaling?.compare(uitkomst.gemaakt, OPDRACHTVERSIE)
    printRegels(process.stdout, [
      ...verslagRegels(uitkomst, performance.now() - begin),
      ...(vergelijking?.regels ?? []),
    ])
    if (vergelijking?.isGelijk === false) process.exitCode = ANDERS
  } finally {
    voortgang.clear()
    wacht.release()
  }
}

const run = async (argumenten: readonly string[]): Promise<void> => {
  const herhaling = await readHerhaling(argumenten)
  const opties = readOpties(herhaling?.argumenten ?? argumenten, vandaagOp(new Date()))
  if (opties === 'help') process.stdout.write(HULP)
  else if (opties === 'velden') process.stdout.write(veldenTekst(veldenOf(createRegelvoorraad().huidig().regelboek)))
  else await runOpties(opties, herhaling)
}

const sentenceFor = (fout: unknown): readonly string[] =>
  fout instanceof Gebruiksfout
    ? [fout.message]
    : [
        'De uitkomst kon niet worden gemaakt door een fout in dit programma. Er is niets geschreven. Probeer het met --draden 1, en meld het anders met deze regel:',
        fout instanceof Error ? `${fout.name}: ${fout.message}` : String(fout),
      ]

try {
  await run(process.argv.slice(2))
} catch (fout) {
  printRegels(process.stderr, sentenceFor(fout))
  process.exitCode = fout instanceof Importvraagfout ? VRAAG : fout instanceof Gebruiksfout ? 2 : 1
}
