// Turns at one order: commands that reach this process together take it one after the other, so that they do not lose races
// against each other. Between processes the guarded write decides; nothing rests on these turns but patience.

export interface Turns {
  /** Runs a task when those before it at the same key have ended, whatever became of them. */
  take<T>(key: string, task: () => Promise<T>): Promise<T>
}

export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async take(key, task) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(task, task)
      last.set(key, mine)
      try {
        return await mine
      } finally {
        if (last.get(key) === mine) last.delete(key)
      }
    },
  }
}
