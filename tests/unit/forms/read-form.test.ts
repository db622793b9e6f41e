import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRows, type FormView, hasValue, issueAt, toFieldName } from '@/lib/forms/form-view'
import { flatten, readForm } from '@/lib/forms/read-form'

function formOf(fields: [string, string | Blob][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('readForm', () => {
  it('nests dotted names, and takes all values of a name sent twice', () => {
    const form = formOf([
      ['visionBn', 'ভিশন'],
      ['documents.0.textBn', 'আবেদন'],
      ['documents.1.textBn', 'ছবি'],
      ['channels', 'phone'],
      ['channels', 'web'],
    ])
    expect(readForm(form)).toEqual({
      visionBn: 'ভিশন',
      documents: [{ textBn: 'আবেদন' }, { textBn: 'ছবি' }],
      channels: ['phone', 'web'],
    })
  })

  it('closes up lists where a row is blank', () => {
    const form = formOf([
      ['documents.0.textBn', ''],
      ['documents.0.textEn', ''],
      ['documents.2.textBn', 'ছবি'],
    ])
    expect(readForm(form)).toEqual({ documents: [{ textBn: 'ছবি' }] })
  })

  it('keeps a field that was emptied', () => {
    expect(readForm(formOf([['visionBn', '']]))).toEqual({ visionBn: '' })
  })

  it("leaves the framework's own fields, prototypes and far places of lists alone", () => {
    const form = formOf([
      ['$ACTION_ID_1', 'x'],
      ['__proto__.isAdministrator', 'on'],
      ['constructor.prototype.isAdministrator', 'on'],
      ['documents.4000000000.textBn', 'x'],
    ])
    readForm(form)
    expect(({} as Record<string, unknown>).isAdministrator).toBeUndefined()
    expect(readForm(form)).not.toHaveProperty('documents')
  })

  it('leaves names nested deeper than any schema alone', () => {
    expect(readForm(formOf([['a.'.repeat(5_000), 'x']]))).toEqual({})
  })

  it('keeps files', () => {
    const file = new File(['%PDF-'], 'form.pdf')
    expect(readForm(formOf([['files.0.file', file]]))).toEqual({ files: [{ file }] })
  })
})

describe('flatten', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const text = fc.string({ minLength: 1, maxLength: 5 })
  const row = fc.dictionary(word, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true })

  it('is what the form would send: read again, it is the same', () => {
    const value = fc.dictionary(
      word.map((name) => `${name}List`),
      fc.array(row, { minLength: 1, maxLength: 4 }),
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(value, (given) => {
        const fields = Object.entries(flatten(given)).flatMap(([name, values]) =>
          values.map((each): [string, string] => [name, each]),
        )
        expect(readForm(formOf(fields))).toEqual(given)
      }),
    )
  })

  it('sends a ticked box as "on", what is absent not at all', () => {
    expect(flatten({ grievance: true, hidden: false, room: null, copies: 2 })).toEqual({
      grievance: ['on'],
      hidden: [''],
      copies: ['2'],
    })
  })
})

describe('a form view', () => {
  const form: FormView = {
    values: { 'documents.0.textBn': ['a'], 'documents.1.textBn': ['b'], channels: ['web', 'app'] },
    issues: [{ code: 'too_big', path: '/documents/1/textBn' }],
    isHeld: true,
  }

  it('knows the rows of a list, and the ticked boxes of one name', () => {
    expect(countRows(form, 'documents')).toBe(2)
    expect(countRows(form, 'variants')).toBe(0)
    expect(hasValue(form, 'channels', 'app')).toBe(true)
    expect(hasValue(form, 'channels', 'phone')).toBe(false)
  })

  it('finds the issue of a field by its name', () => {
    expect(issueAt(form, 'documents.1.textBn')?.code).toBe('too_big')
    expect(issueAt(form, 'documents.0.textBn')).toBeUndefined()
    expect(toFieldName('/services/3/nameBn')).toBe('services.3.nameBn')
  })
})
