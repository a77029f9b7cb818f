// The bare floor: Express and one durable insert, nothing else. What a create would cost if it were only storing.
import { randomUUID } from 'node:crypto'
import express from 'express'
import { MongoClient } from 'mongodb'

const client = new MongoClient(process.env.MONGODB_URL ?? '', { maxPoolSize: 20, writeConcern: { w: 'majority', journal: true } })
await client.connect()
const demands = client.db().collection<{ _id: string; text: string; createdAt: Date }>('floor')
const app = express()
app.use(express.json())
app.post('/', async (req, res) => {
  const _id = randomUUID()
  await demands.insertOne({ _id, text: (req.body as { text: string }).text, createdAt: new Date() })
  res.status(201).json({ id: _id })
})
const server = app.listen(Number(process.env.PORT), '127.0.0.1')
server.keepAliveTimeout = 75_000
