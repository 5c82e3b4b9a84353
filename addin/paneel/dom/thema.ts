/**
 * Shows the pane light or dark: as Office does where it says so, else as the system does, also when that changes while
 * the pane is open.
 */
export const followThema = (isDonker: () => boolean | undefined): void => {
  const voorkeur = matchMedia('(prefers-color-scheme: dark)')
  const show = (): void => {
    document.documentElement.dataset.thema = (isDonker() ?? voorkeur.matches) ? 'donker' : 'licht'
  }
  voorkeur.addEventListener('change', show)
  show()
}
