// Headers of signed requests between systems, both ways: HMAC-SHA256 over `<timestamp>.<body>` (a GET signs its path and query).

/** Unix seconds. */
export const TIMESTAMP_HEADER = 'x-minsheng-timestamp'
/** `v1=` and the hex digest. */
export const SIGNATURE_HEADER = 'x-minsheng-signature'
