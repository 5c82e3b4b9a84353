import { describe, expect, it } from 'vitest'
import { bundel, createDienst } from '../dienst.ts'
import { createGeheugenOpslag } from '../geheugen-opslag.ts'
import { persoon, persoonlijkeAdressen, persoonlijkIn, persoonlijkVerzoek } from '../persoon.ts'
import { uitgeverskoppen } from '../uitgever.ts'

const METHODEN = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS']

describe('persoonsgegevens die iemand toch stuurt', () => {
  it('worden nergens bewaard, gelogd of teruggestuurd, op geen enkel adres en met geen enkele methode', async () => {
    const winkel = createGeheugenOpslag()
    const { ask, logregels } = createDienst(winkel)
    for (const pad of persoonlijkeAdressen(bundel.versie)) {
      for (const methode of METHODEN) {
        const antwoord = await ask(...persoonlijkVerzoek(pad, methode))
        const gezien = JSON.stringify([...antwoord.headers]) + (await antwoord.text())
        expect(persoonlijkIn(gezien), `${methode} ${pad}`).toEqual([])
      }
    }
    expect(winkel.stukken).toEqual([])
    expect(logregels.length).toBe(persoonlijkeAdressen(bundel.versie).length * METHODEN.length)
    expect(persoonlijkIn(JSON.stringify(logregels))).toEqual([])
  })

  it('worden ook van een echte uitgever niet aangenomen', async () => {
    const winkel = createGeheugenOpslag()
    const { ask, logregels } = createDienst(winkel)
    const tekst = JSON.stringify(persoon)
    for (const [method, pad] of [
      ['PUT', `/v1/regelversies/${bundel.versie}`],
      ['POST', `/v1/regelversies/${bundel.versie}/intrekking`],
    ] as const) {
      const doel = method === 'PUT' ? 'regelversie' : 'intrekking'
      const antwoord = await ask(pad, { method, body: tekst, headers: await uitgeverskoppen(doel, tekst) })
      expect(antwoord.status).toBe(422)
      expect(persoonlijkIn(await antwoord.text())).toEqual([])
    }
    expect(winkel.stukken).toEqual([])
    expect(persoonlijkIn(JSON.stringify(logregels))).toEqual([])
  })

  it('een logregel heeft alleen het patroon van de route, de status en de duur', async () => {
    const { ask, logregels } = createDienst()
    await ask('/v1/regelversies/2026.11.0/handtekening?wie=Jan')
    await ask('/v1/dossiers/Jan')
    expect(logregels).toEqual([
      { route: '/v1/regelversies/:versie/handtekening', status: 404, duur: 0 },
      { route: '/*', status: 404, duur: 0 },
    ])
  })
})
