// The staff that play: the demo city's people, signed in through the door when first needed.
import type { Role } from '../../server/domain/words.ts'
import { people } from '../city/people.ts'
import { UsageError } from '../lib/command-line.ts'
import type { Client } from './client.ts'

export class Staff {
  readonly #client: Client
  readonly #password: string
  readonly #tokens = new Map<string, Promise<string>>()
  #turn = 0
  constructor(client: Client, password: string) {
    this.#client = client
    this.#password = password
  }

  /** Somebody of a unit with a role, in turn; who holds several roles may stand in. @returns login and token */
  async of(unit: string, role: Role): Promise<{ login: string; token: string } | null> {
    const holders = people.filter((person) => person.unit === unit && person.roles.includes(role))
    if (holders.length === 0) return null
    this.#turn += 1
    const holder = holders[this.#turn % holders.length]
    return holder === undefined ? null : { login: holder.login, token: await this.#signIn(holder.login) }
  }

  #signIn(login: string): Promise<string> {
    const known = this.#tokens.get(login)
    if (known !== undefined) return known
    const signing = this.#client.send('POST', '/session', { login, password: this.#password }).then(({ status, body }) => {
      if (status !== 200 || typeof body.token !== 'string') throw new UsageError(`${login} cannot sign in (${status}): is this a demo city, and is --password right?`)
      return body.token
    })
    this.#tokens.set(login, signing)
    return signing
  }
}
