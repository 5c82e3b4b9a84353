import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Rolsleutel } from '@poortwachter/wet/keuring'
import { LOKALE_SLEUTELS, readUitgeefopties, requireOptie, run, SLEUTELMAP } from './opdracht.ts'
import { createSleutel, type Ondertekensleutel } from './sleutelbos.ts'
import { signWortel, wortelTekst } from './wortelbrief.ts'

const JAAR = 365 * 24 * 60 * 60 * 1000
const LOKALE_WORTELS = ['lokaal-wortel-a', 'lokaal-wortel-b', 'lokaal-wortel-c']

const geldig = { geldigVan: new Date().toISOString(), geldigTot: new Date(Date.now() + 2 * JAAR).toISOString() }

/** A service of its own for this computer: its root is trusted nowhere else, and it trusts no other. */
const createLokaal = async (): Promise<void> => {
  const rollen: readonly (readonly [string, Rolsleutel['rol']])[] = [
    ...LOKALE_WORTELS.map((id) => [id, 'wortel'] as const),
    [LOKALE_SLEUTELS.sleutel, 'uitgever'],
    [LOKALE_SLEUTELS.verversing, 'verversing'],
  ]
  const sleutels: Rolsleutel[] = []
  const wortelsleutels: Ondertekensleutel[] = []
  for (const [id, rol] of rollen) {
    const sleutel = await createSleutel(SLEUTELMAP, id)
    sleutels.push({ id, publiek: sleutel.publiek, rol, ...geldig })
    if (rol === 'wortel') wortelsleutels.push(sleutel)
  }
  const dienst = `lokaal-${randomBytes(6).toString('hex')}`
  const tekst = wortelTekst({ schema: 'wortel/v1', dienst, nummer: 1, drempel: 2, sleutels })
  const brief = wortelsleutels.slice(0, 2).reduce(signWortel, { tekst, handtekeningen: [] })
  const token = randomBytes(32).toString('base64url')
  await writeFile('.dev.vars', `REGELS_TOKEN=${token}\nWORTELS='${JSON.stringify([brief])}'\n`, {
    mode: 0o600,
    flag: 'wx',
  })
  console.log(`De geheime helften staan in ${SLEUTELMAP}/. Deel die bestanden met niemand.`)
  console.log('Het token en de wortel staan in .dev.vars, voor de dienst op deze computer.')
}

await run(async () => {
  const opties = readUitgeefopties(['naam', 'rol'])
  if (opties.lokaal) return createLokaal()
  const id = requireOptie(opties.naam, '--naam voor de sleutel, bijvoorbeeld uitgever-2026')
  const rol = requireOptie(opties.rol, '--rol: wortel, uitgever of verversing')
  const { publiek } = await createSleutel(SLEUTELMAP, id)
  console.log(`De geheime helft staat in ${SLEUTELMAP}/${id}.pem. Deel dat bestand met niemand.`)
  console.log(`Zet deze regel in het voorstel voor de wortel (docs/worker.md):\n`)
  console.log(`  ${JSON.stringify({ id, publiek, rol, ...geldig })}\n`)
})
