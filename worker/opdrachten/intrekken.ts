import { canoniek } from '@poortwachter/wet/keuring'
import { intrekkingSchema, type Intrekkingstuk } from '../opslag/opslag.ts'
import { sendStuk } from './dienst.ts'
import { readEigenWortels, readUitgeefopties, readUitgever, requireOptie, run } from './opdracht.ts'
import { sendNieuweStand } from './standzending.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres', 'sleutel', 'verversing', 'versie', 'reden'])
  const { dienst, sleutel, verversing } = await readUitgever(opties, ['sleutel', 'verversing'])
  const stuk: Intrekkingstuk = {
    schema: 'intrekking/v1',
    versie: requireOptie(opties.versie, '--versie die niet meer gebruikt mag worden'),
    reden: requireOptie(opties.reden, '--reden, in gewone woorden voor de gebruikers'),
  }
  const vorm = canoniek(intrekkingSchema.parse(stuk))
  if (vorm.soort === 'bezwaar') throw new Error(`De reden kan zo niet: ${vorm.reden}.`)
  const pad = `/v1/regelversies/${stuk.versie}/intrekking`
  const uitkomst = await sendStuk(dienst, sleutel, { methode: 'POST', pad, doel: 'intrekking', tekst: vorm.tekst })
  console.log(`Regelversie ${stuk.versie} ingetrokken (${uitkomst}), sleutel ${sleutel.id}.`)
  await sendNieuweStand(dienst, readEigenWortels(opties), sleutel, verversing)
})
