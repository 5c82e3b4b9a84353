import type { Venstertaal } from '../../taal/zin.ts'

/** Which language the pane speaks on this computer. */
export interface Taalkeuze {
  /** What the user chose; undefined: as Office does. */
  gekozen(): Venstertaal | undefined
  /**
   * Speaks the chosen language from now on and keeps the choice. Rejects when the texts of that language cannot be
   * loaded; then nothing changes.
   */
  kies(taal: Venstertaal | undefined): Promise<void>
  /** Whether the pane is English here for the first time; asking for it is once. */
  takeEersteKeer(): boolean
}
