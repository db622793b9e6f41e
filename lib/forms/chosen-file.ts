/** What an empty file field is called: by browsers, and by Next when its script has sent the form. */
const noNames = ['', 'undefined']

/**
 * Whether a file was chosen. A file field left empty arrives as a file of no bytes; a chosen file that is empty
 * keeps its name, so that its owner can be told.
 * @example if (!isChosenFile(form.get('file'))) return returnHeld(place, form, invalidAt(['file'], 'file_missing'))
 */
export function isChosenFile(value: unknown): value is File {
  return value instanceof File && (value.size > 0 || !noNames.includes(value.name))
}
