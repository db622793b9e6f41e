import { describe, expect, it } from 'vitest'
import { finishPage } from '@/lib/delivery/finisher'

const rendered = `<!DOCTYPE html><html lang="bn"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/static/b.js"/>
<script src="/_next/static/b.js" async=""></script>
<script type="application/ld+json">{"@type":"GovernmentOffice"}</script></head>
<body><div hidden=""><!--$--><!--/$--></div><main><p>সেবা<!-- --> ৯টি</p></main>
<script>self.__next_f.push([1,"flight"])</script></body></html>`

describe('finishPage', () => {
  it('leaves a document without anything to execute', () => {
    const finished = finishPage(rendered)
    expect(finished.ok && finished.html).toBe(
      `<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8">
<link rel="stylesheet" href="/_next/static/a.css">

<script type="application/ld+json">{"@type":"GovernmentOffice"}</script></head>
<body><main><p>সেবা ৯টি</p></main>
</body></html>`,
    )
  })

  it.each([
    '<!--$?-->',
    '<!--$!-->',
    '<template id="B:0"></template>',
    '<div hidden id="S:0"></div>',
  ])('refuses a page with %s still to come', (marker) =>
    expect(finishPage(`<body>${marker}</body>`)).toMatchObject({ ok: false }),
  )
})
