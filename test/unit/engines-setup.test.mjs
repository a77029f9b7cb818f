// The set-up of start and test: versions, stamps, secrets, what was asked for and how results are counted.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { webAddress } from '../../scripts/setup/apps.mjs'
import { hashOf } from '../../scripts/setup/build.mjs'
import { countsOf, planOf, refuseEmpty, verdictOf } from '../../scripts/setup/checks.mjs'
import { ensureInstalled, npmReason, refuseOldNode } from '../../scripts/setup/install.mjs'
import { demoSecrets } from '../../scripts/setup/secrets.mjs'
import { accountsIn } from '../../scripts/setup/seed.mjs'
import { table } from '../../scripts/setup/summary.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'minsheng-unit-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.19.5', true],
  ['22.0.0', true],
  ['24.1.0', true],
])('Node %s is new enough: %s', (version, isFine) => {
  if (isFine) expect(() => refuseOldNode(version)).not.toThrow()
  else expect(() => refuseOldNode(version)).toThrow(/too old: 20\.19\.0/)
})

test('packages that are what the lock file says are not installed again; one of another version is', async () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-mac': { version: '1.0.0', optional: true } } }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock))
  mkdirSync(join(root, 'node_modules'))
  const here = (version) => writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version } } }))
  const aborted = AbortSignal.abort()
  here('0.9.0')
  await expect(ensureInstalled({ root, note: () => undefined, signal: aborted })).rejects.toThrow(/could not be installed/)
  here('1.0.0')
  expect(await ensureInstalled({ root, note: () => undefined, signal: aborted })).toBe(false)
})

test.each([
  ['npm error code ENOTFOUND\nnpm error network request to https://r/a failed', /registry cannot be reached/],
  ['npm error code ECONNREFUSED', /registry cannot be reached/],
  ['npm error code ENOSPC\nnpm error nospc', /disk is full/],
  ['npm error code EROFS', /read-only/],
  ['npm error code EACCES', /no permission/],
  ['npm error code ETARGET\nnpm error notarget No matching version found for a@9', /does not have a package/],
  ['npm error code EWEIRD\nnpm error something else', /something else/],
])('npm says %j', (output, expected) => {
  expect(npmReason(output)).toMatch(expected)
})

test('a change of any source changes the hash; another folder of the same sources does not', () => {
  const other = mkdtempSync(join(tmpdir(), 'minsheng-unit-'))
  for (const folder of [root, other]) {
    mkdirSync(join(folder, 'server'))
    writeFileSync(join(folder, 'server', 'a.ts'), 'export const a = 1')
  }
  const before = hashOf(root)
  expect(hashOf(other)).toBe(before)
  writeFileSync(join(root, 'server', 'a.ts'), 'export const a = 2')
  const changed = hashOf(root)
  expect(changed).not.toBe(before)
  writeFileSync(join(root, 'server', 'model.bin'), 'x')
  expect(hashOf(root)).not.toBe(changed)
  rmSync(other, { recursive: true })
})

test('demo secrets are made once, readable by their owner alone, and the environment goes before', () => {
  const first = demoSecrets(root, {})
  expect(Buffer.from(first.MINSHENG_MASTER_KEY, 'base64')).toHaveLength(32)
  expect(Buffer.from(first.MINSHENG_INDEX_KEY, 'base64')).toHaveLength(32)
  expect(new Set(Object.values(first)).size).toBe(3)
  expect(statSync(join(root, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(demoSecrets(root, {})).toEqual(first)
  expect(demoSecrets(root, { MINSHENG_CTI_SECRET: 'given from outside' })).toEqual({ ...first, MINSHENG_CTI_SECRET: 'given from outside' })
  expect(readFileSync(join(root, 'secrets.json'), 'utf8')).not.toContain('given from outside')
})

test('a damaged file of secrets stops the start instead of sealing data with new keys', () => {
  writeFileSync(join(root, 'secrets.json'), '{"MINSHENG_MASTER_KEY":')
  expect(() => demoSecrets(root, {})).toThrow(/damaged/)
})

test.each([
  [[], ['lint', 'typecheck'], ['unit', 'integration', 'e2e'], []],
  [['unit'], [], ['unit'], []],
  [['lint'], ['lint'], [], []],
  [['lint', 'e2e'], ['lint'], ['e2e'], []],
  [['test/unit/arrows.test.ts'], [], ['unit'], ['test/unit/arrows.test.ts']],
  [['test/e2e/a.test.ts', 'test/unit/b.test.ts'], [], ['unit', 'e2e'], ['test/e2e/a.test.ts', 'test/unit/b.test.ts']],
  [['-t', 'clocks'], [], ['unit', 'integration', 'e2e'], ['-t', 'clocks']],
  [['integration', '-t', 'clocks'], [], ['integration'], ['-t', 'clocks']],
])('npm test -- %j runs %j and %j', (args, scripts, projects, rest) => {
  expect(planOf(args)).toEqual({ scripts, projects, rest })
})

const file = (project, statuses, status = 'passed') => ({ name: join(root, 'test', project, 'x.test.ts'), status, assertionResults: statuses.map((one) => ({ status: one })) })
const count = (testResults, { isFine = true, mayBeEmpty = false } = {}) => {
  const tallies = countsOf({ report: testResults && { testResults }, root, projects: ['unit', 'e2e'], isFine })
  return refuseEmpty(tallies, { mayBeEmpty }).map(({ name, passed, failed }) => [name, passed, failed])
}

test('tests are counted by project', () => {
  expect(count([file('unit', ['passed', 'passed', 'skipped']), file('e2e', ['failed', 'passed'], 'failed')], { isFine: false })).toEqual([['unit', 2, 0], ['e2e', 1, 1]])
})

test('a file that could not be loaded is a failure', () => {
  expect(count([file('unit', ['passed']), file('e2e', [], 'failed')], { isFine: false })).toEqual([['unit', 1, 0], ['e2e', 0, 1]])
})

test('a project without a single test that ran fails; skipping all of them is no way to pass', () => {
  expect(count([file('unit', ['passed'])])).toEqual([['unit', 1, 0], ['e2e', 0, 1]])
  expect(count([file('unit', ['passed']), file('e2e', ['skipped'])])).toEqual([['unit', 1, 0], ['e2e', 0, 1]])
})

test('with a pattern one project may be empty, all may not', () => {
  expect(count([file('unit', ['passed'])], { mayBeEmpty: true })).toEqual([['unit', 1, 0], ['e2e', 0, 0]])
  expect(count([], { mayBeEmpty: true })).toEqual([['unit', 0, 1], ['e2e', 0, 1]])
})

test('an error outside of any test, and a run without a report, fail', () => {
  expect(count([file('unit', ['passed']), file('e2e', ['passed'])], { isFine: false })).toEqual([['unit', 1, 0], ['e2e', 1, 0], ['vitest', 0, 1]])
  expect(count(null, { isFine: false })).toEqual([['unit', 0, 1], ['e2e', 0, 1], ['vitest', 0, 1]])
})

test('the last line is the verdict alone', () => {
  const { text, isGreen } = verdictOf([{ name: 'unit', passed: 10, failed: 0, skipped: 1 }, { name: 'e2e', passed: 2, failed: 1, skipped: 0 }])
  expect(text.trimEnd().split('\n').at(-1)).toBe('12 passed, 1 failed')
  expect(isGreen).toBe(false)
  expect(verdictOf([{ name: 'unit', passed: 0, failed: 0, skipped: 3 }]).isGreen).toBe(false)
})

test.each(['0', '65536', 'abc', '3000.5', '-1'])('PORT=%s is refused', async (PORT) => {
  await expect(webAddress({ PORT })).rejects.toThrow(/PORT is/)
})

test('the accounts stand in the last line that the seed prints', () => {
  const account = { login: 'a', password: 'b', role: 'agent', name: '王' }
  expect(accountsIn(`planted 300 orders\n${JSON.stringify({ accounts: [account] })}\n`)).toEqual([account])
  expect(accountsIn('planted 300 orders\n')).toEqual([])
  expect(accountsIn('')).toEqual([])
})

test('columns stand in line though Chinese characters are twice as wide', () => {
  const lines = table([{ login: 'agent-1', password: 'p', role: '话务员', name: '王小明' }, { login: 'x', password: 'p', role: 'lead', name: '欧阳' }])
  expect(lines[1]).toBe('  agent-1  p         话务员  王小明')
  expect(lines[2]).toBe('  x        p         lead    欧阳')
})
