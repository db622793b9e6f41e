import { scoreHeader } from '@/lib/imports/recognise/header'
import { headerField } from '@/lib/imports/recognise/header-like'
for (const t of process.argv.slice(2))
  console.log(t, headerField(t), JSON.stringify(scoreHeader(t)))
