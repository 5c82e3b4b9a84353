import { existsSync } from 'node:fs'
import { readSleutels } from '../sleutels.ts'
import { findBezwaren } from './controle.ts'
import { readUitgeefopties, requireOptie, run } from './opdracht.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres'])
  const adres = requireOptie(opties.adres, '--adres van de dienst')
  if (opties.lokaal && existsSync('.dev.vars')) process.loadEnvFile('.dev.vars')
  const sleutels = readSleutels(opties.lokaal ? process.env['SLEUTELS'] : undefined)
  const bezwaren = await findBezwaren((pad) => fetch(new URL(pad, adres)), sleutels)
  if (bezwaren.length > 0) throw new Error(bezwaren.join('\n'))
  console.log('Alle regelversies, handtekeningen en de auditketen kloppen.')
})
