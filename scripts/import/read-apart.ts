// The reading process of the portal: reads one document after the other, away from those who wait for pages.
// A file made to take all memory or time ends this process alone; it ends by itself when the portal does.
import { type ReadOrder, readHere } from '@/lib/imports/reading/read-order'

process.on('disconnect', () => process.exit(0))
process.on('message', async ({ id, order }: { id: number; order: ReadOrder }) => {
  process.send?.({ id, answer: await readHere(order) })
})
