/** Where a command writes: what it was asked for, and what went wrong. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}
