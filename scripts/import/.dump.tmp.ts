import { readFileSync } from 'node:fs'
import { readDocument } from '@/lib/imports/read/read-document'
import { layOut } from '@/lib/imports/layout/lay-out'
import { reportOn } from '@/lib/imports/import-document'
const f = process.argv[2]!
const r = await readDocument({ bytes: readFileSync(f), fileName: f })
if (!r.ok) {
  console.log(r)
  process.exit(1)
}
const mode = process.argv[3] ?? 'parts'
if (mode === 'blocks') for (const b of r.blocks) console.log(JSON.stringify(b))
if (mode === 'parts')
  for (const p of layOut(r.blocks)) {
    if (p.type === 'text')
      for (const l of p.lines)
        console.log(
          'T ' + (l.heading ? 'H' + l.heading : '') + JSON.stringify(l.text).slice(0, 200),
        )
    else {
      console.log(
        'TABLE',
        p.table.layout,
        p.table.continued ? 'cont' : '',
        JSON.stringify(p.table.headers),
      )
      for (const row of p.table.rows)
        console.log(
          '   ',
          row.printed,
          row.caption ?? '',
          JSON.stringify(row.cells.map((c) => (c ? (c.merged ? '^' : '') + c.text : null))),
        )
    }
  }
if (mode === 'report') {
  const rep = reportOn(r) as any
  console.log(
    JSON.stringify(
      {
        ...rep,
        findings: rep.findings.map((f: any) => f.rule + ' ' + f.path + ' ' + f.message.en),
      },
      null,
      1,
    ),
  )
}
