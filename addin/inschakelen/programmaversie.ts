import { version } from '../../package.json'

/** Version of the add-in itself, apart from that of the rules. */
export const PROGRAMMAVERSIE = version
