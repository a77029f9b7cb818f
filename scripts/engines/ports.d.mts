/** A port on this machine's own address that nobody listens on. @param preferred taken when it is free */
export function freePort(preferred?: number): Promise<number>
