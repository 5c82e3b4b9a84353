import { veldenOf } from '../../dossiers/velden.ts'
import { createRegelvoorraad } from '../../regels/regelbron.ts'
import { vandaagOp } from '../../dossiers/vandaag.ts'
import { evalueer } from './evalueer.ts'
import { Gebruiksfout, Importvraagfout } from './gebruiksfout.ts'
import { HULP, veldenTekst } from './hulp.ts'
import { readOpties } from './opties.ts'
import { verslagRegels } from './verslag.ts'
import { createVoortgang } from './voortgang.ts'

/** What a shell gives for a command that was stopped with Ctrl+C. */
const GESTOPT = 130
/** The input cannot be read without an answer of the user. */
const VRAAG = 3

const run = async (argumenten: readonly string[]): Promise<number> => {
  const opties = readOpties(argumenten, vandaagOp(new Date()))
  if (opties === 'help') {
    process.stdout.write(HULP)
    return 0
  }
  if (opties === 'velden') {
    process.stdout.write(veldenTekst(veldenOf(createRegelvoorraad().huidig().regelboek)))
    return 0
  }
  const begin = performance.now()
  const voortgang = createVoortgang(process.stderr)
  const afbreker = new AbortController()
  const stop = (): void => afbreker.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const uitkomst = await evalueer(opties, {
      signaal: afbreker.signal,
      onStand: voortgang.show,
      ...(opties.toonImport ? { onPlan: (tekst: string) => void process.stdout.write(tekst) } : {}),
    })
    voortgang.clear()
    if (uitkomst) process.stdout.write(`${verslagRegels(uitkomst, performance.now() - begin).join('\n')}\n`)
    return 0
  } catch (fout) {
    voortgang.clear()
    if (!afbreker.signal.aborted) throw fout
    process.stderr.write('Gestopt. Er is niets geschreven.\n')
    return GESTOPT
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (fout) {
  if (!(fout instanceof Gebruiksfout)) throw fout
  process.stderr.write(`${fout.message}\n`)
  process.exitCode = fout instanceof Importvraagfout ? VRAAG : 2
}
