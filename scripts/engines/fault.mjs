/**
 * A fault of the surroundings, not of the program: its message is all that a person is shown, without a stack.
 * @property {string[]} ways every way that was tried, with the reason why it did not do
 */
export class EngineFault extends Error {
  /**
   * @param {string} message one sentence: what is wrong
   * @param {string[]} [ways] one line per way tried
   */
  constructor(message, ways = []) {
    super(message)
    this.name = 'EngineFault'
    this.ways = ways
  }
}

/** The fault as lines for a person: the sentence, then each way tried. @param {EngineFault} fault */
export const linesOf = (fault) => [fault.message, ...fault.ways.map((way) => `  - ${way}`)]

const WORDS = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
}

/**
 * A file system error in words. Errors of other kinds come back unchanged.
 * @param {unknown} error
 * @param {string} path what was to be written
 * @param {string} remedy what the person can do
 * @returns {unknown}
 */
export function asFileFault(error, path, remedy) {
  const word = error instanceof Error && 'code' in error ? WORDS[String(error.code)] : undefined
  return word ? new EngineFault(`cannot write ${path}: ${word}. ${remedy}`) : error
}
