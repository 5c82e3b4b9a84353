import { regelboekSchema } from '@poortwachter/wet/keuring'
import { regelboek } from '@poortwachter/wet/editie'
import { editieUit } from '../bundel.ts'
import { sendStuk } from './dienst.ts'
import { readUitgeefopties, readUitgever, run } from './opdracht.ts'

await run(async () => {
  const { dienst, sleutel } = await readUitgever(readUitgeefopties(['adres', 'sleutel']))
  const { versie, sha256, tekst } = await editieUit(regelboekSchema.parse(regelboek))
  const pad = `/v1/regelversies/${versie}`
  const uitkomst = await sendStuk(dienst, sleutel, { methode: 'PUT', pad, doel: 'regelversie', tekst })
  console.log(`Regelversie ${versie} (${uitkomst}), SHA-256 ${sha256}, sleutel ${sleutel.id}.`)
})
