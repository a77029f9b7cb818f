// From source only: a thread has to be taught TypeScript before it can load the worker (tsx does not reach into threads by itself).
import { register } from 'tsx/esm/api'

register()
await import('./read-worker.ts')
