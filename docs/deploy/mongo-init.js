/* global connect, print, sleep */
// Run by mongosh at each start of docker-compose.yml: makes the replica set and the database user where they are missing.
// Doing it again changes nothing but the user's password, so that a rotated one takes effect.
const MEMBERS = ['mongo1:27017', 'mongo2:27017', 'mongo3:27017']
const LONGEST_MS = 120_000

const root = `root:${encodeURIComponent(process.env.MONGO_ROOT_PASSWORD)}`

/** The first start of a member answers on its own loopback for a while before it answers here. */
function patiently(what, attempt) {
  const deadline = Date.now() + LONGEST_MS
  for (;;) {
    try {
      const result = attempt()
      if (result) return result
      print(`waiting: ${what}`)
    } catch (error) {
      if (Date.now() > deadline) throw error
      print(`waiting: ${what} (${error.codeName ?? error.name})`)
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${LONGEST_MS / 1000} s`)
    sleep(1000)
  }
}

function makeReplicaSet() {
  const admin = patiently('the first member', () => connect(`mongodb://${root}@${MEMBERS[0]}/admin?directConnection=true&serverSelectionTimeoutMS=5000`))
  const { setName } = admin.hello()
  if (setName) return print(`the replica set ${setName} is there`)
  const members = MEMBERS.map((host, at) => ({ _id: at, host, priority: at === 0 ? 2 : 1 }))
  patiently('the other members', () => admin.adminCommand({ replSetInitiate: { _id: 'rs0', members } }).ok === 1)
  print('made the replica set rs0')
}

const primary = () =>
  patiently('a primary', () => {
    const admin = connect(`mongodb://${root}@${MEMBERS.join(',')}/admin?replicaSet=rs0&serverSelectionTimeoutMS=5000`)
    return admin.hello().isWritablePrimary && admin
  })

function makeUser(admin) {
  const db = admin.getSiblingDB('minsheng')
  const user = { pwd: process.env.MONGO_APP_PASSWORD, roles: [{ role: 'readWrite', db: 'minsheng' }] }
  if (db.getUser('minsheng')) db.updateUser('minsheng', user)
  else db.createUser({ user: 'minsheng', ...user })
  print('the user of web and jobs is there')
}

makeReplicaSet()
makeUser(primary())
