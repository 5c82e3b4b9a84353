import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { LOKAAL, readUitgeefopties, requireOptie, run, SLEUTELMAP } from './opdracht.ts'
import { createSleutel } from './sleutelbos.ts'

await run(async () => {
  const opties = readUitgeefopties(['naam'])
  const id = opties.lokaal ? LOKAAL : requireOptie(opties.naam, '--naam voor de sleutel, bijvoorbeeld uitgever-2026')
  const { publiek } = await createSleutel(SLEUTELMAP, id)
  const regel = JSON.stringify({ id, publiek })
  console.log(`De geheime helft staat in ${SLEUTELMAP}/${id}.pem. Deel dat bestand met niemand.`)
  if (!opties.lokaal) {
    console.log(`Zet de publieke helft in domain/keuring/regelsleutels.json:\n\n  ${regel}\n`)
    return
  }
  const token = randomBytes(32).toString('base64url')
  await writeFile('.dev.vars', `REGELS_TOKEN=${token}\nSLEUTELS='[${regel}]'\n`, { mode: 0o600, flag: 'wx' })
  console.log('Het token en de publieke helft staan in .dev.vars, voor de dienst op deze computer.')
})
