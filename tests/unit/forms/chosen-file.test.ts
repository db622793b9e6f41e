import { expect, it } from 'vitest'
import { isChosenFile } from '@/lib/forms/chosen-file'

it.each(['', 'undefined'])('takes an empty file named "%s" for a field left empty', (name) => {
  expect(isChosenFile(new File([], name))).toBe(false)
})

it('takes a file with bytes or with a name of its own for a chosen one', () => {
  expect(isChosenFile(new File(['x'], ''))).toBe(true)
  expect(isChosenFile(new File([], 'empty.docx'))).toBe(true)
})

it('takes nothing else for a file', () => {
  expect(isChosenFile('charter.docx')).toBe(false)
  expect(isChosenFile(null)).toBe(false)
})
