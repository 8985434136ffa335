/** Something that is not as the app left it. The rest of the vault opens as ever. */
export type Problem = {
  readonly kind:
    /** The row of a dossier, or an autosave of it, was changed. */
    | 'damaged' | 'damagedDraft'
    /** The row of a dossier is gone, or was put back to an earlier state. */
    | 'missing' | 'rolledBack'
    /** Of something large that a dossier names, such as a photo, a piece is gone or was changed. */
    | 'missingAttachment' | 'damagedAttachment'
    /** A row that the index does not know: put back after it was erased. */
    | 'unknown'
    /** Links of the log were changed, left out or added. */
    | 'auditBroken'
    /** The slots with which the vault opens were changed. */
    | 'keysChanged'
    /** The count of wrong tries or the day of the last backup was changed. */
    | 'countersChanged'
    /** The head or a part of the index did not fit; it was made anew from the dossiers. */
    | 'indexRebuilt'
  readonly dossierId: string | null
}
