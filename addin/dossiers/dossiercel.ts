/** A cell as it was read from a sheet. */
export type Dossiercel = string | number | boolean
