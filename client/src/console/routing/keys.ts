/** Where the query cache keeps the rules in force. */
export const ROUTING_KEY = ['routing'] as const
