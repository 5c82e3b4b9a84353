import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { briefSchema, jsonUit, laatsteWortel, wortelUit } from '@poortwachter/wet/keuring'
import type { Brief } from '@poortwachter/wet/keuring'
import { dienstwaarmerking } from '../vertrouwen.ts'
import { readUitgeefopties, requireOptie, run, SLEUTELMAP } from './opdracht.ts'
import { readSleutel } from './sleutelbos.ts'
import { signWortel, wortelTekst } from './wortelbrief.ts'

/** A proposal is a bare root, or a letter that others signed already. */
const readVoorstel = (tekst: string): Brief => {
  const waarde = jsonUit(tekst)
  const brief = briefSchema.safeParse(waarde)
  if (brief.success) return brief.data
  return { tekst: wortelTekst(waarde), handtekeningen: [] }
}

/** Whether a letter may follow the chain; the first of a chain needs enough of its own keys. */
const isCompleet = async (keten: readonly Brief[], brief: Brief): Promise<boolean> => {
  const nieuw = wortelUit(brief.tekst)
  if (!nieuw) return false
  const eerste = wortelUit(keten[0]?.tekst ?? '')
  const voor = eerste
    ? await laatsteWortel(eerste, keten.slice(1), dienstwaarmerking)
    : { ...nieuw, nummer: nieuw.nummer - 1 }
  return (await laatsteWortel(voor, [brief], dienstwaarmerking)).nummer === nieuw.nummer
}

await run(async () => {
  const opties = readUitgeefopties(['voorstel', 'sleutel'])
  const voorstel = requireOptie(opties.voorstel, '--voorstel met het bestand van de nieuwe wortel')
  const keten = opties.keten ?? 'domain/keuring/wortels.json'
  const sleutel = await readSleutel(SLEUTELMAP, requireOptie(opties.sleutel, '--sleutel met uw wortelsleutel'))
  const brief = signWortel(readVoorstel(await readFile(voorstel, 'utf8')), sleutel)
  await writeFile(voorstel, `${JSON.stringify(brief, undefined, 2)}\n`)
  console.log(`${sleutel.id} heeft ${voorstel} ondertekend.`)
  const brieven = z.array(briefSchema).parse(jsonUit(await readFile(keten, 'utf8')))
  if (!(await isCompleet(brieven, brief))) {
    console.log('Nog niet genoeg wortelsleutels hebben getekend: geef het bestand door aan de volgende.')
    return
  }
  await writeFile(keten, `${JSON.stringify([...brieven, brief], undefined, 2)}\n`)
  console.log(`De wortel staat nu in ${keten}. Leg dat bestand vast en rol uit.`)
})
