// The staff console: built files, and its one page for every address below /console.
import express, { Router } from 'express'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `dist/client`, whether this file runs from source or from the build. */
export function clientFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'dist', 'client')
}

export function consoleFiles(): Router {
  const router = Router()
  const folder = clientFolder()
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, redirect: false }))
  router.get(['/console', '/console/*splat'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-cache')
    res.sendFile(join(folder, 'console.html'), (error) => {
      if (error) next(error)
    })
  })
  return router
}
