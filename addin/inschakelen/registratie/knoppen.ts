import { KNOPNAMEN } from '../../lint/opdrachtnamen.ts'
import type { Knopnaam } from '../../lint/opdrachtnamen.ts'

/** What Excel hands a button; on one of its paths it is plain data that cannot be completed. */
type Knopgebeurtenis = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | undefined

/** A button answers in the pane, so the pane has to be in sight; where it cannot be opened the answer waits in it. */
const openTaakvenster = (): void => {
  void Office.addin.showAsTaskpane().catch(() => undefined)
}

/**
 * Ties the buttons of the ribbon to their commands. Excel calls a button as soon as office.js is ready and does not wait
 * for the add-in, so this is done at the very start; `run` may take its time.
 */
export const registreerKnoppen = (run: (naam: Knopnaam) => Promise<void>): void => {
  for (const naam of KNOPNAMEN) {
    const press = async (gebeurtenis: Knopgebeurtenis): Promise<void> => {
      try {
        openTaakvenster()
        await run(naam)
      } finally {
        gebeurtenis?.completed?.()
      }
    }
    Office.actions.associate(naam, (gebeurtenis: Knopgebeurtenis) => void press(gebeurtenis))
  }
}
