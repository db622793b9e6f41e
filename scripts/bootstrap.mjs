// The one door of every npm script: makes the machine ready, then runs the command.
// Plain JavaScript without dependencies: any Node from 18 on reads it, before anything is installed.

const major = Number(process.versions.node.split('.')[0])

if (major < 18) {
  console.error(
    'Protishruti needs Node 18 or later to start; this is Node ' + process.version + '.',
  )
  process.exit(1)
}

const { run } = await import('./bootstrap/run.mjs')
const { reportFailure } = await import('./bootstrap/failure.mjs')

const [command, ...args] = process.argv.slice(2)
process.exitCode = await run(command, args).catch(reportFailure)
