/**
 * Is told how far some work has come, so often as there is something to tell.
 * @param work what is done, in words that a number follows: "Reading files"
 */
export type TellProgress = (work: string, done: number, of: number) => void;

/** Nobody wants to know. */
export const TELL_NOBODY: TellProgress = () => {};
