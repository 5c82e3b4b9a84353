import { regelboek } from '@poortwachter/wet/editie'
import { keuring, regelboekSchema } from '@poortwachter/wet/keuring'
import { editieUit } from '../bundel.ts'
import { sendStuk } from './dienst.ts'
import { readEigenWortels, readUitgeefopties, readUitgever, run } from './opdracht.ts'
import { sendNieuweStand } from './standzending.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres', 'sleutel', 'verversing'])
  const { dienst, sleutel, verversing } = await readUitgever(opties, ['sleutel', 'verversing'])
  const bezwaren = keuring(regelboekSchema.parse(regelboek))
  if (bezwaren.length > 0) {
    throw new Error(bezwaren.map(({ controle, plaats, bezwaar }) => `${controle}: ${plaats} ${bezwaar}`).join('\n'))
  }
  const { versie, sha256, tekst } = await editieUit(regelboek)
  const pad = `/v1/regelversies/${versie}`
  const uitkomst = await sendStuk(dienst, sleutel, { methode: 'PUT', pad, doel: 'regelversie', tekst })
  console.log(`Regelversie ${versie} (${uitkomst}), SHA-256 ${sha256}, sleutel ${sleutel.id}.`)
  await sendNieuweStand(dienst, readEigenWortels(opties), sleutel, verversing)
})
