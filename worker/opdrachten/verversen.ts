import { jsonUit, sleutelsMet, standSchema } from '@poortwachter/wet/keuring'
import { sha256 } from '../opslag/hash.ts'
import { standantwoordSchema } from '../schema.ts'
import { dienstwaarmerking, wortelVan } from '../vertrouwen.ts'
import { askDienst } from './dienst.ts'
import { readEigenWortels, readUitgeefopties, readUitgever, run } from './opdracht.ts'
import { sendVerversing } from './standzending.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres', 'verversing'])
  const { dienst, verversing } = await readUitgever(opties, ['verversing'])
  const antwoord = await askDienst(dienst.adres)('/v1/stand')
  if (!antwoord.ok) throw new Error('Er is nog geen stand om te verversen; die komt bij het uitgeven.')
  const brieven = standantwoordSchema.parse(await antwoord.json())
  const wortel = await wortelVan(readEigenWortels(opties))
  const stand = standSchema.parse(jsonUit(brieven.stand.tekst))
  const [{ sleutel: id, handtekening } = { sleutel: '', handtekening: '' }] = brieven.stand.handtekeningen
  const sleutel = wortel && sleutelsMet(wortel, 'uitgever', Date.now()).find((bekend) => bekend.id === id)
  if (!sleutel || !(await dienstwaarmerking.isGeldig('stand', brieven.stand.tekst, handtekening, sleutel))) {
    throw new Error('De stand van de dienst is niet van een uitgever die nu geldt; er is niets bevestigd.')
  }
  await sendVerversing(dienst, verversing, stand, await sha256(brieven.stand.tekst), Date.now())
  console.log(`Stand ${stand.nummer} van ${stand.dienst} is bevestigd.`)
})
