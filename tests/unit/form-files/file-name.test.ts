import { describe, expect, it } from 'vitest'
import { contentDisposition, safeFileName } from '@/lib/form-files/file-name'
import { formatSize } from '@/lib/form-files/format'

describe('safeFileName', () => {
  it.each([
    ['আবেদন ফরম.pdf', 'আবেদন ফরম.pdf'],
    ['C:\\forms\\form.exe', 'form.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['a\u202efdp.exe', 'afdp.pdf'],
    ['"x";<y>|.docx', 'x y.pdf'],
    ['...', 'form.pdf'],
    ['', 'form.pdf'],
  ])('%s becomes %s', (name, safe) => {
    expect(safeFileName(name, 'pdf')).toBe(safe)
  })

  it('cuts a long name', () => {
    expect(safeFileName(`${'ক'.repeat(300)}.pdf`, 'pdf').length).toBeLessThan(90)
  })
})

describe('contentDisposition', () => {
  it('names the file in any script, and plainly for old browsers', () => {
    expect(contentDisposition('ফরম.pdf')).toBe(
      `attachment; filename="form.pdf"; filename*=UTF-8''%E0%A6%AB%E0%A6%B0%E0%A6%AE.pdf`,
    )
    expect(contentDisposition("it's (1).pdf")).toContain(`filename*=UTF-8''it%27s%20%281%29.pdf`)
  })
})

describe('formatSize', () => {
  it('says kilobytes, then megabytes, in the digits of the language', () => {
    expect(formatSize(10, 'en')).toBe('1 KB')
    expect(formatSize(123_456, 'bn')).toBe('১২১ কেবি')
    expect(formatSize(1_572_864, 'en')).toBe('1.5 MB')
  })
})
