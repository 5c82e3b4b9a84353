import { eerdereEdities } from '@poortwachter/wet/eerder'
import { regelboek } from '@poortwachter/wet/editie'
import { keuring, regelboekSchema } from '@poortwachter/wet/keuring'
import { editieUit } from '../bundel.ts'
import { askDienst } from './dienst.ts'
import { sendEdities } from './editiezending.ts'
import { readEigenWortels, readUitgeefopties, readUitgever, run } from './opdracht.ts'
import { sendNieuweStand } from './standzending.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres', 'sleutel', 'verversing'])
  const { dienst, sleutel, verversing } = await readUitgever(opties, ['sleutel', 'verversing'])
  const bezwaren = keuring(regelboekSchema.parse(regelboek))
  if (bezwaren.length > 0) {
    throw new Error(bezwaren.map(({ controle, plaats, bezwaar }) => `${controle}: ${plaats} ${bezwaar}`).join('\n'))
  }
  const verzonden = await sendEdities({
    dienst,
    ask: askDienst(dienst.adres),
    sleutel,
    editie: await editieUit(regelboek),
    eerdere: await Promise.all(eerdereEdities.map(editieUit)),
  })
  for (const { editie, uitkomst } of verzonden)
    console.log(`Regelversie ${editie.versie} (${uitkomst}), SHA-256 ${editie.sha256}, sleutel ${sleutel.id}.`)
  await sendNieuweStand(dienst, readEigenWortels(opties), sleutel, verversing)
})
