import { PrismaPg } from '@prisma/adapter-pg'

type Connected = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Connected['startTransaction']>>

/**
 * Sends the queries of a transaction one after another. Prisma loads relations side by side, and a transaction
 * has one connection, which pg will refuse to share from its next major version.
 */
export class SerialPrismaPg extends PrismaPg {
  override async connect(): Promise<Connected> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolationLevel) => inSeries(await start(isolationLevel))
    return adapter
  }
}

function inSeries(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const afterLast = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const result = last.then(run, run)
    last = result
    return result
  }
  const { queryRaw, executeRaw } = transaction
  transaction.queryRaw = (query) => afterLast(() => queryRaw.call(transaction, query))
  transaction.executeRaw = (query) => afterLast(() => executeRaw.call(transaction, query))
  return transaction
}
