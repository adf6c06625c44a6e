/** Gives a message of the interface's language; exports with words for people are told how to speak. */
export type Say = (key: string, values?: Record<string, string | number>) => string;
