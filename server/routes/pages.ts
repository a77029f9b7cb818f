// Pages for citizens, rendered on the server.
import { Router } from 'express'
import type { Context } from '../context.ts'

export function pages(_ctx: Context): Router {
  const router = Router()
  router.get('/', (_req, res) => void res.type('html').send('<!doctype html><title>民声</title>'))
  return router
}
