import { readFileSync } from 'node:fs'
import { findHeaderRuns } from '@/lib/imports/layout/header-run'
import { labelledRows } from '@/lib/imports/layout/labelled'
import { wordParts } from '@/lib/imports/layout/words'
import { headerField } from '@/lib/imports/recognise/header-like'
import { lineParts } from '@/lib/imports/layout/line-parts'
const t = readFileSync(process.argv[2]!, 'utf8').split('\n').slice(4)
console.log(t.slice(0, 20).map((x) => [x, headerField(x)]))
const ch = t.filter(Boolean).map((text) => ({ text, before: 'blank' as const }))
console.log(
  findHeaderRuns(ch),
  labelledRows(t.map((text) => ({ text }))),
  wordParts(t.map((text) => ({ text }))),
)
