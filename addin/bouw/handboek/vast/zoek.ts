import { searchPages } from './treffers.ts'

const PARAMETER = 'zoek'

/** Makes the list of pages on the first page searchable; without this script the whole list is there. */
const startZoeken = (): void => {
  const kader = document.querySelector<HTMLElement>('#zoeken')
  const veld = document.querySelector<HTMLInputElement>('#zoek')
  const stand = document.querySelector('#gevonden')
  if (!kader || !veld || !stand) return
  const regels = [...document.querySelectorAll<HTMLElement>('#alles [data-woorden]')]
  const teksten = regels.map((regel) => regel.dataset['woorden'] ?? '')
  const secties = [...document.querySelectorAll<HTMLElement>('#alles section')]

  const showTreffers = (): void => {
    const uitslag = searchPages(teksten, veld.value)
    const treffers = new Set(uitslag.treffers)
    regels.forEach((regel, i) => (regel.hidden = !treffers.has(i)))
    for (const sectie of secties) sectie.hidden = !sectie.querySelector('[data-woorden]:not([hidden])')
    stand.textContent = uitslag.zin
    const adres = new URL(location.href)
    if (veld.value.trim() === '') adres.searchParams.delete(PARAMETER)
    else adres.searchParams.set(PARAMETER, veld.value)
    history.replaceState(null, '', adres)
  }

  kader.hidden = false
  veld.value = new URL(location.href).searchParams.get(PARAMETER) ?? ''
  veld.addEventListener('input', showTreffers)
  if (veld.value !== '') showTreffers()
}

startZoeken()
